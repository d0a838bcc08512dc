/** Percentages that are no target of the commune. */
import { inPart, whole, type ReaderCase } from './readerCase';

export const noTargets: readonly ReaderCase[] = [
  inPart(
    'a result before the aim',
    ['- Hiện có 61% hộ đạt danh hiệu “Gia đình học tập”, phấn đấu đạt 67%.'],
    [['GDHT', 'atLeast', 67]],
    { noTargets: ['61%'] },
  ),
  inPart(
    'a result alone',
    ['- Đến nay toàn xã đã có 57% dòng họ được công nhận “Dòng họ học tập”.', '- 41% công dân đạt “Công dân học tập”.'],
    [['CDHT', 'atLeast', 41]],
    { noTargets: ['57%'] },
  ),
  inPart(
    'negations',
    [
      '- Còn 12% công dân chưa đạt danh hiệu “Công dân học tập”.',
      '- Vẫn còn 9% gia đình không được công nhận “Gia đình học tập”.',
    ],
    [],
    { noTargets: ['12%', '9%'] },
  ),
  inPart(
    'the aim of the province beside that of the commune',
    ['- Tỉnh phấn đấu 65% công dân học tập; xã phấn đấu 48% công dân đạt danh hiệu “Công dân học tập”.'],
    [['CDHT', 'atLeast', 48]],
    { noTargets: ['65%'] },
  ),
  inPart(
    'the aim of the whole country',
    ['- Cả nước đến năm 2030 có 60% công dân đạt danh hiệu “Công dân học tập”.', '- Xã đạt 35% công dân học tập.'],
    [['CDHT', 'atLeast', 35]],
    { noTargets: ['60%'] },
  ),
  inPart(
    'money',
    [
      '- Dành 30% kinh phí sự nghiệp cho xây dựng đơn vị học tập.',
      '- Hỗ trợ 50% học phí cho người học nghề để có trình độ chuyên môn kỹ thuật.',
      '- Ngân sách xã bảo đảm 85% kinh phí xóa mù chữ.',
    ],
    [],
    { noTargets: ['30%', '50%', '85%'] },
  ),
  inPart('another population', ['- 88% công dân học tập tham gia câu lạc bộ đọc sách.'], [[null, 'atLeast', 88]]),
  inPart(
    'members of models',
    ['- 76% gia đình học tập có tủ sách.', '- 90% đơn vị học tập được tập huấn về chuyển đổi số.'],
    [
      [null, 'atLeast', 76],
      [null, 'atLeast', 90],
    ],
  ),
  inPart(
    'a nested share',
    ['- 25% số thôn có từ 60% hộ trở lên đạt danh hiệu “Gia đình học tập”.'],
    [[null, 'atLeast', 25]],
    { noTargets: ['60%'] },
  ),
  inPart(
    'officials only',
    ['- 95% cán bộ, công chức, viên chức đạt danh hiệu “Công dân học tập”.', '- 40% công dân học tập.'],
    [
      [null, 'atLeast', 95],
      ['CDHT', 'atLeast', 40],
    ],
  ),
  whole(
    'a report, whose figures are results',
    [
      'ỦY BAN NHÂN DÂN',
      'XÃ NÀ SA',
      'Nà Sa, ngày 20 tháng 12 năm 2025',
      'BÁO CÁO',
      'Kết quả xây dựng xã hội học tập năm 2025 trên địa bàn xã Nà Sa',
      'I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
      '- Công dân học tập đạt 31%.',
      '- Gia đình học tập đạt 64%.',
      '- Xã đạt chuẩn xóa mù chữ mức độ 2.',
    ].join('\n'),
    // Offered as last year's results, which have no kind and no figure of a target.
    [
      ['CDHT', null, null],
      ['GDHT', null, null],
      ['XMC', null, null],
    ],
    { year: 2025, noTargets: ['31%', '64%', 'mức độ 2'] },
  ),
  inPart(
    'comparison with the year before',
    ['- Công dân học tập đạt 46%, tăng 4% so với năm 2025.', '- Dòng họ học tập 58% (năm 2025: 55%).'],
    [
      ['CDHT', 'atLeast', 46],
      ['DHHT', 'atLeast', 58],
    ],
    { noTargets: ['4%', '55%'] },
  ),
  inPart(
    'score and marks',
    ['- Công dân đạt từ 80% số điểm trở lên được công nhận “Công dân học tập”.', '- 52% gia đình học tập.'],
    [['GDHT', 'atLeast', 52]],
    { noTargets: ['80%'] },
  ),
  inPart(
    'registration beside recognition',
    ['- 92% hộ đăng ký “Gia đình học tập”, trong đó 75% hộ được công nhận “Gia đình học tập”.'],
    [
      [null, 'atLeast', 92],
      ['GDHT', 'atLeast', 75],
    ],
  ),
  inPart(
    'a share of an older result',
    ['- Năm 2025 xã đạt 28% công dân học tập; năm 2026 nâng lên 36%.'],
    [['CDHT', 'atLeast', 36]],
    { noTargets: ['28%'] },
  ),
  inPart(
    'people who only take part',
    ['- 70% người dân tham gia các lớp bồi dưỡng kỹ năng sống.', '- 65% thanh niên được tập huấn kỹ năng số.'],
    [
      [null, 'atLeast', 70],
      [null, 'atLeast', 65],
    ],
  ),
  inPart(
    'an upper bound and its mirror',
    ['- Giảm tỷ lệ người mù chữ xuống dưới 3%.', '- Tỷ lệ biết chữ độ tuổi 15-60 đạt 97,5%.'],
    [
      [null, null, 3],
      [null, 'atLeast', 97.5],
    ],
  ),
  inPart(
    'a condition',
    ['- Thôn được xét “Cộng đồng học tập” khi có ít nhất 70% hộ đạt “Gia đình học tập”.', '- 66% dòng họ học tập.'],
    [['DHHT', 'atLeast', 66]],
    { noTargets: ['70%'] },
  ),
];
