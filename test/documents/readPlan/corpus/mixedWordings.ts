/** Wordings in which several kinds meet, each in the targets' part of a plan. */
import { inPart, type Expected, type ReaderCase } from './readerCase';

const WORDINGS: readonly (readonly [lines: readonly string[], expected: readonly Expected[]])[] = [
  [
    [
      'Trong năm 2026, xã phấn đấu đạt các chỉ tiêu sau: 38% công dân được công nhận danh hiệu “Công dân học tập”; 73% hộ gia đình đạt danh hiệu “Gia đình học tập”; 60% dòng họ đạt danh hiệu “Dòng họ học tập”.',
    ],
    [
      ['CDHT', 'atLeast', 38],
      ['GDHT', 'atLeast', 73],
      ['DHHT', 'atLeast', 60],
    ],
  ],
  [
    ['- Đến năm 2027 phấn đấu 75% gia đình, 65% dòng họ đạt danh hiệu học tập; 45% công dân học tập.'],
    [
      ['GDHT', 'atLeast', 75, 2027],
      ['DHHT', 'atLeast', 65, 2027],
      ['CDHT', 'atLeast', 45, 2027],
    ],
  ],
  [
    ['- Tỷ lệ hộ nghèo giảm còn 12%.', '- 100% người dân có thẻ BHYT.'],
    [
      [null, null, 12],
      [null, 'all', 100],
    ],
  ],
  [
    [
      '- Kết quả năm 2025: công dân học tập 33%, gia đình học tập 68%. Mục tiêu năm 2026: công dân học tập 40%, gia đình học tập 72%.',
    ],
    [
      ['CDHT', 'atLeast', 40],
      ['GDHT', 'atLeast', 72],
    ],
  ],
  [['- Gia đình học tập: 72% (toàn huyện 75%).'], [['GDHT', 'atLeast', 72]]],
  [
    ['- Tỷ lệ thôn đạt Cộng đồng học tập: 7/9 thôn (77,8%); tỷ lệ dòng họ học tập 15/20 dòng họ (75%).'],
    [
      ['CDHTT', 'atLeast', 77.8],
      ['DHHT', 'atLeast', 75],
    ],
  ],
  [
    ['- 9/9 thôn, bản giữ vững chuẩn xóa mù chữ mức độ 1; xã đạt chuẩn xóa mù chữ mức độ 2.'],
    [
      [null, 'keepRate', 100],
      ['XMC', 'keepLevel', 2],
    ],
  ],
  [
    ['- Xóa mù chữ mức độ 1: 100%; xóa mù chữ mức độ 2: 96%.'],
    [
      [null, 'all', 100],
      [null, 'atLeast', 96],
    ],
  ],
  [['- Tỷ lệ người dân trong độ tuổi từ 15 đến 60 biết chữ mức độ 2 đạt 95,5%.'], [[null, 'atLeast', 95.5]]],
  [
    ['- Phấn đấu 90% trở lên đơn vị đạt danh hiệu “Đơn vị học tập”, trong đó 50% xếp loại tốt.'],
    [
      ['DVHT', 'atLeast', 90],
      [null, 'atLeast', 50],
    ],
  ],
  [
    ['- Nâng tỷ lệ lao động có trình độ chuyên môn kỹ thuật lên 29% (tăng 2 điểm phần trăm).'],
    [['CMKT', 'atLeast', 29]],
  ],
  [
    ['- Huy động 100% trẻ 5 tuổi ra lớp; duy trì phổ cập giáo dục mầm non cho trẻ 5 tuổi.'],
    [
      [null, 'all', 100],
      ['PCGDMN', 'keepLevel', 1],
    ],
  ],
  [
    ['- Công nhận mới 02 đơn vị học tập, 35 gia đình học tập.'],
    [
      [null, 'count', 2],
      [null, 'count', 35],
    ],
  ],
  [
    ['- Tỷ lệ công dân học tập trong cán bộ, công chức: 100%; trong nhân dân: 35%.'],
    [
      [null, 'all', 100],
      ['CDHT', 'atLeast', 35],
    ],
  ],
  [['- Chỉ tiêu tỉnh giao: công dân học tập 35%; chỉ tiêu xã phấn đấu: 40%.'], [['CDHT', 'atLeast', 40]]],
  [
    ['- Cơ sở giáo dục quản lý trên môi trường số đạt 95%, tiết dạy trên môi trường số đạt 65%.'],
    [
      ['QLSO', 'atLeast', 95],
      ['DHSO', 'atLeast', 65],
    ],
  ],
  [['- 02/03 cơ sở giáo dục triển khai hoạt động quản lý trên môi trường số.'], [['QLSO', 'atLeast', 200 / 3]]],
  [['- Tỷ lệ dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật: 25-27%.'], [['CMKT', 'atLeast', 25]]],
  [
    ['- Không dưới 36% công dân và không dưới 70% gia đình đạt danh hiệu học tập.'],
    [
      ['CDHT', 'atLeast', 36],
      ['GDHT', 'atLeast', 70],
    ],
  ],
  [
    [
      '- Duy trì mức độ 3 đối với phổ cập giáo dục tiểu học, mức độ 2 đối với phổ cập giáo dục THCS, phấn đấu đạt mức độ 3.',
    ],
    [
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 3],
    ],
  ],
  [['- Phổ cập giáo dục tiểu học đạt chuẩn mức độ 3 (năm 2025: mức độ 2).'], [['PCGDTH', 'keepLevel', 3]]],
  [['- Xã phấn đấu 100% các thôn không còn người mù chữ.'], [[null, 'all', 100]]],
  [['- Tái mù chữ không quá 2%.'], [[null, null, 2]]],
  [
    ['- Vận động 65% hộ gia đình đăng ký, 60% hộ được công nhận “Gia đình học tập”.'],
    [
      [null, 'atLeast', 65],
      ['GDHT', 'atLeast', 60],
    ],
  ],
  [
    ['- Số người tham gia học tập tại TTHTCĐ đạt 2.500 lượt; TTHTCĐ ứng dụng CNTT trong quản lý.'],
    [
      [null, 'count', 2500],
      ['TTCNTT', 'yesNo', null],
    ],
  ],
];

export const mixedWordings: readonly ReaderCase[] = WORDINGS.map(([lines, expected]) =>
  inPart(lines.join(' / '), lines, expected),
);
