import fc from 'fast-check';
import { mergePlans } from '../../../src/workbook/merge/mergePlans';
import type { MergeRequest } from '../../../src/workbook/merge/mergePlans';
import { mergeProblems } from '../../../src/workbook/merge/mergeProblems';
import { proposeMapping } from '../../../src/workbook/merge/proposeMapping';
import type { Plan, PlanRecord } from '../../../src/workbook/plan';
import { listOf, PLAN_TABLES } from '../../../src/workbook/planParts';
import { randomPlan } from '../support/randomPlan';
import { hamletColumn } from '../../../src/workbook/merge/source';
import { requestOf } from './communes';

const RUNS = { numRuns: 12 };
const KEPT = PLAN_TABLES.filter(({ merging }) => merging.rows === 'kept');

const named = (plan: Plan, commune: string): Plan => ({
  ...plan,
  info: { ...plan.info, year: 2026, commune, code: null },
});
const communes = fc
  .tuple(randomPlan, randomPlan, randomPlan)
  .map((plans) => plans.map((plan, index) => named(plan, ['Hồng Thái', 'Bình La', 'Tân Văn'][index] ?? '')));

/** By the proposal, confirmed as it is; `null` for plans that cannot be put together. */
const requestFor = (plans: readonly Plan[]): MergeRequest | null => {
  const { sources } = requestOf(plans, []);
  const mapping = proposeMapping(sources).map(({ commune, hamlet, newHamlet, how }, index) => ({
    line: index + 2,
    commune,
    hamlet,
    newCommune: null,
    newHamlet,
    how,
    confirmed: true,
    person: null,
  }));
  return mergeProblems(sources, mapping, null).length > 0 ? null : requestOf(plans, mapping);
};
const filled = (rows: readonly PlanRecord[]): readonly PlanRecord[] =>
  rows.filter((row) => Object.values(row).some((value) => value !== null));
const without = (row: PlanRecord, key: string): string =>
  JSON.stringify(Object.entries(row).filter(([own]) => own !== key));

test('a proposal is a mapping of all hamlets that contradicts itself nowhere', () =>
  fc.assert(
    fc.property(communes, (plans) => {
      const { sources } = requestOf(plans, []);
      const codes = mergeProblems(
        sources,
        proposeMapping(sources).map((row, line) => ({ ...row, line, newCommune: null, confirmed: true, person: null })),
        null,
      ).map(({ code }) => code);
      expect(codes.filter((code) => code !== 'hamletTwice')).toEqual([]);
    }),
    RUNS,
  ));

test('the order of the files decides nothing', () =>
  fc.assert(
    fc.property(communes, (plans) => {
      const [request, reversed] = [requestFor(plans), requestFor([...plans].reverse())];
      fc.pre(request !== null && reversed !== null);
      expect(mergePlans(reversed)).toEqual(mergePlans(request));
    }),
    RUNS,
  ));

test('every row of a register is there exactly once, as it was but for the name of its hamlet', () =>
  fc.assert(
    fc.property(communes, (plans) => {
      const request = requestFor(plans);
      fc.pre(request !== null);
      const { plan } = mergePlans(request);
      for (const table of KEPT) {
        const before = plans.flatMap((own) => filled(listOf(own, table))).map((row) => without(row, 'hamlet'));
        expect(
          listOf(plan, table)
            .map((row) => without(row, 'hamlet'))
            .sort(),
        ).toEqual(before.sort());
      }
    }),
    RUNS,
  ));

test('a count is the sum of all parts, or blank with a line', () =>
  fc.assert(
    fc.property(communes, (plans) => {
      const request = requestFor(plans);
      fc.pre(request !== null);
      const { plan, lines } = mergePlans(request);
      plan.literacy.forEach((row, index) => {
        const parts = plans.map((own) => own.literacy[index]?.scopeTotal ?? null);
        const blank = parts.some((part) => part === null);
        expect(row.scopeTotal).toBe(blank ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
        const told = lines.some(
          ({ at, kind }) =>
            kind === 'missingPart' &&
            'table' in at &&
            at.table === 'tblXMC' &&
            at.row === index &&
            at.column === 'scopeTotal',
        );
        expect(told).toBe(blank && parts.some((part) => part !== null));
      });
    }),
    RUNS,
  ));

const byHamlet = PLAN_TABLES.flatMap((table) => {
  const column = hamletColumn(table);
  return column === undefined ? [] : [{ table, column }];
});

/** Rows that name a hamlet, in an order of their own. */
const namedRows = (plan: Plan, { table, column }: (typeof byHamlet)[number]): readonly string[] =>
  listOf(plan, table)
    .filter((row) => typeof row[column] === 'string' && row[column] !== '')
    .map((row) => JSON.stringify(Object.entries(row).filter(([key]) => key !== column)))
    .sort();

test('parted again by the same map, each commune has its hamlets, its persons and its counts back', () =>
  fc.assert(
    fc.property(communes, (plans) => {
      const request = requestFor(plans);
      fc.pre(request !== null);
      // Two spellings of one hamlet are one behind the merger: nothing tells them apart again.
      const names = request.mapping.map(({ commune, newHamlet }) => JSON.stringify([commune, newHamlet]));
      fc.pre(new Set(names).size === names.length);
      const { plan: merged } = mergePlans(request);
      const whole = requestOf([{ ...merged, info: { ...merged.info, commune: 'Mới' } }], []);
      for (const source of request.sources) {
        const back = request.mapping.map(({ commune, hamlet, newHamlet, line }) => ({
          line,
          commune: 'Mới',
          hamlet: newHamlet,
          newCommune: commune,
          newHamlet: commune === source.label ? hamlet : newHamlet,
          how: commune === source.label && hamlet !== newHamlet ? ('renamed' as const) : ('kept' as const),
          confirmed: true,
          person: null,
        }));
        const part = mergePlans({ ...whole, mapping: back, commune: source.label });
        for (const own of byHamlet) {
          expect([own.table.id, namedRows(part.plan, own)]).toEqual([own.table.id, namedRows(source.plan, own)]);
        }
      }
    }),
    RUNS,
  ));
