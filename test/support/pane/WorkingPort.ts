import type { Fix, FindingGroup } from '../../../src/check/report';
import type { Supposition } from '../../../src/check/whatIf';
import type { AcceptedFinding, Acceptance } from '../../../src/check/session';
import type { FixSummary } from '../../../src/excel/workbookPort';
import { FakePort } from './FakePort';
import { reportWith } from './reports';
import { learningCitizens } from './targets';

type Groups = readonly FindingGroup[];

const counted = (group: FindingGroup, occurrences: FindingGroup['occurrences']): FindingGroup => ({
  ...group,
  occurrences,
  count: occurrences.length,
  fixable: occurrences.filter(({ fix }) => fix !== undefined).length,
});

/** A port whose next check sees what was done: mended cells and accepted entries leave the findings. */
export class WorkingPort extends FakePort {
  private change(findings: Groups, accepted: Groups): void {
    const sum = (groups: Groups): number => groups.reduce((total, { count }) => total + count, 0);
    const { counts } = reportWith(sum(findings), { findings });
    this.report = { ...this.report, findings, accepted, counts: { ...counts, accepted: sum(accepted) } };
  }

  override applyFixes = (fixes: readonly Fix[]): Promise<FixSummary> =>
    this.answer('applyFixes', fixes, () => {
      const left = this.report.findings
        .map((group) =>
          counted(
            group,
            group.occurrences.filter(({ fix }) => fix === undefined || !fixes.includes(fix)),
          ),
        )
        .filter(({ count }) => count > 0);
      this.change(left, this.report.accepted);
      return { applied: fixes.length, kept: [], record: this.record };
    });

  override acceptFinding = (acceptance: Acceptance): Promise<undefined> =>
    this.answer('acceptFinding', acceptance, () => {
      const { ruleId, reason } = acceptance;
      const { findings, accepted } = this.report;
      const withReason = findings
        .filter((group) => group.ruleId === ruleId)
        .map((group) => ({ ...group, occurrences: group.occurrences.map((one) => ({ ...one, reason })) }));
      this.change(
        findings.filter((group) => group.ruleId !== ruleId),
        [...accepted, ...withReason],
      );
      return undefined;
    });

  override withdrawAcceptance = (finding: AcceptedFinding): Promise<undefined> =>
    this.answer('withdrawAcceptance', finding, () => {
      const { findings, accepted } = this.report;
      const back = accepted.filter(({ ruleId }) => ruleId === finding.ruleId);
      this.change(
        [...findings, ...back],
        accepted.filter((group) => !back.includes(group)),
      );
      return undefined;
    });

  override suppose = (_: number, supposition: Supposition) =>
    this.answer('suppose', supposition, () => {
      const more =
        supposition.kind === 'people'
          ? Object.values(supposition.byHamlet).reduce((sum, people) => sum + people, 0)
          : 0;
      return { now: learningCitizens, then: { ...learningCitizens, missing: (learningCitizens.missing ?? 0) - more } };
    });
}
