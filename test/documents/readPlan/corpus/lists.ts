/** Lists of values and numbers in words. */
import { inPart, type ReaderCase } from './readerCase';

export const lists: readonly ReaderCase[] = [
  inPart(
    'respectively',
    ['- Tỷ lệ gia đình học tập, dòng họ học tập, cộng đồng học tập lần lượt đạt 72%, 63%, 68%.'],
    [
      ['GDHT', 'atLeast', 72],
      ['DHHT', 'atLeast', 63],
      ['CDHTT', 'atLeast', 68],
    ],
  ),
  inPart(
    'respectively, the signs left out',
    ['- Gia đình học tập, dòng họ học tập và đơn vị học tập đạt lần lượt là 71, 62 và 93%.'],
    [
      ['GDHT', 'atLeast', 71],
      ['DHHT', 'atLeast', 62],
      ['DVHT', 'atLeast', 93],
    ],
  ),
  inPart(
    'names with colons',
    ['- Gia đình học tập: 73%, dòng họ học tập: 64%, cộng đồng học tập: 69%, đơn vị học tập: 91%.'],
    [
      ['GDHT', 'atLeast', 73],
      ['DHHT', 'atLeast', 64],
      ['CDHTT', 'atLeast', 69],
      ['DVHT', 'atLeast', 91],
    ],
  ),
  inPart(
    'short names under one title',
    ['- Các danh hiệu học tập: gia đình 74%, dòng họ 61%, cộng đồng 66%, đơn vị 94%.'],
    [
      ['GDHT', 'atLeast', 74],
      ['DHHT', 'atLeast', 61],
      ['CDHTT', 'atLeast', 66],
      ['DVHT', 'atLeast', 94],
    ],
  ),
  inPart(
    'short names behind the figures',
    ['- 77% gia đình, 65% dòng họ, 70% thôn và 90% cơ quan, đơn vị đạt các danh hiệu học tập.'],
    [
      ['GDHT', 'atLeast', 77],
      ['DHHT', 'atLeast', 65],
      ['CDHTT', 'atLeast', 70],
      ['DVHT', 'atLeast', 90],
    ],
  ),
  inPart(
    'one figure for two',
    ['- 45% người trong độ tuổi lao động được trang bị năng lực thông tin, kỹ năng sống.'],
    [
      ['NLTT', 'atLeast', 45],
      ['KNS', 'atLeast', 45],
    ],
  ),
  inPart('a half', ['- Một nửa số người trong độ tuổi lao động được trang bị kỹ năng sống.'], [['KNS', 'atLeast', 50]]),
  inPart(
    'a percentage in words',
    ['- Ba mươi lăm phần trăm công dân đạt danh hiệu “Công dân học tập”.', '- Sáu mươi phần trăm dòng họ học tập.'],
    [
      ['CDHT', 'atLeast', 35],
      ['DHHT', 'atLeast', 60],
    ],
  ),
  inPart(
    'so many of every ten',
    ['- Cứ 10 người trong độ tuổi lao động thì 4 người được trang bị năng lực thông tin.'],
    [['NLTT', 'atLeast', 40]],
  ),
  inPart(
    'all of so many',
    ['- 8/8 đơn vị đạt danh hiệu “Đơn vị học tập”.', '- Có 6/9 thôn được công nhận “Cộng đồng học tập”.'],
    [
      ['DVHT', 'all', 100],
      ['CDHTT', 'atLeast', 200 / 3],
    ],
  ),
  inPart(
    'two thirds and a whole',
    ['- Hai phần ba số hộ đạt “Gia đình học tập”.', '- Toàn bộ các đơn vị đạt danh hiệu “Đơn vị học tập”.'],
    [
      ['GDHT', 'atLeast', 200 / 3],
      ['DVHT', 'all', 100],
    ],
  ),
  inPart(
    'a fraction with its percentage',
    ['- 7/10 đơn vị (70%) đạt danh hiệu “Đơn vị học tập”.', '- Dòng họ học tập: 24/32 dòng họ, đạt 75%.'],
    [
      ['DVHT', 'atLeast', 70],
      ['DHHT', 'atLeast', 75],
    ],
  ),
  inPart(
    'counts that stay with their unit',
    ['- Mở 03 lớp xóa mù chữ với 75 học viên.', '- Tổ chức 24 buổi tuyên truyền.'],
    [
      [null, 'count', 3],
      [null, 'count', 75],
      [null, 'count', 24],
    ],
  ),
  inPart(
    'a figure in words behind its digits',
    ['- 42% (bốn mươi hai phần trăm) công dân đạt danh hiệu “Công dân học tập”.'],
    [['CDHT', 'atLeast', 42]],
  ),
  inPart(
    'citizens of both skills with figures of their own',
    ['- Người trong độ tuổi lao động được trang bị năng lực thông tin 49%; kỹ năng sống 51%.'],
    [
      ['NLTT', 'atLeast', 49],
      ['KNS', 'atLeast', 51],
    ],
  ),
  inPart(
    'decimals with comma and point',
    ['- Đào tạo chuyên môn kỹ thuật: 27,5%, trong đó đại học trở lên 9.25%.'],
    [
      ['CMKT', 'atLeast', 27.5],
      ['DH', 'atLeast', 9.25],
    ],
  ),
  inPart(
    'bounds in signs',
    ['- Công dân học tập ≥ 38%; gia đình học tập > 70%; tái mù chữ ≤ 1,5%.'],
    [
      ['CDHT', 'atLeast', 38],
      ['GDHT', 'above', 70],
      [null, null, 1.5],
    ],
  ),
];
