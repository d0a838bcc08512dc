import type { PlanCase } from './planCase';

/** Targets for two years side by side, figures that rise, and targets that no catalogue has. */
export const ownTargetsAndYears: PlanCase = {
  name: 'two years, rises, own targets',
  text: `UBND XÃ HÒA THẮNG
Số: 12/KH-UBND
Hòa Thắng, ngày 12 tháng 02 năm 2026
KẾ HOẠCH
Triển khai Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” trên địa bàn xã Hòa Thắng năm 2026
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: nâng cao nhận thức.
II. MỤC TIÊU
1. Mục tiêu đến năm 2030
- 60% công dân đạt danh hiệu Công dân học tập.
2. Mục tiêu cụ thể năm 2026
2.1. Về xóa mù chữ, phổ cập giáo dục
- Phấn đấu nâng tỷ lệ người biết chữ trong độ tuổi 15-60 lên 98,5%.
- Tiếp tục giữ vững kết quả phổ cập giáo dục tiểu học và phổ cập giáo dục trung học cơ sở mức độ 3.
- Huy động ít nhất 25 người mù chữ ra lớp xóa mù chữ.
2.2. Về năng lực
- Nâng tỷ lệ người trong độ tuổi lao động được trang bị năng lực thông tin từ 46% lên 52%.
- Tỷ lệ người được trang bị kỹ năng sống đạt 50%, tăng 3% so với năm 2025.
- Tỷ lệ lao động qua đào tạo đạt 62%.
2.3. Về mô hình học tập
- Công dân học tập: năm 2025 đạt 36%, năm 2026 phấn đấu đạt 42%.
- Xã được công nhận cộng đồng học tập cấp xã mức độ khá.
- 8/10 đơn vị đạt danh hiệu đơn vị học tập.
- Tổ chức tối thiểu 18 lớp chuyên đề tại trung tâm học tập cộng đồng.
- 100% trẻ em 6 tuổi vào lớp 1.
III. NHIỆM VỤ
`,
  head: { year: 2026, commune: 'Hòa Thắng', number: '12/KH-UBND', date: '2026-02-12' },
  expected: [
    ['CDHT', 'atLeast', 60],
    [null, 'atLeast', 98.5],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 3],
    [null, 'count', 25],
    ['NLTT', 'atLeast', 52],
    ['KNS', 'atLeast', 50],
    ['CMKT', 'atLeast', 62],
    ['CDHT', 'atLeast', 42],
    [null, 'yesNo', null],
    ['DVHT', 'atLeast', 80],
    [null, 'count', 18],
    [null, 'all', 100],
  ],
};
