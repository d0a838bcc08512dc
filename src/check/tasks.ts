/**
 * "Việc cần làm": which sheets are filled, half filled or empty, what of it a target waits for, what is due when and what
 * is late. Worked out of the descriptions of the sheets, the catalogue and the commune's own dates; the day comes from
 * outside.
 */
import { indicatorOf } from '../domain/indicators';
import { partsOfIndicator } from '../domain/partsOfIndicator';
import type { SheetDescription, WorkPhase } from '../workbook/describe';
import { DUE_DAYS, type DueDayId } from '../workbook/dueDays';
import { holdsPart } from '../workbook/sheetWork';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import type { PlanRecord } from '../workbook/plan';
import { formOf, listOf, PLAN_FORMS } from '../workbook/planParts';
import { sourceWords } from '../workbook/sourceWords';
import { findColumn, SHEETS } from '../workbook/workbook';
import { isLate } from './lateTask';
import type { PlacedNeed, TargetResult } from './report';
import { sheetWork, type BlankCells } from './sheetWork';

export interface SheetTask {
  /** Id of the sheet in the description. */
  readonly sheet: string;
  /** As the sheet is called in this workbook. */
  readonly title: string;
  readonly phase: WorkPhase;
  readonly state: 'filled' | 'half' | 'empty';
  /** Targets of the plan that take figures from it, and how many of them cannot be judged for want of some. */
  readonly targets: number;
  readonly waiting: number;
  readonly blanks: readonly BlankCells[];
  /** Rows whose day has passed. */
  readonly late: number;
  /** Where to go on; `null` where the sheet is gone. */
  readonly place: CellPlace | null;
}

export interface DueDate {
  readonly id: DueDayId;
  readonly phase: WorkPhase;
  /** ISO date. */
  readonly on: string;
  readonly state: 'done' | 'late' | 'ahead';
  /** From today; below 0 once the day has passed. */
  readonly days: number;
  /** The cell in which the deadline stands. */
  readonly place: CellPlace | null;
  /** The cell in which the day goes once it is done. */
  readonly donePlace: CellPlace | null;
}

export interface Tasks {
  /** What this part of the year is about: its sheets come first. */
  readonly phase: WorkPhase;
  /** By phase, that of `phase` first; within one in the order of the workbook. */
  readonly sheets: readonly SheetTask[];
  /** Soonest first; what is done is left out. */
  readonly due: readonly DueDate[];
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const holdsSource = ({ form, table }: SheetDescription, source: string): boolean =>
  table?.id === source || (form !== undefined && Object.values(form.fields).some(({ name }) => name === source));

const labelOfNeed = ({ source, column }: PlacedNeed): string => sourceWords(source, column)?.label ?? '';

/** What targets wait for on a sheet, each column once; nobody can fill in what is worked out. */
const blanksOfNeeds = (needs: readonly PlacedNeed[]): readonly BlankCells[] => {
  const byLabel = new Map<string, BlankCells>();
  for (const need of needs) {
    if (need.column !== null && findColumn(need.source, need.column)?.role === 'computed') continue;
    const label = labelOfNeed(need);
    const known = byLabel.get(label);
    if (known === undefined || known.cells < need.rows)
      byLabel.set(label, { label, cells: need.rows, place: need.place });
  }
  return [...byLabel.values()];
};

const lateRows = (table: SheetDescription['table'], { plan }: ParsedWorkbook, today: string): number =>
  table?.tracked === true ? listOf(plan, table).filter((row) => isLate(row, today)).length : 0;

const sheetTask = (
  sheet: SheetDescription,
  phase: WorkPhase,
  parsed: ParsedWorkbook,
  targets: readonly TargetResult[],
  today: string,
): SheetTask => {
  const using = targets.filter(({ code }) => {
    const indicator = indicatorOf(code);
    return indicator !== undefined && partsOfIndicator(indicator).some((part) => holdsPart(sheet, part));
  });
  const needsOf = ({ needs }: TargetResult) => needs.filter(({ source }) => holdsSource(sheet, source));
  const needs = targets.flatMap(needsOf);
  const { started, blanks: expected, corner } = sheetWork(sheet, parsed);
  const asked = blanksOfNeeds(needs);
  const blanks = [...asked, ...expected.filter(({ label }) => !asked.some((other) => other.label === label))];
  const place = blanks.find((blank) => blank.place !== null)?.place ?? corner;
  return {
    sheet: sheet.id,
    title: place?.sheet ?? sheet.title,
    phase,
    state: !started ? 'empty' : blanks.length > 0 ? 'half' : 'filled',
    targets: using.length,
    waiting: targets.filter((target) => needsOf(target).length > 0).length,
    blanks,
    late: lateRows(sheet.table, parsed, today),
    place,
  };
};

const fieldValue = (
  parsed: ParsedWorkbook,
  json: string,
  key: string,
): { value: string | null; place: CellPlace | null } => {
  const form = PLAN_FORMS.find((one) => one.json === json);
  if (form === undefined) throw new Error(`No form "${json}" holds a day.`);
  const values: PlanRecord = formOf(parsed.plan, form);
  const value = values[key];
  const name = form.fields[key]?.name;
  return {
    value: typeof value === 'string' ? value : null,
    place: name === undefined ? null : (parsed.places.field(name) ?? null),
  };
};

const dueDates = (parsed: ParsedWorkbook, today: string): readonly DueDate[] =>
  DUE_DAYS.flatMap(({ id, phase, due, done }): readonly DueDate[] => {
    const { value: on, place } = fieldValue(parsed, due.form, due.field);
    const made = fieldValue(parsed, done.form, done.field);
    if (on === null) return [];
    const days = daysBetween(today, on);
    const state = made.value !== null ? 'done' : days < 0 ? 'late' : 'ahead';
    return [{ id, phase, on, state, days, place, donePlace: made.place }];
  });

/** Days before the first day of the report's time from which on the pane speaks of it: about a season. */
const REPORT_SEASON = 75;

/**
 * Planning lasts until the plan is issued or the first half of its year is over; the report's time begins some weeks
 * before its first day. A year without figures of its own is one of planning.
 */
const phaseOf = (due: readonly DueDate[], year: number | null, today: string): WorkPhase => {
  const of = (phase: WorkPhase): readonly DueDate[] => due.filter((own) => own.phase === phase);
  if (of('report').some(({ days }) => days <= REPORT_SEASON)) return 'report';
  if (year === null || today < `${String(year)}-01-01`) return 'plan';
  return of('plan').some(({ state }) => state !== 'done') && today < `${String(year)}-07-01` ? 'plan' : 'figures';
};

const FOLLOWING: Readonly<Record<WorkPhase, readonly WorkPhase[]>> = {
  plan: ['plan', 'figures', 'report'],
  figures: ['figures', 'plan', 'report'],
  report: ['report', 'figures', 'plan'],
};

/** `targets`: judged on the same reading. `today`: ISO date. */
export const tasksOf = (parsed: ParsedWorkbook, targets: readonly TargetResult[], today: string): Tasks => {
  const due = dueDates(parsed, today);
  const phase = phaseOf(due, parsed.plan.info.year, today);
  const sheets = SHEETS.flatMap((sheet) =>
    sheet.phase === undefined ? [] : [sheetTask(sheet, sheet.phase, parsed, targets, today)],
  );
  return {
    phase,
    sheets: FOLLOWING[phase].flatMap((one) => sheets.filter((task) => task.phase === one)),
    due: due.filter(({ state }) => state !== 'done').sort((a, b) => a.days - b.days),
  };
};
