/** The stamp of a copy: what the check found in the workbook that it is made of, and what its registers came to. */
import { RULE_SETS } from '../../domain/regulations/ruleSets';
import { REGISTER_TOTALS } from '../../domain/measure';
import type { Register } from '../../domain/planPart';
import type { RecipientId } from '../../domain/recipients';
import type { RegisterTotals } from '../../domain/registerTotals';
import { nameKey } from '../../vietnamese/nameKey';
import { TEMPLATE_VERSION } from '../../workbook/identity';
import type { ParsedWorkbook } from '../../workbook/parsed';
import { listOf } from '../../workbook/planParts';
import { REGISTERS } from '../../workbook/sent/leftOut';
import type { SentAccepted, SentRegister, SentTarget, SentTotals, UnsignedStamp } from '../../workbook/sent/sentStamp';
import { planFacts } from '../facts';
import type { CheckReport, TargetResult } from '../report';

const isCounted = (list: string): list is Register => Object.hasOwn(REGISTER_TOTALS, list);

/** What stands for a hamlet in the register and is none of the plan's might be anything: it is not told. */
const sentTotals = ({ count, byHamlet }: RegisterTotals, hamlets: readonly string[]): SentTotals => {
  const known = hamlets.flatMap((hamlet) => {
    const counting = byHamlet.get(nameKey(hamlet)) ?? 0;
    return counting === 0 ? [] : [{ hamlet, counting }];
  });
  const others = count.n - known.reduce((sum, { counting }) => sum + counting, 0);
  return {
    counting: count.n,
    withoutScores: count.withoutScores,
    withoutBirthYear: count.withoutBirthYear,
    byHamlet: others > 0 ? [...known, { hamlet: '', counting: others }] : known,
  };
};

const registersOf = ({ plan, seen }: ParsedWorkbook): readonly SentRegister[] => {
  const facts = planFacts(seen, RULE_SETS);
  const hamlets = [...new Map(facts.hamlets.map(({ name }) => [nameKey(name), name] as const)).values()];
  return REGISTERS.map((table) => ({
    list: table.json,
    persons: listOf(plan, table).filter((row) => (row[table.labelColumn] ?? null) !== null).length,
    totals: isCounted(table.json) ? sentTotals(REGISTER_TOTALS[table.json](facts), hamlets) : null,
  }));
};

const acceptedOf = (report: CheckReport, maskedIn: (text: string) => string): readonly SentAccepted[] =>
  report.accepted.map(({ ruleId, count, occurrences }) => ({
    ruleId,
    count,
    reasons: [...new Set(occurrences.flatMap(({ reason }) => (reason === undefined ? [] : [maskedIn(reason)])))],
  }));

const targetOf = ({ code, verdict, numerator, denominator }: TargetResult): SentTarget => ({
  code,
  verdict,
  numerator,
  denominator,
});

export interface StampOptions {
  /** ISO date. */
  readonly made: string;
  readonly recipient: RecipientId | null;
  /** Words of the official's own without what names somebody. */
  readonly maskedIn: (text: string) => string;
  /** The targets that go with the copy. */
  readonly goesAlong: (target: TargetResult) => boolean;
}

/** A cell holds 32 767 characters. */
const LONGEST = 30_000;

/** Reasons are told as long as there is room for all of them. */
const fitting = (stamp: UnsignedStamp): UnsignedStamp =>
  JSON.stringify(stamp).length <= LONGEST
    ? stamp
    : { ...stamp, accepted: stamp.accepted.map((one) => ({ ...one, reasons: [] })) };

export const stampOf = (
  parsed: ParsedWorkbook,
  report: CheckReport,
  { made, recipient, maskedIn, goesAlong }: StampOptions,
): UnsignedStamp =>
  fitting({
    version: 1,
    made,
    templateVersion: TEMPLATE_VERSION,
    recipient,
    counts: {
      error: report.counts.error,
      warning: report.counts.warning,
      note: report.counts.note,
      accepted: report.counts.accepted,
    },
    accepted: acceptedOf(report, maskedIn),
    targets: report.targets.filter(goesAlong).map(targetOf),
    registers: registersOf(parsed),
  });
