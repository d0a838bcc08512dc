/** Reads the rows of one table, a few at a time. */
import type { RawCell } from '../cellType';
import { isBlank } from '../cellTypes/rawCell';
import type { TableDescription } from '../describe';
import type { CellPlace, CellProblem, FormulaProblem, StructureProblem } from '../parsed';
import type { PlanRecord, PlanValue } from '../plan';
import { blankRow, dataColumns, givenRows, identityColumn } from '../planParts';
import type { DataColumn } from '../planParts';
import type { TableSnapshot } from '../snapshot';
import { faultOf, formulaColumns } from './formulaCells';
import type { KnownFormulas } from './formulaCells';
import { cellPlace } from './places';
import type { TablePlaces } from './places';

export interface ReadTable extends TablePlaces {
  readonly records: readonly PlanRecord[];
  /** The rows as the formulas of the sheets see them (`CellReading.seen`). */
  readonly seenRecords: readonly PlanRecord[];
  /** Rows that name a row of the form a second time. */
  readonly repeatedRecords: readonly PlanRecord[];
  readonly cellProblems: readonly CellProblem[];
  readonly formulaProblems: readonly FormulaProblem[];
  readonly structureProblems: readonly StructureProblem[];
  readonly cellCount: number;
}

/** Rows read between two chances to pause: about a millisecond of work. */
const SLICE = 100;

/** A row of a table with fixed rows that names none of them, or one that is there already. */
interface StrayRow {
  readonly row: number;
  /** What stands in the cell that should name it. */
  readonly cell: RawCell;
  /** The row of the form that it names a second time. */
  readonly repeats: number | undefined;
}

interface TypedColumn {
  readonly key: string;
  readonly column: DataColumn;
  readonly position: number | undefined;
}

type RawRow = Record<string, RawCell>;

const rawRowOf = (columns: readonly TypedColumn[], cells: readonly RawCell[]): RawRow => {
  const raw: RawRow = {};
  for (const { key, position } of columns) raw[key] = position === undefined ? '' : (cells[position] ?? '');
  return raw;
};

const isUsed = (columns: readonly TypedColumn[], raw: RawRow): boolean =>
  columns.some(({ key, column }) => column.role === 'input' && !isBlank(raw[key] ?? ''));

/** Position in the description of a row that the form fixes; the own position in a table that grows. */
const describedRows = (description: TableDescription): ((raw: RawRow, row: number) => number | undefined) => {
  const identity = identityColumn(description);
  if (description.grows || identity === undefined) return (_raw, row) => row;
  const column = description.columns[identity];
  const known = new Map(givenRows(description).map((given, index) => [given[identity], index] as const));
  return (raw) => {
    if (column === undefined || column.role === 'computed') return undefined;
    return known.get(column.type.read(raw[identity] ?? '', raw).value as PlanValue);
  };
};

class TableReader {
  readonly records: PlanRecord[] = [];
  readonly rows: (number | null)[] = [];
  private readonly strays: StrayRow[] = [];
  private readonly seen = new Map<number, PlanRecord>();
  /** Rows in which nothing is typed for us, and something is for the formulas. */
  private readonly seenOnly: PlanRecord[] = [];
  readonly cellProblems: CellProblem[] = [];
  readonly formulaProblems: FormulaProblem[] = [];
  private readonly columns: readonly TypedColumn[];
  private readonly formulas;
  private readonly described;

  constructor(
    private readonly description: TableDescription,
    private readonly table: TableSnapshot,
    private readonly positions: ReadonlyMap<string, number>,
    known: KnownFormulas,
  ) {
    this.columns = dataColumns(description).map(([key, column]) => ({ key, column, position: positions.get(key) }));
    this.formulas = formulaColumns(description, table, positions, known);
    this.described = describedRows(description);
    if (description.grows) return;
    this.records.push(...givenRows(description));
    this.rows.push(...this.records.map(() => null));
  }

