/** Nobody and nothing is lost, whatever a plan says: it is in the new plan, or in a line that can be found. */
import fc from 'fast-check';
import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';
import { nextYear } from '../../../src/workbook/carry/nextYear';
import type { NextYear } from '../../../src/workbook/carry/nextYear';
import type { Plan, PlanRecord } from '../../../src/workbook/plan';
import { dataColumns, listOf, PLAN_FORMS, PLAN_TABLES } from '../../../src/workbook/planParts';
import { runs } from '@xhht/embedded-excel/testing/inTrial';
import { randomPlan } from '../support/randomPlan';

const SEED = Number(process.env['XHHT_SEED'] ?? 1);

type Carried = Extract<NextYear, { kind: 'carried' }>;

const carried = (plan: Plan, to: number): Carried => {
  const next = nextYear(plan, { to, results: [], ruleSets: RULE_SETS });
  if (next.kind === 'refused') throw new Error(next.why);
  return next;
};

/** A plan of a year from which there is a later one. */
const planOfYear = fc
  .tuple(randomPlan, fc.integer({ min: 2021, max: 2040 }), fc.integer({ min: 1, max: 5 }))
  .map(([plan, year, years]) => ({ plan: { ...plan, info: { ...plan.info, year } }, to: year + years, years }));

const text = (row: PlanRecord): string => JSON.stringify(row);

const each = (check: (own: { plan: Plan; to: number; years: number }, next: Carried) => void): void =>
  fc.assert(
    fc.property(planOfYear, (own) => {
      check(own, carried(own.plan, own.to));
    }),
    { seed: SEED, numRuns: runs(200, 15) },
  );

const SUMMED = PLAN_TABLES.filter(({ nextYear: own }) => Object.values(own?.columns ?? {}).includes('byAge'));
const PERSONS = PLAN_TABLES.filter(({ persons }) => persons !== undefined);

test('there are registers of persons and a table of ages to ask this of', () => {
  expect(PERSONS.length).toBeGreaterThan(1);
  expect(SUMMED).toHaveLength(1);
});

test('every part that people fill in says what becomes of it', () => {
  for (const table of PLAN_TABLES)
    expect(Object.keys(table.nextYear?.columns ?? {}).sort()).toEqual(
      dataColumns(table)
        .flatMap(([key, { role }]) => (role === 'input' ? [key] : []))
        .sort(),
    );
  for (const form of PLAN_FORMS)
    expect(Object.keys(form.nextYear ?? {}).sort()).toEqual(
      Object.entries(form.fields)
        .flatMap(([key, { role }]) => (role === 'computed' ? [] : [key]))
        .sort(),
    );
});

test('each person is in the new register or in a line of its own, and never in both', () => {
  each(({ plan }, next) => {
    for (const table of PERSONS) {
      const [old, now] = [listOf(plan, table), listOf(next.plan, table)];
      const aside = next.lines.filter(
        ({ what, at }) => what === 'setAside' && at !== null && 'table' in at && at.table === table.id,
      );
      // A row without anything that says who it is holds a year's figures alone.
      const nobody = old.filter((row) => !now.some((own) => own[table.labelColumn] === row[table.labelColumn]));
      expect(now.length + aside.length).toBeLessThanOrEqual(old.length);
      expect(old.length - now.length - aside.length).toBeLessThanOrEqual(nobody.length);
      const kept = Object.entries(table.nextYear?.columns ?? {}).flatMap(([key, fate]) =>
        fate === 'kept' ? [key] : [],
      );
      const only = (row: PlanRecord): string => text(Object.fromEntries(kept.map((key) => [key, row[key] ?? null])));
      const before = old.map(only);
      for (const row of now) expect(before).toContain(only(row));
    }
  });
});

test('each age has what the same people had, and the people who left the table are told', () => {
  each(({ plan, years }, next) => {
    for (const table of SUMMED) {
      const [old, now] = [listOf(plan, table), listOf(next.plan, table)];
      const filled = (rows: readonly PlanRecord[]): number =>
        rows.filter((row) => dataColumns(table).some(([key, { role }]) => role === 'input' && row[key] !== null))
          .length;
      const gone = next.lines.filter(({ reason: { key } }) => key === 'agesOver').length;
      expect(filled(now) + gone).toBe(filled(old));
      now.forEach((row, index) => {
        const before = old[index - years];
        for (const [key, { role }] of dataColumns(table))
          if (role === 'input') expect(row[key]).toBe(before?.[key] ?? null);
      });
    }
  });
});

test('year by year comes to the same registers and ages as all at once', () => {
  each(({ plan, to, years }, next) => {
    const inSteps = Array.from({ length: years }, (_, step) => to - years + 1 + step).reduce(
      (own, year) => carried(own, year).plan,
      plan,
    );
    for (const table of [...PERSONS, ...SUMMED]) expect(listOf(inSteps, table)).toEqual(listOf(next.plan, table));
  });
});

test('no figure of a person, of money or of a score goes into the new year but where the sheet says that it is kept', () => {
  each(({ plan }, next) => {
    for (const table of PLAN_TABLES) {
      const blank = Object.entries(table.nextYear?.columns ?? {}).flatMap(([key, fate]) =>
        fate === 'emptied' || fate === 'asked' ? [key] : [],
      );
      for (const row of listOf(next.plan, table)) for (const key of blank) expect(row[key]).toBeNull();
      // What was in them is told of, by column or as a list.
      if (blank.some((key) => listOf(plan, table).some((row) => row[key] !== null)))
        expect(next.lines.some(({ at }) => at !== null && 'table' in at && at.table === table.id)).toBe(true);
    }
  });
});
