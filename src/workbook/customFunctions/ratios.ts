/** TYLE, TYLE_CDHT, GPI, CONTHIEU. */
import { genderParityOfRates } from '../../domain/gpi';
import { percent, percentOfFraction, quotient, stillNeeded } from '../../domain/ratio';
import type { Count, Percent } from '../../domain/ratio';
import type { RawCell } from '../cellType';
import { cellByCell } from './cellByCell';
import { defineFunction, parameter } from './definition';
import type { FunctionResult, Matrix } from './arguments';
import { countAt, numberAt } from './input';

/** An empty text stands for "not known": a missing figure is never shown as 0. */
const shown = (value: Count | undefined): RawCell => value ?? '';

interface Pair {
  readonly first: { readonly argument: string; readonly cells: Matrix };
  readonly second: { readonly argument: string; readonly cells: Matrix };
}

const ofPairs = ({ first, second }: Pair, calculate: (a: Count, b: Count) => Count): FunctionResult =>
  cellByCell([first, second], ([a = null, b = null], position) =>
    shown(calculate(numberAt(first.argument, a, position), numberAt(second.argument, b, position))),
  );

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
  run: (input) =>
    ofPairs(
      {
        first: { argument: 'tu_so', cells: input.matrix('tu_so') },
        second: { argument: 'mau_so', cells: input.matrix('mau_so') },
      },
      quotient,
    ),
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
    ofPairs(
      {
        first: { argument: 'so_dat', cells: input.matrix('so_dat') },
        second: { argument: 'mau_so', cells: input.matrix('mau_so') },
      },
      quotient,
    ),
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
  run: (input) =>
    ofPairs(
      {
        first: { argument: 'ty_le_nu', cells: input.matrix('ty_le_nu') },
        second: { argument: 'ty_le_nam', cells: input.matrix('ty_le_nam') },
      },
      genderParityOfRates,
    ),
});

/** 35 is read as 35 %, and so are 0,35 and a cell that shows 35 %; 1 is 100 %. */
export const targetPercent = (target: number): Percent => (target > 1 ? percent(target) : percentOfFraction(target));

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
        const points = numberAt('chi_tieu', target, position);
        if (numerator === null || denominator === null || points === null) return '';
        return shown(stillNeeded({ n: numerator, d: denominator }, targetPercent(points)));
      },
    ),
});
