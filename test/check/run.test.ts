import { check, checkState } from '../../src/check/check';
import { finishInSlices } from '../../src/workbook/steps';
import { messageOf, writeNumber } from '../../src/check/message';
import { comparison, holds } from '../../src/check/engine/kinds/comparison';
import { bothOrNeither, eachRow, inRange, subset, unique } from '../../src/check/engine/kinds/rows';
import { custom } from '../../src/check/engine/kinds/custom';
import type { Rule } from '../../src/check/engine/rule';
import { appliesTo } from '../../src/check/engine/rule';
import { ruleById } from '../../src/check/rules';
import { viCheck } from '../../src/i18n/vi/check';
import { workbookOf } from './examples/workbookOf';

const base = {
  id: 'hamlets/female-within-population',
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: null,
} as const;

const rulesNamed = (...ids: readonly string[]): readonly Rule[] => ids.flatMap((id) => ruleById(id) ?? []);
const inspect = (part: Parameters<typeof workbookOf>[0], ...rules: readonly Rule[]) =>
  check(workbookOf(part), { today: null }, { rules });

const wrongHamlets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Thôn ${String(index)}`, population: 10, female: 11 }));

describe('operators', () => {
  test.each([
    [5, '==', 5, true],
    [5, '==', 6, false],
    [5, '!=', 6, true],
    [5, '!=', 5, false],
    [5, '<=', 5, true],
    [6, '<=', 5, false],
    [4, '<', 5, true],
    [5, '<', 5, false],
    [5, '>=', 5, true],
    [4, '>=', 5, false],
    [6, '>', 5, true],
    [5, '>', 5, false],
  ] as const)('%i %s %i: %s', (left, operator, right, expected) => expect(holds(left, operator, right)).toBe(expected));

  test.each([
    [101, '==', 100, 1, true],
    [102, '==', 100, 1, false],
    [101, '<=', 100, 1, true],
    [102, '<=', 100, 1, false],
    [99, '>=', 100, 1, true],
    [98, '>=', 100, 1, false],
  ] as const)('%i %s %i with tolerance %i: %s', (left, operator, right, tolerance, expected) =>
    expect(holds(left, operator, right, tolerance)).toBe(expected),
  );
});

describe('missing values', () => {
  const rule = (missing: 'skip' | 'cannotTell' | 'zero') =>
    comparison({
      ...base,
      list: 'hamlets',
      left: 'female',
      operator: '<=',
      right: 'population',
      missing: { right: missing },
    });
  const blankPopulation = { hamlets: [{ name: 'Nà Pái', female: 3 }] };

  test('skip: nothing is said', () => {
    const report = inspect(blankPopulation, rule('skip'));
    expect([report.findings.length, report.notEvaluated.length]).toEqual([0, 0]);
  });

  test('cannotTell: counted, with the first cell', () => {
    const report = inspect(
      { hamlets: [{ name: 'A', female: 3 }, { name: 'B', female: 4 }, { name: 'C' }] },
      rule('cannotTell'),
    );
    expect(report.notEvaluated).toEqual([
      { ruleId: base.id, why: 'missingValue', values: { sheet: 'Thôn', header: 'Dân số', cell: 'B6', rows: 2 } },
    ]);
  });

  test('zero: a blank is compared as 0', () => {
    expect(inspect(blankPopulation, rule('zero')).findings[0]?.count).toBe(1);
  });
});

describe('kinds about pairs, ranges, sets', () => {
  const school = (lessons: number | null, digitalLessons: number | null) => ({
    institutions: [{ name: 'Trường', lessons, digitalLessons }],
  });
  const pair = { ...base, list: 'institutions', first: 'lessons', second: 'digitalLessons' } as const;

  test.each([
    [null, null, 0],
    [1, 0, 0],
    [1, null, 1],
    [null, 0, 1],
  ])('both or neither of %p and %p: %i found', (lessons, digital, found) =>
    expect(inspect(school(lessons, digital), bothOrNeither(pair)).counts.error).toBe(found),
  );

  test.each([
    [4, 1],
    [5, 0],
    [9, 0],
    [10, 1],
  ])('%i between 5 and 9: %i found', (lessons, found) => {
    const rule = inRange({ ...base, list: 'institutions', columns: ['lessons'], min: 5, max: 9 });
    expect(inspect(school(lessons, null), rule).counts.error).toBe(found);
  });

  test('a set with nothing in it has nothing to compare with', () => {
    const rule = (allowed: readonly string[]) =>
      subset({
        ...base,
        list: 'institutions',
        column: 'name',
        allowed: () => new Set(allowed),
        keyOf: (text) => text,
      });
    expect(inspect(school(1, 1), rule([])).counts.error).toBe(0);
    expect(inspect(school(1, 1), rule(['Trường'])).counts.error).toBe(0);
    expect(inspect(school(1, 1), rule(['Trạm'])).counts.error).toBe(1);
  });

  test('three rows of one key are two occurrences, each naming the first', () => {
    const rule = unique({ ...base, list: 'hamlets', columns: ['name'], keyOf: ({ name }) => name });
    const [group] = inspect({ hamlets: [{ name: 'A' }, { name: 'A' }, { name: 'B' }, { name: 'A' }] }, rule).findings;
    expect(group?.occurrences.map(({ values }) => [values['line'], values['firstLine']])).toEqual([
      ['7', '6'],
      ['9', '6'],
    ]);
  });
});

describe('a rule that throws', () => {
  const broken = (where: 'open' | 'row' | 'wording' | 'end'): Rule => ({
    ...(where === 'end'
      ? custom({
          ...base,
          inspect: () => {
            throw new Error('end');
          },
        })
      : eachRow({
          ...base,
          list: 'hamlets',
          columns: ['name'],
          inspect: () => {
            if (where === 'open') throw new Error('open');
            return ({ female }) => {
              if (where === 'row' && female === 11) throw new Error('row');
              return () => {
                throw new Error('wording');
              };
            };
          },
        })),
  });
  const [sound] = rulesNamed('hamlets/households-within-population');

  test.each(['open', 'row', 'wording', 'end'] as const)('in %s: reported, and hides no other', (where) => {
    if (sound === undefined) throw new Error('The rule is gone.');
    const part = { hamlets: [{ name: 'A', population: 10, female: 11, households: 11 }] };
    const report = inspect(part, broken(where), sound);
    expect(report.notEvaluated.map(({ why }) => why)).toEqual(['ruleFailed']);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual([sound.meta.id]);
  });

  test('what it found before stays', () => {
    const rule = eachRow({
      ...base,
      list: 'hamlets',
      columns: ['name'],
      inspect: () => (_, index) => {
        if (index === 2) throw new Error('row');
        return () => ({ columns: ['name'] });
      },
    });
    const report = inspect({ hamlets: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }, rule);
    expect(report.findings[0]?.count).toBe(2);
    expect(report.notEvaluated.map(({ why }) => why)).toEqual(['ruleFailed']);
  });
});

describe('what is not there', () => {
  test.each([
    ['tblThon', 'missingTable'],
    ['tblThon.female', 'missingColumn'],
  ])('%s: %s', (missing, why) => {
    const rules = rulesNamed(base.id);
    const report = inspect({ hamlets: wrongHamlets(1), missing: [missing] }, ...rules);
    expect(report.findings).toEqual([]);
    expect(report.notEvaluated.map((entry) => entry.why)).toEqual([why]);
  });

  test('a rule of other years is left out; a plan without a year is not spared', () => {
    const meta = { ...base, from: 2025, to: 2026 };
    expect([2024, 2025, 2026, 2027, null].map((year) => appliesTo(meta, year))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test('a rule on trial finds notes only', () => {
    const rule = comparison({
      ...base,
      trial: true,
      list: 'hamlets',
      left: 'female',
      operator: '<=',
      right: 'population',
    });
    expect(inspect({ hamlets: wrongHamlets(1) }, rule).findings[0]?.severity).toBe('note');
  });
});

describe('grouping', () => {
  test('all rows of one cause are one entry with a count, and the counts add up', () => {
    const report = check(workbookOf({ hamlets: wrongHamlets(1300) }), { today: null });
    const group = report.findings.find(({ ruleId }) => ruleId === base.id);
    expect(group?.count).toBe(1300);
    expect(group?.occurrences).toHaveLength(1300);
    const shown = report.findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
    expect(report.counts.error + report.counts.warning + report.counts.note).toBe(shown);
    expect(group?.occurrences[1299]?.cells[0]).toEqual({ sheet: 'Thôn', address: 'C1305' });
  });

  test('errors stand before warnings, warnings before notes', () => {
    const severities = check(workbookOf({ hamlets: wrongHamlets(2), info: { year: 2026, planDate: '2020-01-01' } }), {
      today: null,
    }).findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect([...severities].sort()).toEqual(severities);
    expect(new Set(severities).size).toBe(3);
  });

  test('an occurrence survives being copied as JSON', () => {
    const [group] = inspect({ hamlets: wrongHamlets(1) }, ...rulesNamed(base.id)).findings;
    const copy = JSON.parse(JSON.stringify(group?.occurrences[0])) as {
      readonly values: Record<string, string | number>;
    };
    expect(messageOf(viCheck, base.id, copy).what).toBe('Thôn 0: số nữ (11) nhiều hơn dân số (10).');
  });
});

describe('slices', () => {
  test('give way between chunks, and find the same', async () => {
    const parsed = workbookOf({ hamlets: wrongHamlets(3000) });
    let time = 0;
    let pauses = 0;
    const { report } = await finishInSlices(checkState(parsed, { today: null }), {
      yieldEvery: 2,
      now: () => (time += 1),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    expect(pauses).toBeGreaterThan(3);
    expect(JSON.stringify(report)).toBe(JSON.stringify(check(parsed, { today: null })));
  });

  test('steps are short: no more rows than a chunk between two of them', () => {
    const seen: number[] = [];
    let rows = 0;
    const counting = eachRow({
      ...base,
      list: 'hamlets',
      columns: ['name'],
      inspect: () => () => {
        rows += 1;
        return undefined;
      },
    });
    const steps = checkState(workbookOf({ hamlets: wrongHamlets(2000) }), { today: null }, { rules: [counting] });
    while (steps.next().done !== true) {
      seen.push(rows);
      rows = 0;
    }
    expect(Math.max(...seen)).toBeLessThanOrEqual(512);
    expect(seen.reduce((sum, value) => sum + value, 0)).toBe(2000);
  });
});

describe('numbers in messages', () => {
  test.each([
    [0, '0', '0'],
    [1234, '1.234', '1,234'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
    [-5, '−5', '−5'],
    [0.00001, '0', '0'],
    [12.34567, '12,3457', '12.3457'],
  ])('%d', (value, vi, en) => {
    expect(writeNumber(value, 'vi')).toBe(vi);
    expect(writeNumber(value, 'en')).toBe(en);
  });
});
