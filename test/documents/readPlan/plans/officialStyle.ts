import type { PlanCase } from './planCase';

/** Long clauses of a province in the mountains: recognition again, shares behind brackets, the register of the centre. */
export const officialStyle: PlanCase = {
  name: 'official style, recognised again',
  text: `ỦY BAN NHÂN DÂN XÃ QUẢNG HÒA
Số: 03/KH-UBND
Quảng Hòa, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Triển khai thực hiện công tác xây dựng xã hội học tập trên địa bàn xã Quảng Hòa năm 2026
Thực hiện Kế hoạch số 325/KH-UBND ngày 30/12/2025 của Ủy ban nhân dân tỉnh Cao Bằng về thực hiện Đề án năm 2026.
I. MỤC TIÊU
1. Mục tiêu chung
- Thúc đẩy việc học tập suốt đời; phấn đấu đến năm 2030 có 60% người dân học tập thường xuyên.
2. Mục tiêu cụ thể
2.1. Phấn đấu ít nhất 97,5% người trong độ tuổi 15 - 60 biết chữ; tỷ lệ người dân tộc thiểu số trong độ tuổi 15 - 60 biết chữ đạt 95,2%.
2.2. Xã được công nhận lại đạt chuẩn PCGD, XMC năm 2026: phổ cập giáo dục mầm non cho trẻ em 5 tuổi; phổ cập giáo dục tiểu học mức độ 3; phổ cập giáo dục trung học cơ sở mức độ 2; xóa mù chữ mức độ 2.
2.3. Có từ 55% số người trong độ tuổi lao động trở lên được trang bị năng lực thông tin, kỹ năng sống.
2.4. Lao động qua đào tạo đạt 60%, trong đó có bằng cấp, chứng chỉ đạt 30%.
2.5. 100% trường học đẩy mạnh ứng dụng công nghệ thông tin, chuyển đổi số trong quản lý và dạy học.
2.6. Trung tâm học tập cộng đồng của xã hoạt động hiệu quả, xếp loại khá trở lên; mở được ít nhất 15 lớp với 600 lượt người tham gia.
2.7. Có 42% người dân từ đủ 18 tuổi trở lên được công nhận danh hiệu "Công dân học tập".
2.8. Có 78% số hộ gia đình được công nhận "Gia đình học tập"; 65% số dòng họ được công nhận "Dòng họ học tập"; 15/18 thôn (83,3%) được công nhận "Cộng đồng học tập"; 100% các cơ quan, đơn vị đóng trên địa bàn được công nhận "Đơn vị học tập".
2.9. Xã đạt danh hiệu "Cộng đồng học tập cấp xã".
II. NỘI DUNG, NHIỆM VỤ VÀ GIẢI PHÁP
1. Tuyên truyền
`,
  head: {
    year: 2026,
    province: 'Cao Bằng',
    commune: 'Quảng Hòa',
    communeKind: 'commune',
    number: '03/KH-UBND',
    date: '2026-01-15',
    superiorPlan: { number: '325/KH-UBND', date: '2025-12-30', body: 'Ủy ban nhân dân tỉnh Cao Bằng' },
  },
  expected: [
    [null, 'atLeast', 97.5],
    [null, 'atLeast', 95.2],
    ['PCGDMN', 'keepLevel', 1],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 2],
    ['XMC', 'keepLevel', 2],
    ['NLTT', 'atLeast', 55],
    ['KNS', 'atLeast', 55],
    ['CMKT', 'atLeast', 60],
    ['CMKT', 'atLeast', 30],
    ['QLSO', 'all', 100],
    ['DHSO', 'all', 100],
    [null, 'yesNo', null],
    [null, 'count', 15],
    [null, 'count', 600],
    ['CDHT', 'atLeast', 42],
    ['GDHT', 'atLeast', 78],
    ['DHHT', 'atLeast', 65],
    ['CDHTT', 'atLeast', 83.3],
    ['DVHT', 'all', 100],
    [null, 'yesNo', null],
  ],
};
