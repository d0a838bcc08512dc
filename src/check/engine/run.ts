/**
 * Runs rules over a plan: one pass over each table for all its rules, in chunks, so that the caller can give way to
 * the screen between two of them. The cost is linear in the rows. A rule that throws is reported as failed; what it
 * found before and what all others find stays.
 */
import { ruleSetById } from '../../domain/regulations/ruleSet';
import { basisText } from './basis';
import { Findings } from './findings';
import { LIST_KEYS } from './lists';
import type { AnyRow, ListKey } from './lists';
import type { FindingGroup, MessageValues, NotEvaluated } from '../report';
import { appliesTo } from './rule';
import type { ColumnRef, Rule, Scan } from './rule';
import { RuleContext } from './ruleContext';
import type { Surroundings } from './ruleContext';

/** Rows handed to one rule at a stretch; short enough that a chunk of all rules stays far below a frame's budget. */
const CHUNK = 512;

export interface RuleOutcome {
  readonly rule: Rule;
  readonly group: FindingGroup | null;
  readonly notEvaluated: readonly NotEvaluated[];
  /** What it read, and what its findings are still to be worded from. */
  readonly context: RuleContext;
}

interface Running {
  readonly rule: Rule;
  readonly context: RuleContext;
  readonly findings: Findings;
  scan: Scan;
  failed: boolean;
}

const IDLE: Scan = {};

/** Runs a step of a rule. Whatever it throws says nothing about the data, so nothing of it is shown. */
const guarded = (running: Running, step: () => void): void => {
  try {
    step();
  } catch {
    running.failed = true;
    running.scan = IDLE;
    running.findings.cannotTell('ruleFailed', () => ({}));
  }
};

const missingColumn = (rule: Rule, context: RuleContext): ColumnRef | undefined =>
  rule.columns.find(({ list, column }) => context.columnTop(list, column) === undefined);

const missingValues = ({ list, column }: ColumnRef, context: RuleContext): MessageValues => ({
  sheet: context.sheetTitle(list),
  header: context.header(list, column),
});

const openRule = (rule: Rule, around: Surroundings): Running => {
  const context = new RuleContext(around);
  const running: Running = { rule, context, findings: new Findings(), scan: IDLE, failed: false };
  guarded(running, () => {
    const missing = missingColumn(rule, context);
    if (missing === undefined) {
      running.scan = rule.open(context, running.findings);
      return;
    }
    if (context.isLeftOut(missing.list)) return;
    const hasTable = context.tableCorner(missing.list) !== undefined;
    const why = hasTable ? 'missingColumn' : 'missingTable';
    running.findings.cannotTell(why, () => missingValues(missing, context));
  });
  return running;
};

const scanChunk = (running: Running, rows: readonly AnyRow[], from: number): void => {
  guarded(running, () => {
    const { scan } = running;
    if (scan.row === undefined) return;
    const to = Math.min(from + CHUNK, rows.length);
    for (let index = from; index < to; index += 1) {
      const row = rows[index];
      if (row !== undefined) scan.row(row, index);
    }
  });
};

function* scanList(list: ListKey, rules: readonly Running[], around: Surroundings): Generator<undefined, void> {
  if (rules.length === 0) return;
  for (const { context } of rules) context.note(list);
  const rows: readonly AnyRow[] = around.parsed.plan[list];
  for (let from = 0; from < rows.length; from += CHUNK) {
    for (const running of rules) scanChunk(running, rows, from);
    yield;
  }
}

/** Runs steps of a rule to their end; the one that throws is the last. */
function* guardedSteps(running: Running, begin: () => Iterable<undefined> | undefined): Generator<undefined, void> {
  let rest: Iterator<undefined> | undefined;
  guarded(running, () => {
    rest = begin()?.[Symbol.iterator]();
  });
  let done = rest === undefined;
  while (!done) {
    yield;
    guarded(running, () => {
      done = rest?.next().done ?? true;
    });
    if (running.failed) return;
  }
}

/** A cell that could not be read is not empty: one finding about it is enough. */
const dropUnreadable = ({ rule, context, findings }: Running): Iterable<undefined> | undefined => {
  if (rule.meta.cause !== 'missing' || findings.occurrences.length === 0 || !context.hasUnreadable) return undefined;
  return findings.keepWhere((first) => !context.isUnreadable(first));
};

/** Words the first occurrence at once: a rule that cannot word its findings has failed, and must not fail later. */
const wordFirst = (running: Running): void => {
  const { failed, findings } = running;
  guarded(running, () => {
    findings.wordFirst();
  });
  if (running.failed && !failed) findings.discard();
};

const outcomeOf = ({ rule, context, findings }: Running): RuleOutcome => {
  const { id, severity, cause, basis, trial } = rule.meta;
  const { occurrences, fixable } = findings;
  const shown = trial === true ? 'note' : severity;
  const written = basisText(basis, () => ruleSetById(context.ruleSets, context.settings.ruleSet));
  return {
    rule,
    group:
      occurrences.length === 0
        ? null
        : { ruleId: id, severity: shown, cause, count: occurrences.length, occurrences, basis: written, fixable },
    notEvaluated: findings.undecided().map(({ why, values }) => ({ ruleId: id, why, values })),
    context,
  };
};

/** Yields between chunks; returns one outcome a rule, in the order given. Rules of other years are left out. */
export function* runRules(rules: readonly Rule[], around: Surroundings): Generator<undefined, readonly RuleOutcome[]> {
  const running = rules.filter(({ meta }) => appliesTo(meta, around.year)).map((rule) => openRule(rule, around));
  for (const list of LIST_KEYS) {
    yield* scanList(
      list,
      running.filter(({ rule }) => rule.scans === list),
      around,
    );
  }
  for (const one of running) {
    yield* guardedSteps(one, () => one.scan.end?.() ?? undefined);
    yield* guardedSteps(one, () => dropUnreadable(one));
    wordFirst(one);
  }
  return running.map(outcomeOf);
}
