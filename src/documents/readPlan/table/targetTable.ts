/** A table of targets -> sentences that can be read like those of running text; a grid first, sentences second. */
import { conceptsOf } from '../concepts';
import { fold } from '../folded';
import { isHead } from '../grammar/tableHeads';
import type { PlanLine } from '../planLine';
import type { AsideReason, Why } from '../planReading';
import { cellKind } from './cells';
import { columnsOf } from './columns';
import type { Columns, ValueColumn } from './columns';
import { gridOf } from './grid';
import type { Grid, GridRow } from './grid';
import { valueText } from './valueText';

export interface RowSentence {
  readonly sentence: string;
  /** Read for targets; otherwise it only accounts for its figures. */
  readonly isRead: boolean;
  /** The group that the row stands in. */
  readonly heading: string;
  readonly year: number | null;
  readonly lastYear: number | null;
  readonly doubts: readonly Why[];
  /** The same row with figures that may be meant instead. */
  readonly others: readonly string[];
  /** Cells of the row with figures that are none of its target. */
  readonly asides: readonly { readonly figure: string; readonly reason: AsideReason }[];
}

const numberIn = (text: string | undefined): number | null => {
  const found = /\d+(?:[.,]\d+)?/.exec(text ?? '')?.[0];
  return found === undefined ? null : Number(found.replace(',', '.'));
};

const isFilled = (text: string | undefined): text is string => text !== undefined && cellKind(text) !== 'blank';
const hasFigure = (text: string | undefined): boolean => /\d/.test(text ?? '');

const REASONS: Readonly<Record<ValueColumn['role'], AsideReason>> = {
  target: 'otherColumn',
  result: 'result',
  otherYear: 'otherColumn',
  compared: 'compared',
  base: 'otherColumn',
};

const reasonOf = (column: ValueColumn, chosen: ValueColumn | null): AsideReason => {
  if (column.place === 'hamlet') return 'hamletFigure';
  if (column.role === 'target' && chosen !== null) {
    if (column.body === 'superior') return 'otherBody';
    if (column.measure === 'count' && chosen.measure !== 'count') return 'sameInNumber';
  }
  return REASONS[column.role];
};

interface Choice {
  readonly chosen: ValueColumn | null;
  /** Could be meant as well. */
  readonly rivals: readonly ValueColumn[];
  readonly doubts: readonly Why[];
}

/** Of several columns of targets: the commune's own, for the plan's year, as a share where there is one. */
const choose = (columns: readonly ValueColumn[], row: GridRow, planYear: number | null): Choice => {
  const filled = columns.filter(({ at, role }) => role === 'target' && isFilled(row.spread[at]));
  const narrowed = [
    (column: ValueColumn) => column.place === 'total',
    (column: ValueColumn) => column.place !== 'hamlet',
    (column: ValueColumn) => planYear !== null && column.year === planYear,
    (column: ValueColumn) => column.body !== 'superior',
    (column: ValueColumn) => column.measure === 'share',
    (column: ValueColumn) => column.body === 'own',
    (column: ValueColumn) => isHead('planned', column.head),
  ].reduce<readonly ValueColumn[]>((left, test) => {
    const fitting = left.filter(test);
    return fitting.length === 0 ? left : fitting;
  }, filled);
  const [chosen = null] = narrowed;
  if (chosen === null || chosen.place === 'hamlet') return { chosen: null, rivals: [], doubts: [] };
  const superior = filled.filter((column) => column !== chosen && column.body === 'superior');
  const rest = narrowed.slice(1);
  const isOnlySuperior = chosen.body === 'superior';
  return {
    chosen,
    rivals: [...rest, ...superior],
    doubts: rest.length > 0 || isOnlySuperior ? ['tableColumn'] : [],
  };
};

