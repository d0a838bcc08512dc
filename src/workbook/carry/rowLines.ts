/** What is told of the rows of one list when the plan of a later year takes them over. */
import { planBasesCited, planBasesIn } from '../../domain/regulations/planBases';
import { yesNo } from '../cellTypes/yesNo';
import type { TableDescription } from '../describe';
import type { PlanRecord } from '../plan';
import { dataColumns, identityColumn } from '../planParts';
import type { YearMove } from './fate';
import { reason } from './line';
import type { CarriedAs, CarryLine, LineTarget, Reason } from './line';
import { fatedColumns, fatesOf } from './nextRows';
import type { Carrying, NextRows, YearResult } from './nextRows';
import { points, shortened, shownRow, shownValue, writtenRow } from './shown';

interface Telling extends Carrying {
  readonly table: TableDescription;
  readonly old: readonly PlanRecord[];
  readonly next: NextRows;
}

type Fated = ReturnType<typeof fatedColumns>[number];

const LONGEST_SUBJECT = 200;
/** More headings than these are only counted. */
const HEADINGS = 6;

const filledIn = (rows: readonly PlanRecord[], key: string): number =>
  rows.filter((row) => (row[key] ?? null) !== null).length;

const headingsOf = (columns: readonly Fated[]): string => {
  const shown = columns.slice(0, HEADINGS).map(({ column }) => column.header);
  return columns.length > HEADINGS ? `${shown.join('; ')}; … (${String(columns.length)} cột)` : shown.join('; ');
};

const labelOf = (table: TableDescription, row: PlanRecord): string => {
  const label = row[table.labelColumn] ?? null;
  if (label === null) return '';
  const word = table.rowsNamedAs === 'age' ? `${table.columns[table.labelColumn]?.header ?? ''} ` : '';
  return shortened(`${word}${String(label)}`, LONGEST_SUBJECT);
};

const headingOf = (table: TableDescription): string => table.columns[table.labelColumn]?.header ?? '';

const shownCell = (table: TableDescription, row: PlanRecord, key: string): string => {
  const column = dataColumns(table).find(([own]) => own === key)?.[1];
  return column === undefined ? '' : shownValue(column.type, row[key] ?? null, writtenRow(dataColumns(table), row));
};

const cellOf = ({ id }: TableDescription, row: number | null, column: string | null): LineTarget => ({
  table: id,
  row,
  column,
});

const plainLine = (
  what: CarriedAs,
  at: LineTarget,
  subject: string,
  why: Reason,
  values: { readonly before?: string; readonly now?: string } = {},
): CarryLine => ({ what, at, subject, before: values.before ?? '', now: values.now ?? '', reason: why });

/** One line for all columns of a list that have the same fate, where they held anything. */
const columnsLine = (
  { table, old }: Telling,
  isIt: (fated: Fated) => boolean,
  what: CarriedAs,
  why: (cells: number) => Reason,
): readonly CarryLine[] => {
  const columns = fatedColumns(table).filter((own) => isIt(own) && filledIn(old, own.key) > 0);
  const cells = columns.reduce((sum, { key }) => sum + filledIn(old, key), 0);
  const [first] = columns;
  if (first === undefined) return [];
  return [plainLine(what, cellOf(table, null, first.key), headingsOf(columns), why(cells))];
};

const has =
  (...fates: readonly Fated['fate'][]) =>
  ({ fate }: Fated): boolean =>
    fates.includes(fate);

/** A list of which nothing goes over is told of as a list, not by its columns. */
const leftOut = ({ table, old, next, move: { from } }: Telling): readonly CarryLine[] | null =>
  old.length === 0 || !table.grows || next.rows.length > 0 || next.left.length > 0
    ? null
    : [
        plainLine(
          'emptied',
          cellOf(table, null, null),
          `${table.rowWord}: ${String(old.length)}`,
          reason('rowsLeftOut', { from, rows: old.length }),
        ),
      ];

const keptLines = (telling: Telling): readonly CarryLine[] => {
  const { table, next } = telling;
  if (table.persons === undefined || next.rows.length === 0)
    return columnsLine(telling, has('kept'), 'kept', (cells) => reason('kept', { cells }));
  const why = reason('personsKept', { rows: next.rows.length });
  return [plainLine('assumed', cellOf(table, null, null), headingOf(table), why)];
};

const byFate = (telling: Telling): readonly CarryLine[] => {
  const { from, to } = telling.move;
  const years = to - from;
  return [
    ...keptLines(telling),
    ...columnsLine(telling, has('reviewed'), 'assumed', (cells) => reason('reviewed', { from, to, cells })),
    ...columnsLine(telling, has('emptied'), 'emptied', (cells) => reason('emptied', { from, to, cells })),
    ...columnsLine(telling, has('asked'), 'asked', (cells) => reason('asked', { to, cells })),
    ...columnsLine(telling, has('laterDay'), 'moved', (cells) => reason('daysLater', { years, cells })),
    ...columnsLine(telling, has('byAge'), 'moved', () => reason('ages', { to })),
  ];
};

