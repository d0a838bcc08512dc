import { mappingCsv, readMappingCsv } from '../../src/files/mappingCsv';
import type { ProposedRow } from '../../src/workbook/merge/proposeMapping';

const row = (hamlet: string, more: Partial<ProposedRow> = {}): ProposedRow => ({
  commune: 'Hồng Thái',
  code: '06115',
  hamlet,
  newHamlet: hamlet,
  how: 'kept',
  note: null,
  ...more,
});
const written = mappingCsv(
  [row('Nà Pái; khu "trên"', { note: { kind: 'alike', other: 'Nà Pài (Bình La)' } }), row('=1+1'), row('Bản, Đao')],
  'xã Tân Văn',
);
const read = (text: string) => {
  const reading = readMappingCsv(text);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.rows;
};

test('begins with the mark by which Excel knows UTF-8, and holds no formula', () => {
  expect(written.startsWith('\uFEFFXã cũ;Mã xã cũ;Thôn cũ;')).toBe(true);
  expect(written).not.toMatch(/(?:^|;)=/m);
});

test('what is written is read, and nothing of it is confirmed', () =>
  expect(read(written)).toMatchObject([
    {
      line: 2,
      commune: 'Hồng Thái',
      hamlet: 'Nà Pái; khu "trên"',
      how: 'kept',
      newCommune: 'xã Tân Văn',
      confirmed: false,
    },
    { line: 3, hamlet: '=1+1', newHamlet: '=1+1' },
    { line: 4, hamlet: 'Bản, Đao', person: null },
  ]));

const HEADER = 'Xã cũ;Thôn cũ;Cách làm;Thôn mới;Họ và tên;Năm sinh;Xác nhận';
const LINE = 'Hồng Thái;Nà Pái;Tách;Nà Pái 1;Lý A Sùng;1990;Có';
const expected = { commune: 'Hồng Thái', hamlet: 'Nà Pái', how: 'split', newHamlet: 'Nà Pái 1', confirmed: true };

test.each([
  ['semicolons', `${HEADER}\n${LINE}`],
  ['commas', `${HEADER}\n${LINE}`.replaceAll(';', ',')],
  ['tabs', `${HEADER}\r\n${LINE}\r\n`.replaceAll(';', '\t')],
  [
    'a title above, blank lines, other capitals',
    `Bảng đối chiếu;;;;;;\n;;;;;;\n${HEADER.toUpperCase()}\n\n${LINE}\n;;;;;;`,
  ],
  ['decomposed letters', `${HEADER}\n${LINE}`.normalize('NFD')],
  [
    'each line in one cell, as an Excel of another region saves it',
    `"${HEADER}"\n"${LINE}"`.replaceAll('"\n"', '"\r\n"'),
  ],
  ['a line that names the separator', `sep=;\n${HEADER}\n${LINE}`],
])('read with %s', (_, text) => {
  const [only, ...others] = read(text);
  expect(others).toEqual([]);
  expect(only).toMatchObject(expected);
  expect(only?.person).toEqual({ name: 'Lý A Sùng', birthYear: 1990 });
});

test('a code that Excel has made a number of is the code again', () =>
  expect(read(`Xã cũ;Mã xã cũ;Thôn cũ;Thôn mới;Xác nhận\n;6115;A;A;x`)).toMatchObject([
    { commune: '06115', how: 'kept' },
  ]));

test.each([
  ['another table', 'STT;Họ tên\n1;A', 'Thôn cũ'],
  ['nothing', '', 'Thôn cũ'],
  ['an unknown way', `${HEADER}\n${LINE.replace('Tách', 'Gộp tạm')}`, 'Gộp tạm'],
  ['a doubtful confirmation', `${HEADER}\n${LINE.replace('Có', 'để hỏi')}`, 'để hỏi'],
  ['no year', `${HEADER}\n${LINE.replace('1990', '19o0')}`, '19o0'],
  ['a row without a hamlet', `${HEADER}\n${LINE.replace('Nà Pái;', ';')}`, 'dòng 2'],
])('%s is refused with its place', (_, text, named) => {
  const reading = readMappingCsv(text);
  expect(reading.ok ? [] : reading.problems.join('\n')).toContain(named);
});