const lastYearOf = (
  columns: readonly ValueColumn[],
  chosen: ValueColumn,
  row: GridRow,
  planYear: number | null,
): number | null => {
  const results = columns.filter(
    ({ role, year, measure }) =>
      role === 'result' &&
      (year === null || planYear === null || year === planYear - 1) &&
      (measure === null || chosen.measure === null || measure === chosen.measure),
  );
  const [before] = results.filter(({ at }) => isFilled(row.spread[at]));
  return before === undefined ? null : numberIn(row.spread[before.at]);
};

/** "Số lớp xóa mù chữ (lớp)", "Kế hoạch (%)": the unit that a heading gives in brackets, or as a sign. */
const unitIn = (text: string): string =>
  /\(([^()\d]{1,20})\)\s*$/.exec(text)?.[1]?.trim() ?? (text.includes('%') ? '%' : '');

const joined = (title: string, value: string): string => `${title.trimEnd().replace(/[:.]$/, '').trimEnd()}: ${value}`;

interface Read {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly planYear: number | null;
}

const unitOf = (row: GridRow, column: ValueColumn, { grid, columns }: Read): string => {
  const own = columns.unit === null ? '' : (row.spread[columns.unit] ?? '');
  if (column.measure === 'share') return '%';
  if (isFilled(own)) return own;
  const title = columns.title === null ? '' : (row.spread[columns.title] ?? '');
  const titleHead = columns.title === null ? '' : (grid.heads[columns.title] ?? '');
  return unitIn(title) || unitIn(grid.heads[column.at] ?? '') || unitIn(titleHead);
};

const cellFigure = (row: GridRow, column: ValueColumn, read: Read): string => {
  const unit = unitOf(row, column, read);
  const text = row.spread[column.at] ?? '';
  return /\d$/.test(text) && unit !== '' ? `${text}${unit === '%' ? '' : ' '}${unit}` : text;
};

const asidesOf = (row: GridRow, chosen: ValueColumn | null, read: Read): RowSentence['asides'] =>
  read.columns.values
    .filter((column) => column !== chosen && hasFigure(row.own[column.at]))
    .map((column) => ({ figure: cellFigure(row, column, read), reason: reasonOf(column, chosen) }));

const sentenceWith = (
  row: GridRow,
  column: ValueColumn,
  title: string,
  read: Read,
): { readonly text: string; readonly guessed: boolean } => {
  const cell = row.spread[column.at] ?? '';
  if (cellKind(cell) === 'sentence' || (cellKind(cell) === 'words' && cell.split(' ').length > 3))
    return { text: cell, guessed: false };
  const { text, guessed } = valueText(cell, unitOf(row, column, read), title);
  return { text: joined(title, text), guessed };
};

/** Rows are indicators. */
const rowSentence = (row: GridRow, heading: string, read: Read): RowSentence | null => {
  const { columns, planYear } = read;
  const title = columns.title === null ? '' : (row.spread[columns.title] ?? '');
  const { chosen, rivals, doubts } = choose(columns.values, row, planYear);
  const group = [...columns.groups.map((at) => row.spread[at] ?? ''), heading].filter((text) => text !== '');
  const above = [...new Set(group)].filter((text) => text !== title).join(' ');
  const words = title !== '' ? title : above;
  if (!/\p{L}{2}/u.test(words) && chosen === null) return null;
  const base = { isRead: true, heading: above, year: chosen?.year ?? null, asides: asidesOf(row, chosen, read) };
  if (chosen === null) return { ...base, sentence: words, lastYear: null, doubts: [], others: [] };
  const { text, guessed } = sentenceWith(row, chosen, words, read);
  return {
    ...base,
    sentence: text,
    // A cell that is a sentence of its own has the row's title above it.
    heading: cellKind(row.spread[chosen.at] ?? '') === 'sentence' && words !== '' ? `${above} ${words}`.trim() : above,
    lastYear: lastYearOf(columns.values, chosen, row, planYear),
    doubts: guessed ? [...doubts, 'tableColumn'] : doubts,
    others: rivals.map((rival) => sentenceWith(row, rival, words, read).text),
  };
};

