/** Years at the head of lists, in titles, behind figures, and none at all. */
import { inPart, planAround, whole, type ReaderCase } from './readerCase';

export const years: readonly ReaderCase[] = [
  inPart(
    'a year at the head of a running list reaches its later parts',
    [
      '- Phấn đấu đến năm 2030, 82% gia đình đạt danh hiệu “Gia đình học tập”; 74% dòng họ đạt danh hiệu “Dòng họ học tập”; 71% thôn đạt danh hiệu “Cộng đồng học tập”.',
      '- Năm 2026, 58% gia đình đạt danh hiệu “Gia đình học tập”; 51% dòng họ đạt danh hiệu “Dòng họ học tập”.',
    ],
    [
      ['GDHT', 'atLeast', 82, 2030],
      ['DHHT', 'atLeast', 74, 2030],
      ['CDHTT', 'atLeast', 71, 2030],
      ['GDHT', 'atLeast', 58],
      ['DHHT', 'atLeast', 51],
    ],
  ),
  inPart(
    'a year at the head of a list of bullets',
    [
      'Đến năm 2030:',
      '- 66% người trong độ tuổi lao động được trang bị năng lực thông tin;',
      '- 64% người trong độ tuổi lao động được trang bị kỹ năng sống.',
      'Trong năm 2026:',
      '- 47% người trong độ tuổi lao động được trang bị năng lực thông tin;',
      '- 43% người trong độ tuổi lao động được trang bị kỹ năng sống.',
    ],
    [
      ['NLTT', 'atLeast', 66, 2030],
      ['KNS', 'atLeast', 64, 2030],
      ['NLTT', 'atLeast', 47],
      ['KNS', 'atLeast', 43],
    ],
  ),
  inPart(
    'the year behind the figure',
    ['- 37% công dân đạt danh hiệu công dân học tập trong năm 2026 và 55% vào năm 2030.'],
    [
      ['CDHT', 'atLeast', 37],
      ['CDHT', 'atLeast', 55, 2030],
    ],
  ),
  whole(
    'a title that names the end of the scheme only',
    planAround(['- 44% công dân đạt danh hiệu “Công dân học tập”.'], 'Xây dựng xã hội học tập đến năm 2030'),
    [['CDHT', 'atLeast', 44]],
  ),
  whole(
    'no year anywhere',
    [
      'KẾ HOẠCH',
      'Xây dựng xã hội học tập trên địa bàn xã Nà Sa',
      'II. CHỈ TIÊU CỤ THỂ',
      '- 44% công dân đạt danh hiệu “Công dân học tập”.',
    ].join('\n'),
    [['CDHT', 'atLeast', 44, null]],
    { year: null },
  ),
  whole(
    'targets of five years, this one among them',
    planAround(
      [
        '1. Đến hết năm 2026',
        '- Công dân học tập đạt 33%.',
        '- Đơn vị học tập đạt 85%.',
        '2. Đến hết năm 2030',
        '- Công dân học tập đạt 62%.',
        '- Đơn vị học tập đạt 96%.',
      ],
      'Xây dựng xã hội học tập năm 2026 và định hướng đến năm 2030',
    ),
    [
      ['CDHT', 'atLeast', 33],
      ['DVHT', 'atLeast', 85],
      ['CDHT', 'atLeast', 62, 2030],
      ['DVHT', 'atLeast', 96, 2030],
    ],
  ),
  inPart(
    'the superior plan of another year is cited',
    [
      '- Thực hiện Kế hoạch số 45/KH-UBND ngày 03/01/2025 của UBND tỉnh: 39% công dân đạt danh hiệu “Công dân học tập”.',
    ],
    [['CDHT', 'atLeast', 39]],
  ),
  inPart(
    'two years side by side after a colon',
    ['- Gia đình học tập: năm 2026 đạt 63%, năm 2027 đạt 68%.', '- Dòng họ học tập: 2026: 54%; 2027: 59%.'],
    [
      ['GDHT', 'atLeast', 63],
      ['GDHT', 'atLeast', 68, 2027],
      ['DHHT', 'atLeast', 54],
      ['DHHT', 'atLeast', 59, 2027],
    ],
  ),
];
