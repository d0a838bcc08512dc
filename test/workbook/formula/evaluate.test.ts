import {
  blank,
  bool,
  call,
  cell,
  cells,
  column,
  iff,
  num,
  op,
  sum,
  text,
  xhht,
} from '../../../src/workbook/formula/expr';
import type { BinaryOperator, Expr } from '../../../src/workbook/formula/expr';
import { evaluate, evaluateAll } from '../../../src/workbook/formula/evaluate';
import type { CellContent } from '../../../src/workbook/formula/evaluate';
import { isGrid, type Value } from '../../../src/workbook/formula/values';
import { columnEnvironment, environmentOf, rowEnvironment } from './tableEnvironment';

const [a, b] = [cell('a'), cell('b')];
const inRow = (expr: Expr, row: Readonly<Record<string, CellContent>>) => evaluate(expr, rowEnvironment(row), 'native');

test('of what is the same in every row, nothing as long as a table is kept but its columns and what rows ask for', () => {
  const [x, y] = [column('t', 'x'), column('t', 'y')];
  const named = op(op(x, '<>', text('')), '*', op(op(y, '+', num(1)), '>', num(0)));
  const kept = new Map<Expr | string, Value>();
  const environment = { ...columnEnvironment(['a', '', 'c'], [1, 2, 3]), kept };
  const long = () => [...kept].flatMap(([key, value]) => (isGrid(value) ? [key] : []));
  expect(evaluate(call('SUMPRODUCT', named), environment, 'native')).toBe(2);
  expect(long()).toEqual(['t x', 't y']);
  // A row asks for the product itself, each row anew.
  const times = call('SUMPRODUCT', op(named, '*', cell('times')));
  expect(evaluate(times, { ...environment, cell: () => 5 }, 'native')).toBe(10);
  expect(long()).toHaveLength(3);
});

describe('operators', () => {
  test.each<[string, string, boolean]>([
    ['Thôn Một', '', false],
    ['', 'Thôn Một', true],
    ['Đ', 'đ', false],
    ['a', 'Ă', true],
    ['\u200b', '', false],
    ['', '\u200b', false],
  ])('%j < %j: %j', (left, right, expected) => expect(inRow(op(a, '<', b), { a: left, b: right })).toBe(expected));

  test.each<[CellContent, BinaryOperator, CellContent, CellContent]>([
    [7, '+', 3, 10],
    [7, '+', null, 7],
    [7, '+', '3', 10],
    [7, '+', '', '#VALUE!'],
    [7, '+', 'bảy', '#VALUE!'],
    [7, '+', true, 8],
    [7, '/', 2, 3.5],
    [7, '/', 0, '#DIV/0!'],
    [7, '/', null, '#DIV/0!'],
    ['#N/A', '+', 1, '#N/A'],
    [1, '&', 'x', '1x'],
    [null, '&', 'x', 'x'],
    [true, '&', '', 'TRUE'],
    [null, '=', 0, true],
    [null, '=', '', true],
    [null, '=', false, true],
    ['', '=', 0, false],
    ['CÓ', '=', 'có', true],
    ['5', '=', 5, false],
    ['a', '>', 1_000_000, true],
    [true, '>', 'z', true],
    [2, '<', 10, true],
    ['2', '<', '10', false],
    [0, '<>', null, false],
    [1, '>=', 1, true],
    [1, '<=', 0, false],
    ['#DIV/0!', '=', '#DIV/0!', '#DIV/0!'],
  ])('%p %s %p is %p', (left, operator, right, expected) => {
    expect(inRow(op(a, operator, b), { a: left, b: right })).toBe(expected);
  });
});

