/** One formula, three readings: the custom functions, their native twins, and the domain that the check and the pane use. */
import { ruleSetById } from '../../src/domain/regulations/ruleSet';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { planFacts } from '../../src/check/facts';
import { INDICATOR_CODES, indicatorOf } from '../../src/domain/indicators';
import { LITERACY_BANDS, literate, parseBand } from '../../src/domain/literacy';
import { literacyLevel } from '../../src/domain/literacyLevel';
import { quotient } from '../../src/domain/ratio';
import type { Verdict } from '../../src/domain/verdict';
import { tableById } from '../../src/workbook/workbook';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { targetResults, writtenMissing, writtenVerdict } from '../workbook/support/verdicts';
import { calculatedCells, differences } from './calculatedCells';
import { editedSamples, randomPlans } from './plans';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

const CASES = [
  ['the sample', samplePlan({ year: 2026 })] as const,
  ...chosen(randomPlans(5), 2).map((plan, index) => [`random plan ${index + 1}`, plan] as const),
  ...chosen(editedSamples(8), 4).map((plan, index) => [`edited sample ${index + 1}`, plan] as const),
];

const cellsOf = (plan: Plan, formulas: 'custom' | 'native') =>
  calculatedCells(buildTemplate(plan, { formulas, values: true }));

test('the plans together reach every verdict', () => {
  const verdicts = new Set<Verdict>(CASES.flatMap(([, plan]) => targetResults(plan).map(({ verdict }) => verdict)));
  expect(verdicts).toEqual(new Set(['met', 'notMet', 'cannotTell']));
});

describe.each(CASES)('%s', (_label, plan) => {
  const evaluation = evaluationOf(plan, 'native');

  test('functions and native twins give every cell the same value', () => {
    const native = new Map(cellsOf(plan, 'native').map((cell) => [`${cell.sheet}!${cell.address}`, cell.value]));
    const custom = cellsOf(plan, 'custom');
    expect(custom.length).toBe(native.size);
    expect(differences(custom, ({ sheet, address }) => native.get(`${sheet}!${address}`) ?? '')).toEqual([]);
  });

  test('targets have the verdicts, figures and shortfalls of the domain', () => {
    targetResults(plan).forEach((result, row) => {
      const shown = (key: string) => evaluation.cell('tblChiTieu', row, key);
      // A row with neither code nor title is no target yet.
      if (plan.targets[row]?.code === null && plan.targets[row].title === null) return;
      expect([row, shown('verdict'), shown('missing')]).toEqual([
        row,
        writtenVerdict(result.verdict),
        writtenMissing(result) ?? '',
      ]);
      // Of a target of the commune's own without a kind the sheet shows the figures as typed; the check counts none.
      if (result.kind === null && indicatorOf(result.code) === undefined) return;
      expect([row, shown('numerator'), shown('denominator')]).toEqual([
        row,
        result.numerator ?? '',
        result.denominator ?? '',
      ]);
    });
  });

  test('literacy has the level and the rates of the domain', () => {
    const { info } = plan;
    const { literacy } = planFacts(plan, RULE_SETS);
    const level = literacyLevel(literacy, {
      especiallyDifficult: info.especiallyDifficult,
      ruleSet: ruleSetById(RULE_SETS, info.ruleSet),
    }).level;
    expect(evaluation.cell('tblChiSo', INDICATOR_CODES.indexOf('XMC'), 'level')).toBe(level ?? '');
    const { summary = [] } = tableById('tblXMC').table;
    for (const band of LITERACY_BANDS) {
      const ages = parseBand(band);
      const line = summary.findIndex(({ label }) => label === `Cộng ${band.replace('-', ' - ')}`);
      expect([band, line]).not.toEqual([band, -1]);
      for (const degree of [1, 2] as const) {
        const { n, d } = literate(literacy, { band: ages ?? { from: 0, to: 0 }, degree });
        expect([band, degree, evaluation.summary('tblXMC', line, `rate${degree}`)]).toEqual([
          band,
          degree,
          quotient(n, d) ?? '',
        ]);
      }
    }
  });
});

test('of more people in the classes than in scope the function complains; its twin shows no figure', () => {
  const sample = samplePlan({ year: 2026 });
  const [first, ...rest] = sample.literacy;
  const plan = { ...sample, literacy: [{ ...first!, classATotal: (first!.scopeTotal ?? 0) + 1 }, ...rest] };
  const rate = (mode: 'custom' | 'native') => evaluationOf(plan, mode).summary('tblXMC', 0, 'rate2');
  expect([rate('custom'), rate('native')]).toEqual(['#VALUE!', '']);
});
