import { acceptanceOf } from '../../src/check/accepted';
import { check, checkState, finish } from '../../src/check/check';
import { changedSources, recheck } from '../../src/check/incremental';
import { eachRow } from '../../src/check/engine/kinds/rows';
import type { PlanPart } from '../../src/check/examples/example';
import { RULES } from '../../src/check/rules';
import { workbookOf } from '../../src/check/examples/workbookOf';

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

const RULE = 'hamlets/female-within-population';
const NOW = { today: null } as const;

describe('accepted findings', () => {
  const parsed = workbookOf(BASE);
  const found = check(parsed, NOW).findings.find(({ ruleId }) => ruleId === RULE);
  const [occurrence] = found?.occurrences ?? [];
  if (occurrence === undefined) throw new Error('Nothing was found.');
  const acceptance = acceptanceOf(RULE, occurrence, parsed, 'Đã đối chiếu');
  if (acceptance === undefined) throw new Error('It could not be accepted.');
  const accepted = [acceptance];

  test('are counted apart', () => {
    const report = check(parsed, { today: null, accepted });
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain(RULE);
    expect(report.accepted.map(({ ruleId, count }) => [ruleId, count])).toEqual([[RULE, 1]]);
    expect(report.counts.accepted).toBe(1);
    expect(report.counts.error).toBe(check(parsed, NOW).counts.error - 1);
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
    expect(acceptance.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(Object.values(acceptance).join(' ')).not.toContain('52');
  });

  test('a finding without a cell cannot be accepted', () => {
    expect(acceptanceOf(RULE, { cells: [], values: {} }, parsed, 'x')).toBeUndefined();
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
    const moved = { ...snapshot, tables: snapshot.tables.map((table) => (table.name === 'tblDonVi' ? { ...table, top: 9 } : table)) };
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

test('every rule says what it reads: its list, and the lists of its columns', () => {
  const silent = RULES.filter(
    ({ reads, scans, columns }) =>
      reads.length === 0 || (scans !== null && !reads.includes(scans)) || columns.some(({ list }) => !reads.includes(list)),
  );
  expect(silent.map(({ meta }) => meta.id)).toEqual([]);
});