  read(row: number): void {
    const cells = this.table.values[row] ?? [];
    const raw = rawRowOf(this.columns, cells);
    const used = isUsed(this.columns, raw);
    const described = this.described(raw, row);
    const planRow = this.planRowOf(described, used, row);
    if (planRow !== null) {
      this.displace(planRow, row);
      this.rows[planRow] = row;
      this.records[planRow] = this.recordOf(raw, row, planRow);
    } else if (this.description.grows) {
      this.reportInvisible(raw, row);
    } else if (this.holdsAnything(cells, row)) {
      this.strays.push(this.strayRow(row, described));
    }
    if (described === undefined) return;
    for (const formula of this.formulas) {
      const cell = cells[formula.position] ?? '';
      const fault = faultOf(formula, described, row, this.table.top + 1 + row, cell, used || !this.description.grows);
      if (fault === undefined) continue;
      const place = cellPlace(this.table, row, formula.position);
      this.formulaProblems.push({
        ...fault,
        source: this.description.id,
        column: formula.key,
        row: planRow,
        place,
        raw: cell,
      });
    }
  }

  /** Rows that name a row of the form a second time, as the formulas see them: they count both. */
  repeated(): readonly (readonly [row: number, record: PlanRecord])[] {
    return this.strays.flatMap(({ row, repeats }) => {
      if (repeats === undefined) return [];
      const raw = rawRowOf(this.columns, this.table.values[row] ?? []);
      const read = (column: DataColumn, cell: RawCell): PlanValue => {
        const { value, seen = value } = column.type.read(cell, raw);
        return seen as PlanValue;
      };
      const record = Object.fromEntries(this.columns.map(({ key, column }) => [key, read(column, raw[key] ?? '')]));
      return [[row, record] as const];
    });
  }

  seenRecords(): readonly PlanRecord[] {
    if (this.seen.size === 0 && this.seenOnly.length === 0) return this.records;
    return [...this.records.map((record, row) => this.seen.get(row) ?? record), ...this.seenOnly];
  }

  private planRowOf(described: number | undefined, used: boolean, row: number): number | null {
    if (this.description.grows) return used ? this.records.length : null;
    if (described === undefined) return null;
    return this.rows[described] === null || row === described ? described : null;
  }

  /** Of two rows with one name, the one that stands where the form has it keeps it. */
  private displace(planRow: number, row: number): void {
    const holder = this.rows[planRow] ?? null;
    if (this.description.grows || holder === null || holder === row) return;
    this.strays.push(this.strayRow(holder, planRow));
    this.seen.delete(planRow);
    // Nothing is read from a stray row, so nothing is said of its cells but that it is one.
    const others = this.cellProblems.filter((problem) => problem.row !== planRow);
    this.cellProblems.splice(0, this.cellProblems.length, ...others);
    this.formulaProblems.forEach((problem, index) => {
      if (problem.row === planRow) this.formulaProblems[index] = { ...problem, row: null };
    });
  }

  private strayRow(row: number, repeats: number | undefined): StrayRow {
    const key = identityColumn(this.description);
    const position = key === undefined ? undefined : this.positions.get(key);
    return { row, repeats, cell: position === undefined ? '' : (this.table.values[row]?.[position] ?? '') };
  }

  private recordOf(raw: RawRow, row: number, planRow: number): PlanRecord {
    const given = this.description.grows ? undefined : this.records[planRow];
    const record: Record<string, PlanValue> = {};
    const seenValues: Record<string, PlanValue> = {};
    for (const { key, column, position } of this.columns) {
      const cell = raw[key] ?? '';
      const { value, problem, seen } = column.type.read(cell, raw);
      if (seen !== undefined) seenValues[key] = seen as PlanValue;
      if (column.role === 'fixed' && given !== undefined) {
        record[key] = given[key] ?? null;
        const changed = value === record[key] ? problem : notAsGiven(cell, column.type.write(record[key], raw));
        if (changed !== undefined) this.report(key, position, row, planRow, cell, changed);
        continue;
      }
      record[key] = value as PlanValue;
      const found =
        problem ??
        (value === null && column.required && position !== undefined ? { code: 'required' as const } : undefined);
      if (found !== undefined) this.report(key, position, row, planRow, cell, found);
    }
    if (Object.keys(seenValues).length > 0) this.seen.set(planRow, { ...record, ...seenValues });
    return record;
  }

  private report(
    key: string,
    position: number | undefined,
    row: number,
    planRow: number | null,
    raw: RawCell,
    problem: CellProblem['problem'],
    also?: CellPlace,
  ): void {
    if (position === undefined) return;
    this.cellProblems.push({
      source: this.description.id,
      column: key,
      row: planRow,
      place: cellPlace(this.table, row, position),
      raw,
      problem,
      ...(also === undefined ? {} : { also }),
    });
  }

