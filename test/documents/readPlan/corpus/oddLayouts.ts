/** Layouts and wordings that are seldom met: whole plans, each in the manner of another writer. */
import { inPart, planAround, whole, type ReaderCase } from './readerCase';

export const oddLayouts: readonly ReaderCase[] = [
  inPart(
    'two years in a sentence, the later one first',
    [
      'Hướng tới năm 2030 có 60% công dân học tập, trong đó riêng năm 2026 phấn đấu đạt 41%.',
      'Năm 2026: gia đình học tập đạt 71% và đến năm 2028 đạt 76%.',
    ],
    [
      ['CDHT', 'atLeast', 41],
      ['CDHT', 'atLeast', 60, 2030],
      ['GDHT', 'atLeast', 71],
      ['GDHT', 'atLeast', 76, 2028],
    ],
  ),
  inPart(
    'a row of bars with this year beside the last',
    [
      '| STT | Nội dung | ĐVT | Thực hiện 2025 | Kế hoạch 2026 |',
      '|---|---|---|---|---|',
      '| 1 | Công dân học tập | % | 31,5 | 38 |',
      '| 2 | Gia đình học tập | % | 66 | 70 |',
      '| 3 | Đơn vị học tập | % | 80 | 85 |',
      '| 4 | Xóa mù chữ | mức độ | 1 | 2 |',
      '| 5 | Lớp xóa mù chữ mở mới | lớp | 2 | 3 |',
    ],
    [
      ['CDHT', 'atLeast', 38],
      ['GDHT', 'atLeast', 70],
      ['DVHT', 'atLeast', 85],
      ['XMC', 'keepLevel', 2],
      [null, 'count', 3],
    ],
    { noTargets: ['31,5', '66'] },
  ),
  inPart(
    'bounds at the end and at the beginning',
    [
      '- Tỷ lệ dòng họ học tập: từ 62% trở lên.',
      '- Tỷ lệ người mù chữ trong độ tuổi 15-60 không quá 3%.',
      '- Không dưới 68% hộ đạt danh hiệu Gia đình học tập.',
      '- Cộng đồng học tập cấp thôn: trên 70%.',
    ],
    [
      ['DHHT', 'atLeast', 62],
      [null, null, 3],
      ['GDHT', 'atLeast', 68],
      ['CDHTT', 'above', 70],
    ],
    { noTargets: ['15', '60'] },
  ),
  inPart(
    'results and aims in one sentence',
    [
      '- Công dân học tập: đã đạt 33,2% (cuối 2025), phấn đấu 2026 là 39%.',
      '- Hiện có 4/9 thôn đạt Cộng đồng học tập; năm 2026 thêm 2 thôn.',
      '- Năm 2025 có 12 lớp xóa mù chữ với 210 học viên; năm 2026 duy trì 12 lớp, huy động 240 học viên.',
    ],
    [
      ['CDHT', 'atLeast', 39],
      [null, 'count', 12],
      [null, 'count', 240],
    ],
    { noTargets: ['33,2', '210'] },
  ),
  inPart(
    'negations',
    [
      '- Không để tỷ lệ gia đình chưa đạt Gia đình học tập vượt quá 25%.',
      '- 100% thôn không có người tái mù chữ.',
      '- Phấn đấu 55% người trong độ tuổi lao động có kỹ năng sống, không để dưới 50% ở thôn nào.',
    ],
    [
      [null, null, 25],
      [null, 'all', 100],
      ['KNS', 'atLeast', 55],
    ],
  ),
  inPart(
    'bodies of other levels',
    [
      '- Theo Kế hoạch của UBND tỉnh, toàn tỉnh có 45% công dân học tập; xã đăng ký 40%.',
      '- Hội Khuyến học huyện giao 75% gia đình học tập, xã phấn đấu 78%.',
      '- Trung ương: 60% đơn vị học tập. Xã: 90% đơn vị học tập.',
    ],
    [
      ['CDHT', 'atLeast', 40],
      ['GDHT', 'atLeast', 78],
      ['DVHT', 'atLeast', 90],
    ],
    { noTargets: ['45', '75', '60'] },
  ),
  inPart(
    'women, minorities and ages',
    [
      '- 97% phụ nữ dân tộc thiểu số độ tuổi 15-35 biết chữ mức độ 1.',
      '- Trong số 240 học viên có ít nhất 60% là nữ.',
      '- 52% người lao động 15-60 tuổi được trang bị năng lực thông tin.',
    ],
    [
      [null, 'atLeast', 97],
      [null, 'atLeast', 60],
      ['NLTT', 'atLeast', 52],
    ],
    { noTargets: ['15', '35', '60'] },
  ),
  inPart(
    'ranges and fractions',
    [
      '- Phấn đấu 65 – 70% gia đình học tập, 55%-60% dòng họ học tập.',
      '- 8/9 thôn đạt Cộng đồng học tập.',
      '- 45/100 công dân đạt danh hiệu Công dân học tập.',
      '- Cứ 100 người trong độ tuổi lao động có 9 người có trình độ đại học.',
    ],
    [
      ['GDHT', 'atLeast', 65],
      ['DHHT', 'atLeast', 55],
      ['CDHTT', 'atLeast', (8 / 9) * 100],
      ['CDHT', 'atLeast', 45],
      ['DH', 'atLeast', 9],
    ],
  ),
  inPart(
    'names before a colon, figures behind a dash',
    [
      '1) Gia đình học tập – 72 %',
      '2) Dòng họ học tập – 58 %',
      '3) Cộng đồng học tập – 7 thôn',
      '4) Đơn vị học tập – 100 %',
      '5) Công dân học tập – 36,5 %',
    ],
    [
      ['GDHT', 'atLeast', 72],
      ['DHHT', 'atLeast', 58],
      [null, 'count', 7],
      ['DVHT', 'all', 100],
      ['CDHT', 'atLeast', 36.5],
    ],
  ),
  inPart(
    'one sentence over three lines, with a heading word',
    [
      'Về xây dựng mô hình học tập:',
      'Phấn đấu đến cuối năm 2026, tỷ lệ',
      'gia đình được công nhận danh hiệu “Gia đình học tập” đạt từ',
      '73% trở lên.',
      'Về phổ cập:',
      '+ Giữ vững PCGDMN cho trẻ 5 tuổi; PCGDTH mức độ 3; PCGDTHCS mức độ 2.',
    ],
    [
      ['GDHT', 'atLeast', 73],
      ['PCGDMN', 'keepLevel', 1],
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 2],
    ],
  ),
  inPart(
    'counts of what the centre does',
    [
      '- Trung tâm học tập cộng đồng mở 24 lớp, chuyên đề với 1.150 lượt người tham gia.',
      '- Mở 03 lớp xóa mù chữ cho 75 học viên.',
      '- Tổ chức ít nhất 02 buổi tuyên truyền mỗi thôn.',
      '- Vận động 150.000.000 đồng quỹ khuyến học.',
    ],
    [
      [null, 'count', 24],
      [null, 'count', 1150],
      [null, 'count', 3],
      [null, 'count', 75],
      [null, 'count', 2],
    ],
  ),
  whole(
    'a plan for five years with a column a year',
    planAround(
      [
        'Chỉ tiêu\t2026\t2027\t2028\t2030',
        'Công dân học tập (%)\t35\t40\t46\t60',
        'Gia đình học tập (%)\t70\t73\t76\t80',
        'Cộng đồng học tập cấp thôn (%)\t60\t65\t70\t80',
      ],
      'Xây dựng xã hội học tập năm 2026',
    ),
    [
      ['CDHT', 'atLeast', 35],
      ['GDHT', 'atLeast', 70],
      ['CDHTT', 'atLeast', 60],
    ],
    { noTargets: ['46', '76', '80'] },
  ),
  inPart(
    'words in place of figures',
    [
      '- Phấn đấu hai phần ba số dòng họ đạt Dòng họ học tập.',
      '- Toàn bộ cơ quan, đơn vị trên địa bàn đạt Đơn vị học tập.',
      '- Quá nửa số thôn đạt Cộng đồng học tập.',
    ],
    [
      ['DHHT', 'atLeast', (2 / 3) * 100],
      ['DVHT', 'all', 100],
      ['CDHTT', 'above', 50],
    ],
  ),
  inPart(
    'a share of a share',
    [
      '- 80% số thôn có ít nhất 60% hộ gia đình được công nhận Gia đình học tập.',
      '- Trong 40% công dân học tập, 15% là người cao tuổi.',
      '- 100% cán bộ, công chức xã đạt Công dân học tập, góp phần đưa tỷ lệ chung lên 37%.',
    ],
    [
      [null, 'atLeast', 80],
      ['CDHT', 'atLeast', 40],
      [null, 'all', 100],
      ['CDHT', 'atLeast', 37],
    ],
  ),
  inPart(
    'levels said in other words',
    [
      '- Tiếp tục giữ chuẩn XMC mức 2, PCGD tiểu học mức 3.',
      '- Đưa PCGD THCS từ mức độ 1 lên mức độ 2 vào cuối năm.',
      '- Phổ cập giáo dục mầm non cho trẻ em 5 tuổi: đạt chuẩn.',
      '- Chuẩn bị phổ cập mẫu giáo cho trẻ 3-4 tuổi: huy động 92%.',
    ],
    [
      ['XMC', 'keepLevel', 2],
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 2],
      ['PCGDMN', 'keepLevel', 1],
      [null, 'atLeast', 92],
    ],
  ),
  inPart(
    'a rise, a comparison and a rate to keep',
    [
      '- Công dân học tập tăng 5% so với năm 2025, đạt 38%.',
      '- Tăng tỷ lệ gia đình học tập thêm 3 điểm phần trăm.',
      '- Duy trì tỷ lệ 85% đơn vị học tập như năm 2025.',
      '- Tỷ lệ dòng họ học tập cao hơn bình quân chung của tỉnh (58%), đạt 61%.',
    ],
    [
      ['CDHT', 'atLeast', 38],
      ['DVHT', 'keepRate', 85],
      ['DHHT', 'atLeast', 61],
    ],
    { noTargets: ['58'] },
  ),
  inPart(
    'a hamlet by its name, a rise each year and a period',
    [
      '- Thôn Nà Lùng: 80% gia đình học tập.',
      '- Phấn đấu 74% gia đình học tập; riêng thôn Nà Sa đạt 90%.',
      '- 3%/năm dòng họ học tập.',
      '- Năm 2027 – 2028 đạt 45% công dân học tập.',
    ],
    [['GDHT', 'atLeast', 74]],
  ),
];
