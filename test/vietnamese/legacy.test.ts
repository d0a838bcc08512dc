import { legacyFontOf } from '../../src/vietnamese/legacyFonts';
import { fromTcvn3 } from '../../src/vietnamese/tcvn3';
import { fromVni } from '../../src/vietnamese/vni';
import {
  letters,
  smallLetters,
  tcvn3Codes,
  toTcvn3,
  toTcvn3Pairs,
  toTcvn3Small,
  toVni,
  vniSpellings,
} from './legacyWriter';

test('the charts hold all 134 letters', () => {
  expect(letters).toHaveLength(134);
  expect(new Set(letters).size).toBe(134);
  expect(smallLetters).toHaveLength(67);
  expect(tcvn3Codes.size).toBe(74);
  expect(new Set(vniSpellings.values()).size).toBe(134);
});

describe('TCVN3', () => {
  test.each([...tcvn3Codes])('code of %s', (letter, code) => {
    expect(fromTcvn3(code, 'asCoded')).toEqual({ text: letter, complete: true });
  });

  test.each(letters)('%s in a capital font', (letter) => {
    expect(fromTcvn3(toTcvn3Small(letter), 'upper').text).toBe(letter.toUpperCase());
  });

  test.each(letters)('%s as plain capital and small letter', (letter) => {
    expect(fromTcvn3(toTcvn3Pairs(letter), 'asCoded').text).toBe(letter);
  });

  test.each([
    ['NguyÔn V¨n Hïng', 'Nguyễn Văn Hùng'],
    ['TrÇn ThÞ B×nh', 'Trần Thị Bình'],
    ['H\u00ADêng, §\u00ADêng, Ph\u00ADîng, Sü', 'Hường, Đường, Phượng, Sỹ'],
    ['CÇn Th¬ - Biªn Hßa', 'Cần Thơ - Biên Hòa'],
    ['§µ N½ng \u0096 \u0093Kh«ng\u0094', 'Đà Nẵng – “Không”'],
    ['t\u2212ëng l\u03BC tr\u2212êng', 'tưởng là trường'],
    ['TR¢ÇN V¡N §¤è', 'TRẦN VĂN ĐỐ'],
    ['xe goßng', 'xe goòng'],
  ])('%s', (coded, text) => {
    expect(fromTcvn3(coded)).toEqual({ text, complete: true });
  });

  test.each([
    // Toned vowels follow a word in capitals.
    ['CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TH¦¥NG M¹I §IÖN Tö', 'THƯƠNG MẠI ĐIỆN TỬ'],
    ['Lª THÞ Mai', 'Lê THỊ Mai'],
    // One that begins a name in title case is its capital.
    ['NguyÔn ThÞ ¸nh', 'Nguyễn Thị Ánh'],
    // Nothing speaks for capitals here.
    ['¸nh s¸ng', 'ánh sáng'],
    ['ë Ph\u00AD¬ng T©y ng\u00ADêi ta', 'ở Phương Tây người ta'],
    ['Tæ II', 'Tổ II'],
    ['§ç', 'Đỗ'],
    ['C«ng ty TNHH H¶i §¶o', 'Công ty TNHH Hải Đảo'],
  ])('case of %s', (coded, text) => {
    expect(fromTcvn3(coded, 'inferred').text).toBe(text);
  });

  test('as coded leaves the case alone', () => {
    expect(fromTcvn3('CéNG HOµ', 'asCoded').text).toBe('CộNG HOà');
  });

  test.each(['Hà', 'Trường', 'Đặng', 'Hùng\u0301'])('%s has a letter that TCVN3 has not', (text) => {
    expect(fromTcvn3(text).complete).toBe(false);
  });

  test('symbols of Latin-1 without a code stay', () => {
    expect(fromTcvn3('30° 5m²')).toEqual({ text: '30° 5m²', complete: true });
  });
});

describe('VNI', () => {
  test.each([...vniSpellings])('spelling of %s', (letter, spelling) => {
    expect(fromVni(spelling)).toEqual({ text: letter, complete: true });
  });

  test.each([
    ['Nguyeãn Vaên Höng', 'Nguyễn Văn Hưng'],
    ['Höôøng, Ñöôøng, Tröôøng, Phöôïng, Syõ', 'Hường, Đường, Trường, Phượng, Sỹ'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['126 Ñieän Bieân Phuû', '126 Điện Biên Phủ'],
    // The spreadsheet function PROPER makes the mark small.
    ['Aùnh', 'Ánh'],
    ['Xoâ Vieát Ngheä Tónh', 'Xô Viết Nghệ Tĩnh'],
  ])('%s', (coded, text) => {
    expect(fromVni(coded)).toEqual({ text, complete: true });
  });

  test.each(['Hà', 'Lý', 'Trường', 'Bùi'])('%s is not VNI', (text) => {
    expect(fromVni(text).complete).toBe(false);
  });
});

test.each(letters)('%s in a word, written and read back', (letter) => {
  const word = `x${letter}n`;
  expect(fromVni(toVni(word)).text).toBe(word);
  expect(fromTcvn3(toTcvn3(word), 'upper').text).toBe(word.toUpperCase());
});

test.each([
  ['.VnTime', { encoding: 'tcvn3', capitals: 'inferred' }],
  ['.VnTimeH', { encoding: 'tcvn3', capitals: 'upper' }],
  ['.VNTIMEH', { encoding: 'tcvn3', capitals: 'upper' }],
  ['.vntimeh', { encoding: 'tcvn3', capitals: 'upper' }],
  ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: 'upper' }],
  ['.VnCentury Schoolbook', { encoding: 'tcvn3', capitals: 'inferred' }],
  ['.VnGothic', { encoding: 'tcvn3', capitals: 'inferred' }],
  ['.VnMonotype corsivaH', { encoding: 'tcvn3', capitals: 'upper' }],
  ['VnTime', { encoding: 'tcvn3', capitals: 'inferred' }],
  ['VNI-Times', { encoding: 'vni', capitals: 'inferred' }],
  [' vni-helve-condense ', { encoding: 'vni', capitals: 'inferred' }],
  ['Times New Roman', null],
  ['VN Unicode', null],
  ['', null],
] as const)('font %s', (name, expected) => {
  expect(legacyFontOf(name)).toEqual(expected);
});
