/** The verdicts that the sheet's formulas give are those of the domain. */
import fc from 'fast-check';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { countCitizens } from '../../src/domain/learningCitizen';
import { INDICATOR_CODES } from '../../src/domain/indicators';
import { planFacts } from '../../src/check/facts';
import { TARGET_KINDS_LIST } from '../../src/workbook/choices/targets';
import type { Plan, PlanRecord } from '../../src/workbook/plan';
import { emptyPlan, newPlan } from '../../src/workbook/newPlan';
import { assemblePlan, blankRow, dataColumns } from '../../src/workbook/planParts';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { tableById } from '../../src/workbook/workbook';
import { targetResults, writtenMissing, writtenVerdict } from './support/verdicts';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const rows = (plan: Plan, mode: 'custom' | 'native' = 'custom') => {
  const evaluation = evaluationOf(plan, mode);
  return plan.targets.map((_target, row) => ({
    verdict: evaluation.cell('tblChiTieu', row, 'verdict'),
    missing: evaluation.cell('tblChiTieu', row, 'missing'),
    numerator: evaluation.cell('tblChiTieu', row, 'numerator'),
    denominator: evaluation.cell('tblChiTieu', row, 'denominator'),
  }));
};

const small = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 6 });
const answer = fc.option(fc.boolean(), { nil: null, freq: 5 });

const row = (table: string, own: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<PlanRecord> => {
  const blank = blankRow(tableById(table).table);
  return fc.record(own).map((values) => ({ ...blank, ...values }) as PlanRecord);
};

/** Rows of a list that rates are taken over: every count and every answer that its sheet asks for. */
const list = (id: string, names: readonly string[], own: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) => {
  const columns = dataColumns(tableById(id).table).flatMap(([key, { type }]): [string, fc.Arbitrary<unknown>][] => {
    if (type.id === 'count') return [[key, small]];
    return type.id === 'yesNo' ? [[key, answer]] : [];
  });
  return fc.array(row(id, { ...Object.fromEntries(columns), name: fc.constantFrom(...names), ...own }), {
    maxLength: 3,
  });
};

const hamlets = list('tblThon', ['Nà Mẫu', 'Khau Mây', 'Lũng Gió'], {
  learningCitizens: fc.option(small, { nil: null, freq: 2 }),
});

const scores = fc.oneof(fc.constant(9), fc.constant(8), fc.constant(4), fc.constant(null));
const citizens = fc.array(
  fc
    .tuple(scores, fc.constantFrom(null, 1990, 2008, 2009, 2015), fc.constantFrom(null, 'Nà Mẫu', 'Khau Mây'))
    .map(([score, birthYear, hamlet]): PlanRecord => ({
      ...blankRow(tableById('tblCongDan').table),
      name: 'Người mẫu',
      birthYear,
      hamlet,
      ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`score${index + 1}`, index === 4 ? score : 8])),
    })),
  { maxLength: 4 },
);

const units = list('tblDonVi', ['Trường A', 'Trạm B']);
const institutions = list('tblCoSo', ['Trường A', 'Trường B']);

const KINDS = TARGET_KINDS_LIST.choices.map(({ id }) => id);
const points = fc.option(fc.constantFrom(0, 20, 33.3333, 50, 66.6667, 100), { nil: null, freq: 8 });

const targets = fc.array(
  fc
    .record({ code: fc.constantFrom(...INDICATOR_CODES, 'RIENG1'), kind: fc.constantFrom(...KINDS) })
    .chain(({ code, kind }) => {
      // A level that the indicator does not have is a mistake of its own, which the check reports.
      const levels = fc.option(fc.integer({ min: 1, max: kind === 'count' ? 3 : 1 }), { nil: null, freq: 8 });
      const value = kind === 'keepLevel' || kind === 'count' ? levels : points;
      return row('tblChiTieu', {
        code: fc.constant(code),
        title: fc.constant('Chỉ tiêu thử'),
        kind: fc.constant(kind),
        value,
        tolerance: fc.option(fc.constantFrom(0, 1, 10), { nil: null }),
        lastYear: kind === 'keepRate' ? points : fc.constant(null),
        ownNumerator: small,
        ownDenominator: small,
      });
    }),
  { minLength: 1, maxLength: 4 },
);

const plans = fc
  .record({
    hamlets,
    citizens,
    units,
    institutions,
    targets,
    denominator: fc.constantFrom(null, 'adults18', 'learningModels', 'workingAge', 'allResidents', 'registered'),
    pupilsCounted: answer,
    year: fc.constantFrom(null, 2025, 2026),
    usesIt: answer,
  })
  .map(({ denominator, pupilsCounted, year, usesIt, ...lists }) =>
    assemblePlan({
      forms: { info: { learningCitizenDenominator: denominator, pupilsCounted, year }, centre: { usesIt } },
      confirmed: [],
      lists,
    }),
  );

describe('verdicts of the sheet and of the domain', () => {
  test('agree on random plans', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const results = targetResults(plan);
        rows(plan).forEach((written, index) => {
          const result = results[index];
          expect(written.verdict).toBe(writtenVerdict(result?.verdict));
          expect(written.numerator === '' ? null : written.numerator).toBe(result?.numerator);
          expect(written.denominator === '' ? null : written.denominator).toBe(result?.denominator);
          expect(written.missing === '' ? null : written.missing).toBe(result && writtenMissing(result));
        });
      }),
      { numRuns: runs(100) },
    );
  });

  test('count the learning citizens of each hamlet alike, by its own figure or by the register', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('custom' as const, 'native' as const), (plan, mode) => {
        const evaluation = evaluationOf(plan, mode);
        const { settings, citizens: people } = planFacts(plan, RULE_SETS);
        const rule = {
          excludePupils: !settings.pupilsCounted && settings.learningCitizenDenominator !== 'allResidents',
          year: settings.year,
        };
        const byHamlets = people.length === 0 || plan.hamlets.some(({ learningCitizens }) => learningCitizens !== null);
        plan.hamlets.forEach(({ name, learningCitizens }, index) => {
          const counted = countCitizens(
            people.filter(({ hamlet }) => hamlet === name),
            rule,
          ).n;
          expect(evaluation.cell('tblThon', index, 'citizensCounted')).toBe(
            byHamlets ? (learningCitizens ?? '') : counted,
          );
        });
      }),
      { numRuns: runs(70) },
    );
  });

  test.each(['custom', 'native'] as const)('agree on the sample, %s formulas', (mode) => {
    const plan = samplePlan({ year: 2026 });
    expect(rows(plan, mode).map(({ verdict }) => verdict)).toEqual(
      targetResults(plan).map(({ verdict }) => writtenVerdict(verdict)),
    );
  });

  test('are all open for a new plan', () => {
    const plan = newPlan({ year: 2026 });
    expect(new Set(rows(plan).map(({ verdict }) => verdict))).toEqual(new Set(['Chưa kết luận được']));
  });

  test('are not there for an empty row', () => {
    const plan = emptyPlan();
    const blank = { ...plan, targets: [blankRow(tableById('tblChiTieu').table)] } as unknown as Plan;
    expect(rows(blank)).toEqual([{ verdict: '', missing: '', numerator: '', denominator: '' }]);
  });
});
