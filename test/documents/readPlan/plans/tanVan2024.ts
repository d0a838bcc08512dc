import type { PlanCase } from './planCase';

/** The targets of the published plan of Tân Văn for 2024; the rest of the text is ours. */
export const tanVan2024: PlanCase = {
  name: 'Tân Văn 2024',
  text: `Số: /KH-UBND

Tân Văn, ngày tháng 02 năm 2024

KẾ HOẠCH

Triển khai thực hiện Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” năm 2024 trên địa bàn xã Tân Văn

Thực hiện Kế hoạch số 34/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân huyện Bình Gia;

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Củng cố kết quả của năm 2023 với 100% các thôn tham gia.

II. MỤC TIÊU

1. Mục tiêu chung

Đến năm 2030 mọi người dân đều có cơ hội học tập.

2. Mục tiêu cụ thể năm 2024

- Xóa mù chữ và phổ cập giáo dục:
 - + Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.
 - + Xã duy trì tỷ lệ hoàn thành phổ cập giáo dục mầm non cho trẻ em 5 tuổi.
 - + Giữ vững xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.
 - + Giữ vững xã đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3.
- Về năng lực cơ bản và trình độ của người dân:
 - + 50% số người trong độ tuổi lao động được trang bị năng lực thông tin.
 - + 50% số người trong độ tuổi lao động được trang bị kỹ năng sống.
 - + Khoảng 23% dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật, trong đó 10% dân số có trình độ đại học trở lên.
- Về hiệu quả hoạt động của các cơ sở giáo dục:
 - + 100% các cơ sở giáo dục phổ thông, cơ sở giáo dục thường xuyên, cơ sở giáo dục nghề nghiệp và các cơ sở giáo dục khác triển khai hoạt động quản lý trên môi trường số. 65% giảng dạy và học tập trên môi trường số.

+ Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý, tổ chức hoạt động giáo dục.

- Xây dựng các mô hình học tập trong xã hội:

+ 35% công dân đạt danh hiệu công dân học tập.

+ Tiếp tục duy trì 100% các đơn vị được công nhận danh hiệu đơn vị học tập.

III. NHIỆM VỤ VÀ GIẢI PHÁP

1. Nâng cao nhận thức

- 100% cán bộ, công chức được quán triệt Đề án.
`,
  head: {
    year: 2024,
    commune: 'Tân Văn',
    communeKind: 'commune',
    number: null,
    date: null,
    superiorPlan: { number: '34/KH-UBND', date: '2024-02-02', body: 'Ủy ban nhân dân huyện Bình Gia' },
  },
  expected: [
    ['XMC', 'keepLevel', 2],
    ['PCGDMN', 'keepLevel', 1],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 3],
    ['NLTT', 'atLeast', 50],
    ['KNS', 'atLeast', 50],
    ['CMKT', 'about', 23],
    ['DH', 'atLeast', 10],
    ['QLSO', 'all', 100],
    ['DHSO', 'atLeast', 65],
    ['TTCNTT', 'yesNo', null],
    ['CDHT', 'atLeast', 35],
    ['DVHT', 'keepRate', 100],
  ],
};
