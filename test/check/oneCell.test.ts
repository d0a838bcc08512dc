import { messageOf } from '../../src/check/message';
import { enCheck } from '../../src/i18n/en/check';
import { viCheck } from '../../src/i18n/vi/check';

test.each([
  [['J6'], 'Xóa ô J6,', 'cell J6,'],
  [['J6', 'K6'], 'các ô J6, K6', 'cells J6, K6'],
  [['J6', 'K6', 'L7'], 'các ô J6, K6, L7', 'cells J6, K6, L7'],
])('%j is told as so many cells', (cells, vietnamese, english) => {
  const values = { code: 'NLTT', cells: { cells } };
  const told = (texts: typeof viCheck | typeof enCheck): string =>
    messageOf(texts, 'targets/own-figures-unused', { values }).todo;
  expect(told(viCheck)).toContain(vietnamese);
  expect(told(viCheck).includes('các ô')).toBe(cells.length > 1);
  expect(told(enCheck)).toContain(english);
  expect(told(enCheck).includes('cells')).toBe(cells.length > 1);
});