/** Rows are places or years, columns are indicators: the row of the whole commune, or of the plan's year, counts. */
const transposed = (read: Read): readonly RowSentence[] => {
  const { grid, columns, planYear } = read;
  const labelOf = (row: GridRow): string =>
    fold(columns.title === null ? (row.spread.find(isFilled) ?? '') : (row.spread[columns.title] ?? '')).plain.trim();
  const rows = grid.body.filter((row) => columns.values.some(({ at }) => isFilled(row.own[at])));
  const total =
    rows.find(
      (row) => isHead('total', labelOf(row)) || row.spread.some((text) => isHead('total', fold(text).plain.trim())),
    ) ??
    rows.find((row) => planYear !== null && labelOf(row).includes(String(planYear))) ??
    (rows.length === 1 ? rows[0] : undefined);
  return rows.flatMap((row): readonly RowSentence[] => {
    const shares = columns.values.filter(({ namesIndicator }) => namesIndicator);
    const label = columns.title === null ? '' : (row.spread[columns.title] ?? '');
    const empty = { isRead: true, heading: '', year: null, lastYear: null, doubts: [], others: [] };
    const reason: AsideReason = /\b20\d\d\b/.test(label) ? 'otherColumn' : 'hamletFigure';
    if (row !== total) {
      const asides = columns.values
        .filter(({ at }) => hasFigure(row.own[at]))
        .map((column) => ({ figure: cellFigure(row, column, read), reason }));
      return asides.length === 0
        ? []
        : [{ ...empty, isRead: false, sentence: row.own.filter((text) => text !== '').join(' | '), asides }];
    }
    return shares.flatMap((column): readonly RowSentence[] => {
      const codes = conceptsOf(fold(column.head)).map(({ code }) => code);
      const isPair = shares.some(
        (other) =>
          other !== column &&
          other.measure === 'share' &&
          conceptsOf(fold(other.head)).some(({ code }) => codes.includes(code)),
      );
      const head = grid.heads[column.at] ?? '';
      const { text, guessed } = sentenceWith(row, column, head.replace(/\s{0,9}\(%\)\s{0,9}/, ' ').trim(), read);
      if (column.measure === 'count' && isPair)
        return [
          {
            ...empty,
            sentence: text,
            isRead: false,
            asides: [{ figure: cellFigure(row, column, read), reason: 'sameInNumber' }],
          },
        ];
      return isFilled(row.spread[column.at])
        ? [{ ...empty, sentence: text, doubts: guessed ? ['tableColumn'] : [], asides: [] }]
        : [];
    });
  });
};

/** Without a heading over the columns, a row is what its cells say one after the other. */
const withoutHead = (grid: Grid): readonly RowSentence[] =>
  grid.body.map(({ own }) => ({
    sentence: own.filter((text) => /\p{L}{2}|\d/u.test(text)).join(': '),
    isRead: true,
    heading: '',
    year: null,
    lastYear: null,
    doubts: ['tableColumn'],
    others: [],
    asides: [],
  }));

export const tableSentences = (lines: readonly PlanLine[], planYear: number | null): readonly RowSentence[] => {
  const grid = gridOf(lines);
  if (!grid.hasHead) return withoutHead(grid);
  const columns = columnsOf(grid, planYear);
  const read: Read = { grid, columns, planYear };
  const titleNames =
    columns.title !== null && grid.body.some(({ own }) => conceptsOf(fold(own[columns.title ?? 0] ?? '')).length > 0);
  if (!titleNames && columns.values.some(({ namesIndicator }) => namesIndicator)) return transposed(read);
  let heading = '';
  return grid.body.flatMap((row): readonly RowSentence[] => {
    const sentence = rowSentence(row, heading, read);
    if (sentence === null) return [];
    const isGroup = !columns.values.some(({ at }) => isFilled(row.own[at]) && cellKind(row.own[at] ?? '') !== 'words');
    if (isGroup) heading = row.spread.find((text) => /\p{L}{2}/u.test(text)) ?? sentence.sentence;
    return [sentence];
  });
};
