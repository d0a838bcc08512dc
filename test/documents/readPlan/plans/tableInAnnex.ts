import type { PlanCase } from './planCase';

/** Targets in a table (tabs, as pasted from Word) with last year's result beside the plan's figure. */
export const tableInAnnex: PlanCase = {
  name: 'table with last year and plan',
  text: [
    'UBND XÃ NẬM LÀNH',
    'Số: 08/KH-UBND',
    'Nậm Lành, ngày 20 tháng 01 năm 2025',
    'KẾ HOẠCH',
    'Thực hiện Đề án Xây dựng xã hội học tập năm 2025',
    'Căn cứ Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND huyện Văn Chấn về xây dựng xã hội học tập năm 2025;',
    'I. Mục đích',
    'Nâng cao chất lượng các mô hình học tập.',
    'II. Chỉ tiêu',
    'TT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2024\tKế hoạch năm 2025',
    '1\tXóa mù chữ đạt chuẩn\tMức độ\t1\t2',
    '2\tPhổ cập giáo dục tiểu học\tMức độ\t3\t3',
    '3\tPhổ cập giáo dục THCS\tMức độ\t2\t3',
    '4\tTỷ lệ người trong độ tuổi lao động có năng lực thông tin\t%\t38,2\t45',
    '5\tTỷ lệ người trong độ tuổi lao động được trang bị kỹ năng sống\t%\t41\t48,5',
    '6\tTỷ lệ công dân học tập\t%\t22,4\t30',
    '7\tTỷ lệ gia đình học tập\t%\t61\t65',
    '8\tTỷ lệ dòng họ học tập\t%\t48\t50',
    '9\tTỷ lệ thôn, bản đạt danh hiệu cộng đồng học tập\t%\t55\t60',
    '10\tTỷ lệ đơn vị học tập\t%\t90\t100',
    '11\tSố lớp xóa mù chữ mở mới\tlớp\t2\t3',
    '12\tTrung tâm học tập cộng đồng ứng dụng công nghệ thông tin\t\tx\tx',
    'III. Nhiệm vụ và giải pháp',
    'Mở các lớp học.',
  ].join('\n'),
  head: {
    year: 2025, commune: 'Nậm Lành', communeKind: 'commune', number: '08/KH-UBND', date: '2025-01-20',
    superiorPlan: { number: '15/KH-UBND', date: '2025-01-10', body: 'UBND huyện Văn Chấn' },
  },
  expected: [
    ['XMC', 'keepLevel', 2], ['PCGDTH', 'keepLevel', 3], ['PCGDTHCS', 'keepLevel', 3], ['NLTT', 'atLeast', 45],
    ['KNS', 'atLeast', 48.5], ['CDHT', 'atLeast', 30], ['GDHT', 'atLeast', 65], ['DHHT', 'atLeast', 50],
    ['CDHTT', 'atLeast', 60], ['DVHT', 'all', 100], [null, 'count', 3], ['TTCNTT', 'yesNo', null],
  ],
};
