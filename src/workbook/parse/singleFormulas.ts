/** Are the calculated cells outside the tables' rows still calculated: cells of forms, and lines of totals outside a table? */
import { a1 } from '../a1';
import type { RawCell } from '../cellType';
import { headerKey } from '../cellTypes/comparable';
import type { FormDescription, SummaryLine, TableDescription } from '../describe';
import type { Expr } from '../formula/expr';
import { modeIn } from '../formula/print';
import type { FormulaMode } from '../formula/print';
import { sameFormula } from '../formula/sameFormula';
import type { CellPlace, FormulaProblem, StructureProblem } from '../parsed';
import type { NameSnapshot, OutsideRows, TableSnapshot } from '../snapshot';
import type { TemplateDifference } from '../upgrade/difference';
import type { FormulaPrint } from '../upgrade/fingerprint';
import { fieldFormula, lineFormula } from '../template/rowFormulas';
import { sheetColumns } from './columns';
import { formerIn, formerTexts, spellingIn } from '../upgrade/formerFormula';
import type { FormerText, HeaderPositions } from '../upgrade/formerFormula';
import { faultIn, headerPositions, heldIn } from './formulaCells';
import type { KnownFormulas } from './formulaCells';
import { namePlace } from './places';

export interface FormulaProblems {
  readonly formulaProblems: readonly FormulaProblem[];
  readonly structureProblems: readonly StructureProblem[];
}

type Print = (mode: FormulaMode) => string;

/** What an older template had in the cell. */
interface Former {
  readonly texts: readonly FormerText[];
  readonly sheetRow: number;
  readonly table: string;
  /** It had nothing there. */
  readonly wasEmpty: boolean;
}

/** A formula that is missing matters here in an empty workbook too: nobody fills it in by adding a row. */
const faultOf = (
  text: string,
  raw: RawCell,
  mode: FormulaMode,
  print: Print,
  former: Former | undefined,
  newer: boolean,
): Pick<FormulaProblem, 'code' | 'found' | 'expected'> | undefined => {
  const isOurs = (): boolean =>
    newer ||
    sameFormula(text, print(mode)) ||
    sameFormula(text, print(mode === 'custom' ? 'native' : 'custom')) ||
    (former !== undefined && spellingIn(text, former.texts, former.sheetRow, former.table) !== undefined);
  const code = faultIn(text, raw, former?.wasEmpty !== true, isOurs);
  if (code === undefined) return undefined;
  const earlier = former === undefined ? undefined : formerIn(mode, former.texts, former.sheetRow);
  return { code, found: heldIn(text, raw), expected: earlier ?? print(mode) };
};

const formerOf = (was: FormulaPrint | undefined, positions: () => HeaderPositions, sheetRow: number, table: string) =>
  was === undefined ? undefined : { texts: formerTexts(was, positions()), sheetRow, table, wasEmpty: was === '' };

const formerField = (name: string, former: TemplateDifference | null): Former | undefined =>
  formerOf(former?.fields.find((field) => field.name === name)?.was, () => () => undefined, 0, '');

/**
 * A calculated cell that is gone is told of where others of its form are still there: a form that is gone altogether went
 * with its sheet, which the missing table tells.
 */
export const formProblems = (
  form: FormDescription,
  names: ReadonlyMap<string, NameSnapshot>,
  { use, former, newer }: KnownFormulas,
): FormulaProblems => {
  const fields = Object.values(form.fields).map((field) => ({ field, found: names.get(field.name.toUpperCase()) }));
  const isThere = fields.some(({ found }) => found !== undefined);
  const computed = fields.flatMap(({ field, found }) => (field.role === 'computed' ? [{ field, found }] : []));
  return {
    formulaProblems: computed.flatMap(({ field, found }) => {
      const fault =
        found === undefined
          ? undefined
          : faultOf(
              found.formula,
              found.value,
              use === 'none' ? 'native' : 'custom',
              () => fieldFormula(field),
              formerField(field.name, former),
              newer,
            );
      if (found === undefined || fault === undefined) return [];
      return [{ ...fault, source: field.name, column: null, row: null, place: namePlace(found), raw: found.value }];
    }),
    structureProblems: computed.flatMap(({ field: { name, label }, found }) =>
      found === undefined && isThere ? [{ code: 'missingName', source: name, column: null, label, place: null }] : [],
    ),
  };
};

interface FoundLine {
  readonly rows: OutsideRows;
  /** Among them. */
  readonly row: number;
}

/** The line nearest to the table whose label it is, above it before below; people put rows between, and move the table down. */
const findLine = ({ above, under }: TableSnapshot, { label }: SummaryLine): FoundLine | undefined => {
  const wanted = headerKey(label);
  const isLine = (cells: readonly RawCell[]) =>
    cells.some((cell) => typeof cell === 'string' && headerKey(cell) === wanted);
  const [over = -1, below = -1] = [above?.values.map(isLine).lastIndexOf(true), under?.values.findIndex(isLine)];
  if (above !== undefined && over >= 0) return { rows: above, row: over };
  return under !== undefined && below >= 0 ? { rows: under, row: below } : undefined;
};

/** The sheet row of a line of totals, by its label. */
export const rowOfLine = (table: TableSnapshot, line: SummaryLine): number | undefined => {
  const found = findLine(table, line);
  return found === undefined ? undefined : found.rows.top + found.row;
};

interface Line extends FoundLine {
  readonly description: TableDescription;
  readonly table: TableSnapshot;
  readonly positions: ReadonlyMap<string, number>;
  readonly formulas: KnownFormulas;
  readonly summary: SummaryLine;
}

const printed = ({ description, table, rows, positions, row }: Line, expr: Expr): Print => {
  const places = sheetColumns(table, positions);
  return (mode) => lineFormula(description, expr, places, rows.top + row, mode);
};

const lineProblems = (line: Line): readonly FormulaProblem[] => {
  const { description, table, rows, positions, formulas, summary, row } = line;
  return Object.entries(summary.cells).flatMap(([column, expr]) => {
    const position = positions.get(column);
    if (position === undefined) return [];
    const raw = rows.values[row]?.[position] ?? '';
    const was = formulas.former?.formulas.find(
      (one) => one.table === description.id && one.column === column && one.line === summary.label,
    )?.was;
    const former = formerOf(was, () => headerPositions(table), rows.top + row, description.id);
    const text = rows.formulas[row]?.[position] ?? '';
    const fault = faultOf(
      text,
      raw,
      modeIn(summary.forms?.[column] ?? 'native', formulas.use),
      printed(line, expr),
      former,
      formulas.newer,
    );
    if (fault === undefined) return [];
    const place: CellPlace = { sheet: table.sheet, address: a1(rows.top + row, table.left + position) };
    return [{ ...fault, source: description.id, column, row: null, line: summary.label, place, raw }];
  });
};

/** `positions`: where the table's columns were found. */
export const totalsProblems = (
  description: TableDescription,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
  formulas: KnownFormulas,
): FormulaProblems => {
  if (table.above === undefined) return { formulaProblems: [], structureProblems: [] };
  const lines = (description.summary ?? []).map((summary) => ({ summary, found: findLine(table, summary) }));
  const corner: CellPlace = { sheet: table.sheet, address: a1(table.top, table.left) };
  return {
    formulaProblems: lines.flatMap(({ summary, found }) =>
      found === undefined ? [] : lineProblems({ ...found, description, table, positions, formulas, summary }),
    ),
    structureProblems: lines.flatMap(({ summary: { label }, found }) =>
      found === undefined ? [{ code: 'missingLine', source: description.id, column: null, label, place: corner }] : [],
    ),
  };
};
