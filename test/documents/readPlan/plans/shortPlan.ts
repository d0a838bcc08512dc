import type { PlanCase } from './planCase';

/** No heads, no numbers of documents, other words for keeping and raising. */
export const shortPlan: PlanCase = {
  name: 'short plan without heads',
  text: `KẾ HOẠCH
Thực hiện Đề án Xây dựng xã hội học tập xã Vĩnh Phong năm 2024
A. Mục đích: …
B. Những chỉ tiêu chính
+ Củng cố vững chắc kết quả đạt chuẩn xóa mù chữ mức độ 2, đạt chuẩn phổ cập giáo dục mầm non trẻ 5 tuổi, phổ cập giáo dục tiểu học đạt mức 3 và phổ cập trung học cơ sở đạt mức 3.
+ Số người trong độ tuổi lao động được trang bị kỹ năng sống chiếm tỷ lệ 51%; được trang bị năng lực thông tin chiếm tỷ lệ 49%.
+ Tối thiểu 1/4 dân số (25%) từ 15 tuổi trở lên được đào tạo chuyên môn kỹ thuật.
+ Tỉ lệ người có trình độ đại học trở lên: 9%.
+ Hoạt động quản lý của 100% nhà trường được triển khai trên môi trường số; hoạt động dạy - học trên môi trường số đạt 68%.
+ Trung tâm học tập cộng đồng tiếp tục ứng dụng CNTT trong công tác quản lý, điều hành.
+ Phấn đấu tăng tỷ lệ công dân đạt danh hiệu công dân học tập lên 37% (tăng 3% so với năm 2023).
+ Giữ nguyên 100% đơn vị đạt danh hiệu đơn vị học tập.
C. Nhiệm vụ chủ yếu
`,
  head: { year: 2024, commune: 'Vĩnh Phong', communeKind: 'commune', number: null, date: null, superiorPlan: null },
  expected: [
    ['XMC', 'keepLevel', 2],
    ['PCGDMN', 'keepLevel', 1],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 3],
    ['KNS', 'atLeast', 51],
    ['NLTT', 'atLeast', 49],
    ['CMKT', 'atLeast', 25],
    ['DH', 'atLeast', 9],
    ['QLSO', 'all', 100],
    ['DHSO', 'atLeast', 68],
    ['TTCNTT', 'yesNo', null],
    ['CDHT', 'atLeast', 37],
    ['DVHT', 'keepRate', 100],
  ],
};
