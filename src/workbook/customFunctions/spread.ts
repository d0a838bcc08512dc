/** PHANBO: people still needed, spread over the hamlets. */
import { spread } from '../../domain/spread';
import { isHeading } from './cells';
import { defineFunction, parameter } from './definition';
import { countAt } from './input';

const PEOPLE = 'con_lai_theo_thon';

export const phanBo = defineFunction({
  id: 'PHANBO',
  category: 'targets',
  parameters: [parameter('con_thieu', 'number'), parameter(PEOPLE, 'matrix')],
  result: 'matrix',
  examples: [
    { cells: [[60], [25], [15]], args: [10, { range: 'A1:A3' }], result: [[6], [3], [1]] },
    { cells: [[2], [''], [3]], args: [9, { range: 'A1:A3' }], result: [[2], [''], [3]] },
  ],
  run: (input) => {
    const missing = input.count('con_thieu');
    const range = input.matrix(PEOPLE);
    const places = range.flatMap((cells, row) => cells.map((cell, column) => ({ cell, row, column })));
    // Words in the first cell are the column's heading; its place stays empty.
    const headings = places.length > 1 && isHeading(places[0]?.cell ?? null) ? 1 : 0;
    const people = places
      .slice(headings)
      .map(({ cell, row, column }) => countAt(PEOPLE, cell, { row: row + 1, column: column + 1 }));
    const shares = missing === null ? people.map(() => null) : spread(missing, people);
    const width = range[0]?.length ?? 1;
    const shown = [...Array.from({ length: headings }, () => ''), ...shares.map((share) => share ?? '')];
    return range.map((_, row) => shown.slice(row * width, (row + 1) * width));
  },
});
