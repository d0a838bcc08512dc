import { inPlaceWords, isKindAlone, placeWordsOf, splitCommune } from '../../src/vietnamese/placeWords';

describe('the kind of a commune stands before its name', () => {
  test.each([
    ['phường Tam Thanh', 'ward', 'Tam Thanh'],
    ['Phường  1', 'ward', '1'],
    ['P.1', 'ward', '1'],
    ['P. Đông Kinh', 'ward', 'Đông Kinh'],
    ['XÃ TÂN VĂN', 'commune', 'TÂN VĂN'],
    ['x. Tân Văn', 'commune', 'Tân Văn'],
    ['đặc khu Phú Quốc', 'specialZone', 'Phú Quốc'],
    ['Thị trấn Bình Gia', 'town', 'Bình Gia'],
    ['TT. Bình Gia', 'town', 'Bình Gia'],
    ['phường Tam Thanh'.normalize('NFD'), 'ward', 'Tam Thanh'],
  ])('%s', (typed, kind, name) => expect(splitCommune(typed)).toEqual({ kind, name }));

  test.each(['Tân Văn', 'Xãn', 'Phường', 'Phườngthanh', 'Thị Sơn', 'Xã'])('%s has no such word', (typed) =>
    expect(splitCommune(typed)).toEqual({ kind: null, name: typed }),
  );
});

test.each([
  ['phường', true],
  [' Thị Trấn ', true],
  ['TT.', true],
  ['phường 1', false],
  ['Tân Văn', false],
])('“%s” is a kind without a name: %s', (text, isAlone) => expect(isKindAlone(text)).toBe(isAlone));

describe('our texts in the words of a ward', () => {
  const ward = placeWordsOf('ward');
  test.each([
    ['Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.', 'Giữ vững phường đạt chuẩn xóa mù chữ mức độ 2.'],
    ['Hội Khuyến học xã', 'Hội Khuyến học phường'],
    ['Các thôn', 'Các tổ dân phố'],
    ['Thôn có sách', 'Tổ dân phố có sách'],
    ['XÃ VÀ THÔN', 'PHƯỜNG VÀ TỔ DÂN PHỐ'],
    ['trên địa bàn xã {xã}', 'trên địa bàn phường {xã}'],
  ])('%s', (text, expected) => expect(inPlaceWords(text, ward)).toBe(expected));

  test.each([
    'Xây dựng xã hội học tập',
    'Phòng Văn hóa - Xã hội',
    'hợp tác xã',
    'thị xã',
    'cấp xã',
    'Xã đặc biệt khó khăn',
    'xã, phường, đặc khu',
    '65 % thôn, bản, tổ dân phố đạt danh hiệu',
    'thôn/bản',
    'xây dựng nông thôn mới',
    'năng lực thông tin',
  ])('%s stays', (text) => expect(inPlaceWords(text, ward)).toBe(text));

  test('a special zone has hamlets', () =>
    expect(inPlaceWords('Các thôn của xã', placeWordsOf('specialZone'))).toBe('Các thôn của đặc khu'));
});
