/** Are the calculated cells of a table still calculated? */
import type { Formula, RawCell } from '../cellType';
import { headerKey } from '../cellTypes/comparable';
import { isCellError } from '../cellTypes/rawCell';
import type { CellForm, ComputedColumn, TableDescription } from '../describe';
import { sameFormula } from '../formula/sameFormula';
import { modeIn } from '../formula/print';
import type { FormulaMode, FunctionUse } from '../formula/print';
import type { FormulaProblem, UnreadFormulas } from '../parsed';
import type { TemplateDifference } from '../upgrade/difference';
import { formerIn, formerTexts } from '../upgrade/formerFormula';
import type { FormerText, HeaderPositions } from '../upgrade/formerFormula';
import type { RowRun, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { givenRows, identityColumn } from '../planParts';
import { sheetColumns } from './columns';
import { exprOf, rowFormula, structuredRowFormula } from '../template/rowFormulas';
import type { RowFormula } from '../template/rowFormulas';

type Code = FormulaProblem['code'];

export interface FormulaFault {
  readonly code: Code;
  readonly found: RawCell | Formula;
  readonly expected: string;
}

/** How a custom function is spelt in a sheet, and in a file. */
const CUSTOM_FUNCTION = /XHHT[._]/i;
/** What a cell with a custom function shows while it is busy, or where it has stopped, failed or is not known. */
const NOT_CALCULATED: readonly string[] = ['#BUSY!', '#GETTING_DATA', '#CONNECT!', '#VALUE!', '#NAME?'];
/** Rows looked at to see which form a workbook uses. */
const SAMPLE_ROWS = 50;

/** The rows of a column mostly repeat one text. */
const holdsCustom = (texts: readonly string[]): boolean =>
  texts.slice(0, SAMPLE_ROWS).some((text, row) => text !== texts[row - 1] && CUSTOM_FUNCTION.test(text));

/** Whether there are custom functions in the workbook; one without any counts as one without the add-in. */
export const functionUseOf = (snapshot: WorkbookSnapshot): FunctionUse => {
  const hasCustom = snapshot.tables.some(
    ({ formulas, above, under }) =>
      Object.values(formulas).some(holdsCustom) ||
      [above, under].some((rows) => (rows?.formulas ?? []).some(holdsCustom)),
  );
  return hasCustom ? 'headline' : 'none';
};

/** The form of a cell beside others of its kind: theirs, where they hold formulas. */
const modeBeside = (form: CellForm, use: FunctionUse, texts: readonly string[] | null): FormulaMode => {
  if (form === 'native') return 'native';
  const others = (texts ?? []).filter((text) => text !== '');
  if (others.length === 0) return modeIn(form, use);
  return holdsCustom(others) ? 'custom' : 'native';
};

/** What the formulas of a workbook are compared with. */
export interface KnownFormulas {
  readonly use: FunctionUse;
  /** What an older template had otherwise, which is right in its workbooks; `null` for a workbook of today. */
  readonly former: TemplateDifference | null;
  /** The template is newer than the one described: a formula that is not known may be right. */
  readonly newer: boolean;
}

export interface FormulaColumn {
  readonly key: string;
  readonly position: number;
  /** By data row; `null` for a column of which only the rows without a formula are known. */
  readonly texts: readonly string[] | null;
  /** Then those rows. */
  readonly plainRows: ReadonlySet<number>;
  readonly table: string;
  readonly expected: RowFormula;
  /** Whether there is one: it may take long to print. */
  readonly isExpected: (described: number, sheetRow: number) => boolean;
  /**
   * The formulas of today in all their spellings, with cells of the row by name or by address and either kind of functions,
   * and those of an older template; the likeliest first, for each is printed only when it is asked for.
   */
  readonly spellings: readonly RowFormula[];
  /** Any formula may be right. */
  readonly newer: boolean;
}

/** Where the table's columns stand on the sheet, by the headers that they have. */
export const headerPositions = ({ headers, left }: Pick<TableSnapshot, 'headers' | 'left'>): HeaderPositions => {
  const byHeader = new Map(headers.map((header, position) => [headerKey(header), left + position] as const));
  return (header) => byHeader.get(header);
};

interface FormerFormulas {
  /** That of a row in the form that the workbook uses; `null` for a cell that was empty, undefined where nothing changed. */
  readonly expected: (described: number, sheetRow: number, mode: FormulaMode) => string | null | undefined;
  /** Every spelling of every formula. */
  readonly all: readonly RowFormula[];
}

/** Formulas that an older template had in the column. */
const formerFormulas = (
  description: TableDescription,
  table: TableSnapshot,
  key: string,
  former: TemplateDifference | null,
): FormerFormulas => {
  const changes = (former?.formulas ?? []).filter(
    ({ table: id, column, line }) => id === description.id && column === key && line === undefined,
  );
  if (changes.length === 0) return { expected: () => undefined, all: [] };
  const positions = headerPositions(table);
  const identity = identityColumn(description);
  const known = givenRows(description).map((row) => String(row[identity ?? '']));
  const byRow = new Map<number | null, readonly FormerText[]>(
    changes.map(
      ({ row, was }) => [row === undefined ? null : known.indexOf(row), formerTexts(was, positions)] as const,
    ),
  );
  const spellings = Math.max(0, ...[...byRow.values()].map((texts) => texts.length * 2));
  const formerOf = (described: number) => byRow.get(described) ?? byRow.get(null);
  const spelt = (described: number, sheetRow: number): readonly string[] =>
    (formerOf(described) ?? []).flatMap(({ texts }) => texts(sheetRow));
  return {
    expected: (described, sheetRow, mode) => {
      const own = formerOf(described);
      return own === undefined ? undefined : (formerIn(mode, own, sheetRow) ?? null);
    },
    all: Array.from(
      { length: spellings },
      (_, index): RowFormula =>
        (described, sheetRow) =>
          spelt(described, sheetRow)[index] ?? null,
    ),
  };
};

const plainRowsOf = (runs: readonly RowRun[]): ReadonlySet<number> =>
  new Set(runs.flatMap(({ from, rows }) => Array.from({ length: rows }, (_, index) => from + index)));

/** The calculated columns of which anything was read. */
export const formulaColumns = (
  description: TableDescription,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
  { use, former, newer }: KnownFormulas,
): readonly FormulaColumn[] => {
  const places = sheetColumns(table, positions);
  const formulas = (column: ComputedColumn, own: FormulaMode) => rowFormula(description, column, places, own);
  return Object.entries(description.columns).flatMap(([key, column]) => {
    const position = positions.get(key);
    if (column.role !== 'computed' || position === undefined) return [];
    const texts = table.formulas[position] ?? null;
    const plainRows = table.withoutFormula?.[position];
    if (texts === null && plainRows === undefined) return [];
    const own = modeBeside(column.form, use, texts);
    const formerMode = holdsCustom(texts ?? []) ? 'custom' : 'native';
    const other: FormulaMode = own === 'custom' ? 'native' : 'custom';
    const ofToday = formulas(column, own);
    const earlier = formerFormulas(description, table, key, former);
    const structured = (mode: FormulaMode) => structuredRowFormula(description, column, mode);
    // The cells of a plain range have no names by which a formula of the row could call them.
    const isRange = description.standsIn === 'range';
    const inBoth = (mode: FormulaMode) => [structured(mode), mode === own ? ofToday : formulas(column, mode)] as const;
    const spelt = ([named, addressed]: readonly [RowFormula, RowFormula]) =>
      isRange ? [addressed, named] : [named, addressed];
    const spellings = [...spelt(inBoth(own)), ...spelt(inBoth(other)), ...earlier.all];
    const known = { texts, plainRows: plainRowsOf(plainRows ?? []) };
    // What is put back into an older workbook is its own formula: that of today may name what is not there yet.
    const expected: RowFormula = (described, sheetRow) => {
      const was = earlier.expected(described, sheetRow, formerMode);
      return was === undefined ? ofToday(described, sheetRow) : was;
    };
    const isExpected = (described: number, sheetRow: number): boolean => {
      const was = earlier.expected(described, sheetRow, formerMode);
      return (was === undefined ? exprOf(column, described) : was) !== null;
    };
    return [{ key, position, newer, ...known, table: description.id, expected, isExpected, spellings }];
  });
};

const isSpeltIn = (
  { table, expected, spellings }: FormulaColumn,
  text: string,
  described: number,
  sheetRow: number,
): boolean =>
  spellings.some((formula) => text === formula(described, sheetRow)) ||
  [expected, ...spellings].some((formula) => {
    const own = formula(described, sheetRow);
    return own !== null && sameFormula(text, own, table);
  });

/** What a cell holds by its formula, '' for none, and its value. */
export const heldIn = (text: string, raw: RawCell): RawCell | Formula => (text === '' ? raw : { formula: text });

/** What is wrong with a cell that should hold a formula. `isMissed`: would an empty one be a loss? */
export const faultIn = (text: string, raw: RawCell, isMissed: boolean, isOurs: () => boolean): Code | undefined => {
  if (!text.startsWith('=')) {
    if (raw !== '') return 'overwritten';
    return isMissed ? 'missing' : undefined;
  }
  if (!isOurs()) return 'changed';
  if (!isCellError(raw)) return undefined;
  return CUSTOM_FUNCTION.test(text) && NOT_CALCULATED.includes(raw) ? 'notCalculated' : 'error';
};

/** `isUsed`: does the row hold anything typed? A formula that is missing from an empty row is no loss. */
export const faultOf = (
  column: FormulaColumn,
  described: number,
  row: number,
  sheetRow: number,
  raw: RawCell,
  isUsed: boolean,
): FormulaFault | undefined => {
  const { texts } = column;
  if (texts === null && !column.plainRows.has(row) && !isCellError(raw)) return undefined;
  if (!column.isExpected(described, sheetRow)) return undefined;
  const expected = (): string => column.expected(described, sheetRow) ?? '';
  const text = texts === null ? (column.plainRows.has(row) ? '' : expected()) : (texts[row] ?? '');
  const isOurs = (): boolean => column.newer || isSpeltIn(column, text, described, sheetRow);
  const code = faultIn(text, raw, isUsed, isOurs);
  return code === undefined ? undefined : { code, found: heldIn(text, raw), expected: expected() };
};

/** Calculated columns whose texts were not read, with what is therefore not known of them. */
export const unreadFormulas = (
  description: TableDescription,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
): readonly UnreadFormulas[] =>
  Object.entries(description.columns).flatMap(([key, { role }]) => {
    const position = positions.get(key);
    if (
      role !== 'computed' ||
      position === undefined ||
      table.values.length === 0 ||
      table.formulas[position] !== undefined
    )
      return [];
    const unknown = table.withoutFormula?.[position] === undefined ? 'formulas' : 'texts';
    return [{ source: description.id, column: key, sheet: table.sheet, cells: table.values.length, unknown }];
  });