describe('functions of single values', () => {
  test.each<[string, Expr, CellContent]>([
    ['IF takes the branch it needs only', iff(bool(true), num(1), call('NA')), 1],
    ['IF without a second branch gives FALSE', call('IF', bool(false), num(1)), false],
    ['IF does not take a text for a condition', iff(text('có'), num(1), num(2)), '#VALUE!'],
    ['IFERROR replaces an error', call('IFERROR', op(num(1), '/', num(0)), blank), ''],
    ['IFERROR keeps a value', call('IFERROR', num(4), blank), 4],
    ['CHOOSE', call('CHOOSE', num(2), call('NA'), text('b')), 'b'],
    ['CHOOSE beyond its list', call('CHOOSE', num(3), num(1), num(2)), '#VALUE!'],
    ['NA', call('NA'), '#N/A'],
    ['NOT', call('NOT', bool(false)), true],
    ['AND', call('AND', bool(true), num(1)), true],
    ['OR', call('OR', bool(false), num(0)), false],
    ['OR with an error', call('OR', bool(true), call('NA')), '#N/A'],
    ['ABS', call('ABS', num(-3)), 3],
    ['MOD has the sign of the divisor', call('MOD', num(-1.5), num(1)), 0.5],
    ['INT goes down', call('INT', num(-1.5)), -2],
    ['ROUND takes halves away from zero', call('ROUND', num(-2.5), num(0)), -3],
    ['ROUND of a decimal half', call('ROUND', num(1.005), num(2)), 1.01],
    ['ROUND of a small number', call('ROUND', num(1e-7), num(6)), 0],
    ['ROUNDUP of a whole number', call('ROUNDUP', num(7), num(0)), 7],
    ['ROUNDUP', call('ROUNDUP', num(7.01), num(0)), 8],
    ['LEFT', call('LEFT', text('Thôn 1'), num(4)), 'Thôn'],
    ['RIGHT', call('RIGHT', text('00750'), num(3)), '750'],
    ['RIGHT of a shorter text', call('RIGHT', text('50'), num(3)), '50'],
    ['RIGHT of nothing', call('RIGHT', text('50'), num(0)), ''],
    ['LEN', call('LEN', text('Thôn 1')), 6],
    ['TRIM', call('TRIM', text('  Thôn   1 ')), 'Thôn 1'],
    ['COUNT of written arguments', call('COUNT', num(1), text('2'), text('hai')), 2],
    ['MAX of nothing', call('MAX', blank), '#VALUE!'],
  ])('%s', (_label, expr, expected) => {
    expect(evaluate(expr, rowEnvironment({}), 'native')).toBe(expected);
  });
});

