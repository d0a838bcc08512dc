/** Reports of a check with as many findings as wanted. Invented figures. */
import type { CheckReport, FindingGroup, Occurrence } from '../../../src/check/report';
import { HAMLETS, thirteenTargets } from './targets';

const hamlet = (index: number): string => HAMLETS[index % HAMLETS.length] ?? 'Nà Pái';

const femaleAboveTotal = (index: number): Occurrence => ({
  cells: [
    { sheet: 'Thôn', address: `D${9 + index}` },
    { sheet: 'Thôn', address: `C${9 + index}` },
  ],
  values: {
    row: `Thôn ${hamlet(index)}`,
    left: 52 + index,
    right: 48 + index,
    leftCell: `D${9 + index}`,
    rightCell: `C${9 + index}`,
  },
});

const numberAsText = (index: number): Occurrence => ({
  cells: [{ sheet: 'Công dân học tập', address: `H${7 + index}` }],
  values: { cell: `H${7 + index}`, header: 'Tiêu chí 1', text: '8,5', value: '8,5' },
  fix: { place: { sheet: 'Công dân học tập', address: `H${7 + index}` }, before: '8,5', after: 8.5 },
});

const university = (index: number): Occurrence => ({
  cells: [{ sheet: 'Thôn', address: `M${9 + index}` }],
  values: {
    row: `Thôn ${hamlet(index)}`,
    left: 1240 + index,
    right: 310,
    leftCell: `M${9 + index}`,
    rightCell: `L${9 + index}`,
  },
});

const households = (index: number): Occurrence => ({
  cells: [{ sheet: 'Thôn', address: `E${9 + index}` }],
  values: {
    row: `Thôn ${hamlet(index)}`,
    left: 412,
    right: 398,
    leftCell: `E${9 + index}`,
    rightCell: `C${9 + index}`,
  },
});

export const group = (
  ruleId: string,
  severity: FindingGroup['severity'],
  cause: string,
  occurrences: readonly Occurrence[],
  basis: string | null = null,
): FindingGroup => ({
  ruleId,
  severity,
  cause,
  count: occurrences.length,
  occurrences,
  basis,
  fixable: occurrences.filter(({ fix }) => fix !== undefined).length,
});

const many = (count: number, make: (index: number) => Occurrence): readonly Occurrence[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Rule ids of the check, so that the texts are the real ones. */
export const RULES = {
  femaleAboveTotal: 'hamlets/female-within-population',
  numberAsText: 'cells/number-as-text',
  university: 'hamlets/university-within-training',
  households: 'hamlets/households-within-population',
} as const;

/** Spread over four rules; `total` below 4 leaves some of them out. */
export const findingsOf = (total: number): readonly FindingGroup[] => {
  if (total === 0) return [];
  const rest = Math.max(0, total - 6);
  const groups = [
    group(RULES.femaleAboveTotal, 'error', 'partAboveWhole', many(Math.min(3, total), femaleAboveTotal)),
    group(RULES.numberAsText, 'error', 'numberAsText', many(rest, numberAsText)),
    group(
      RULES.university,
      'warning',
      'partAboveWhole',
      many(Math.min(2, Math.max(0, total - 3)), university),
      'Quyết định 1373/QĐ-TTg',
    ),
    group(RULES.households, 'note', 'implausible', many(Math.min(1, Math.max(0, total - 5)), households)),
  ];
  return groups.filter(({ count }) => count > 0);
};

const countOf = (groups: readonly FindingGroup[], severity: FindingGroup['severity']): number =>
  groups.filter((one) => one.severity === severity).reduce((sum, { count }) => sum + count, 0);

export const reportWith = (total: number, rest: Partial<CheckReport> = {}): CheckReport => {
  const findings = rest.findings ?? findingsOf(total);
  return {
    version: 1,
    workbook: { communeKind: 'commune', commune: 'Tân Văn', province: 'Lạng Sơn', year: 2026, templateVersion: '1' },
    settings: [],
    targets: thirteenTargets,
    findings,
    accepted: [],
    notEvaluated:
      total === 0
        ? []
        : [
            {
              ruleId: 'hamlets/ages-nested',
              why: 'missingColumn',
              values: { sheet: 'Thôn', header: 'Dân số từ 15 tuổi' },
            },
          ],
    counts: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      note: countOf(findings, 'note'),
      accepted: 0,
      cells: 1284,
      rules: 46,
    },
    ...rest,
  };
};
