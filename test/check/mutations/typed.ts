/** What people type, paste or drag into a cell by mistake, from what stood there. */
import type { RawCell } from '../../../src/workbook/cellType';
import type { Random } from '../../../src/workbook/sample/random';

export interface Typed {
  readonly what: string;
  readonly value: (before: RawCell, random: Random) => RawCell;
}

const put = (what: string, ...values: readonly RawCell[]): Typed => ({
  what,
  value: (_, random) => random.pick(values),
});
const changed = (what: string, change: (text: string) => string): Typed => ({
  what,
  value: (before) => change(String(before)),
});

const within = (text: string, part: string): string => {
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}${part}${text.slice(middle)}`;
};

export const TYPED: readonly Typed[] = [
  put('cleared', ''),
  put('blank looking', ' ', '\u00A0', '\u200B', '\n', '\uFEFF'),
  put('negative', -1, -0.5, -1e15),
  put('fraction', 0.5, 99.5, 1 / 3),
  put('huge', 1e10, 999_999, 1e15, 1e300, Number.MAX_VALUE),
  put('no number', Number.NaN, Number.POSITIVE_INFINITY),
  put('zero', 0),
  put('date', 46_058, 46_058.75, 2_958_465),
  put('answer', true, false),
  put('error', '#REF!', '#N/A', '#NAME?', '#DIV/0!', '#VALUE!', '#SPILL!'),
  put('formula as text', '=1+1', '=SUM(B3:B9)', '+A1', '@SUM(1)'),
  put('word', 'abc', 'chưa rõ', 'không', '-', '–', '?', 'nt', '…', 'x', 'Có', 'có '),
  put('doubtful number', '1.234', '8,5', '1,234', '12.5', '1.234.567', '1 234', "1'234"),
  put('number in words', '12 người', '50%', '50 %', '1/2', '1e3', '0x10', '−5', '１２', '²', '12a', '(5)', "'12"),
  put('date as text', '29/02/2026', '31/12/2025', '2025-12-31', '12/2025', '1/1/26', '31.12.2025'),
  put('very long', 'x'.repeat(40_000), 'Nà Pái '.repeat(900)),
  put(
    'odd text',
    '😀',
    '👩‍👩‍👧',
    '{row}',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'a\nb',
    '<b>',
    '\u202Eabc',
    '$&',
  ),
  put('legacy font', 'NguyÔn V¨n', 'Hoµng ThÞ', 'Thoân Naø Paùi'),
  changed('decomposed', (text) => text.normalize('NFD')),
  changed('zero-width inside', (text) => within(text, '\u200B')),
  changed('hard space inside', (text) => within(text, '\u00A0')),
  changed('spaces around', (text) => `  ${text} `),
  changed('capitals', (text) => text.toUpperCase()),
  changed('small letters', (text) => text.toLowerCase()),
  changed('without marks', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')),
  changed('as text', (text) => text),
  changed('twice', (text) => `${text}${text}`),
  changed('last letter lost', (text) => text.slice(0, -1)),
  { what: 'ten times as much', value: (before) => (typeof before === 'number' ? before * 10 : before) },
  { what: 'one more', value: (before) => (typeof before === 'number' ? before + 1 : `${String(before)}1`) },
];
