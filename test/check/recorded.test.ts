/** What a rule reads is recorded while it runs: the check after an edit is the same as a whole check, whatever was edited. */
import fc from 'fast-check';
import { EXAMPLES } from './examples';
import type { PlanPart } from './examples/example';
import { workbookOf } from './examples/workbookOf';
import { check, checkState, type CheckState } from '../../src/check/check';
import { eachRow } from '../../src/check/engine/kinds/rows';
import { custom } from '../../src/check/engine/kinds/custom';
import { recheck } from '../../src/check/incremental';
import type { Rule } from '../../src/check/engine/rule';
import { finish } from '../../src/workbook/steps';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const NOW = { today: '2026-11-20' } as const;
const base = { severity: 'error', cause: 'contradiction', level: 1, basis: null } as const;
const HAMLET = [{ name: 'Nà Pái', population: 48, households: 10 }] as const;
const first = (rules: readonly Rule[], part: PlanPart): CheckState =>
  finish(checkState(workbookOf(part), NOW, { rules }));
const again = (state: CheckState, part: PlanPart): CheckState => finish(recheck(state, workbookOf(part), NOW));
const readsOf = ({ outcomes }: CheckState): readonly string[] => [...(outcomes[0]?.context.reads ?? [])].sort();

/** The parts of plans that rules are shown with, put together at random: figures right and wrong, tables there and not. */
const PARTS: readonly PlanPart[] = Object.values(EXAMPLES)
  .flatMap(({ passes, fails, cannotTell = [] }) => [...passes, ...fails, ...cannotTell].map(([, part]) => part))
  // A part with tables or rows of its own hides what the other parts put into theirs.
  .filter(({ snapshot, strayRows }) => snapshot === undefined && strayRows === undefined);
const plan = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 })
  .map((parts): PlanPart => Object.assign({}, ...parts) as PlanPart);
/** An edit: something of the plan is otherwise. `looked`: did anybody look at the findings in between? */
const edits = fc.array(fc.record({ part: fc.constantFrom(...PARTS), looked: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});

test('the check after any edits is a whole check', () => {
  fc.assert(
    fc.property(plan, edits, (start, steps) => {
      let part: PlanPart = { info: { year: 2026 }, ...start };
      let state = finish(checkState(workbookOf(part), NOW));
      for (const { part: edit, looked } of steps) {
        if (looked) JSON.stringify(state.report);
        part = { ...part, ...edit };
        state = again(state, part);
      }
      expect(JSON.stringify(state.report)).toBe(JSON.stringify(check(workbookOf(part), NOW)));
    }),
    { numRuns: runs(150) },
  );
});

test('a list that is read under a condition counts once the condition holds', () => {
  let runs = 0;
  const rule = custom({
    ...base,
    id: 'units/unit-twice',
    inspect: (context, findings) => {
      runs += 1;
      if (context.rows('units').length === 0) return undefined;
      if (context.rows('hamlets').length === 0) findings.add(() => ({ cells: [], values: {} }));
      return undefined;
    },
  });
  const none = first([rule], { hamlets: HAMLET });
  expect(readsOf(none)).toEqual(['units']);
  const edited = again(none, { hamlets: [] });
  expect(runs).toBe(1);
  const unit = [{ name: 'Trạm Y tế' }];
  const both = again(edited, { hamlets: [], units: unit });
  expect([runs, readsOf(both), both.report.counts.error]).toEqual([2, ['hamlets', 'units'], 1]);
  expect(again(both, { hamlets: HAMLET, units: unit }).report.counts.error).toBe(0);
});

describe('a list that only the wording of a finding reads', () => {
  const rule = eachRow({
    ...base,
    id: 'units/unit-twice',
    list: 'units',
    columns: ['name'],
    inspect: (context) => () => () => ({
      columns: ['name'],
      values: { hamlets: context.rows('hamlets').length },
    }),
  });
  const units = [{ name: 'Trạm Y tế' }, { name: 'Trường' }];
  const counted = ({ report }: CheckState): readonly unknown[] =>
    report.findings.flatMap(({ occurrences }) => occurrences.map(({ values }) => values['hamlets']));

  test.each([false, true])('looked at before the edit: %s', (looked) => {
    const before = first([rule], { units, hamlets: HAMLET });
    if (looked) expect(counted(before)).toEqual([1, 1]);
    expect(counted(again(before, { units, hamlets: [...HAMLET, ...HAMLET, ...HAMLET] }))).toEqual([3, 3]);
  });
});

test('what is worked out once has been read by every rule that asks for it', () => {
  const asking = (id: 'units/unit-twice' | 'units/institution-twice') =>
    custom({
      ...base,
      id,
      inspect: (context, findings) => {
        const count = context.once('count of hamlets', () => context.rows('hamlets').length);
        if (count > 1) findings.add(() => ({ cells: [], values: {} }));
        return undefined;
      },
    });
  const rules = [asking('units/unit-twice'), asking('units/institution-twice')];
  const after = again(first(rules, { hamlets: HAMLET }), { hamlets: [...HAMLET, ...HAMLET] });
  expect(after.report.findings.map(({ ruleId }) => ruleId)).toEqual(['units/unit-twice', 'units/institution-twice']);
});
