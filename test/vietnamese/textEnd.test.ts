import { withoutEnd } from '../../src/vietnamese/textEnd';

test.each([
  ['Xóa mù chữ. ; ', '.;', 'Xóa mù chữ'],
  ['Thôn 1, thôn 2,\u00a0\n', '.;,', 'Thôn 1, thôn 2'],
  ['. . .', '.', ''],
  ['', '.', ''],
  ['v.v.', '/', 'v.v.'],
])('%j without %j at its end', (text, letters, wanted) => {
  expect(withoutEnd(text, letters)).toBe(wanted);
});

test('a long run that is not at the end costs no more than its length', () => {
  const text = `${'. '.repeat(500_000)}x`;
  const began = performance.now();
  expect(withoutEnd(text, '.')).toBe(text);
  expect(performance.now() - began).toBeLessThan(1_000);
});
