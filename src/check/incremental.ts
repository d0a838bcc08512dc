/**
 * The check again after an edit: only rules that read something that changed are run; the others keep their findings.
 * What changed is seen by comparing the cells themselves, so that no event of Excel has to be trusted.
 */
import type { RawCell } from '../workbook/cellType';
import type { CellBlock, NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { checkState, openContext, reportOf } from './check';
import type { CheckContext, CheckState } from './check';
import { FORM_OF_NAME, LIST_KEYS, TABLE_OF } from './engine/lists';
import type { FormKey, SourceId } from './engine/lists';
import { runRules } from './engine/run';
import type { RuleOutcome } from './engine/run';
import { tableNamed } from '../workbook/snapshot';

const sameCells = (a: readonly RawCell[], b: readonly RawCell[]): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
};

const sameRows = (a: TableSnapshot['values'], b: TableSnapshot['values']): boolean =>
  a === b || (a.length === b.length && a.every((row, index) => row === b[index] || sameCells(row, b[index] ?? [])));

const sameBlock = (a: CellBlock | undefined, b: CellBlock | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.top === b.top && a.left === b.left && sameRows(a.values, b.values));

/** Same content at the same place: a table that was moved gives other addresses. */
const sameTable = (a: TableSnapshot | undefined, b: TableSnapshot | undefined): boolean => {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.sheet === b.sheet &&
    a.top === b.top &&
    a.left === b.left &&
    sameCells(a.headers, b.headers) &&
    sameRows(a.values, b.values) &&
    sameBlock(a.below, b.below) &&
    sameBlock(a.beside, b.beside)
  );
};

const describeName = ({ name, sheet, row, column, value }: NameSnapshot): string =>
  `${name}\n${sheet}\n${String(row)}\n${String(column)}\n${typeof value}\n${String(value)}`;

const FORM_KEYS: readonly FormKey[] = [...new Set(FORM_OF_NAME.values())];

const sameForm = (a: WorkbookSnapshot, b: WorkbookSnapshot, form: FormKey): boolean => {
  const own = ({ names }: WorkbookSnapshot): string =>
    names
      .filter(({ name }) => FORM_OF_NAME.get(name.toUpperCase()) === form)
      .map(describeName)
      .join('\n\n');
  return own(a) === own(b);
};

/**
 * What differs between two readings. Problems that the reader reports and results of targets depend on everything;
 * they are always among it.
 */
export const changedSources = (before: WorkbookSnapshot, after: WorkbookSnapshot): ReadonlySet<SourceId> => {
  const lists = LIST_KEYS.filter(
    (list) => !sameTable(tableNamed(before, TABLE_OF[list]), tableNamed(after, TABLE_OF[list])),
  );
  const forms = FORM_KEYS.filter((form) => !sameForm(before, after, form));
  return new Set<SourceId>([...lists, ...forms, 'problems', 'targetResults']);
};

/**
 * A rule is a function of what it reads, and which things it reads is part of that: it need not run again while nothing
 * changed of what it has read, even if it could have read other things.
 */
const isTouched = ({ context }: RuleOutcome, changed: ReadonlySet<SourceId>): boolean =>
  [...context.reads].some((source) => changed.has(source));

/** Which rules apply, and what is late, goes with the year and the day: then nothing can be kept. */
const isSameTime = (state: CheckState, parsed: CheckState['parsed'], { today }: CheckContext): boolean =>
  state.today === today && state.parsed.plan.info.year === parsed.plan.info.year;

/** The state after an edit. Steps as in `checkState`. */
export function* recheck(
  state: CheckState,
  parsed: CheckState['parsed'],
  context: CheckContext,
): Generator<undefined, CheckState> {
  const { rules, ruleSets } = state;
  if (!isSameTime(state, parsed, context)) return yield* checkState(parsed, context, { rules, ruleSets });
  const changed = changedSources(state.parsed.snapshot, parsed.snapshot);
  const surroundings = openContext(parsed, context.today, ruleSets);
  yield;
  const again = state.outcomes.filter((outcome) => isTouched(outcome, changed)).map(({ rule }) => rule);
  const fresh = new Map((yield* runRules(again, surroundings)).map((outcome) => [outcome.rule, outcome] as const));
  const outcomes = state.outcomes.map((outcome) => fresh.get(outcome.rule) ?? outcome);
  for (const { rule, context: own } of outcomes) if (!fresh.has(rule)) own.moveTo(surroundings);
  const report = reportOf({ parsed, context: surroundings, outcomes, accepted: context.accepted ?? [] });
  return { parsed, today: context.today, rules, ruleSets, outcomes, report };
}
