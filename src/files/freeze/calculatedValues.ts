/** What the template's calculated cells show, worked out from the figures in the file and not from what it says. */
import { a1, positionOf } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import type { TableDescription } from '../../workbook/describe';
import { sameFormula } from '../../workbook/formula/sameFormula';
import type { ParsedWorkbook } from '../../workbook/parsed';
import { rowOfLine } from '../../workbook/parse/singleFormulas';
import { evaluationOfCells } from '../../workbook/template/evaluation';
import type { Evaluation } from '../../workbook/template/evaluation';
import { lineFormula } from '../../workbook/template/rowFormulas';
import { finish, mapInSteps } from '../../workbook/steps';
import { FORMS, TABLES } from '../../workbook/workbook';
import { tableNamed } from '../../workbook/snapshot';

export interface Calculated {
  readonly value: RawCell;
  /** Formulas of which one must stand in the cell; left out where the reader has looked already. */
  readonly formulas?: readonly string[];
}

export interface CalculatedValues {
  find(sheet: string, address: string): Calculated | undefined;
}

class Values implements CalculatedValues {
  private readonly bySheet = new Map<string, Map<string, Calculated>>();

  find(sheet: string, address: string): Calculated | undefined {
    return this.bySheet.get(sheet)?.get(address);
  }

  set(sheet: string, address: string, calculated: Calculated): void {
    const own = this.bySheet.get(sheet) ?? new Map<string, Calculated>();
    this.bySheet.set(sheet, own);
    own.set(address, calculated);
  }

  delete(sheet: string, address: string): void {
    this.bySheet.get(sheet)?.delete(address);
  }
}

const computedKeys = ({ columns }: TableDescription): readonly string[] =>
  Object.entries(columns).flatMap(([key, { role }]) => (role === 'computed' ? [key] : []));

function* addRows(
  values: Values,
  table: TableDescription,
  { places, snapshot }: ParsedWorkbook,
  evaluation: Evaluation,
): Generator<undefined> {
  const found = tableNamed(snapshot, table.id);
  for (const key of computedKeys(table)) {
    const top = places.columnTop(table.id, key);
    if (found === undefined || top === undefined) continue;
    const { column } = positionOf(top.address);
    yield* mapInSteps(found.values, (_, row) => {
      values.set(found.sheet, a1(found.top + 1 + row, column), { value: evaluation.cell(table.id, row, key) });
    });
  }
}

/** A formula of the user's own in such a line is known by its text. */
const addSummary = (
  values: Values,
  table: TableDescription,
  { places, snapshot }: ParsedWorkbook,
  evaluation: Evaluation,
): void => {
  const found = tableNamed(snapshot, table.id);
  if (found === undefined) return;
  const position = (key: string): number | undefined => {
    const top = places.columnTop(table.id, key);
    return top === undefined ? undefined : positionOf(top.address).column;
  };
  table.summary?.forEach((line, index) => {
    const row = rowOfLine(found, line);
    if (row === undefined) return;
    for (const [key, expr] of Object.entries(line.cells)) {
      const column = position(key);
      if (column === undefined) continue;
      const formulas = (['custom', 'native'] as const).map((mode) => lineFormula(table, expr, { position }, row, mode));
      values.set(found.sheet, a1(row, column), { value: evaluation.summary(table.id, index, key), formulas });
    }
  });
};

export function* calculatedValueSteps(
  parsed: ParsedWorkbook,
  nameCell: (name: string) => { readonly sheet: string; readonly address: string } | undefined,
): Generator<undefined, CalculatedValues> {
  const values = new Values();
  // By the cells as they stand: an error in one of them is in the formulas that read it, too.
  const evaluation = evaluationOfCells(parsed.snapshot, 'native');
  yield* evaluation.workOut();
  for (const { table } of TABLES) {
    yield* addRows(values, table, parsed, evaluation);
    addSummary(values, table, parsed, evaluation);
  }
  // A formula that shows an error is the template's all the same.
  for (const { place, code } of parsed.formulaProblems)
    if (code !== 'error' && code !== 'notCalculated') values.delete(place.sheet, place.address);
  for (const { form } of FORMS) {
    for (const field of Object.values(form.fields)) {
      const place = field.role === 'computed' ? nameCell(field.name) : undefined;
      if (place !== undefined) values.set(place.sheet, place.address, { value: evaluation.name(field.name) });
    }
  }
  return values;
}

export const calculatedValues = (...of: Parameters<typeof calculatedValueSteps>): CalculatedValues =>
  finish(calculatedValueSteps(...of));

/** Does the cell still hold the formula whose value this is? */
export const belongsTo = ({ formulas }: Calculated, formula: string): boolean =>
  formulas === undefined || formulas.some((expected) => sameFormula(formula, expected));
