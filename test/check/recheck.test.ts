import { NO_TASKS } from './noTasks';
import { acceptancesOf, renewed, withoutAcceptanceOf } from '../../src/check/accepted';
import { acceptedOf } from '../../src/check/acceptedForm';
import type { Accepted } from '../../src/check/acceptedForm';
import { check, checkState } from '../../src/check/check';
import { finish } from '../../src/workbook/steps';
import { changedSources, recheck } from '../../src/check/incremental';
import { eachRow } from '../../src/check/engine/kinds/rows';
import type { PlanPart } from './examples/example';
import { toJson } from '../../src/check/reportJson';
import { reportSchema } from '../../src/check/reportSchema';
import { viCheck } from '../../src/i18n/vi/check';
import { workbookOf } from './examples/workbookOf';

const BASE: PlanPart = {
  info: { year: 2026 },
  hamlets: [
    { name: 'Nà Pái', population: 48, female: 52, households: 10 },
    { name: 'Bản Chúc', population: 40, female: 20, households: 10 },
  ],
  units: [{ name: 'Trạm Y tế', members: 3, membersWithTitle: 4 }],
};
const withFemale = (female: number): PlanPart => ({
  ...BASE,
  hamlets: [{ name: 'Nà Pái', population: 48, female, households: 10 }, ...(BASE.hamlets?.slice(1) ?? [])],
});

type HamletPart = NonNullable<PlanPart['hamlets']>[number];

const RULE = 'hamlets/female-within-population';
const NOW = { today: null } as const;

describe('accepted findings', () => {
  const checked = (part: PlanPart, accepted: readonly Accepted[] = []) => {
    const own = workbookOf(part);
    return { parsed: own, report: check(own, { today: null, accepted }) };
  };
  const occurrencesOf = (part: PlanPart) =>
    checked(part).report.findings.find(({ ruleId }) => ruleId === RULE)?.occurrences ?? [];
  const accepted = acceptancesOf(RULE, occurrencesOf(BASE), checked(BASE), 'Đã đối chiếu');
  const countAfter = (
    part: PlanPart,
    kept: readonly Accepted[] = accepted,
  ): readonly [open: number, accepted: number] => {
    const { report } = checked(part, kept);
    const open = report.findings.find(({ ruleId }) => ruleId === RULE)?.count ?? 0;
    return [open, report.counts.accepted];
  };

  test('are counted apart', () => {
    const { report } = checked(BASE, accepted);
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain(RULE);
    expect(report.accepted.map(({ ruleId, count }) => [ruleId, count])).toEqual([[RULE, 1]]);
    expect(report.counts.accepted).toBe(1);
    expect(report.counts.error).toBe(checked(BASE).report.counts.error - 1);
  });

  test('lapse when a cell of theirs changes', () => {
    const report = check(workbookOf(withFemale(53)), { today: null, accepted });
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain(RULE);
    expect(report.accepted).toEqual([]);
  });

  test('do not cover another row of the rule', () => {
    const hamlets = [...(BASE.hamlets ?? []), { name: 'Bản Pò', population: 5, female: 6 }];
    const report = check(workbookOf({ ...BASE, hamlets }), { today: null, accepted });
    expect(report.findings.find(({ ruleId }) => ruleId === RULE)?.count).toBe(1);
    expect(report.counts.accepted).toBe(1);
  });

  test('keep no content of the cells', () => {
    expect(accepted).toEqual([
      {
        ruleId: RULE,
        table: 'tblThon',
        column: 'female',
        row: expect.stringMatching(/^[0-9a-f]{8}$/),
        hash: expect.stringMatching(/^[0-9a-f]{8}$/),
        equal: 1,
        reason: 'Đã đối chiếu',
      },
    ]);
  });

  test('a finding without a cell cannot be accepted', () => {
    expect(acceptancesOf(RULE, [{ cells: [], values: {} }], checked(BASE), 'x')).toEqual([]);
  });

  test('say where they were, and why', () => {
    const [group] = checked(BASE, accepted).report.accepted;
    const [{ cells, values }] = occurrencesOf(BASE) as [ReturnType<typeof occurrencesOf>[number]];
    expect(group?.occurrences).toEqual([{ cells, values, fix: undefined, reason: 'Đã đối chiếu' }]);
    expect(reportSchema.parse(toJson(checked(BASE, accepted).report, NO_TASKS, viCheck)).accepted[0]?.first).toEqual(
      cells[0],
    );
  });

  const [wrong, right] = BASE.hamlets as [HamletPart, HamletPart];
  const withHamlets = (...hamlets: readonly HamletPart[]): PlanPart => ({ ...BASE, hamlets });

  test.each([
    ['put below another row', withHamlets(right, wrong), [0, 1]],
    ['another figure of the row', withHamlets({ ...wrong, minority: 5 }, right), [0, 1]],
    ['spaces and capitals of its name', withHamlets({ ...wrong, name: 'nà  pái ' }, right), [0, 1]],
    ['its name', withHamlets({ ...wrong, name: 'Nà Mò' }, right), [1, 0]],
    ['the row deleted', withHamlets(right), [0, 0]],
    ['the row deleted, another with the same figures', withHamlets(right, { ...wrong, name: 'Nà Mò' }), [1, 0]],
    ['an equal row added', withHamlets(wrong, right, wrong), [1, 1]],
  ] as const)('%s', (_, part, [open, kept]) => {
    expect(countAfter(part)).toEqual([open, kept]);
  });

  describe('of rows that cannot be told apart', () => {
    const both = withHamlets(wrong, right, wrong);
    const all = acceptancesOf(RULE, occurrencesOf(both), checked(both), 'cả hai');
    const one = acceptancesOf(RULE, occurrencesOf(both).slice(0, 1), checked(both), 'một');

    test.each([
      ['both accepted', all, both, [0, 2]],
      ['both accepted, one deleted', all, withHamlets(right, wrong), [0, 1]],
      ['both accepted, both deleted', all, withHamlets(right), [0, 0]],
      ['one accepted', one, both, [1, 1]],
      ['one accepted, one deleted: nobody knows which', one, withHamlets(right, wrong), [1, 0]],
      [
        'one of two acceptances taken back',
        withoutAcceptanceOf(all, RULE, occurrencesOf(both).slice(0, 1), workbookOf(both)),
        both,
        [1, 1],
      ],
    ] as const)('%s', (_, kept, part, expected) => {
      expect(countAfter(part, kept)).toEqual(expected);
    });
  });

  describe('kept by an earlier version', () => {
    // As it was written then: sheet and address of the first cell, FNV-1a of "number:52" and "number:48".
    const old = acceptedOf([
      { ruleId: RULE, sheet: 'Thôn', address: 'C6', hash: '8a678376', reason: 'cũ' },
      { ruleId: RULE, sheet: 'Thôn' },
      'x',
      null,
    ]);

    test('still hold where they were', () => {
      expect(countAfter(BASE, old)).toEqual([0, 1]);
      expect(countAfter(withFemale(53), old)).toEqual([1, 0]);
    });

    test('are kept in the new form by the next one', () => {
      const fresh = renewed(old, checked(BASE, old));
      expect(fresh).toEqual([{ ...accepted[0], reason: 'cũ' }]);
      expect(countAfter(withHamlets(right, wrong), fresh)).toEqual([0, 1]);
      expect(renewed(old, checked(withFemale(53), old))).toEqual(old);
    });
  });

  test('by name for a form cell, by place for cells outside every table', () => {
    const field = { cells: [{ sheet: 'Thông tin', address: 'B5' }], values: {} };
    const elsewhere = { cells: [{ sheet: 'Của xã', address: 'Z9' }], values: {} };
    const [byName, byPlace] = acceptancesOf(RULE, [field, elsewhere], checked(BASE), 'x');
    expect(byName).toMatchObject({ name: 'TT_NAM' });
    expect(byPlace).toMatchObject({ sheet: 'Của xã', address: 'Z9' });
  });
});

