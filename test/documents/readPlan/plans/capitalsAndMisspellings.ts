import type { PlanCase } from './planCase';

/** Capitals, misspelt words, abbreviations, letters taken apart (NFD), odd bullets, missing spaces. */
export const capitalsAndMisspellings: PlanCase = {
  name: 'capitals, misspellings, decomposed letters',
  text: `UBND XÃ BÌNH SƠN
KẾ HOẠCH
XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2026
I.CĂN CỨ
Theo Kế hoạch số 9/KH-UBND ngày 5/1/2026 của UBND tỉnh Đắk Lắk.
II.CÁC CHỈ TIÊU CHỦ YẾU
• GIỮ VỮNG XÃ ĐẠT CHUẨN XÓA MÙ CHỮ MỨC ĐỘ II
• XÃ ĐẠT CHUẨN PCGD TH MỨC ĐỘ 3
• Duy trì PCGD THCS mức độ 2
• 55 % người trong độ tuổi lao động đuợc trang bị nâng lực thông tin
• 55% người trong độ tuổi lao động có kĩ năng sông
• 38% công dân đạt danh hiệu côngdân học tập
• 70% cán bộ, công chức đạt danh hiệu CDHT
• Gia đình học tâp 75%
• Giòng họ học tập 60%
• Công đồng học tập (thôn, buôn): 65%
• Đơn vị học tập 100 %
• Trung tâm học tập cộng đông ứng dụng công nghệ thông tin
III.GIẢI PHÁP
• Tuyên truyền 100% hộ
`.normalize('NFD'),
  head: {
    year: 2026,
    commune: 'Bình Sơn',
    communeKind: 'commune',
    superiorPlan: { number: '9/KH-UBND', date: '2026-01-05', body: 'UBND tỉnh Đắk Lắk' },
  },
  expected: [
    ['XMC', 'keepLevel', 2],
    ['PCGDTH', 'keepLevel', 3],
    ['PCGDTHCS', 'keepLevel', 2],
    ['NLTT', 'atLeast', 55],
    ['KNS', 'atLeast', 55],
    ['CDHT', 'atLeast', 38],
    [null, 'atLeast', 70],
    ['GDHT', 'atLeast', 75],
    ['DHHT', 'atLeast', 60],
    ['CDHTT', 'atLeast', 65],
    ['DVHT', 'all', 100],
    ['TTCNTT', 'yesNo', null],
  ],
};