/** Answers that became last year's, or were too old for it. */
const answerLines = ({ table, old, move: { from, to } }: Telling): readonly CarryLine[] =>
  fatedColumns(table).flatMap(({ key, column, fate }) => {
    if (typeof fate === 'string' || !('lastYearsOf' in fate)) return [];
    const cells = filledIn(old, fate.lastYearsOf);
    if (cells === 0) return [];
    const at = cellOf(table, null, key);
    return to - from === 1
      ? [plainLine('lastYear', at, column.header, reason('answers', { from, cells }))]
      : [plainLine('asked', at, column.header, reason('answersTooOld', { from, before: to - 1 }))];
  });

const peopleLines = ({ table, next, scope }: Telling): readonly CarryLine[] => {
  const columns = dataColumns(table);
  const ages = `${String(scope.ages.from)} - ${String(scope.ages.to)}`;
  return [
    ...next.left.map(({ old, leaving }) => {
      const figures = shownRow(columns, old, [table.labelColumn]);
      const why =
        leaving.why === 'finished'
          ? reason('personFinished', { grade: leaving.grade, figures })
          : reason('personOver', { to: scope.year, age: leaving.age, ages, figures });
      return plainLine('setAside', cellOf(table, null, null), labelOf(table, old), why);
    }),
    ...next.unsure.map((row) =>
      plainLine(
        'assumed',
        cellOf(table, row, table.labelColumn),
        labelOf(table, next.rows[row]?.old ?? {}),
        reason('personNoYear'),
      ),
    ),
  ];
};

/** Ages that left the table, and those that came into it without figures. */
const ageLines = ({ table, next, old, move: { from, to } }: Telling): readonly CarryLine[] => {
  const byAge = fatedColumns(table).filter(has('byAge'));
  const [first] = byAge;
  const identity = identityColumn(table);
  if (first === undefined || identity === undefined || byAge.every(({ key }) => filledIn(old, key) === 0)) return [];
  const ages = next.rows.flatMap(({ row }) => (typeof row[identity] === 'number' ? [row[identity]] : []));
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  const last = Math.min(youngest + (to - from) - 1, oldest);
  const [subject, why] =
    last === youngest
      ? [String(last), reason('ageAsked', { age: last, to })]
      : [`${String(youngest)} - ${String(last)}`, reason('agesAsked', { first: youngest, last, to })];
  return [
    plainLine('asked', cellOf(table, 0, first.key), subject, why),
    ...next.outgrown.map((row) =>
      plainLine(
        'setAside',
        cellOf(table, null, null),
        labelOf(table, row),
        reason('agesOver', { to, age: oldest, figures: shownRow(dataColumns(table), row, [identity]) }),
      ),
    ),
  ];
};

/** What is not finished is named; what is finished begins anew. */
const unfinishedLines = ({ table, next, move: { from, to } }: Telling): readonly CarryLine[] => {
  const { isFinished } = fatesOf(table);
  const restarting = fatedColumns(table).filter(({ fate }) => typeof fate === 'object' && 'restartsAs' in fate);
  const [first] = restarting;
  if (isFinished === undefined || first === undefined) return [];
  const columns = dataColumns(table).filter(([key]) => restarting.some((own) => own.key === key));
  const finished = next.rows.filter(({ old }) => isFinished(old)).length;
  return [
    ...next.rows.flatMap(({ old }, row) =>
      isFinished(old)
        ? []
        : [
            plainLine(
              'undone',
              cellOf(table, row, first.key),
              labelOf(table, old),
              reason('undone', { from, figures: shownRow(columns, old, []) || '–' }),
            ),
          ],
    ),
    ...(finished === 0
      ? []
      : [
          plainLine(
            'moved',
            cellOf(table, null, first.key),
            headingsOf(restarting),
            reason('restarted', { from, to, cells: finished }),
          ),
        ]),
  ];
};

/** What a target asks, and the milestone of the new year beside it. */
const aimLines = ({ table, next, results, move: { to } }: Telling): readonly CarryLine[] =>
  fatedColumns(table)
    .filter(has('aim'))
    .flatMap(({ key }) =>
      next.rows.flatMap(({ old, before }, row) => {
        const value = shownCell(table, old, key);
        const national = results[before]?.national ?? null;
        const why =
          national === null
            ? reason('aimNoNational', { to })
            : reason('aim', { to, year: national.year, national: points(national.value) });
        const values = { before: value, now: value };
        return value === '' ? [] : [plainLine('assumed', cellOf(table, row, key), labelOf(table, old), why, values)];
      }),
    );

