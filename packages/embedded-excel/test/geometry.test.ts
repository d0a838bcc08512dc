import fc from 'fast-check';
import { columnIndex, columnName, formatA1, parseA1, qualifiedAddress, splitAddress } from '../src/geometry/a1';
import type { Rect } from '../src/geometry/rect';
import { MAX_COLUMNS, MAX_ROWS, overlaps, subtract } from '../src/geometry/rect';
import { RectList } from '../src/geometry/rectList';

const rects = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const inside = (rect: Rect, row: number, column: number) => overlaps(rect, { row, column, rows: 1, columns: 1 });

test.each([
  ['A1', 0, 0, 1, 1],
  ['b2:C9', 1, 1, 8, 2],
  ['$D$4', 3, 3, 1, 1],
  ['C3:A1', 0, 0, 3, 3],
  ['XFD1048576', MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1],
  ['B:C', 0, 1, MAX_ROWS, 2],
  ['2:3', 1, 0, 2, MAX_COLUMNS],
])('%s is a block', (address, row, column, rows, columns) => {
  expect(parseA1(address)).toStrictEqual({ row, column, rows, columns });
});

test.each(['A0', 'XFE1', 'A1048577', 'A', '1', 'TT_Nam', 'A1:B', ''])('%s is none', (address) => {
  expect(parseA1(address)).toBeNull();
});

test('addresses and columns survive being written and read', () => {
  fc.assert(fc.property(rects, (rect) => expect(parseA1(formatA1(rect))).toEqual(rect)));
  fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnIndex(columnName(column)) === column));
});

test.each([
  ['Thôn', 'Thôn!A1'],
  ['Biểu 1', "'Biểu 1'!A1"],
  ["O'Hara", "'O''Hara'!A1"],
  ['AB12', "'AB12'!A1"],
])('the sheet %s is written %s', (name, address) => {
  expect(qualifiedAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
  expect(splitAddress(address)).toStrictEqual({ sheetName: name, local: 'A1' });
});

test('what is left of a block holds exactly its other cells', () => {
  fc.assert(
    fc.property(rects, rects, fc.nat(14), fc.nat(14), (rect, hole, row, column) => {
      const parts = subtract(rect, hole).filter((part) => inside(part, row, column));
      expect(parts).toHaveLength(inside(rect, row, column) && !inside(hole, row, column) ? 1 : 0);
    }),
  );
});

test('a list of blocks answers like a grid painted in the same order', () => {
  const steps = fc.array(fc.tuple(rects, fc.option(fc.nat(3))), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(steps, fc.nat(12), fc.nat(12), (painted, row, column) => {
      const list = new RectList<number>();
      let expected: number | undefined;
      for (const [rect, value] of painted) {
        if (value === null) list.cut(rect);
        else list.put(rect, value);
        if (inside(rect, row, column)) expected = value ?? undefined;
      }
      expect(list.at(row, column)).toBe(expected);
      expect([...list.within({ row, column, rows: 1, columns: 1 })]).toStrictEqual([expected]);
    }),
  );
});
