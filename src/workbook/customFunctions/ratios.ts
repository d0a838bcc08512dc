/** TYLE, TYLE_CDHT, GPI, CONTHIEU. */
import { genderParityOfRates } from '../../domain/gpi';
import { quotient, stillNeeded } from '../../domain/ratio';
import type { Count } from '../../domain/ratio';
import type { RawCell } from '../cellType';
import { ArgumentError } from './argumentError';
import { cellByCell } from './cellByCell';
import type { Cell } from './cells';
import { defineFunction, parameter } from './definition';
import type { ArgumentInput, Position } from './input';
import type { FunctionResult } from './arguments';
import { amountAt, countAt, figureAt } from './input';
import { percentOf } from './rates';

/** An empty text stands for "not known": a missing figure is never shown as 0. */
const shown = (value: Count | undefined): RawCell => value ?? '';

type Read = (argument: string, cell: Cell, position: Position) => Count;
type Calculate = (first: Count, second: Count, position: Position) => Count;

const ofPairs = <Id extends string>(
  input: ArgumentInput<Id>,
  [first, second]: readonly [Id, Id],
  read: Read,
  calculate: Calculate,
): FunctionResult =>
  cellByCell(
    [first, second].map((argument) => ({ argument, cells: input.matrix(argument) })),
    ([a = null, b = null], position) => shown(calculate(read(first, a, position), read(second, b, position), position)),
  );

/** A rate in any scale, as long as both are in the same: "90 %" and 0,9 are one. */
const rateAt: Read = (argument, cell, position) => {
  const figure = figureAt(argument, cell, position);
  if (figure !== null && figure.value < 0) throw new ArgumentError(argument, 'negative', { ...position });
  return figure === null ? null : figure.value;
};

export const tyle = defineFunction({
  id: 'TYLE',
  category: 'ratio',
  parameters: [parameter('tu_so', 'matrix'), parameter('mau_so', 'matrix')],
  result: 'matrix',
  examples: [
    { args: [412, 447], result: 412 / 447 },
    { args: ['', 447], result: '' },
    { args: [3, 0], result: '' },
    {
      cells: [
        [12, 20],
        ['', 18],
        [9, 12],
      ],
      args: [{ range: 'A1:A3' }, { range: 'B1:B3' }],
      result: [[0.6], [''], [0.75]],
    },
  ],
  run: (input) => ofPairs(input, ['tu_so', 'mau_so'], amountAt, quotient),
});

export const tyleCdht = defineFunction({
  id: 'TYLE_CDHT',
  category: 'citizens',
  parameters: [parameter('so_dat', 'matrix'), parameter('mau_so', 'matrix')],
  result: 'matrix',
  examples: [
    { args: [2310, 6600], result: 0.35 },
    { args: [2310, ''], result: '' },
  ],
  run: (input) =>
    ofPairs(input, ['so_dat', 'mau_so'], amountAt, (titled, all, position) => {
      const [part, whole] = [titled ?? 0, all ?? 0];
      if (whole > 0 && part > whole) throw new ArgumentError('so_dat', 'aboveWhole', { ...position, other: 'mau_so' });
      return quotient(titled, all);
    }),
});

export const gpi = defineFunction({
  id: 'GPI',
  category: 'ratio',
  parameters: [parameter('ty_le_nu', 'matrix'), parameter('ty_le_nam', 'matrix')],
  result: 'matrix',
  examples: [
    { args: [0.9, 0.96], result: 0.9 / 0.96 },
    { args: [0.9, 0], result: '' },
  ],
  run: (input) => ofPairs(input, ['ty_le_nu', 'ty_le_nam'], rateAt, genderParityOfRates),
});

export const conThieu = defineFunction({
  id: 'CONTHIEU',
  category: 'targets',
  parameters: [parameter('tu_so', 'matrix'), parameter('mau_so', 'matrix'), parameter('chi_tieu', 'matrix')],
  result: 'matrix',
  examples: [
    { args: [0, 100, 0.07], result: 7 },
    { args: [5, 10, 90], result: 4 },
    { args: [9, 10, 0.9], result: 0 },
    { args: ['', 10, 0.9], result: '' },
  ],
  run: (input) =>
    cellByCell(
      [
        { argument: 'tu_so', cells: input.matrix('tu_so') },
        { argument: 'mau_so', cells: input.matrix('mau_so') },
        { argument: 'chi_tieu', cells: input.matrix('chi_tieu') },
      ],
      ([n = null, d = null, target = null], position) => {
        const numerator = countAt('tu_so', n, position);
        const denominator = countAt('mau_so', d, position);
        const figure = figureAt('chi_tieu', target, position);
        const aim = figure === null ? null : percentOf({ argument: 'chi_tieu', figure, place: { ...position } });
        if (numerator === null || denominator === null || aim === null) return '';
        return shown(stillNeeded({ n: numerator, d: denominator }, aim));
      },
    ),
});