describe('the check after an edit', () => {
  test.each([
    ['a figure', withFemale(48)],
    ['a row added', { ...BASE, hamlets: [...(BASE.hamlets ?? []), { name: 'Bản Pò', population: 5, female: 6 }] }],
    ['a row deleted', { ...BASE, hamlets: BASE.hamlets?.slice(1) ?? [] }],
    ['another table', { ...BASE, units: [{ name: 'Trạm Y tế', members: 4, membersWithTitle: 4 }] }],
    ['the year', { ...BASE, info: { year: 2031 } }],
    ['a setting', { ...BASE, info: { year: 2026, learningCitizenDenominator: 'allResidents' } }],
    ['nothing', BASE],
  ] as const)('%s: the same as a whole check', (_, part: PlanPart) => {
    const before = finish(checkState(workbookOf(BASE), NOW));
    const after = finish(recheck(before, workbookOf(part), NOW));
    expect(JSON.stringify(after.report)).toBe(JSON.stringify(check(workbookOf(part), NOW)));
  });

  test('rules of other tables are not run again', () => {
    let opened = 0;
    const rule = eachRow({
      id: 'units/unit-twice',
      severity: 'error',
      cause: 'duplicate',
      level: 1,
      basis: null,
      list: 'units',
      columns: ['name'],
      inspect: () => {
        opened += 1;
        return () => undefined;
      },
    });
    const before = finish(checkState(workbookOf(BASE), NOW, { rules: [rule] }));
    finish(recheck(before, workbookOf(withFemale(48)), NOW));
    expect(opened).toBe(1);
    finish(recheck(before, workbookOf({ ...BASE, units: [] }), NOW));
    expect(opened).toBe(2);
  });

  test('a table that was moved counts as changed', () => {
    const { snapshot } = workbookOf(BASE);
    const moved = {
      ...snapshot,
      tables: snapshot.tables.map((table) => (table.name === 'tblDonVi' ? { ...table, top: 9 } : table)),
    };
    expect([...changedSources(snapshot, moved)]).toEqual(['units', 'problems', 'targetResults']);
    expect([...changedSources(snapshot, snapshot)]).toEqual(['problems', 'targetResults']);
  });

  test('another day runs everything', () => {
    const part: PlanPart = { ...BASE, tasks: [{ task: 'Mở lớp', due: '2026-06-30', state: 'running' }] };
    const before = finish(checkState(workbookOf(part), { today: '2026-06-30' }));
    const after = finish(recheck(before, workbookOf(part), { today: '2026-07-01' }));
    expect(after.report.findings.map(({ ruleId }) => ruleId)).toContain('activities/task-late');
  });
});
