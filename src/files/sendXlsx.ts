/**
 * A copy of a plan workbook that may leave the house: totals and no registers, nobody's name, built-in formulas, and a stamp.
 * It is drawn anew from the descriptions, so that nothing of the workbook's own bytes is in it. It is read again before it is
 * given, and must say of every target what the workbook said.
 */
import { checkState } from '../check/check';
import type { CheckReport, TargetResult } from '../check/report';
import { factsOf, hashOf } from '../check/sent/facts';
import { stampOf } from '../check/sent/stamp';
import { indicatorOf } from '../domain/indicators';
import type { RecipientId } from '../domain/recipients';
import { titleOf } from '../check/message';
import { viCheck } from '../i18n/vi/check';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import { parseInSlices } from '../workbook/parse/parse';
import { snapshotOfTemplate } from '../workbook/parse/snapshotOfTemplate';
import { LEFT_OUT, REGISTERS } from '../workbook/sent/leftOut';
import { personNameSteps } from '../workbook/sent/personNames';
import { NAMED_SOMEBODY, sentTemplate } from '../workbook/sent/sentTemplate';
import type { SentStamp, UnsignedStamp } from '../workbook/sent/sentStamp';
import { stampSheet } from '../workbook/sent/stampSheet';
import { finish } from '../workbook/steps';
import { templateSteps } from '../workbook/template';
import type { Template } from '../workbook/templateModel';
import { SHEETS } from '../workbook/workbook';
import { carriedPlan, type CarriedPlan } from '../workbook/upgrade/carriedPlan';
import { NO_DIFFERENCE, type TemplateDifference } from '../workbook/upgrade/difference';
import { currentValueSteps } from './currentValues';
import { FileProblem } from './fileProblem';
import { carryCells } from './upgrade/carryCells';
import type { Codec } from './package/codec';
import { writeSteps } from './writeXlsx';

/** A workbook and what the check says of it. */
export interface CheckedWorkbook {
  readonly parsed: ParsedWorkbook;
  readonly report: CheckReport;
}

export interface SendOptions {
  /** ISO date of the day. */
  readonly today: string;
  /** `null`: the whole plan. */
  readonly recipient: RecipientId | null;
  /** What a workbook of an older template has otherwise (`formerTemplate`). */
  readonly former: TemplateDifference | null;
  readonly codec?: Codec;
}

export interface SentFile {
  readonly bytes: Uint8Array;
  readonly stamp: SentStamp;
  /** Cells of the copy whose words were left out because they name somebody. */
  readonly masked: readonly CellPlace[];
  /** Cells of the copy that are worded like somebody's name and are kept: somebody should look at them. */
  readonly kept: readonly CellPlace[];
}

/** A target of the commune's own belongs to nobody alone and goes to each. */
const goesTo =
  (recipient: RecipientId | null) =>
  (code: string | null): boolean => {
    const to = code === null ? undefined : indicatorOf(code)?.reportedTo;
    return recipient === null || to === undefined || to === recipient;
  };

/** The carried plan without the targets that are reported elsewhere. */
const reportedTo = ({ plan, tables }: CarriedPlan, recipient: RecipientId | null): CarriedPlan => {
  const goes = goesTo(recipient);
  const rows = plan.targets.map(({ code }) => goes(code));
  return {
    plan: { ...plan, targets: plan.targets.filter((_, row) => rows[row]) },
    tables: tables.map((carried) =>
      carried.description.json === ('targets' satisfies keyof typeof plan)
        ? { ...carried, rows: carried.rows.filter((_, row) => rows[row]) }
        : carried,
    ),
  };
};

const IN_REGISTERS: ReadonlySet<string> = new Set(REGISTERS.map(({ id }) => id.toUpperCase()));

function* redrawn(parsed: ParsedWorkbook, { recipient, former, today }: SendOptions): Generator<unknown, Template> {
  const difference = former ?? NO_DIFFERENCE;
  const year = parsed.plan.info.year ?? Number(today.slice(0, 4));
  const { plan, tables } = reportedTo(carriedPlan(parsed, difference, year), recipient);
  // A register of thousands is counted as it was read; only of an older template it is drawn first, to be read as one of today.
  const others =
    former === null ? parsed.snapshot.tables.filter(({ name }) => IN_REGISTERS.has(name.toUpperCase())) : [];
  const sheets = SHEETS.filter(({ table }) => former !== null || table === undefined || !LEFT_OUT.has(table.id));
  const template = yield* templateSteps(plan, {
    formulas: 'native',
    sameRow: 'structured',
    sheets: sheets.map(({ id }) => id),
  });
  const carried = carryCells(template, tables, { parsed, difference });
  yield;
  return yield* currentValueSteps(carried, others);
}

const ruleTitle = (ruleId: string): string => titleOf(viCheck, { ruleId });

const stamped = (template: Template, stamp: SentStamp): Template => ({
  ...template,
  sheets: [stampSheet(stamp, ruleTitle), ...template.sheets],
});

function* readAgain(template: Template): Generator<unknown, ParsedWorkbook> {
  const snapshot = snapshotOfTemplate(template);
  yield;
  return yield* parseInSlices(snapshot);
}

function* signed(template: Template, stamp: UnsignedStamp): Generator<unknown, SentStamp> {
  const draft: SentStamp = { ...stamp, hash: '' };
  const { plan } = yield* readAgain(stamped(template, draft));
  return { ...stamp, hash: hashOf(factsOf(plan, stamp)) };
}

/** The promise of a copy. It cannot be broken by data, only by a fault of ours. */
function* assertSameVerdicts(copy: Template, { targets }: SentStamp, today: string): Generator {
  const parsed = yield* readAgain(copy);
  const { report } = yield* checkState(parsed, { today });
  const same = (own: TargetResult | undefined, code: string, verdict: string): boolean =>
    own?.code === code && own.verdict === verdict;
  const differs = targets.filter(({ code, verdict }, row) => !same(report.targets[row], code, verdict));
  if (differs.length > 0 || report.targets.length !== targets.length)
    throw new Error(`The copy says otherwise of ${differs.map(({ code }) => code).join(', ')}.`);
}

/** In steps, each of which is a moment at which the caller may do something else. Throws FileProblem for a copy. */
export function* sendSteps({ parsed, report }: CheckedWorkbook, options: SendOptions): Generator<unknown, SentFile> {
  if (parsed.sent !== null) throw new FileProblem('sentCopy');
  const names = yield* personNameSteps([parsed.plan, parsed.seen]);
  const unsigned = stampOf(parsed, report, {
    made: options.today,
    recipient: options.recipient,
    maskedIn: (text) => (names.isIn(text) ? NAMED_SOMEBODY : text),
    goesAlong: ({ code }) => goesTo(options.recipient)(code),
  });
  yield;
  const { template, masked, kept } = sentTemplate(yield* redrawn(parsed, options), LEFT_OUT, names);
  yield;
  const stamp = yield* signed(template, unsigned);
  yield;
  const copy = stamped(template, stamp);
  yield* assertSameVerdicts(copy, stamp, options.today);
  return { bytes: yield* writeSteps(copy, options.codec), stamp, masked, kept };
}

export const sendXlsx = (checked: CheckedWorkbook, options: SendOptions): SentFile =>
  finish(sendSteps(checked, options));
