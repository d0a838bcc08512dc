import fc from 'fast-check';
import { rowsOutside } from '../../src/workbook/parse/rowRuns';

const block = fc.record({
  top: fc.nat(25),
  left: fc.nat(6),
  rows: fc.integer({ min: 1, max: 12 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

test('the rows outside all blocks, as one by one', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), fc.nat(5), fc.nat(4), fc.nat(20), (blocks, top, left, rows) => {
      const found = rowsOutside({ top, left, rows }, [0, 2], blocks);
      for (const position of [0, 2]) {
        const one = Array.from({ length: rows }, (_, row) => row).filter(
          (row) =>
            !blocks.some(
              (b) =>
                b.top <= top + 1 + row &&
                top + 1 + row < b.top + b.rows &&
                b.left <= left + position &&
                left + position < b.left + b.columns,
            ),
        );
        expect(
          found[position]?.flatMap((run) => Array.from({ length: run.rows }, (_, index) => run.from + index)),
        ).toEqual(one);
        expect(
          found[position]?.every(
            (run, index, all) =>
              run.rows > 0 && run.from > (all[index - 1] ? all[index - 1]!.from + all[index - 1]!.rows : -1),
          ),
        ).toBe(true);
      }
    }),
  );
});
