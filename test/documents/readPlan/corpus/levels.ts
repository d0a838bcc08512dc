/** Levels: two for one programme, rises, those of hamlets. */
import { inPart, type ReaderCase } from './readerCase';

export const levels: readonly ReaderCase[] = [
  inPart(
    'to keep one level and strive for the next',
    ['- Duy trì chuẩn phổ cập giáo dục tiểu học mức độ 2, phấn đấu đạt mức độ 3.'],
    [['PCGDTH', 'keepLevel', 3]],
  ),
  inPart(
    'to rise from one level to the next',
    [
      '- Nâng chuẩn phổ cập giáo dục trung học cơ sở từ mức độ 1 lên mức độ 2.',
      '- Xóa mù chữ: nâng mức độ 1 lên mức độ 2.',
    ],
    [
      ['PCGDTHCS', 'keepLevel', 2],
      ['XMC', 'keepLevel', 2],
    ],
  ),
  inPart(
    'hamlets at two levels',
    ['- 05 thôn đạt chuẩn xóa mù chữ mức độ 1, 04 thôn đạt chuẩn xóa mù chữ mức độ 2.'],
    [
      [null, 'count', 5],
      [null, 'count', 4],
    ],
  ),
  inPart(
    'a list of programmes with one level at its end',
    ['- Giữ vững kết quả phổ cập giáo dục tiểu học và phổ cập giáo dục trung học cơ sở mức độ 3.'],
    [
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 3],
    ],
  ),
  inPart(
    'a level for each, in front',
    ['- Đạt mức độ 2 về xóa mù chữ, mức độ 3 về phổ cập giáo dục tiểu học, mức độ 2 về phổ cập giáo dục THCS.'],
    [
      ['XMC', 'keepLevel', 2],
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 2],
    ],
  ),
  inPart(
    'abbreviations',
    ['- Giữ vững PCGD MN 5 tuổi, PCGD TH mức độ 3, PCGD THCS mức độ 2, XMC mức độ 2.'],
    [
      ['PCGDMN', 'keepLevel', 1],
      ['PCGDTH', 'keepLevel', 3],
      ['PCGDTHCS', 'keepLevel', 2],
      ['XMC', 'keepLevel', 2],
    ],
  ),
  inPart(
    'last year at one level, this year at the next',
    ['- Xóa mù chữ: năm 2025 đạt mức độ 1, năm 2026 đạt mức độ 2.'],
    [['XMC', 'keepLevel', 2]],
    { noTargets: ['mức độ 1'] },
  ),
  inPart(
    'levels of schools',
    ['- 02 trường đạt chuẩn quốc gia mức độ 1, 01 trường đạt kiểm định chất lượng cấp độ 3.'],
    [
      [null, 'count', 2],
      [null, 'count', 1],
    ],
  ),
  inPart('a level in Roman figures', ['- Xã giữ chuẩn xóa mù chữ mức độ II.'], [['XMC', 'keepLevel', 2]]),
  inPart(
    'the level now, and the one to reach',
    ['- Phổ cập giáo dục tiểu học: hiện đạt mức độ 2; phấn đấu mức độ 3.'],
    [['PCGDTH', 'keepLevel', 3]],
    { noTargets: ['mức độ 2'] },
  ),
];
