/**
 * What a document leaves open: blank cells that it would show something of. No list of them is kept: a cell is tried with
 * a value, and where the document then reads otherwise, it is one.
 */
import { dayText } from '../vietnamese/calendar';
import type { JsonType } from '../workbook/cellType';
import type { TableDescription } from '../workbook/describe';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import type { Plan, PlanValue } from '../workbook/plan';
import { dataColumns, dataFields, formOf, isBlankValue, listOf, PLAN_FORMS, PLAN_TABLES } from '../workbook/planParts';
import { finish } from '../workbook/steps';
import type { DocumentModel } from './documentModel';

export interface Hole {
  /** Label of the field, or header of the column. */
  readonly label: string;
  readonly cells: number;
  /** The first of them. */
  readonly place: CellPlace;
}

/** A value to try a cell with, and how it reads; no two are the same. */
interface Probe {
  readonly value: PlanValue;
  readonly text: string;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.parse('1930-01-01');

/** Choices have a meaning while they are blank, and figures are asked for by the check. */
const PROBES: Partial<Record<JsonType['kind'], (nth: number) => Probe>> = {
  string: (nth) => ({ value: `x${String(nth)}x`, text: `x${String(nth)}x` }),
  date: (nth) => {
    const value = new Date(FIRST_DAY + nth * DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
    return { value, text: dayText(value) };
  },
};

interface Blank {
  readonly hole: Hole;
  readonly fill: (plan: Plan, value: PlanValue) => Plan;
  readonly probe: (nth: number) => Probe;
}

const blankFields = ({ plan, places }: ParsedWorkbook): readonly Blank[] =>
  PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([key, field]): readonly Blank[] => {
      const probe = PROBES[field.type.json.kind];
      const place = places.field(field.name);
      if (probe === undefined || place === undefined || !isBlankValue(formOf(plan, form)[key])) return [];
      const fill = (one: Plan, value: PlanValue): Plan => ({
        ...one,
        [form.json]: { ...formOf(one, form), [key]: value },
      });
      return [{ hole: { label: field.label, cells: 1, place }, fill, probe }];
    }),
  );

const blankColumns = (table: TableDescription, { plan, places }: ParsedWorkbook): readonly Blank[] => {
  const rows = listOf(plan, table);
  return dataColumns(table).flatMap(([key, column]): readonly Blank[] => {
    if (column.role !== 'input' || !(column.required || column.expected === true)) return [];
    const probe = PROBES[column.type.json.kind];
    const blank = rows.flatMap((row, index) => (isBlankValue(row[key]) ? [index] : []));
    const [first] = blank;
    const place = first === undefined ? undefined : places.cell(table.id, first, key);
    if (probe === undefined || place === undefined) return [];
    const fill = (one: Plan, value: PlanValue): Plan => ({
      ...one,
      [table.json]: listOf(one, table).map((row, index) => (index === first ? { ...row, [key]: value } : row)),
    });
    return [{ hole: { label: column.header, cells: blank.length, place }, fill, probe }];
  });
};

/**
 * `build`: the document of a plan, as it was made. All blank cells are tried together, each with a value of its own to be
 * found again; only what is shown in another way, or not at all, is told apart by halves.
 */
export function* holeSteps(
  parsed: ParsedWorkbook,
  build: (plan: Plan) => DocumentModel,
): Generator<undefined, readonly Hole[]> {
  const textOf = (plan: Plan): string => JSON.stringify(build(plan).sections);
  const now = textOf(parsed.plan);
  function* shownAmong(blanks: readonly Blank[]): Generator<undefined, readonly Blank[]> {
    yield;
    const probes = blanks.map(({ probe }, nth) => probe(nth));
    const filled = blanks.reduce((plan, { fill }, nth) => fill(plan, probes[nth]?.value ?? null), parsed.plan);
    const text = blanks.length === 0 ? now : textOf(filled);
    if (text === now) return [];
    if (blanks.length === 1) return blanks;
    const found = text.toLowerCase();
    const seen = blanks.filter((_, nth) => found.includes(probes[nth]?.text ?? text));
    const others = blanks.filter((blank) => !seen.includes(blank));
    if (seen.length > 0) return [...seen, ...(yield* shownAmong(others))];
    const half = Math.ceil(others.length / 2);
    return [...(yield* shownAmong(others.slice(0, half))), ...(yield* shownAmong(others.slice(half)))];
  }
  const blanks = [...blankFields(parsed), ...PLAN_TABLES.flatMap((table) => blankColumns(table, parsed))];
  const shown = new Set(yield* shownAmong(blanks));
  return blanks.filter((blank) => shown.has(blank)).map(({ hole }) => hole);
}

export const holesOf = (...of: Parameters<typeof holeSteps>): readonly Hole[] => finish(holeSteps(...of));
