import type { PlanCase } from './planCase';

/** Short items whose indicator stands in the heading above; old levels of government; no numbering of parts. */
export const headingsCarryMeaning: PlanCase = {
  name: 'indicator in the heading, figures in the items',
  text: `ỦY BAN NHÂN DÂN
THỊ TRẤN PHỐ RÀNG
Số: 55/KH-UBND
Phố Ràng, ngày 02 tháng 03 năm 2023
KẾ HOẠCH
Xây dựng xã hội học tập năm 2023
Thực hiện Kế hoạch số 60/KH-UBND ngày 20/02/2023 của Ủy ban nhân dân huyện Bảo Yên, Ủy ban nhân dân thị trấn ban hành kế hoạch:
MỤC ĐÍCH
Xây dựng thị trấn học tập.
CHỈ TIÊU NĂM 2023
* Phổ cập giáo dục:
- Mầm non cho trẻ em 5 tuổi: giữ vững.
- Tiểu học: mức độ 3.
- Trung học cơ sở: mức độ 2.
* Xóa mù chữ: đạt chuẩn mức độ 2.
* Công dân học tập:
- Phấn đấu đạt trên 30%.
* Năng lực thông tin, kỹ năng sống: 45% số người trong độ tuổi lao động.
* Quản lý, dạy và học trên môi trường số: 55% cơ sở giáo dục.
* Mô hình học tập: 72% gia đình, 61% dòng họ, 66% tổ dân phố và 88% cơ quan, đơn vị đạt danh hiệu học tập.
NHIỆM VỤ CHỦ YẾU
- Tuyên truyền sâu rộng.
`,
  head: {
    year: 2023,
    commune: 'Phố Ràng',
    communeKind: 'town',
    number: '55/KH-UBND',
    date: '2023-03-02',
    superiorPlan: { number: '60/KH-UBND', date: '2023-02-20', body: 'Ủy ban nhân dân huyện Bảo Yên' },
  },
  expected: [
    ['PCGDMN', 'keepLevel', 1],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 2],
    ['XMC', 'keepLevel', 2],
    ['CDHT', 'above', 30],
    ['NLTT', 'atLeast', 45],
    ['KNS', 'atLeast', 45],
    ['QLSO', 'atLeast', 55],
    ['DHSO', 'atLeast', 55],
    ['GDHT', 'atLeast', 72],
    ['DHHT', 'atLeast', 61],
    ['CDHTT', 'atLeast', 66],
    ['DVHT', 'atLeast', 88],
  ],
};
