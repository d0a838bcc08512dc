/** Is everything that a workbook shows what its own figures give? */
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { positionOf } from '../../src/workbook/a1';
import type { RawCell } from '../../src/workbook/cellType';
import type { TableDescription } from '../../src/workbook/describe';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { rowOfLine } from '../../src/workbook/parse/singleFormulas';
import type { ParsedWorkbook } from '../../src/workbook/parsed';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import type { Evaluation } from '../../src/workbook/template/evaluation';
import { headerOf, TABLES } from '../../src/workbook/workbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';

type Shown = readonly [place: string, value: unknown];

export const parsed = async (): Promise<ParsedWorkbook> => parseWorkbook((await readWorkbook()).snapshot);

/** Ratios are the same but for the last digits, which a calculation in another order touches. */
const rounded = (value: RawCell): unknown => (typeof value === 'number' ? Number(value.toFixed(9)) : value);

const computedKeys = ({ columns }: TableDescription): string[] =>
  Object.entries(columns).flatMap(([key, { role }]) => (role === 'computed' ? [key] : []));

const rowsOf = (
  { places, snapshot }: ParsedWorkbook,
  description: TableDescription,
  evaluation: Evaluation,
): [Shown[], Shown[]] => {
  const table = snapshot.tables.find(({ name }) => name === description.id);
  const [shown, wanted]: [Shown[], Shown[]] = [[], []];
  for (const key of computedKeys(description)) {
    for (let row = 0; ; row += 1) {
      const place = places.cell(description.id, row, key);
      if (place === undefined || table === undefined) break;
      const { row: sheetRow, column } = positionOf(place.address);
      const name = `${place.sheet}!${place.address} ${key}`;
      shown.push([name, rounded(table.values[sheetRow - table.top - 1]?.[column - table.left] ?? '')]);
      wanted.push([name, rounded(evaluation.cell(description.id, row, key))]);
    }
  }
  return [shown, wanted];
};

const summaryOf = (
  workbook: OpenedWorkbook,
  { snapshot }: ParsedWorkbook,
  description: TableDescription,
  evaluation: Evaluation,
): [Shown[], Shown[]] => {
  const table = snapshot.tables.find(({ name }) => name === description.id);
  const lines = description.summary ?? [];
  if (table === undefined || lines.length === 0) return [[], []];
  const [shown, wanted]: [Shown[], Shown[]] = [[], []];
  lines.forEach((line, index) => {
    const row = 1 + (rowOfLine(table, line) ?? Number.NaN);
    const values = workbook.host.values(table.sheet, `A${String(row)}:CZ${String(row)}`)[0] ?? [];
    for (const key of Object.keys(line.cells)) {
      const position = table.headers.indexOf(headerOf(description.id, key));
      const name = `${table.sheet} ${line.label} ${key}`;
      shown.push([name, rounded(values[table.left + position] ?? '')]);
      wanted.push([name, rounded(evaluation.summary(description.id, index, key))]);
    }
  });
  return [shown, wanted];
};

/**
 * Every computed cell of every table, summary lines included; no formula is missing, changed or in error.
 * @returns what its figures give
 */
export const expectAgreement = async (workbook: OpenedWorkbook): Promise<Evaluation> => {
  const read = await parsed();
  expect(read.structureProblems).toEqual([]);
  expect(read.formulaProblems).toEqual([]);
  const evaluation = evaluationOf(read.plan, 'native');
  for (const { table } of TABLES) {
    for (const [shown, wanted] of [rowsOf(read, table, evaluation), summaryOf(workbook, read, table, evaluation)]) {
      expect(shown).toEqual(wanted);
    }
  }
  return evaluation;
};
