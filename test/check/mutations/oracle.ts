/** Was the damage found? By a finding at the cell, by a word that it could not be judged, or because nothing is wrong. */
import type { CheckReport } from '../../../src/check/report';
import { a1 } from '../../../src/workbook/a1';
import type { RawCell } from '../../../src/workbook/cellType';
import { headerKey } from '../../../src/workbook/cellTypes/comparable';
import type { Column, TableDescription } from '../../../src/workbook/describe';
import type { ParsedWorkbook } from '../../../src/workbook/parsed';
import { dataFields, formOf, identityColumn, listOf, PLAN_FORMS, givenRows } from '../../../src/workbook/planParts';
import type { TableSnapshot } from '../../../src/workbook/snapshot';
import { FORMS, tableById } from '../../../src/workbook/workbook';
import { isReadAs, isRight } from './admitted';
import type { DamagedCell, Side } from './mutated';
import type { Expected } from './structure';

export type Judgement = 'found' | 'row found' | 'not evaluated' | 'right' | 'unfound';

interface Checked {
  readonly parsed: ParsedWorkbook;
  readonly report: CheckReport;
}

const COMPUTED_NAMES: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ form }) =>
    Object.values(form.fields).flatMap(({ role, name }) => (role === 'computed' ? [name] : [])),
  ),
);

