/** Single wordings of all kinds, each in the targets' part of a plan. */
import { inPart, type Expected, type ReaderCase } from './readerCase';

const WORDINGS: readonly (readonly [lines: readonly string[], expected: readonly Expected[]])[] = [
  [
    [
      '- Năm 2025, toàn xã có 1.250 hộ đạt danh hiệu gia đình học tập, chiếm 64%; năm 2026 phấn đấu có 1.360 hộ, chiếm 70%.',
    ],
    [['GDHT', 'atLeast', 70]],
  ],
  [
    ['- Tỷ lệ công dân đạt danh hiệu “Công dân học tập” năm 2026 đạt 42% (kế hoạch tỉnh giao 40%).'],
    [['CDHT', 'atLeast', 42]],
  ],
  [['- Theo chỉ tiêu của tỉnh giao 40%, xã phấn đấu đạt 45% công dân học tập.'], [['CDHT', 'atLeast', 45]]],
  [
    [
      '- Phấn đấu 75% gia đình được công nhận danh hiệu “Gia đình học tập” (tăng 3% so với năm 2025), 68% dòng họ được công nhận “Dòng họ học tập” (tăng 2%).',
    ],
    [
      ['GDHT', 'atLeast', 75],
      ['DHHT', 'atLeast', 68],
    ],
  ],
  [['- Có ít nhất 90% số người mới biết chữ tiếp tục học tập củng cố và không tái mù chữ.'], [[null, 'atLeast', 90]]],
  [
    ['- Tỷ lệ người biết chữ trong độ tuổi 15 - 35 đạt 99,2%, độ tuổi 15 - 60 đạt 97,8%.'],
    [
      [null, 'atLeast', 99.2],
      [null, 'atLeast', 97.8],
    ],
  ],
  [
    [
      '- 100% trẻ em trong độ tuổi được đến trường; 99% học sinh hoàn thành chương trình tiểu học; 98% học sinh tốt nghiệp THCS.',
    ],
    [
      [null, 'all', 100],
      [null, 'atLeast', 99],
      [null, 'atLeast', 98],
    ],
  ],
  [
    ['- 95% cán bộ quản lý, giáo viên và 60% học sinh được trang bị kỹ năng số.'],
    [
      [null, 'atLeast', 95],
      [null, 'atLeast', 60],
    ],
  ],
  [
    ['- Xóa mù chữ: Duy trì vững chắc đạt chuẩn mức độ 2; tỷ lệ người biết chữ độ tuổi 15-60 đạt 98%.'],
    [
      ['XMC', 'keepLevel', 2],
      [null, 'atLeast', 98],
    ],
  ],
  [
    [
      '- Tiếp tục duy trì, nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ em 5 tuổi; phổ cập giáo dục tiểu học đạt mức độ 3; phổ cập giáo dục THCS đạt mức độ 2, phấn đấu đạt mức độ 3.',
    ],
    [
      ['PCGDMN', 'keepLevel', 1],
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 3],
    ],
  ],
  [
    ['- Phấn đấu nâng mức đạt chuẩn phổ cập giáo dục trung học cơ sở từ mức độ 2 lên mức độ 3.'],
    [['PCGDTHCS', 'keepLevel', 3]],
  ],
  [['- 6/9 thôn đạt chuẩn xóa mù chữ mức độ 2, các thôn còn lại đạt mức độ 1.'], [[null, 'atLeast', 200 / 3]]],
  [['- 100% thôn, bản duy trì đạt chuẩn xóa mù chữ mức độ 2.'], [[null, 'keepRate', 100]]],
  [
    ['- Có 55% người dân trong độ tuổi lao động được trang bị năng lực thông tin và 50% được trang bị kỹ năng sống.'],
    [
      ['NLTT', 'atLeast', 55],
      ['KNS', 'atLeast', 50],
    ],
  ],
  [
    [
      '- Phấn đấu trên 30% lao động được đào tạo có trình độ chuyên môn kỹ thuật; khoảng 9% có trình độ đại học trở lên.',
    ],
    [
      ['CMKT', 'above', 30],
      ['DH', 'about', 9],
    ],
  ],
  [
    ['- 100% các trường học trên địa bàn triển khai quản lý, dạy và học trên môi trường số.'],
    [
      ['QLSO', 'all', 100],
      ['DHSO', 'all', 100],
    ],
  ],
  [
    [
      '- Tỷ lệ đạt danh hiệu: Gia đình học tập 72%; Dòng họ học tập 60%; Cộng đồng học tập cấp thôn 65%; Đơn vị học tập 95%; Công dân học tập 38%.',
    ],
    [
      ['GDHT', 'atLeast', 72],
      ['DHHT', 'atLeast', 60],
      ['CDHTT', 'atLeast', 65],
      ['DVHT', 'atLeast', 95],
      ['CDHT', 'atLeast', 38],
    ],
  ],
  [['- Số gia đình đạt danh hiệu “Gia đình học tập”: 820/1.150 hộ, tỷ lệ 71,3%.'], [['GDHT', 'atLeast', 71.3]]],
  [['- Số dòng họ được công nhận “Dòng họ học tập” là 12/18 dòng họ.'], [['DHHT', 'atLeast', 200 / 3]]],
  [['- Hỗ trợ 100% kinh phí cho học viên xóa mù chữ.'], []],
  [['- Huy động 45/60 người mù chữ ra lớp.'], [[null, 'atLeast', 75]]],
  [
    ['Mục tiêu đến năm 2030: 60% công dân học tập; năm 2026: 40% công dân học tập.'],
    [
      ['CDHT', 'atLeast', 60, 2030],
      ['CDHT', 'atLeast', 40],
    ],
  ],
  [['- Giai đoạn 2026-2030: mỗi năm tăng 2% công dân học tập.'], [['CDHT', null, null]]],
  [
    ['- Đến cuối năm 2026: 1. Công dân học tập: 40%. 2. Gia đình học tập: 70%.'],
    [
      ['CDHT', 'atLeast', 40],
      ['GDHT', 'atLeast', 70],
    ],
  ],
  [
    ['- Một nửa dân số trong độ tuổi lao động có kỹ năng sống, hai phần ba có năng lực thông tin.'],
    [
      ['KNS', 'atLeast', 50],
      ['NLTT', 'atLeast', 200 / 3],
    ],
  ],
  [
    ['- Tỷ lệ công dân học tập: 40 %; gia đình học tập: 70 %.'],
    [
      ['CDHT', 'atLeast', 40],
      ['GDHT', 'atLeast', 70],
    ],
  ],
  [
    ['- Công dân học tập đạt tỷ lệ 40% trở lên, trong đó cán bộ, công chức đạt 90%.'],
    [
      ['CDHT', 'atLeast', 40],
      [null, 'atLeast', 90],
    ],
  ],
  [
    ['- Tối thiểu 40% công dân (trong đó 90% cán bộ, đảng viên) đạt danh hiệu “Công dân học tập”.'],
    [
      ['CDHT', 'atLeast', 40],
      [null, 'atLeast', 90],
    ],
  ],
  [
    ['- Phấn đấu không còn hộ nào không có người đạt danh hiệu học tập; 70% gia đình học tập.'],
    [['GDHT', 'atLeast', 70]],
  ],
  [
    ['- Tổ chức 12 lớp chuyên đề cho 480 lượt người; mở 1 lớp xóa mù chữ cho 20 học viên.'],
    [
      [null, 'count', 12],
      [null, 'count', 480],
      [null, 'count', 1],
      [null, 'count', 20],
    ],
  ],
  [['- Xã được công nhận “Xã học tập” mức độ 1.'], [[null, 'yesNo', null]]],
  [['- Duy trì 100% đơn vị trường học đạt “Đơn vị học tập”.'], [['DVHT', 'keepRate', 100]]],
  [['- Phấn đấu có từ 8 đến 9 thôn đạt danh hiệu Cộng đồng học tập.'], [[null, 'count', 8]]],
  [
    ['- PCGD tiểu học: Mức độ 3. PCGD THCS: Mức độ 2. XMC: Mức độ 2. PCGDMN cho trẻ 5 tuổi: Duy trì.'],
    [
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 2],
      ['XMC', 'keepLevel', 2],
      ['PCGDMN', 'keepLevel', 1],
    ],
  ],
  [
    [
      '- Đạt và duy trì chuẩn phổ cập giáo dục, xóa mù chữ: mầm non 5 tuổi; tiểu học mức độ 3; THCS mức độ 3; xóa mù chữ mức độ 2.',
    ],
    [
      ['PCGDMN', 'keepLevel', 1],
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 3],
      ['XMC', 'keepLevel', 2],
    ],
  ],
  [['- Tỷ lệ người có kỹ năng sống tăng từ 40% năm 2025 lên 48% năm 2026.'], [['KNS', 'atLeast', 48]]],
  [['- Đưa tỷ lệ gia đình học tập từ 65% (năm 2025) lên 70% (năm 2026).'], [['GDHT', 'atLeast', 70]]],
  [['- Gia đình học tập đạt 65% năm 2025, 70% năm 2026.'], [['GDHT', 'atLeast', 70]]],
  [['- Ba phần tư số thôn đạt “Cộng đồng học tập”.'], [['CDHTT', 'atLeast', 75]]],
  [['- Cứ 5 hộ thì có 4 hộ đạt danh hiệu “Gia đình học tập”.'], [['GDHT', 'atLeast', 80]]],
  [
    ['- Bốn mươi phần trăm công dân và bảy mươi lăm phần trăm gia đình đạt danh hiệu học tập.'],
    [
      ['CDHT', 'atLeast', 40],
      ['GDHT', 'atLeast', 75],
    ],
  ],
  [
    [
      '- Các mô hình “Gia đình học tập”, “Dòng họ học tập”, “Cộng đồng học tập”, “Đơn vị học tập” lần lượt đạt tỷ lệ 71%, 62%, 66% và 92%.',
    ],
    [
      ['GDHT', 'atLeast', 71],
      ['DHHT', 'atLeast', 62],
      ['CDHTT', 'atLeast', 66],
      ['DVHT', 'atLeast', 92],
    ],
  ],
  [
    ['- 40% và 70% là tỷ lệ công dân học tập và gia đình học tập cần đạt.'],
    [
      ['CDHT', 'atLeast', 40],
      ['GDHT', 'atLeast', 70],
    ],
  ],
  [
    [
      '- Hiện nay, tỷ lệ công dân học tập của xã là 31%, thấp hơn mức chung của huyện (35%). Phấn đấu năm 2026 đạt 38%.',
    ],
    [['CDHT', 'atLeast', 38]],
  ],
  [['- Bảo đảm 85% nguồn kinh phí từ ngân sách, 15% xã hội hóa.'], []],
  [['- Thôn có từ 70% gia đình học tập trở lên thì được công nhận “Cộng đồng học tập”.'], []],
  [['- Mỗi thôn có ít nhất 02 dòng họ học tập.'], [[null, 'count', 2]]],
  [['- 30% số công dân học tập được khen thưởng.'], [[null, 'atLeast', 30]]],
  [['- Ít nhất 60% cộng đồng học tập có tủ sách.'], [[null, 'atLeast', 60]]],
  [['- Giảm tỷ lệ người chưa biết chữ còn 2%.'], [[null, null, 2]]],
  [['- 10% hộ chưa đạt danh hiệu gia đình học tập được hỗ trợ.'], []],
  [['- Vượt chỉ tiêu tỉnh giao (60%), xã đăng ký 66% dòng họ học tập.'], [['DHHT', 'atLeast', 66]]],
  [['- Trong tổng số 9 thôn, có 7 thôn đạt cộng đồng học tập (77,8%).'], [['CDHTT', 'atLeast', 77.8]]],
  [
    ['- 100% CBCC, VC và 50% người lao động đạt danh hiệu công dân học tập.'],
    [
      [null, 'all', 100],
      ['CDHT', 'atLeast', 50],
    ],
  ],
  [
    ['- Công dân học tập: 40%', '- Trong đó: nữ 38%'],
    [
      ['CDHT', 'atLeast', 40],
      [null, 'atLeast', 38],
    ],
  ],
  [
    [
      '- Phấn đấu đến hết năm 2026 có trên 50% dân số trong độ tuổi lao động có chứng chỉ kỹ năng số, 45% được trang bị kỹ năng sống.',
    ],
    [
      ['NLTT', 'above', 50],
      ['KNS', 'atLeast', 45],
    ],
  ],
  [
    ['- Tỷ lệ lao động qua đào tạo đạt 65%, trong đó có bằng cấp, chứng chỉ đạt 28%.'],
    [
      ['CMKT', 'atLeast', 65],
      [null, 'atLeast', 28],
    ],
  ],
  [
    ['- Dân số từ 15 tuổi trở lên có trình độ CMKT đạt 26%, trình độ ĐH trở lên 8%.'],
    [
      ['CMKT', 'atLeast', 26],
      ['DH', 'atLeast', 8],
    ],
  ],
];

export const moreWordings: readonly ReaderCase[] = WORDINGS.map(([lines, expected]) =>
  inPart(lines.join(' / '), lines, expected),
);
