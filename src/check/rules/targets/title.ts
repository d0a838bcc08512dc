/** A target says its value twice: in words and in its cell. The words go into the plan, the cell is judged. */
import { percentPoints } from '../../../domain/ratio';
import type { Percent } from '../../../domain/ratio';
import { fixedAim, kindDefinition } from '../../../domain/targetKinds';
import { eachRow } from '../../engine/kinds/rows';
import type { PlanRow } from '../../engine/lists';

type Row = PlanRow<'targets'>;

const readNumber = (text: string): number => Number(text.replace(',', '.'));

/** Percentages, or levels, that the words name. */
const named = (title: string, pattern: RegExp): readonly number[] =>
  [...title.normalize('NFC').matchAll(pattern)].map(([, number = '']) => readNumber(number));

const PERCENTAGES = /(\d{1,9}(?:[.,]\d{1,9})?)\s*%/g;
const LEVELS = /mức(?:\s+độ)?\s+(\d)/giu;

/** The numbers of the title that should hold the value; none where the title names no number. */
const numbersOf = ({ kind, title }: Row): readonly number[] => {
  if (kind === null) return [];
  const { judges, parts } = kindDefinition(kind);
  if (judges === 'level') return named(title ?? '', LEVELS);
  const statesShare = judges === 'share' && (parts.includes('value') || fixedAim(kind) !== null);
  return statesShare ? named(title ?? '', PERCENTAGES) : [];
};

/** What is judged by: the cell of the value, or the kind itself ("Toàn bộ") whatever stands there. */
const statedBy = ({ kind, value }: Row): { readonly column: 'kind' | 'value'; readonly value: number | null } => {
  const fixed = kind === null ? null : fixedAim(kind);
  return fixed === null ? { column: 'value', value } : { column: 'kind', value: percentPoints(fixed as Percent) };
};

export const titleSaysValue = eachRow({
  id: 'targets/title-says-value',
  severity: 'warning',
  cause: 'contradiction',
  level: 1,
  list: 'targets',
  basis: null,
  columns: ['kind', 'title', 'value'],
  inspect: () => (row) => {
    const numbers = numbersOf(row);
    const { column, value } = statedBy(row);
    if (value === null || numbers.length === 0 || numbers.includes(value)) return undefined;
    return () => ({
      columns: [column, 'title'],
      values: { code: row.code ?? '', left: value, right: numbers[0] ?? 0 },
    });
  },
});
