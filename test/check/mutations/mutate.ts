/** One mutated workbook after another from a seed, each checked and judged. */
import { check } from '../../../src/check/check';
import type { CheckReport } from '../../../src/check/report';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { seeded } from '../../../src/workbook/sample/random';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { damageCells } from './cells';
import { isAsExpected, Oracle } from './oracle';
import type { Judgement } from './oracle';
import { rebuild } from './structure';

const NOW = { today: '2026-06-30' } as const;

export interface MutationResult {
  readonly workbooks: number;
  /** What was done, and how often each judgement was passed on a damaged cell. */
  readonly judged: Readonly<Record<Judgement, number>>;
  /** Damaged cells that nothing was said about, and rebuilt workbooks about which too little or too much was said. */
  readonly unfound: readonly string[];
  readonly crashes: readonly string[];
}

const frozen = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
  for (const table of snapshot.tables) for (const row of table.values) Object.freeze(row);
  for (const part of [...snapshot.tables, ...snapshot.names]) Object.freeze(part);
  return Object.freeze(snapshot);
};

const checked = (snapshot: WorkbookSnapshot) => {
  const parsed = parseWorkbook(frozen(snapshot));
  const report = check(parsed, NOW);
  for (const { count, occurrences, ruleId } of report.findings) {
    if (count !== occurrences.length)
      throw new Error(`${ruleId} counts ${String(count)} of ${String(occurrences.length)}`);
  }
  const failed = report.notEvaluated.find(({ why }) => why === 'ruleFailed');
  if (failed !== undefined) throw new Error(`${failed.ruleId} failed`);
  return { parsed, report };
};

/** One in four is rebuilt, and half of those have damaged cells as well. */
export const mutate = (
  clean: WorkbookSnapshot,
  workbooks: number,
  seed: number,
  inspect: (report: CheckReport) => void = () => undefined,
): MutationResult => {
  const judged: Record<Judgement, number> = { found: 0, 'row found': 0, 'not evaluated': 0, right: 0, unfound: 0 };
  const unfound: string[] = [];
  const crashes: string[] = [];
  const first = checked(clean).report;
  const one = (number: number): void => {
    const random = seeded(seed + number);
    let snapshot = clean;
    let before = first;
    if (random.chance(0.25)) {
      const rebuilt = rebuild(clean, random);
      snapshot = rebuilt.snapshot;
      before = checked(snapshot).report;
      if (!isAsExpected(rebuilt.expected, before, first)) unfound.push(`${String(number)}: ${rebuilt.what}`);
      inspect(before);
      if (random.chance(0.5)) return;
    }
    const damage = damageCells(snapshot, random);
    const after = checked(damage.snapshot);
    inspect(after.report);
    const oracle = new Oracle(after, before);
    for (const cell of damage.cells) {
      const judgement = oracle.judge(cell);
      judged[judgement] += 1;
      if (judgement === 'unfound') unfound.push(`${String(number)}: ${damage.what}, ${oracle.describe(cell)}`);
    }
  };
  for (let number = 0; number < workbooks; number += 1) {
    try {
      one(number);
    } catch (error) {
      crashes.push(`${String(number)}: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
  return { workbooks, judged, unfound, crashes };
};
