import type { PlanCase } from './planCase';

/** One long paragraph an item, several targets a sentence, indicator before figure, broken lines. */
export const runningText: PlanCase = {
  name: 'running text, figure behind the indicator',
  text: `UỶ BAN NHÂN DÂN XÃ MƯỜNG PHĂNG
Số 41 /KH-UBND
Mường Phăng, ngày 18 tháng 02 năm 2025

KẾ HOẠCH
Về việc xây dựng xã hội học tập năm 2025 của xã Mường Phăng

PHẦN THỨ NHẤT: KẾT QUẢ NĂM 2024
Tỷ lệ công dân học tập đạt 28,3%; đơn vị học tập đạt 85%.

PHẦN THỨ HAI: MỤC TIÊU, NHIỆM VỤ NĂM 2025
1. Mục tiêu chung
Tạo chuyển biến mạnh mẽ về học tập suốt đời.
2. Mục tiêu cụ thể
a) Về phổ cập giáo dục, xóa mù chữ: Tiếp tục duy trì, củng cố và nâng cao chất lượng phổ cập
giáo dục mầm non cho trẻ em 5 tuổi, phổ cập giáo dục tiểu học mức độ 3, phổ cập giáo dục trung học
cơ sở mức độ 2; xã đạt chuẩn xoá mù chữ mức độ 1.
b) Về trình độ người dân: Tỷ lệ dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật đạt khoảng 30,5%,
trong đó tỷ lệ dân số có trình độ đại học trở lên đạt 8%; người trong độ tuổi lao động được
trang bị năng lực thông tin đạt 40%, kỹ năng sống đạt 45%.
c) Về mô hình học tập: Phấn đấu công dân học tập đạt 33% (năm 2024: 28,3%), gia đình học tập 75%, dòng họ học tập 68%, cộng đồng học tập cấp thôn 70%, đơn vị học tập 90%.
d) Về chuyển đổi số: 90% cơ sở giáo dục thực hiện quản lý trên môi trường số và 60% hoạt động giảng dạy, học tập được tổ chức trên môi trường số; Trung tâm học tập cộng đồng xã ứng dụng công nghệ thông tin trong quản lý.
3. Nhiệm vụ trọng tâm
Rà soát 100% người mù chữ.
`,
  head: {
    year: 2025,
    commune: 'Mường Phăng',
    communeKind: 'commune',
    number: '41/KH-UBND',
    date: '2025-02-18',
    superiorPlan: null,
  },
  expected: [
    ['PCGDMN', 'keepLevel', 1],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 2],
    ['XMC', 'keepLevel', 1],
    ['CMKT', 'about', 30.5],
    ['DH', 'atLeast', 8],
    ['NLTT', 'atLeast', 40],
    ['KNS', 'atLeast', 45],
    ['CDHT', 'atLeast', 33],
    ['GDHT', 'atLeast', 75],
    ['DHHT', 'atLeast', 68],
    ['CDHTT', 'atLeast', 70],
    ['DVHT', 'atLeast', 90],
    ['QLSO', 'atLeast', 90],
    ['DHSO', 'atLeast', 60],
    ['TTCNTT', 'yesNo', null],
  ],
};
