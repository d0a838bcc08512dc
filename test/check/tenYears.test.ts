/** An invented commune from year to year, as its officials would: every person is explained, and every check is clean. */
import { beginYear } from '../../src/check/beginYear';
import { check } from '../../src/check/check';
import { reason } from '../../src/workbook/carry/line';
import type { CarryLine } from '../../src/workbook/carry/line';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { isTrial } from '../support/inTrial';

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
