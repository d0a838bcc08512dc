import { NO_TASKS } from './noTasks';
import fc from 'fast-check';
import { check } from '../../src/check/check';
import { toJson } from '../../src/check/reportJson';
import { reportSchema } from '../../src/check/reportSchema';
import { viCheck } from '../../src/i18n/vi/check';
import type { CheckReport } from '../../src/check/report';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { sampleWithMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import type { Plan } from '../../src/workbook/plan';
import { mutate } from './mutations/mutate';
import { plant, PLANTINGS } from './plantings';
import type { PlanPart } from './examples/example';
import { workbookOf } from './examples/workbookOf';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const NOW = { today: '2026-06-30' } as const;
const SAMPLE = samplePlan({ year: 2026 });
const snapshotOf = (plan: Plan): WorkbookSnapshot =>
  snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', values: false }));
const CLEAN = snapshotOf(SAMPLE);

const foundAt = (report: CheckReport): ReadonlySet<string> =>
  new Set(
    report.findings.flatMap(({ ruleId, occurrences }) =>
      occurrences.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${ruleId} ${sheet}!${address}`)),
    ),
  );

describe('clean data', () => {
  test.each([2024, 2025, 2026, 2027])('the sample of %i has no error', (year) => {
    const report = check(parseWorkbook(snapshotOf(samplePlan({ year }))), NOW);
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)).toEqual([]);
    expect(report.notEvaluated).toEqual([]);
  });

  const upTo = (most: number) => fc.integer({ min: 0, max: most });
  const hamlet = fc.integer({ min: 1, max: 900 }).chain((population) =>
    fc
      .record({
        female: upTo(population),
        minority: upTo(population),
        age15Plus: upTo(population),
        households: upTo(population),
        clans: upTo(9),
      })
      .chain((known) =>
        fc
          .record({
            minorityFemale: fc.integer({
              min: Math.max(0, known.female + known.minority - population),
              max: Math.min(known.female, known.minority),
            }),
            workingAge: upTo(known.age15Plus),
            age18Plus: upTo(known.age15Plus),
            technicalTraining: upTo(known.age15Plus),
            adultsInLearningModels: upTo(known.age15Plus),
            learningFamiliesRegistered: upTo(known.households),
            learningClansRegistered: upTo(known.clans),
          })
          .chain((more) =>
            fc
              .record({
                informationCompetence: upTo(more.workingAge),
                lifeSkills: upTo(more.workingAge),
                university: upTo(more.technicalTraining),
                learningCitizens: upTo(more.age18Plus),
                learningFamilies: upTo(more.learningFamiliesRegistered),
                learningClans: upTo(more.learningClansRegistered),
              })
              .map((rest) => ({ population, ...known, ...more, ...rest, learningCitizensRegistered: more.age18Plus })),
          ),
      ),
  );

  test('consistent hamlets give no error and no warning', () => {
    fc.assert(
      fc.property(fc.array(hamlet, { minLength: 1, maxLength: 12 }), (rows) => {
        const part: PlanPart = {
          info: { year: 2026 },
          hamlets: rows.map((row, index) => ({ name: `Nà Pái ${String(index + 1)}`, ...row })),
        };
        const report = check(workbookOf(part), NOW);
        expect(report.findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId)).toEqual([]);
      }),
      { numRuns: runs(60, 6) },
    );
  });
});

describe('planted mistakes', () => {
  const RULE_OF: Readonly<Record<string, readonly string[]>> = {
    numberAsText: ['cells/number-as-text'],
    ambiguousNumber: ['cells/ambiguous-number'],
    negative: ['cells/negative'],
    notWhole: ['cells/not-whole'],
    tooLarge: ['cells/too-large'],
    nearlyInList: ['cells/nearly-in-list'],
    notInList: ['cells/not-in-list'],
    dateAsText: ['cells/date-as-text'],
    formulaError: ['cells/formula-error'],
    required: ['cells/required'],
    untidyText: ['cells/untidy-text'],
    partAboveWhole: [
      'hamlets/female-within-population',
      'literacy/illiterate-within-scope',
      'units/digital-lessons-within-lessons',
    ],
    duplicateName: ['hamlets/duplicate-name'],
    unknownName: ['literacy/register-unknown-hamlet'],
    overwrittenFormula: ['formulas/overwritten'],
  };

  test('each mistake of the sample is found at its cell', () => {
    const { template, mistakes } = sampleWithMistakes({ year: 2026, formulas: 'native', values: false });
    const found = foundAt(check(parseWorkbook(snapshotOfTemplate(template)), NOW));
    const missed = mistakes.filter(
      ({ kind, sheet, address }) => !(RULE_OF[kind] ?? []).some((rule) => found.has(`${rule} ${sheet}!${address}`)),
    );
    expect(mistakes.length).toBeGreaterThan(11);
    expect(missed).toEqual([]);
  });

  /** Every one of them in every run: a few in one workbook, for reading it is what takes the time. */
  const IN_A_WORKBOOK = 6;
  const groups = Array.from({ length: Math.ceil(PLANTINGS.length / IN_A_WORKBOOK) }, (_, group) =>
    PLANTINGS.filter((__, index) => index % Math.ceil(PLANTINGS.length / IN_A_WORKBOOK) === group),
  );
  test.each(groups.map((plantings, index) => [index, plantings] as const))(
    'mistakes anywhere are found where they are: group %i',
    (index, plantings) => {
      let snapshot = CLEAN;
      const wanted = plantings.map((planting, position) => {
        const planted = plant(snapshot, planting, 7 * index + 11 * position);
        snapshot = planted.snapshot;
        return `${planting.rule} ${planted.place.sheet}!${planted.place.address}`;
      });
      const found = foundAt(check(parseWorkbook(snapshot), NOW));
      expect(wanted.filter((one) => !found.has(one))).toEqual([]);
    },
  );
});

describe('whatever people do to a workbook', () => {
  /** `npm run bench mutations` tries ten thousand. */
  const WORKBOOKS = 40;

  test('the check ends with a whole report that hides no rule, changes no cell, and finds or names every mistake', () => {
    const clean = snapshotOfTemplate(buildTemplate(SAMPLE, { formulas: 'native', values: true }));
    const { crashes, unfound, judged } = mutate(clean, WORKBOOKS, 1, (report) => {
      reportSchema.parse(toJson(report, NO_TASKS, viCheck));
    });
    expect(crashes).toEqual([]);
    expect(unfound).toEqual([]);
    expect(judged.found).toBeGreaterThan(WORKBOOKS);
  });
});
