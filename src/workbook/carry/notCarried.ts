/** What an older workbook holds that no plan of a later year can: told by its cells, so that nothing goes unseen. */
import type { RawCell } from '../cellType';
import type { CellPlace, CellProblem, ParsedWorkbook } from '../parsed';
import { formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import { sheetOwners } from '../sheetOwner';
import { findColumn, findField, findSheetTitle } from '../workbook';
import { fateOf } from './nextRows';
import { reason } from './line';
import type { CarryLine, LineTarget, Reason } from './line';
import { shortened } from './shown';

/** Longer lists of names are cut. */
const LONGEST = 200;

const placeText = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;
const rawText = (raw: RawCell): string => shortened(String(raw), LONGEST);

const targetOf = (source: string, column: string | null): LineTarget =>
  column === null && findField(source) !== undefined ? { field: source } : { table: source, row: null, column };

const subjectOf = (source: string, column: string | null): string =>
  (column === null ? findField(source)?.field.label : findColumn(source, column)?.header) ?? source;

const line = (
  source: string,
  column: string | null,
  why: Reason,
  values: { readonly subject?: string; readonly before?: string } = {},
): CarryLine => ({
  what: 'notCarried',
  at: targetOf(source, column),
  subject: values.subject ?? subjectOf(source, column),
  before: values.before ?? '',
  now: '',
  reason: why,
});

/** Would the new year have had the value? A result of the year would be blank anyway. */
const isCarried = (source: string, column: string): boolean => {
  const table = PLAN_TABLES.find(({ id }) => id === source);
  if (table === undefined || findColumn(source, column)?.role !== 'input') return false;
  const fate = fateOf(table, column);
  return fate !== 'emptied' && fate !== 'asked';
};

const isLost = ({ plan }: ParsedWorkbook, { source, column, row, raw }: CellProblem): boolean => {
  if (raw === '') return false;
  if (column === null || row === null)
    return PLAN_FORMS.some((form) =>
      Object.entries(form.fields).some(
        ([key, { name }]) => name === source && (formOf(plan, form)[key] ?? null) === null,
      ),
    );
  const table = PLAN_TABLES.find(({ id }) => id === source);
  const value = table === undefined ? null : (listOf(plan, table)[row]?.[column] ?? null);
  return value === null && isCarried(source, column);
};

const unreadable = (parsed: ParsedWorkbook): readonly CarryLine[] =>
  parsed.cellProblems
    .filter((problem) => isLost(parsed, problem))
    .map(({ source, column, place, raw }) =>
      line(source, column, reason('unreadable', { cell: placeText(place) }), { before: rawText(raw) }),
    );

const overwritten = ({ formulaProblems }: ParsedWorkbook): readonly CarryLine[] =>
  formulaProblems
    .filter(({ code, raw }) => code === 'overwritten' && raw !== '')
    .map(({ source, column, place, raw }) =>
      line(source, column, reason('overwritten', { cell: placeText(place) }), { before: rawText(raw) }),
    );

const strays = ({ strayRows }: ParsedWorkbook): readonly CarryLine[] =>
  strayRows.map(({ source, first, last, names }) =>
    line(source, null, reason('strayRows', { first, last, names: shortened(names.join('; '), LONGEST) }), {
      subject: findSheetTitle(source) ?? source,
    }),
  );

/** Each by its title: whoever needs it copies it. */
const ownSheets = ({ snapshot }: ParsedWorkbook): readonly CarryLine[] => {
  const own = [...sheetOwners(snapshot)].flatMap(([title, owner]) => (owner === 'user' ? [`“${title}”`] : []));
  if (own.length === 0) return [];
  const subject = shortened(own.join('; '), LONGEST);
  const why = reason('ownSheets', { count: own.length });
  return [{ what: 'notCarried', at: null, subject, before: '', now: '', reason: why }];
};

const MISSING = new Set(['missingTable', 'missingColumn', 'missingName']);

const missing = ({ structureProblems }: ParsedWorkbook): readonly CarryLine[] =>
  structureProblems
    .filter(({ code }) => MISSING.has(code))
    .map(({ source, column, label }) => line(source, column, reason('missingInOld'), { subject: label }));

export const notCarried = (parsed: ParsedWorkbook): readonly CarryLine[] => [
  ...unreadable(parsed),
  ...overwritten(parsed),
  ...strays(parsed),
  ...missing(parsed),
  ...ownSheets(parsed),
];