  /** A formula counts: a row without its code shows nothing and should. */
  private holdsAnything(cells: readonly RawCell[], row: number): boolean {
    return [...this.positions.values()].some(
      (position) => !isBlank(cells[position] ?? '') || (this.table.formulas[position]?.[row] ?? '') !== '',
    );
  }

  /** Cells that look empty and are not: the formulas of the sheets count them. */
  private reportInvisible(raw: RawRow, row: number): void {
    const seenValues: Record<string, PlanValue> = {};
    for (const { key, column, position } of this.columns) {
      const cell = raw[key] ?? '';
      if (cell === '') continue;
      const { problem, seen } = column.type.read(cell, raw);
      if (problem !== undefined) this.report(key, position, row, null, cell, problem);
      if (seen !== undefined && seen !== null) seenValues[key] = seen as PlanValue;
    }
    if (Object.keys(seenValues).length > 0) this.seenOnly.push({ ...blankRow(this.description), ...seenValues });
  }

  /** Rows without their age or code, or with one that the form does not have or already has. */
  reportStrays(): void {
    const key = identityColumn(this.description);
    const position = key === undefined ? undefined : this.positions.get(key);
    if (key === undefined || position === undefined) return;
    for (const { row, cell, repeats } of this.strays) {
      const holder = repeats === undefined ? null : (this.rows[repeats] ?? null);
      const also = holder === null ? undefined : cellPlace(this.table, holder, position);
      this.report(key, position, row, null, cell, strayProblem(cell, also), also);
    }
  }

  /** Where rows that the form fixes and the table does not have should stand: at a stray row, at the row above, or at the header. */
  missing(): ReadonlyMap<number, CellPlace> {
    const { description, table, rows } = this;
    const key = identityColumn(description);
    const position = key === undefined ? undefined : this.positions.get(key);
    if (description.grows || description.rowsMayGo === true || position === undefined) return new Map();
    const absent = rows.flatMap((row, index) => (row === null ? [index] : []));
    const strays = this.strays.map(({ row }) => row).sort((a, b) => a - b);
    const standIn = (index: number, order: number): number | undefined =>
      strays.includes(index) ? index : strays.length === absent.length ? strays[order] : undefined;
    return new Map(
      absent.map((index, order) => {
        const stray = standIn(index, order);
        const place =
          stray === undefined ? cellPlace(table, rows[index - 1] ?? -1, 0) : cellPlace(table, stray, position);
        return [index, place] as const;
      }),
    );
  }
}

const strayProblem = (cell: RawCell, first: CellPlace | undefined): CellProblem['problem'] => {
  if (isBlank(cell)) return { code: 'required' };
  const text = String(cell);
  return first === undefined
    ? { code: 'notInList', values: { text } }
    : { code: 'repeated', values: { text, firstCell: first.address } };
};

/** Rows that the form fixes and the table does not have. */
const missingRows = (
  description: TableDescription,
  records: readonly PlanRecord[],
  missing: ReadonlyMap<number, CellPlace>,
): readonly StructureProblem[] => {
  const identity = identityColumn(description) ?? '';
  return [...missing].map(([index, place]) => {
    const given = records[index] ?? {};
    const label = String(given[description.labelColumn] ?? given[identity]);
    return { code: 'missingRow' as const, source: description.id, column: null, label, place };
  });
};

const notAsGiven = (found: RawCell, given: RawCell): CellProblem['problem'] => ({
  code: 'notAsGiven',
  values: { text: String(found), label: String(given) },
  repair: given,
});

/** Yields the number of rows read since the last time, so that the caller may let others work. */
export function* readTable(
  description: TableDescription,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
  known: KnownFormulas,
): Generator<number, ReadTable> {
  const reader = new TableReader(description, table, positions, known);
  const { length } = table.values;
  for (let row = 0; row < length; row += 1) {
    reader.read(row);
    if ((row + 1) % SLICE === 0) yield SLICE;
  }
  yield length % SLICE;
  reader.reportStrays();
  const { records, rows, cellProblems, formulaProblems } = reader;
  const missing = reader.missing();
  const repeated = reader.repeated();
  return {
    snapshot: table,
    positions,
    records,
    seenRecords: reader.seenRecords(),
    repeatedRecords: repeated.map(([, record]) => record),
    rows: [...rows, ...repeated.map(([row]) => row)],
    cellProblems,
    formulaProblems,
    missing,
    structureProblems: missingRows(description, records, missing),
    cellCount: length * positions.size,
  };
}
