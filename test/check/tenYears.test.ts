/**
 * Ten years of three invented communes, as their officials would: five years each by itself, a merger, three years together,
 * a split, and the rest apart. Every cell is explained, every person is somewhere once, every check is clean.
 */
import { beginYear } from '../../src/check/beginYear';
import { check } from '../../src/check/check';
import { lastYearOf } from '../../src/check/merger';
import type { CheckReport } from '../../src/check/report';
import { reason } from '../../src/workbook/carry/line';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { MappingRow } from '../../src/workbook/merge/mapping';
import { mergePlans } from '../../src/workbook/merge/mergePlans';
import { mergeProblems } from '../../src/workbook/merge/mergeProblems';
import { proposeMapping } from '../../src/workbook/merge/proposeMapping';
import { hamletColumn, sourcesOf, type MergeSource } from '../../src/workbook/merge/source';
import type { Plan, PlanRecord, PlanValue } from '../../src/workbook/plan';
import { assemblePlan, dataFields, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../../src/workbook/planParts';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { isTrial } from '@xhht/embedded-excel/testing/inTrial';
import { unexplainedMerger, unexplainedYear } from './explained';

const FIRST = 2021;
/** Years before the merger, between merger and split, and after the split: whole in a trial. */
const [APART, TOGETHER, PARTED] = isTrial ? [5, 3, 2] : [0, 0, 0];

type Person = Plan['illiteratePeople'][number];

const read = (plan: Plan, day: string) => {
  const parsed = parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', sameRow: 'structured' })));
  return { parsed, report: check(parsed, { today: `${String(plan.info.year)}-${day}` }) };
};

const JANUARY = '01-10';
const DECEMBER = '12-20';

/** What the check may say of a new year's plan before anything is entered, and why it must. */
const ASKED_AGAIN: Readonly<Record<string, string>> = {
  'information/rule-set-unchecked': 'which rule set holds in the new year is for its officials to compare',
  'information/preschool-rule-set-asked': 'so is that of the universal preschool education',
};
/** And of a year that is nearly over: the invented commune is no perfect one. */
const LEFT_UNDONE: Readonly<Record<string, string>> = {
  ...ASKED_AGAIN,
  'citizens/scores-complete': 'twelve citizens have nine scores',
  'units/lessons-complete': 'one school has not counted its digital lessons',
  'targets/unchanged-since-last-year': 'the figures of the year before are entered again',
  'activities/task-late': 'its tasks end in December without being reported done',
};

const unexpected = ({ findings }: CheckReport, known: Readonly<Record<string, string>>): readonly string[] =>
  findings.flatMap(({ severity, ruleId }) => (severity !== 'note' && !(ruleId in known) ? [ruleId] : []));

/** What was emptied is entered again, with the figures of the year before. */
const entered = (now: PlanRecord, before: PlanRecord, fates: Readonly<Record<string, unknown>>): PlanRecord =>
  Object.fromEntries(
    Object.entries(now).map(([key, value]) => {
      const fate = fates[key];
      return [key, value === null && (fate === 'emptied' || fate === 'asked') ? (before[key] ?? null) : value];
    }),
  );

/** By hamlet they would have to be surveyed, person by person: nobody does, and they stay blank. */
const SURVEYED = 'tblMuChuThon';

/** The rows of the year before are those of this one, but for people who left. */
const enteredAgain = (now: Plan, before: Plan): Plan =>
  assemblePlan({
    forms: Object.fromEntries(
      PLAN_FORMS.map((form) => [
        form.json,
        { ...formOf(now, form), ...entered(formOf(now, form), formOf(before, form), numbersOf(form)) },
      ]),
    ),
    confirmed: now.info.confirmed,
    lists: Object.fromEntries(
      PLAN_TABLES.map((table) => {
        const old = new Map(listOf(before, table).map((row) => [row[table.labelColumn], row] as const));
        const rows = listOf(now, table).map((row, index) => {
          const own = table.persons === undefined ? listOf(before, table)[index] : old.get(row[table.labelColumn]);
          return entered(row, own ?? {}, table.id === SURVEYED ? {} : (table.nextYear?.columns ?? {}));
        });
        return [table.json, rows];
      }),
    ),
  });

/** Counts alone: days and signatures are of one year. */
const numbersOf = (form: (typeof PLAN_FORMS)[number]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    dataFields(form).flatMap(([key, { type }]) => (type.json.kind === 'number' ? [[key, form.nextYear?.[key]]] : [])),
  );

/** One learner finishes primary school, and one person turns fifteen without having done so. */
const peopleChange = (plan: Plan): Plan => {
  const year = plan.info.year ?? 0;
  const learner = plan.illiteratePeople.find(
    ({ literacyClass, sex, ethnicity }) => literacyClass === 'B' && sex === 'male' && ethnicity === 'Kinh',
  );
  const ageOf = ({ birthYear }: Person): number => year - (birthYear ?? 0);
  const newcomer: Person = {
    ...plan.illiteratePeople[0]!,
    name: `Người sinh năm ${String(year - 15)}`,
    birthYear: year - 15,
    sex: 'male',
    ethnicity: 'Kinh',
    highestGrade: 4,
    literacyClass: 'B',
  };
  const youngest = samplePlan({ year }).literacy[0]!;
  return {
    ...plan,
    literacy: plan.literacy.map((row) => {
      if (row.age === 15)
        return {
          ...youngest,
          classATotal: 0,
          classAFemale: 0,
          classAMinority: 0,
          classAMinorityFemale: 0,
          classBTotal: 1,
          classBFemale: 0,
          classBMinority: 0,
          classBMinorityFemale: 0,
        };
      return learner !== undefined && row.age === ageOf(learner)
        ? { ...row, classBTotal: (row.classBTotal ?? 1) - 1 }
        : row;
    }),
    illiteratePeople: [
      ...plan.illiteratePeople.map((person) =>
        person === learner ? { ...person, highestGrade: 5, literacyClass: null } : person,
      ),
      newcomer,
    ],
  };
};

/** The plan of the year after, as it is begun: nothing in it is unexplained, and its check is clean. */
const begun = (old: Plan): Plan => {
  const { parsed, report } = read(old, DECEMBER);
  const to = (old.info.year ?? 0) + 1;
  const next = beginYear({ parsed, former: null, targets: report.targets, accepted: 0 }, { to });
  if (next.kind === 'refused') throw new Error(next.why);
  expect(unexplainedYear({ old, next: next.plan, lines: next.lines, targets: report.targets })).toEqual([]);
  const first = read(next.plan, JANUARY);
  expect(unexpected(first.report, ASKED_AGAIN)).toEqual([]);
  // What is worked out is worked out anew.
  expect([first.parsed.formulaProblems, first.parsed.cellProblems]).toEqual([[], []]);
  return next.plan;
};

/** A year from its beginning to its end. */
const yearPasses = (old: Plan): Plan => {
  const over = peopleChange(enteredAgain(begun(old), old));
  expect(unexpected(read(over, DECEMBER).report, LEFT_UNDONE)).toEqual([]);
  return over;
};

/** A commune that was parted off counts its people of each age anew; those not literate are in its register. */
const surveyed = (plan: Plan): Plan => {
  const year = plan.info.year ?? 0;
  const countOf = (age: number, own: 'A' | 'B') => {
    const people = plan.illiteratePeople.filter(
      ({ birthYear, literacyClass }) => literacyClass === own && year - (birthYear ?? 0) === age,
    );
    const isFemale = ({ sex }: Person): boolean => sex === 'female';
    const isMinority = ({ ethnicity }: Person): boolean => ethnicity !== 'Kinh';
    return {
      Total: people.length,
      Female: people.filter(isFemale).length,
      Minority: people.filter(isMinority).length,
      MinorityFemale: people.filter((person) => isFemale(person) && isMinority(person)).length,
    };
  };
  const LITERATE = { Total: 20, Female: 10, Minority: 10, MinorityFemale: 5 };
  const literacy = plan.literacy.map((row) => {
    const [a, b] = [countOf(row.age ?? 0, 'A'), countOf(row.age ?? 0, 'B')];
    const cells = (['Total', 'Female', 'Minority', 'MinorityFemale'] as const).flatMap((group) => [
      [`scope${group}`, LITERATE[group] + a[group] + b[group]] as const,
      [`classA${group}`, a[group]] as const,
      [`classB${group}`, b[group]] as const,
    ]);
    return { ...row, ...Object.fromEntries(cells) };
  });
  return { ...plan, literacy };
};

const years = (count: number, plan: Plan): Plan =>
  Array.from({ length: count }).reduce<Plan>((own) => yearPasses(own), plan);

/** Another commune of the same kind: no hamlet, person, unit or class of it is one of the first's. */
const otherCommune = (plan: Plan, commune: string, code: string): Plan => {
  const named = (value: PlanValue): PlanValue => (value === null ? null : `${String(value)} ${commune}`);
  const lists = PLAN_TABLES.map((table) => {
    const { merging, labelColumn } = table;
    const hamlet = hamletColumn(table);
    const rows = listOf(plan, table).map((row) => {
      const changed = merging.rows === 'kept' ? { ...row, [labelColumn]: named(row[labelColumn] ?? null) } : row;
      return hamlet === undefined ? changed : { ...changed, [hamlet]: named(row[hamlet] ?? null) };
    });
    return [table.json, rows] as const;
  });
  const forms = PLAN_FORMS.map((form) => [form.json, formOf(plan, form)] as const);
  const { info, ...rest } = Object.fromEntries(forms);
  return assemblePlan({
    forms: { ...rest, info: { ...info, commune, code } },
    confirmed: plan.info.confirmed,
    lists: Object.fromEntries(lists),
  });
};

/** Every hamlet keeps its name; those of the communes that are named go to another one. */
const mappingFor = (sources: readonly MergeSource[], goal: (hamlet: string) => string): readonly MappingRow[] =>
  proposeMapping(sources).map(({ commune, hamlet, newHamlet, how }, index) => ({
    line: index + 1,
    commune,
    hamlet,
    newCommune: goal(hamlet),
    newHamlet,
    how,
    confirmed: true,
    person: null,
  }));

const sources = (plans: readonly Plan[]) => sourcesOf(plans.map((plan) => ({ plan, otherwise: 'tệp' })));
const hamletsIn = (plan: Plan): readonly string[] => plan.hamlets.flatMap(({ name }) => name ?? []);

const lastYearResults = (now: readonly MergeSource[], before: readonly Plan[]) => {
  const old = before.map((plan, index) => ({ name: String(index), plan, parsed: read(plan, DECEMBER).parsed }));
  const last = lastYearOf(now, now[0]?.plan.info.year ?? 0, old);
  if (last.kind !== 'known') throw new Error(last.kind);
  return last.results;
};

test('three communes go their own years, become one, and one is parted off again: every cell is explained', () => {
  const sample = samplePlan({ year: FIRST });
  // Codes that no commune had.
  const three = [
    otherCommune(sample, 'Xã Trên', '99901'),
    otherCommune(sample, 'Xã Giữa', '99902'),
    otherCommune(sample, 'Xã Dưới', '99903'),
  ];
  // Each of them costs seconds a year.
  if (!isTrial) three.slice(0, 1).forEach(yearPasses);
  const before = isTrial ? three.map((plan) => years(APART - 1, plan)) : three;
  const now = isTrial ? before.map(yearPasses) : three;
  const old = sources(now);
  const mapping = mappingFor(old, () => 'Xã Mới');
  expect(mergeProblems(old, mapping, null)).toEqual([]);
  const lastYear = isTrial ? lastYearResults(old, before) : null;
  const merged = mergePlans({
    sources: old,
    mapping,
    commune: null,
    answers: new Map([['commune', 'Xã Mới'] as const, ['code', '99910'] as const]),
    lastYear,
  });
  expect(merged.questions).toEqual([]);
  expect(unexplainedMerger(now, [merged], lastYear)).toEqual([]);
  expect(unexpected(read(merged.plan, DECEMBER).report, LEFT_UNDONE)).toEqual([]);
  // Three of one kind together have the rates that each of them had.
  if (lastYear !== null)
    merged.plan.targets.forEach(({ code, lastYear: rate }, index) => {
      expect([code, rate]).toEqual([code, now[0]?.targets[index]?.lastYear ?? null]);
    });

  const plan = years(TOGETHER, merged.plan);
  const whole = sources([plan]);
  const parting = mappingFor(whole, (hamlet) => (hamlet.endsWith('Xã Dưới') ? 'Xã Dưới' : 'Xã Mới'));
  const parts = ['Xã Mới', 'Xã Dưới'].map((commune) => {
    expect(mergeProblems(whole, parting, commune)).toEqual([]);
    const answers = new Map([['commune', commune]]);
    return mergePlans({ sources: whole, mapping: parting, commune, answers, lastYear: null });
  });
  expect(unexplainedMerger([plan], parts, null)).toEqual([]);
  expect(parts.flatMap((part) => hamletsIn(part.plan)).sort()).toEqual([...hamletsIn(plan)].sort());
  for (const part of parts) {
    expect(unexpected(read(part.plan, DECEMBER).report, LEFT_UNDONE)).toEqual([]);
    years(PARTED, surveyed(part.plan));
  }
});

test('what a cell held that nobody can read, and what stood in place of a formula, is told with its cell', () => {
  const template = buildTemplate(samplePlan({ year: FIRST }), { formulas: 'native', sameRow: 'structured' });
  const thon = template.sheets.find(({ table }) => table?.name === 'tblThon')!;
  const top = thon.table!.top + 1;
  const at = (header: string): number => thon.table!.headers.indexOf(header);
  const changed = {
    ...template,
    sheets: template.sheets.map((sheet) =>
      sheet !== thon
        ? sheet
        : {
            ...sheet,
            blocks: sheet.blocks.map((block) =>
              block.top !== top
                ? block
                : {
                    ...block,
                    cells: block.cells.map((cells, row) =>
                      cells.map((cell, column) => {
                        if (row === 1 && column === at('Dân số')) return 'khoảng 400';
                        return row === 2 && column === at('Tỷ lệ kỹ năng sống') ? 0.5 : cell;
                      }),
                    ),
                  },
            ),
          },
    ),
  };
  const parsed = parseWorkbook(snapshotOfTemplate(changed));
  const next = beginYear({ parsed, former: null, targets: [], accepted: 2 }, { to: FIRST + 1 });
  expect(next.kind === 'carried' ? next.lines.filter(({ what }) => what === 'notCarried') : []).toMatchObject([
    { subject: 'Dân số', before: 'khoảng 400', reason: reason('unreadable', { cell: `Thôn!B${String(top + 2)}` }) },
    { subject: 'Tỷ lệ kỹ năng sống', before: '0.5', reason: { key: 'overwritten' } },
    { at: null, reason: reason('accepted', { count: 2 }) },
  ]);
});
