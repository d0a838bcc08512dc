/** What stands in the way of a merger, in words; and a value of a plan as its cell shows it. */
import type { enMerge } from '../../i18n/en/merge';
import { fill } from '../../i18n/fill';
import type { viMerge } from '../../i18n/vi/merge';
import type { LineTarget } from '../carry/line';
import { shownValue } from '../carry/shown';
import type { CellType } from '../cellType';
import type { PlanValue } from '../plan';
import { findColumn, findField, findSheetTitle } from '../workbook';
import type { MergeProblem } from './mergeProblems';

/** In a language. */
export type MergeWords = typeof viMerge | typeof enMerge;

/** The type of the cell at a place; undefined where the place is no cell to fill in. */
export const typeAt = (at: LineTarget): CellType<unknown> | undefined => {
  const found = 'field' in at ? findField(at.field)?.field : findColumn(at.table, at.column ?? '');
  return found === undefined || found.role === 'computed' ? undefined : found.type;
};

export const sheetOf = (at: LineTarget): string =>
  ('field' in at ? findField(at.field)?.sheet.title : findSheetTitle(at.table)) ?? '';

const shown = (value: PlanValue, at: LineTarget, { blank }: MergeWords): string => {
  const type = typeAt(at);
  return value === null || type === undefined ? blank : shownValue(type, value);
};

export const problemText = (problem: MergeProblem, words: MergeWords): string => {
  const { problems } = words;
  switch (problem.code) {
    case 'disagree': {
      const { field, values } = problem;
      const listed = values.map(([of, value]) => `${of}: ${shown(value, { field }, words)}`).join('; ');
      return fill(problems.disagree, { label: findField(field)?.field.label ?? field, values: listed });
    }
    case 'hamletTwice':
      return fill(problems.hamletTwice, { ...problem, sheet: findSheetTitle(problem.table) ?? '' });
    case 'whichCommune':
      return fill(problems.whichCommune, { communes: problem.communes.join(', ') });
    case 'notTheCommune':
      return fill(problems.notTheCommune, { ...problem, communes: problem.communes.join(', ') });
    case 'notConfirmed':
      return fill(problems.notConfirmed, { count: 1, lines: problem.line });
    default:
      return fill(problems[problem.code], { ...problem });
  }
};
