/** An invented commune from year to year, as its officials would: every person is explained, and every check is clean. */
import { beginYear } from '../../src/check/beginYear';
import { check } from '../../src/check/check';
import { lastYearOf } from '../../src/check/merger';
import { reason } from '../../src/workbook/carry/line';
import type { CarryLine } from '../../src/workbook/carry/line';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { TableDescription } from '../../src/workbook/describe';
import type { MappingRow } from '../../src/workbook/merge/mapping';
import { mergePlans, type Merger } from '../../src/workbook/merge/mergePlans';
import { mergeProblems } from '../../src/workbook/merge/mergeProblems';
import { proposeMapping } from '../../src/workbook/merge/proposeMapping';
import { hamletColumn, holdsAnything, sourcesOf, type MergeSource } from '../../src/workbook/merge/source';
import type { Plan, PlanValue } from '../../src/workbook/plan';
import { assemblePlan, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../../src/workbook/planParts';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { isTrial } from '@xhht/embedded-excel/testing/inTrial';

const FIRST = 2026;
const YEARS = isTrial ? 10 : 2;

type Person = Plan['illiteratePeople'][number];

const read = (plan: Plan) => {
  const parsed = parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', sameRow: 'structured' })));
  return { parsed, report: check(parsed, { today: `${String(plan.info.year)}-12-20` }) };
};

const errorsOf = (plan: Plan): readonly string[] =>
  read(plan).report.findings.flatMap(({ severity, ruleId }) => (severity === 'error' ? [ruleId] : []));

/** One learner finishes primary school, and one person turns fifteen without having done so. */
const yearPasses = (plan: Plan): Plan => {
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

const asideOf = (lines: readonly CarryLine[], table: string): readonly CarryLine[] =>
  lines.filter(({ what, at }) => what === 'setAside' && at !== null && 'table' in at && at.table === table);

const scopeOf = ({ literacy }: Plan): number => literacy.reduce((sum, { scopeTotal }) => sum + (scopeTotal ?? 0), 0);

test(`${String(YEARS)} years: nobody is lost or counted twice, and the check of each new plan is clean`, () => {
  let plan = samplePlan({ year: FIRST });
  let known = plan.illiteratePeople.length;
  let aside = 0;
  for (let year = FIRST + 1; year <= FIRST + YEARS; year += 1) {
    const { parsed, report } = read(plan);
    const next = beginYear({ parsed, former: null, targets: report.targets, accepted: 0 }, { to: year });
    if (next.kind === 'refused') throw new Error(next.why);
    expect(errorsOf(next.plan)).toEqual([]);
    aside += asideOf(next.lines, 'tblNguoiMuChu').length;
    expect(next.plan.illiteratePeople.length + aside).toBe(known);
    expect(next.plan.citizens).toHaveLength(plan.citizens.length);
    const oldest = plan.literacy.at(-1)?.scopeTotal ?? 0;
    expect(scopeOf(next.plan)).toBe(scopeOf(plan) - oldest);
    expect(asideOf(next.lines, 'tblXMC')).toHaveLength(1);
    const last = parsed.plan.targets.map((_, index) => next.plan.targets[index]?.lastYear ?? null);
    report.targets.forEach(({ actual, bounds, kind }, index) => {
      const isKnown = actual !== null && bounds !== null && bounds.lowest === bounds.highest && kind !== 'yesNo';
      expect(last[index] === null).toBe(!isKnown);
    });
    plan = yearPasses(next.plan);
    known += 1;
    expect(errorsOf(plan)).toEqual([]);
  }
});

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

const KEPT = PLAN_TABLES.filter(({ merging }) => merging.rows === 'kept');
const filledRows = (plan: Plan, table: TableDescription): number => listOf(plan, table).filter(holdsAnything).length;
const hamletsIn = (plan: Plan): readonly string[] => plan.hamlets.flatMap(({ name }) => name ?? []);

/** What stands in the new plan and what its lines say is not there make up the old ones: table by table. */
const expectEverybody = (before: readonly Plan[], after: readonly Merger[]): void => {
  for (const table of KEPT) {
    const were = before.reduce((sum, plan) => sum + filledRows(plan, table), 0);
    const are = after.reduce((sum, { plan }) => sum + filledRows(plan, table), 0);
    // A row without a hamlet belongs to none of the parts, and each of them says so: told by each, it is one.
    const left = Math.max(
      ...after.map(
        ({ lines }) => lines.filter(({ kind, at }) => kind === 'left' && 'table' in at && at.table === table.id).length,
      ),
    );
    expect([table.id, are + left]).toEqual([table.id, were]);
  }
};

const sources = (plans: readonly Plan[]) => sourcesOf(plans.map((plan) => ({ plan, otherwise: 'tệp' })));

const carriedOn = (plan: Plan): Plan => {
  const { parsed, report } = read(plan);
  const to = (plan.info.year ?? 0) + 1;
  const next = beginYear({ parsed, former: null, targets: report.targets, accepted: 0 }, { to });
  if (next.kind === 'refused') throw new Error(next.why);
  return next.plan;
};

const lastYearResults = (now: readonly MergeSource[], before: readonly Plan[]) => {
  const old = before.map((plan, index) => ({ name: String(index), plan, parsed: read(plan).parsed }));
  const last = lastYearOf(now, FIRST + 1, old);
  if (last.kind !== 'known') throw new Error(last.kind);
  return last.results;
};

test('three communes become one, years pass, and one is parted off again: everybody is explained, and the checks are clean', () => {
  const before = samplePlan({ year: FIRST });
  const three = [before, otherCommune(before, 'Bình La', '06118'), otherCommune(before, 'Hồng Thái', '06121')];
  // Carrying three communes costs seconds.
  const now = isTrial ? three.map(carriedOn).map(yearPasses) : three;
  const old = sources(now);
  const mapping = mappingFor(old, () => 'Tân Văn mới');
  expect(mergeProblems(old, mapping, null)).toEqual([]);
  const request = {
    sources: old,
    mapping,
    commune: null,
    answers: new Map([['commune', 'Tân Văn mới'] as const, ['code', '06115'] as const]),
  };
  const results = isTrial ? lastYearResults(old, three) : null;
  const merged = mergePlans({ ...request, lastYear: results });
  expect(merged.questions).toEqual([]);
  expectEverybody(now, [merged]);
  expect(hamletsIn(merged.plan)).toHaveLength(now.reduce((sum, plan) => sum + hamletsIn(plan).length, 0));
  expect(scopeOf(merged.plan)).toBe(now.reduce((sum, plan) => sum + scopeOf(plan), 0));
  expect(errorsOf(merged.plan)).toEqual([]);
  // Three of one kind together have the rates that each of them had.
  merged.plan.targets.forEach(({ code, lastYear }, index) => {
    expect([code, lastYear]).toEqual([code, results === null ? null : (now[0]?.targets[index]?.lastYear ?? null)]);
  });

  let plan = merged.plan;
  for (let year = 2; year < YEARS; year += 1) {
    const next = carriedOn(plan);
    expect(
      filledRows(
        next,
        KEPT.find(({ id }) => id === 'tblCongDan')!,
      ),
    ).toBe(
      filledRows(
        plan,
        KEPT.find(({ id }) => id === 'tblCongDan')!,
      ),
    );
    plan = yearPasses(next);
    expect(errorsOf(plan)).toEqual([]);
  }

  const [whole] = [sources([plan])];
  const parting = mappingFor(whole, (hamlet) => (hamlet.endsWith('Hồng Thái') ? 'Hồng Thái' : 'Tân Văn mới'));
  const parts = ['Tân Văn mới', 'Hồng Thái'].map((commune) => {
    expect(mergeProblems(whole, parting, commune)).toEqual([]);
    return mergePlans({
      sources: whole,
      mapping: parting,
      commune,
      answers: new Map([['commune', commune]]),
      lastYear: null,
    });
  });
  expectEverybody([plan], parts);
  expect(parts.flatMap((part) => hamletsIn(part.plan)).sort()).toEqual([...hamletsIn(plan)].sort());
  for (const part of parts) {
    expect(errorsOf(part.plan)).toEqual([]);
    if (isTrial) expect(errorsOf(carriedOn(part.plan))).toEqual([]);
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
