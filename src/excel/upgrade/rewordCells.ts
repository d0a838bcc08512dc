/** Formulas, headers and given cells that a later version words otherwise: only cells that still hold the old ones. */
import { headerKey } from '../../workbook/cellTypes/comparable';
import { modeIn } from '../../workbook/formula/print';
import type { FormulaMode } from '../../workbook/formula/print';
import { givenRows } from '../../workbook/planParts';
import { lineFormula, rowFormula } from '../../workbook/template/rowFormulas';
import type { References } from '../../workbook/formula/print';
import { typedCells } from '../../workbook/template/tableCells';
import type { ChangedFormula, TemplateDifference } from '../../workbook/upgrade/difference';
import type { FormulaPrint } from '../../workbook/upgrade/fingerprint';
import { formerTexts, spellingIn } from '../../workbook/upgrade/formerFormula';
import type { HeaderPositions } from '../../workbook/upgrade/formerFormula';
import type { Formula } from '../../workbook/cellType';
import { hasCustomFunctions } from '../capabilities';
import { writableRuns } from '../hiddenRows';
import { writeContent, writeFormulas } from '../writeCells';
import { columnPositions, contentsOf, describedRow, oldPositions, rowNames, rowOfLine } from './oldTable';
import type { OldTable } from './oldTable';

interface Changing {
  readonly old: OldTable;
  readonly difference: TemplateDifference;
  readonly references: References;
}

/** The form in which the new formula is to be written; undefined where the cell does not hold the old one. */
export const formOf = (
  content: unknown,
  was: FormulaPrint,
  positions: HeaderPositions,
  sheetRow: number,
  table: string,
): FormulaMode | undefined => {
  const usual: FormulaMode = hasCustomFunctions() ? 'custom' : 'native';
  if (was === '') return content === '' ? usual : undefined;
  const held =
    typeof content === 'string' ? spellingIn(content, formerTexts(was, positions), sheetRow, table) : undefined;
  return held === undefined ? undefined : (held.mode ?? usual);
};

/** Formulas that cells of a column may hold to be given the new one. */
interface FormerColumn {
  /** By what stands in the identity column of the row; undefined for all of them. */
  readonly byRow: ReadonlyMap<string | undefined, FormulaPrint>;
  /** Of any row: what Excel filled through the column is nobody's own. */
  readonly ofAnyRow: readonly FormulaPrint[];
}

const changesOfColumns = ({ old, difference }: Changing): ReadonlyMap<string, FormerColumn> => {
  const { id } = old.description;
  const changed = difference.ranges.find(({ table }) => table === id)?.formulas ?? {};
  const rows = difference.formulas.filter(({ table, line }) => table === id && line === undefined);
  const columns = new Set([...Object.keys(changed), ...rows.map(({ column }) => column)]);
  return new Map(
    [...columns].map((key) => {
      const own = rows.filter(({ column }) => column === key);
      const byRow = new Map(own.map(({ row, was }) => [row, was] as const));
      return [key, { byRow, ofAnyRow: changed[key] ?? [] }] as const;
    }),
  );
};

const rewordColumn = (changing: Changing, key: string, { byRow, ofAnyRow }: FormerColumn): void => {
  const { old, difference, references } = changing;
  const { description, list } = old;
  const column = description.columns[key];
  const position = columnPositions(old, difference).position(key);
  if (column?.role !== 'computed' || position === undefined) return;
  const positions = oldPositions(old, difference);
  const now = (mode: FormulaMode) =>
    rowFormula(description, column, columnPositions(old, difference), mode, references);
  // What the commune has not chosen stays with built-in functions, whatever the cell held before.
  const printed = { custom: now(modeIn(column.form, 'headline')), native: now('native') };
  const names = rowNames(old, difference);
  const contents = contentsOf(old, position).map((content, row): readonly [Formula | null] => {
    const name = names[row];
    const own = byRow.get(name) ?? byRow.get(undefined);
    const sheetRow = list.top + 1 + row;
    const form = [...(own === undefined ? [] : [own]), ...ofAnyRow]
      .map((was) => formOf(content, was, positions, sheetRow, description.id))
      .find((found) => found !== undefined);
    const formula =
      form === undefined ? null : printed[form](name === undefined ? row : describedRow(old, name), sheetRow);
    return [formula === null ? null : { formula }];
  });
  if (contents.every(([content]) => content === null)) return;
  const wanted = [...contents.keys()].filter((row) => contents[row]?.[0] !== null);
  for (const { from, to } of writableRuns(wanted, old.isHidden)) {
    const cells = list.worksheet.getRangeByIndexes(list.top + 1 + from, position, to - from, 1);
    writeFormulas(cells, contents.slice(from, to));
  }
};

const rewordLine = ({ old, difference, references }: Changing, { line = '', column, was }: ChangedFormula): void => {
  const { lines, description, list } = old;
  const expr = description.summary?.find(({ label }) => label === line)?.cells[column];
  const places = columnPositions(old, difference);
  const position = places.position(column);
  if (lines === null || expr === undefined || position === undefined) return;
  const row = rowOfLine(lines, line);
  if (row < 0) return;
  const sheetRow = lines.rowIndex + row;
  const content = (lines.formulas as unknown[][])[row]?.[position - list.left];
  const held = formOf(content, was, oldPositions(old, difference), sheetRow, description.id);
  if (held === undefined) return;
  const cellForm = description.summary?.find(({ label }) => label === line)?.forms?.[column] ?? 'native';
  const form = held === 'native' ? held : modeIn(cellForm, 'headline');
  writeFormulas(list.worksheet.getRangeByIndexes(sheetRow, position, 1, 1), [
    [{ formula: lineFormula(description, expr, places, sheetRow, form, references) }],
  ]);
};

const rewordGivenCells = ({ old, difference }: Changing): void => {
  const reworded = difference.cells.filter(({ table }) => table === old.description.id);
  // The rows' cells were read only where one of them changes.
  if (reworded.length === 0) return;
  const names = rowNames(old, difference);
  const given = givenRows(old.description);
  for (const { row, column, was } of reworded) {
    const position = columnPositions(old, difference).position(column);
    const at = names.indexOf(row);
    if (position === undefined || at < 0) continue;
    if (contentsOf(old, position)[at] !== was) continue;
    const now = typedCells(old, given[describedRow(old, row)])[column] ?? '';
    writeContent(old.list.worksheet.getRangeByIndexes(old.list.top + 1 + at, position, 1, 1), [[now]]);
  }
};

const rewordHeaders = ({ old, difference }: Changing): void => {
  for (const { table, column, was } of difference.headers) {
    const now = old.description.columns[column]?.header;
    const texts = old.list.headers.map(headerKey);
    if (table !== old.description.id || now === undefined || texts.includes(headerKey(now))) continue;
    const position = oldPositions(old, difference)(headerKey(was));
    if (position === undefined) continue;
    writeContent(old.list.worksheet.getRangeByIndexes(old.list.top, position, 1, 1), [[now]]);
  }
};

/** Queues every change of words in a list. Headers come first: Excel rewords the formulas that name them. */
export const rewordCells = (old: OldTable, difference: TemplateDifference, references: References): void => {
  const changing = { old, difference, references };
  rewordHeaders(changing);
  for (const [key, changes] of changesOfColumns(changing)) rewordColumn(changing, key, changes);
  for (const change of difference.formulas) {
    if (change.table === old.description.id && change.line !== undefined) rewordLine(changing, change);
  }
  rewordGivenCells(changing);
};