/** "rule sheet!address" of every cell that a report names. */
const foundIn = ({ findings }: CheckReport): Set<string> =>
  new Set(
    findings.flatMap(({ ruleId, occurrences }) =>
      occurrences.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${ruleId} ${sheet}!${address}`)),
    ),
  );

const looksBlank = (raw: RawCell): boolean => typeof raw === 'string' && raw.replace(/[\s\u200B]/g, '') === '';

const shown = (raw: RawCell | undefined): string => JSON.stringify(raw ?? '').slice(0, 40);

const columnsOf = (description: TableDescription, table: TableSnapshot): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(description.columns).flatMap(([key, { header }]) => {
      const position = table.headers.findIndex((text) => headerKey(text) === headerKey(header));
      return position < 0 ? [] : [[position, key] as const];
    }),
  );

/** Judges the damaged cells of one workbook. */
export class Oracle {
  readonly #parsed: ParsedWorkbook;
  readonly #places = new Map<string, string[]>();

  /** What was found before the damage does not count. */
  constructor({ parsed, report }: Checked, before: CheckReport) {
    this.#parsed = parsed;
    const known = foundIn(before);
    for (const one of foundIn(report)) {
      if (known.has(one)) continue;
      const [rule = ''] = one.split(' ', 1);
      const place = one.slice(rule.length + 1);
      this.#places.set(place, [...(this.#places.get(place) ?? []), rule]);
    }
  }

  judge(cell: DamagedCell): Judgement {
    if ('side' in cell) return this.#judgeTotal(cell);
    return 'name' in cell ? this.#judgeName(cell.name) : this.#judgeCell(cell);
  }

  /** Table, column and content of a damaged cell, for whoever looks into it. */
  describe(cell: DamagedCell): string {
    const { snapshot } = this.#parsed;
    if ('name' in cell) return `${cell.name}: ${shown(snapshot.names.find(({ name }) => name === cell.name)?.value)}`;
    const table = snapshot.tables.find(({ name }) => name === cell.table);
    const { position } = cell;
    if ('side' in cell)
      return `${cell.table}, ${cell.side} [${table?.headers[position] ?? ''}]: ${shown(table?.[cell.side]?.values[cell.line]?.[position])}`;
    const { row } = cell;
    return `${cell.table}[${table?.headers[position] ?? ''}] ${String(row)}: ${shown(table?.values[row]?.[position])}`;
  }

  #isFound(sheet: string, row: number, column: number): boolean {
    return this.#places.has(`${sheet}!${a1(row, column)}`);
  }

  #judgeName(name: string): Judgement {
    const found = this.#parsed.snapshot.names.find((one) => one.name === name);
    if (found === undefined) return 'not evaluated';
    if (this.#isFound(found.sheet, found.row, found.column)) return 'found';
    for (const form of PLAN_FORMS) {
      for (const [key, field] of dataFields(form)) {
        // That the cell which it confirms is gone is said before.
        if (name === `${field.name}_XN` && !this.#parsed.snapshot.names.some((one) => one.name === field.name))
          return 'not evaluated';
        if (name === `${field.name}_XN`)
          return ['Đã xác nhận', 'Giả định - cần xác nhận', ''].includes(String(found.value)) ? 'right' : 'unfound';
        if (field.name !== name) continue;
        const value = formOf(this.#parsed.plan, form)[key];
        if (found.value === '' && field.required) return 'unfound';
        return isRight(field.type, found.value, {}, this.#parsed.snapshot) &&
          isReadAs(field.type, value, found.value, {})
          ? 'right'
          : 'unfound';
      }
    }
    return COMPUTED_NAMES.has(name) ? 'unfound' : 'right';
  }

  /** In a column that is no longer known, which the check says, nobody can tell what the total should be. */
  #judgeTotal({ table: name, side, line, position }: Extract<DamagedCell, { readonly side: Side }>): Judgement {
    const table = this.#parsed.snapshot.tables.find((one) => one.name === name);
    const lines = table?.[side];
    if (table === undefined || lines === undefined) return 'not evaluated';
    if (this.#isFound(table.sheet, lines.top + line, table.left + position)) return 'found';
    return columnsOf(tableById(name).table, table).has(position) ? 'unfound' : 'not evaluated';
  }

  #judgeCell({ table: name, row, position }: Extract<DamagedCell, { readonly row: number }>): Judgement {
    const { snapshot } = this.#parsed;
    const table = snapshot.tables.find((one) => one.name === name);
    if (table === undefined) return 'not evaluated';
    const { table: description } = tableById(name);
    const columns = columnsOf(description, table);
    const key = columns.get(position);
    if (this.#isFound(table.sheet, table.top + 1 + row, table.left + position)) return 'found';
    if (key === undefined) return 'right';
    const raw: Record<string, RawCell> = {};
    for (const [at, own] of columns) raw[own] = table.values[row]?.[at] ?? '';
    if (this.#isRowFound(description, table, row, columns)) return 'row found';
    const column = description.columns[key];
    return column !== undefined && this.#isColumnRight(description, column, key, table, row, position, raw)
      ? 'right'
      : 'unfound';
  }

  /** A row without a place in the form is named by the cell that should say which it is, or by its twin. */
  #isRowFound(
    description: TableDescription,
    table: TableSnapshot,
    row: number,
    columns: ReadonlyMap<number, string>,
  ): boolean {
    const identity = description.grows ? undefined : identityColumn(description);
    const at = [...columns].find(([, key]) => key === identity)?.[0];
    if (at === undefined) return false;
    const twins = [...table.values.keys()].filter(
      (other) => String(table.values[other]?.[at]) === String(table.values[row]?.[at]),
    );
    return twins.some((twin) => this.#isFound(table.sheet, table.top + 1 + twin, table.left + at));
  }

  #isColumnRight(
    description: TableDescription,
    column: Column,
    key: string,
    table: TableSnapshot,
    row: number,
    position: number,
    raw: Readonly<Record<string, RawCell>>,
  ): boolean {
    const cell = raw[key] ?? '';
    const used = Object.entries(description.columns).some(
      ([own, { role }]) => role === 'input' && !looksBlank(raw[own] ?? ''),
    );
    if (column.role === 'computed') return cell === '' && !used && description.grows;
    if (column.role === 'fixed') return this.#isGiven(description, key, raw, table);
    const line = this.#planRow(description, key, table, row, position);
    if (line === undefined) return !used;
    if (cell === '' && column.required) return false;
    return isRight(column.type, cell, raw, this.#parsed.snapshot) && isReadAs(column.type, line[key], cell, raw);
  }

  /** The words that belong to the code of the row; a code or an age that the form has, and that no other row has. */
  #isGiven(
    description: TableDescription,
    key: string,
    raw: Readonly<Record<string, RawCell>>,
    table: TableSnapshot,
  ): boolean {
    const identity = identityColumn(description) ?? key;
    const given = givenRows(description).find((one) => String(one[identity]) === String(raw[identity]));
    if (given === undefined) return false;
    const column = description.columns[key];
    if (column === undefined || column.role === 'computed' || column.type.write(given[key] ?? null, raw) !== raw[key])
      return false;
    const at = table.headers.findIndex((header) => header === description.columns[identity]?.header);
    return table.values.filter((cells) => cells[at] === raw[identity]).length === 1;
  }

  #planRow(description: TableDescription, key: string, table: TableSnapshot, row: number, position: number) {
    const address = a1(table.top + 1 + row, table.left + position);
    return listOf(this.#parsed.plan, description).find(
      (_, index) => this.#parsed.places.cell(description.id, index, key)?.address === address,
    );
  }
}

const countsOf = ({ findings, targets, notEvaluated }: CheckReport): string =>
  JSON.stringify([
    findings.map(({ ruleId, count }) => [ruleId, count]),
    targets.map(({ code, verdict, numerator, denominator }) => [code, verdict, numerator, denominator]).sort(),
    notEvaluated.map(({ ruleId, why }) => [ruleId, why]),
  ]);

/** How much a report says, by rule. */
const marksOf = ({ findings, notEvaluated }: CheckReport): ReadonlyMap<string, number> =>
  new Map([
    ...findings.map(({ ruleId, count }) => [ruleId, count] as const),
    ...notEvaluated.map(({ ruleId, why, values }) => [`${ruleId} ${why}`, Number(values['rows'] ?? 1)] as const),
  ]);

const saysMore = (report: CheckReport, before: CheckReport): boolean => {
  const known = marksOf(before);
  return [...marksOf(report)].some(([rule, count]) => count > (known.get(rule) ?? 0));
};

/** Does the report of a rebuilt workbook say what it must? */
export const isAsExpected = (expected: Expected, report: CheckReport, before: CheckReport): boolean => {
  switch (expected.kind) {
    case 'any':
      return true;
    case 'same':
      return countsOf(report) === countsOf(before);
    case 'more':
      return saysMore(report, before);
    case 'rule':
      return report.findings.some(
        ({ ruleId, occurrences }) =>
          ruleId === expected.ruleId &&
          (expected.value === undefined ||
            occurrences.some(({ values }) => Object.values(values).includes(expected.value ?? ''))),
      );
  }
};
