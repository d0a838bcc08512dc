import { ethnicGroups, readEthnicGroup } from '../../src/vietnamese/ethnicGroups';

const reading = (text: string) => {
  const result = readEthnicGroup(text);
  return 'group' in result ? `${result.kind} ${result.group.name}` : result.kind;
};

test('the 54 groups with their codes', () => {
  expect(ethnicGroups).toHaveLength(54);
  expect(new Set(ethnicGroups.map(({ name }) => name)).size).toBe(54);
  const codes = Object.fromEntries(ethnicGroups.map(({ code, name }) => [name, code]));
  expect(codes).toMatchObject({
    Kinh: '01',
    Tày: '02',
    'Khơ-me': '05',
    Nùng: '07',
    Mông: '08',
    'Ê-đê': '12',
    'Sán Chay': '15',
    Hrê: '19',
    Thổ: '24',
    Co: '30',
    'Hà Nhì': '35',
    'Phù Lá': '40',
    Mảng: '45',
    'Si La': '50',
    'Rơ-măm': '54',
  });
});

test.each(ethnicGroups.map(({ name }) => name))('%s is official, in any case', (name) => {
  expect(reading(name)).toBe(`official ${name}`);
  expect(reading(` ${name.toUpperCase()} `)).toBe(`official ${name}`);
  expect(reading(name.normalize('NFD'))).toBe(`official ${name}`);
});

test.each([
  ["H'Mông", 'Mông'],
  ['H’mông', 'Mông'],
  ['Hmông', 'Mông'],
  ['Mông (Mèo)', 'Mông'],
  ['Hmông (Mèo)', 'Mông'],
  ['Hơ Mông', 'Mông'],
  ['Kinh (Việt)', 'Kinh'],
  ['Việt', 'Kinh'],
  ['Sán chỉ', 'Sán Chay'],
  ['Cao Lan', 'Sán Chay'],
  ['Sán Chay (Cao Lan-Sán Chỉ)', 'Sán Chay'],
  ['Ê đê', 'Ê-đê'],
  ['Êđê', 'Ê-đê'],
  ['Khmer', 'Khơ-me'],
  ['Khơ Me', 'Khơ-me'],
  ['Gia Rai', 'Gia-rai'],
  ['Jrai', 'Gia-rai'],
  ["K'Ho", 'Cơ-ho'],
  ["X'tiêng", 'Xtiêng'],
  ["M'nông", 'Mnông'],
  ['Vân Kiều', 'Bru-Vân Kiều'],
  ['Dao đỏ', 'Dao'],
  ['dân tộc Tày', 'Tày'],
  ['DT: Nùng', 'Nùng'],
  ['Người Thái', 'Thái'],
  ['Hoa (Hán)', 'Hoa'],
  ['Lô lô (Mùn Di)', 'Lô Lô'],
])('%s means %s', (text, name) => {
  expect(reading(text)).toBe(`otherName ${name}`);
});

test.each([
  ['Tay', ['Tày']],
  ['Tầy', ['Tày']],
  ['Nung', ['Nùng']],
  ['Muong', ['Mường']],
  ['San Chay', ['Sán Chay']],
  ['Kinhh', ['Kinh']],
  ['Sán Diu', ['Sán Dìu']],
  ['Mán', []],
  ['X', []],
  ['khác', []],
])('%s is unknown', (text, names) => {
  const result = readEthnicGroup(text);
  expect(result).toMatchObject({ kind: 'unknown' });
  expect(result.kind === 'unknown' && result.suggestions.map(({ name }) => name)).toEqual(names);
});

test('a blank is a blank', () => {
  expect(reading(' \u00A0')).toBe('blank');
});
