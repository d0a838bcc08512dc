import { operate } from '../../../src/workbook/formula/operators';
import { Grid, isGrid } from '../../../src/workbook/formula/values';
import type { Value } from '../../../src/workbook/formula/values';

/** A column of the numbers from 0, and how many of its cells were looked at. */
const counted = (height: number): { readonly grid: Grid; readonly looks: () => number } => {
  let looks = 0;
  const at = (row: number): number => {
    looks += 1;
    return row;
  };
  return { grid: new Grid({ height, width: 1 }, at, false, 1), looks: () => looks };
};

const cellsOf = (value: Value): readonly unknown[] => (isGrid(value) ? value.cells : [value]);

test('operations on a column work out a cell when it is looked at, and each once', () => {
  const { grid, looks } = counted(1000);
  const result = operate(operate(operate(grid, '*', 2), '+', 1), '>', 3);
  expect(looks()).toBe(0);
  expect(isGrid(result) && result.at(1, 0)).toBe(false);
  expect(looks()).toBe(1);
  expect(cellsOf(result).slice(0, 3)).toEqual([false, false, true]);
  expect(cellsOf(result)).toHaveLength(1000);
  expect(looks()).toBe(1001);
});

test('beyond the smaller of two arrays there is nothing', () => {
  const sum = operate(counted(2).grid, '+', counted(3).grid);
  expect(cellsOf(sum)).toEqual([0, 2, { error: '#N/A' }]);
});
