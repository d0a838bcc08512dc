import fc from 'fast-check';
import { titleOf, totalScore } from '../../../src/domain/learningCitizen';
import { measure } from '../../../src/domain/measure';
import { fractionOf, percent, quotient, stillNeeded } from '../../../src/domain/ratio';
import { spread } from '../../../src/domain/spread';
import { cell, cells, column, num, wholeTable, xhht } from '../../../src/workbook/formula/expr';
import { evaluate, evaluateAll } from '../../../src/workbook/formula/evaluate';
import type { CellContent } from '../../../src/workbook/formula/evaluate';
import { NO_FACTS } from '../../domain/support/planFacts';
import { expectBoth, orBlank, people, shown, tableOf } from './bothForms';
import { environmentOf, rowEnvironment } from './tableEnvironment';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

describe('learning citizens and units', () => {
  const score = orBlank(fc.constantFrom(4, 4.9, 5, 7.9, 8, 8.1, 9, 10, 10), 25);
  const scores = fc.array(score, { minLength: 10, maxLength: 10 });
  const rowOf = (values: readonly (number | null)[]) =>
    Object.fromEntries(values.map((value, index) => [`score${String(index + 1)}`, value]));
  const TITLES = { met: 'Đạt', notMet: 'Chưa đạt' } as const;
  const titleShown = (values: readonly (number | null)[]): CellContent => {
    const title = titleOf(values);
    return title === null ? '' : TITLES[title];
  };

  test('total and title of a person', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const environment = environmentOf({
          tables: { tblCongDan: tableOf('tblCongDan', [rowOf(values)]) },
          own: ['tblCongDan', 0],
        });
        const own = cells('score1', 'score10');
        expectBoth(xhht('DIEM_CDHT', own), environment, shown(totalScore(values)));
        expectBoth(xhht('DAT_CDHT', own), environment, titleShown(values));
      }),
      { numRuns: runs(500) },
    );
  });

  test('number of titles in the register', () => {
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 20 }), (persons) => {
        const rows = persons.map((values) => ({ ...rowOf(values), title: titleShown(values) }));
        const environment = environmentOf({ tables: { tblCongDan: tableOf('tblCongDan', rows) } });
        const expected = persons.filter((values) => titleOf(values) === 'met').length;
        expectBoth(xhht('SO_CDHT', wholeTable('tblCongDan')), environment, expected);
      }),
    );
  });

  test('rate of learning units', () => {
    const unit = fc.record({ recognised: orBlank(fc.boolean(), 10), isEmptyRow: fc.boolean() });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (rows) => {
        const units = rows.map(({ recognised }) => ({ name: 'a', recognised, recognisedLastYear: null }));
        const cellsOf = rows.map(({ recognised }) => ({
          name: 'a',
          recognised: recognised === null ? null : recognised ? 'Có' : 'Không',
        }));
        const environment = environmentOf({ tables: { tblDonVi: tableOf('tblDonVi', [...cellsOf, {}, {}]) } });
        const { achieved } = measure('DVHT', { ...NO_FACTS, units });
        const rate = achieved.kind === 'ratio' && achieved.unresolved === 0 ? quotient(achieved.n, achieved.d) : null;
        expectBoth(xhht('TYLE_DVHT', wholeTable('tblDonVi')), environment, rate === null ? '' : shown(rate));
      }),
    );
  });
});

describe('ratios and people still needed', () => {
  const count = fc.integer({ min: 0, max: 5000 });

  test('ratios', () => {
    fc.assert(
      fc.property(
        orBlank(count),
        orBlank(count),
        fc.constantFrom('TYLE' as const, 'TYLE_CDHT' as const, 'GPI' as const),
        (n, d, fn) => {
          fc.pre(fn !== 'TYLE_CDHT' || (n ?? 0) <= (d ?? 0));
          expectBoth(xhht(fn, cell('n'), cell('d')), rowEnvironment({ n, d }), shown(quotient(n, d)));
        },
      ),
    );
  });

  test.each(['TYLE', 'TYLE_CDHT', 'GPI'] as const)('%s of nobody, of one and of all', (fn) => {
    for (const [n, d] of [
      [0, 1],
      [0, 7],
      [1, 1],
      [7, 7],
    ] as const) {
      expectBoth(xhht(fn, cell('n'), cell('d')), rowEnvironment({ n, d }), n / d);
    }
  });

  test('people still needed, for targets written as fractions and as points', () => {
    fc.assert(
      fc.property(
        orBlank(count),
        orBlank(count),
        fc.integer({ min: 2, max: 1000 }),
        fc.boolean(),
        (n, d, tenths, asPoints) => {
          const target = percent(tenths / 10);
          const written = asPoints && tenths > 10 ? tenths / 10 : fractionOf(target);
          const expected = n === null || d === null ? '' : shown(stillNeeded({ n, d }, target));
          expectBoth(xhht('CONTHIEU', cell('n'), cell('d'), cell('p')), rowEnvironment({ n, d, p: written }), expected);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('spread over hamlets: the function fills the column, the twin gives each row its share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.array(orBlank(people), { minLength: 1, maxLength: 12 }),
        (missing, left) => {
          const expected = spread(missing, left).map(shown);
          const workbook = { tables: { t: { headers: { x: 'x' }, rows: left.map((x) => ({ x })) } } };
          const formula = xhht('PHANBO', num(missing), column('t', 'x'));
          expect(evaluateAll(formula, environmentOf(workbook), 'custom').flat()).toEqual(expected);
          const native = left.map((_, row) =>
            evaluate(formula, environmentOf({ ...workbook, own: ['t', row] }), 'native'),
          );
          expect(native).toEqual(expected);
        },
      ),
    );
  });
});