/** The text of a result as its cell shows it. */
const resultText = (table: TableDescription, row: PlanRecord, key: string, value: number): string =>
  shownCell(table, { ...row, [key]: value }, key);

const answerText = (value: number | null): string => (value === null ? '' : String(yesNo.write(value === 1, {})));

interface ResultPlace {
  readonly table: TableDescription;
  readonly key: string;
  readonly row: PlanRecord;
}

const resultLine = (
  { table, key, row }: ResultPlace,
  { value, bounds, isAnswer }: YearResult,
  { from, to }: YearMove,
): Pick<CarryLine, 'what' | 'reason' | 'before' | 'now'> => {
  const text = (own: number): string => resultText(table, row, key, own);
  if (isAnswer)
    return { what: 'lastYear', before: answerText(value), now: '', reason: reason('resultAnswer', { from }) };
  if (value !== null && to - from > 1)
    return { what: 'asked', before: text(value), now: '', reason: reason('resultTooOld', { from, before: to - 1 }) };
  if (value !== null)
    return { what: 'lastYear', before: text(value), now: text(value), reason: reason('result', { from }) };
  const why =
    bounds === null
      ? reason('resultUnknown', { from })
      : reason('resultOpen', { from, lowest: text(bounds.lowest), highest: text(bounds.highest) });
  return { what: 'asked', before: '', now: '', reason: why };
};

const resultLines = ({ table, next, results, move }: Telling): readonly CarryLine[] =>
  fatedColumns(table)
    .filter(has('result'))
    .flatMap(({ key }) =>
      next.rows.flatMap(({ old, before }, row) => {
        const result = results[before];
        if (result === undefined) return [];
        const line = resultLine({ table, key, row: old }, result, move);
        return [{ ...line, at: cellOf(table, row, key), subject: labelOf(table, old) }];
      }),
    );

/** A year alone: no part of a date, of a document's number or of a period. */
const namesYear = (text: string, year: number): boolean =>
  new RegExp(`(?<![\\d/]|[-–]\\s*)${String(year)}(?![\\d/]|\\s*[-–]\\s*\\d)`).test(text);

const isText = ({ column: { type } }: Fated): boolean => type.json.kind === 'string';

/** Words that are kept and speak of the year that is over. What is kept of persons is not read for it. */
const wordLines = ({ table, next, move: { from } }: Telling): readonly CarryLine[] => {
  if (table.persons !== undefined) return [];
  const kept = fatedColumns(table).filter((own) => own.fate === 'kept' && isText(own));
  return next.rows.flatMap(({ row }, index) =>
    kept.flatMap(({ key, column }) => {
      const text = row[key];
      return typeof text === 'string' && namesYear(text, from)
        ? [
            plainLine('assumed', cellOf(table, index, key), column.header, reason('namesYear', { from }), {
              now: shortened(text, LONGEST_SUBJECT),
            }),
          ]
        : [];
    }),
  );
};

/** Which texts a plan rests on is asked again, and those that nobody named are offered. */
const basisLines = ({ table, next, move: { to } }: Telling): readonly CarryLine[] => {
  const { isLegalBasis } = fatesOf(table);
  if (isLegalBasis === undefined) return [];
  const rows = next.rows.flatMap(({ row }, index) => (isLegalBasis(row) ? [{ row, index }] : []));
  const cited = planBasesCited(rows.map(({ row }) => Object.values(row).join(' ')).join('\n'));
  const [first] = rows;
  return [
    ...(first === undefined
      ? []
      : [
          plainLine(
            'asked',
            cellOf(table, first.index, table.labelColumn),
            headingOf(table),
            reason('basesAgain', { to }),
          ),
        ]),
    ...planBasesIn(to)
      .filter((basis) => !cited.includes(basis))
      .map(({ document }) => plainLine('asked', cellOf(table, null, null), document, reason('basisOffered', { to }))),
  ];
};

/** Of one list: in the order in which its columns stand, the rows' own lines behind them. */
export const rowLines = (table: TableDescription, old: readonly PlanRecord[], next: NextRows, carrying: Carrying) => {
  const telling: Telling = { ...carrying, table, old, next };
  return (
    leftOut(telling) ?? [
      ...byFate(telling),
      ...answerLines(telling),
      ...ageLines(telling),
      ...peopleLines(telling),
      ...unfinishedLines(telling),
      ...resultLines(telling),
      ...aimLines(telling),
      ...wordLines(telling),
      ...basisLines(telling),
    ]
  );
};