describe('functions over cells', () => {
  const x = column('t', 'x');
  const y = column('t', 'y');
  const over = (expr: Expr, xs: readonly CellContent[], ys: readonly CellContent[] = []) =>
    evaluate(expr, columnEnvironment(xs, ys), 'native');

  test.each<[string, Expr, readonly CellContent[], CellContent]>([
    ['SUM passes over texts and yes/no', sum(x), [1, '2', true, null, 3], 4],
    ['SUM of an error', sum(x), [1, '#N/A'], '#N/A'],
    ['MIN', call('MIN', x), [4, null, 2, '1'], 2],
    ['MAX of no numbers', call('MAX', x), ['a', null], 0],
    ['COUNT', call('COUNT', x), [1, '2', null, '', true, '#N/A'], 1],
    ['COUNTA', call('COUNTA', x), [1, '', null], 2],
    ['COUNTBLANK', call('COUNTBLANK', x), [1, '', null], 2],
    ['ISNUMBER of a cell', call('ISNUMBER', cell('x')), [3], true],
    ['ISTEXT of an error', call('ISTEXT', cell('x')), ['#N/A'], false],
    ['SUMPRODUCT', call('SUMPRODUCT', op(op(x, '>', num(1)), '*', x)), [1, 2, 3], 5],
    ['SUMPRODUCT over an error', call('SUMPRODUCT', x), ['#REF!'], '#REF!'],
    ['INDEX', call('INDEX', x, num(2)), [5, 6, 7], 6],
    ['INDEX beyond the range', call('INDEX', x, num(4)), [5, 6, 7], '#REF!'],
    ['MATCH', call('MATCH', text('b'), x, num(0)), ['a', 'B', null], 2],
    ['MATCH of what is not there', call('MATCH', num(0), x, num(0)), [null, '0'], '#N/A'],
    ['ROW in the table', call('ROW', cell('x')), [9], 1],
    ['a text among conditions is passed over', call('AND', x), [true, 'x', null], true],
    ['only texts as conditions', call('AND', x), ['x'], '#VALUE!'],
  ])('%s', (_label, expr, xs, expected) => {
    expect(over(expr, xs)).toBe(expected);
  });

  const CELLS: readonly CellContent[] = [15, 16, '15', 'Có', 'không', '', null, true, 0];
  test.each<[CellContent, number]>([
    ['>=15', 2],
    ['>15', 1],
    ['<16', 2],
    ['<=15', 2],
    ['>=0', 3],
    ['15', 2],
    [15, 2],
    ['=15', 2],
    ['<>15', 7],
    ['có', 1],
    ['<>Có', 8],
    ['C?', 1],
    ['*g', 1],
    ['~*', 0],
    ['', 2],
    ['=', 1],
    ['<>', 8],
    [true, 1],
    ['TRUE', 1],
    [null, 1],
  ])('COUNTIF with %p picks %i', (criterion, expected) => {
    const test =
      criterion === null
        ? cell('y')
        : typeof criterion === 'number'
          ? num(criterion)
          : criterion === true
            ? bool(true)
            : text(String(criterion));
    expect(over(call('COUNTIF', x, test), CELLS)).toBe(expected);
  });

  test('SUMIFS adds what fulfils every criterion', () => {
    expect(over(call('SUMIFS', y, x, text('>=15'), x, text('<=25')), [14, 15, 25, 26], [1, 2, 4, 8])).toBe(6);
  });

  test('a criterion picks nothing in ranges of different length', () => {
    const environment = environmentOf({
      tables: {
        s: { headers: { x: 'x' }, rows: [{ x: 1 }] },
        t: { headers: { x: 'x' }, rows: [{ x: 1 }, { x: 2 }] },
      },
    });
    expect(evaluate(call('SUMIFS', column('s', 'x'), x, num(1)), environment, 'native')).toBe('#VALUE!');
  });

  test('an operation on two columns goes row by row', () => {
    expect(evaluateAll(op(x, '*', y), columnEnvironment([1, 2, 'a'], [3, null, 1]), 'native')).toEqual([
      [3],
      [0],
      ['#VALUE!'],
    ]);
  });

  test('neighbouring cells of the row', () => {
    expect(inRow(sum(cells('a', 'c')), { a: 1, b: 2, c: 4, d: 8 })).toBe(7);
  });
});

describe('custom functions', () => {
  test.each<[string, CellContent, CellContent, CellContent]>([
    ['give their value', 3, 4, 0.75],
    ['take an empty cell for missing', null, 4, ''],
    ['refuse a cell with an error', '#N/A', 4, '#VALUE!'],
    ['show #VALUE! for a bad argument', 'ba', 4, '#VALUE!'],
  ])('%s', (_label, n, d, expected) => {
    expect(evaluate(xhht('TYLE', a, b), rowEnvironment({ a: n, b: d }), 'custom')).toBe(expected);
  });

  test('show #N/A where there is no figure', () => {
    expect(evaluate(xhht('CHITIEU_QG', text('CDHT'), num(2031)), rowEnvironment({}), 'custom')).toBe('#N/A');
    expect(evaluate(xhht('CHITIEU_QG', text('CDHT'), num(2031)), rowEnvironment({}), 'native')).toBe('#N/A');
  });

  test('spill', () => {
    const spread = xhht('PHANBO', num(10), column('t', 'x'));
    expect(evaluateAll(spread, columnEnvironment([60, 25, 15]), 'custom')).toEqual([[6], [3], [1]]);
  });
});
