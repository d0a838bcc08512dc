import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_FIGURES, figureById } from '../../../src/domain/regulations/allFigures';
import { centreAssessment } from '../../../src/domain/regulations/centreAssessment';
import { dateIn, dayOfYear, deadlines } from '../../../src/domain/regulations/deadlines';
import { figureFor, usedPastCheck } from '../../../src/domain/regulations/figure';
import type { Figure } from '../../../src/domain/regulations/figure';
import { government, governmentOn, hasDistricts } from '../../../src/domain/regulations/government';
import {
  figuresOfRuleSet,
  isInForce,
  likeliestRuleSet,
  newerRuleSets,
  ruleSetById,
  shareRulesOf,
  successorUnchecked,
} from '../../../src/domain/regulations/ruleSet';
import { texts } from '../../../src/domain/regulations/texts';
import { PLAN_BASES, planBasesIn } from '../../../src/domain/regulations/planBases';
import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';

const DOCUMENT = /^(Nghị định|Quyết định|Thông tư|Kế hoạch|Luật) /u;

test.each(ALL_FIGURES.map((figure) => [figure.id, figure] as const))('%s is a complete figure', (id, figure) => {
  expect(id).toMatch(/^[a-z]+\d*\.[a-z][a-zA-Z0-9]*$/);
  expect(figure.title.trim().length).toBeGreaterThan(5);
  expect(figure.document).toMatch(DOCUMENT);
  expect(figure.article.trim().length).toBeGreaterThan(3);
  expect(['high', 'medium', 'low']).toContain(figure.certainty);
  expect(['confirmed', 'assumed']).toContain(figure.basis);
  expect(figure.readIn.trim().length).toBeGreaterThan(5);
  expect(figure.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  expect(figure.value).toBeDefined();
  expect(figure.from).toBeLessThanOrEqual(figure.to ?? 2100);
});

test('no id is given twice, and every id finds its figure', () => {
  expect(new Set(ALL_FIGURES.map(({ id }) => id)).size).toBe(ALL_FIGURES.length);
  for (const figure of ALL_FIGURES) expect(figureById(figure.id)).toBe(figure);
  expect(figureById('nd20.none')).toBeUndefined();
});

test('what nobody read in a copy of the text is not called confirmed', () => {
  const unread = ALL_FIGURES.filter(
    ({ readIn, basis }) => /^chưa đối chiếu|chưa đối chiếu bản gốc/.test(readIn) && basis === 'confirmed',
  );
  expect(unread.map(({ id }) => id)).toEqual([]);
});

const figure = (from: number, to: number | null): Figure<number> => ({
  id: `series.of${String(from)}`,
  title: 'series',
  document: 'Quyết định 1',
  article: 'Điều 1',
  certainty: 'high',
  basis: 'confirmed',
  checkedOn: '2026-11-20',
  readIn: 'test',
  from,
  to,
  value: from,
});

test.each([
  [2020, { known: false, lastYear: null }],
  [2021, { known: true, figure: { value: 2021 } }],
  [2025, { known: true, figure: { value: 2021 } }],
  [2026, { known: true, figure: { value: 2026 } }],
  [2030, { known: true, figure: { value: 2026 } }],
  [2031, { known: false, lastYear: 2030 }],
  [null, { known: false, lastYear: null }],
] as const)('in %s the law says %j and never falls back', (year, expected) => {
  expect(figureFor([figure(2021, 2025), figure(2026, 2030)], year)).toMatchObject(expected);
});

test('a figure in force when last looked at is used past that year with a note', () => {
  expect([usedPastCheck(figure(2014, null), 2026), usedPastCheck(figure(2014, null), 2027)]).toEqual([false, true]);
  expect(usedPastCheck(figure(2014, 2030), 2027)).toBe(false);
});

const ruleSet = (id: string) => {
  const found = ruleSetById(RULE_SETS, id);
  if (found === null) throw new Error(`There is no rule set ${id}.`);
  return found;
};

test('every rule set has an id of its own, and none is found without a name', () => {
  expect(new Set(RULE_SETS.map(({ id }) => id)).size).toBe(RULE_SETS.length);
  expect([ruleSetById(RULE_SETS, null), ruleSetById(RULE_SETS, ''), ruleSetById(RULE_SETS, 'ND99')]).toEqual([
    null,
    null,
    null,
  ]);
});

describe.each(RULE_SETS.map((one) => [one.id, one] as const))('rule set %s', (_id, one) => {
  test('holds figures of the law that are listed and in force as long as itself', () => {
    for (const own of figuresOfRuleSet(one)) {
      expect(figureById(own.id)).toBe(own);
      expect([own.id, own.from, own.to]).toEqual([own.id, one.from, one.to]);
      expect(own.document).toBe(one.document);
    }
  });

  test('asks no more of an especially difficult commune', () => {
    for (const { id, figure: own } of shareRulesOf(one)) {
      expect([id, own.value.especiallyDifficult <= own.value.normal]).toEqual([id, true]);
    }
  });

  test('names its conditions once', () => {
    const ids = shareRulesOf(one).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ['literacy', null, 'ND20-2014'],
  ['preschool', null, 'ND20-2014'],
  ['preschool', 2026, 'ND20-2014'],
  ['primary', 2013, undefined],
] as const)('the likeliest rule set for %s in %s: %s', (programme, year, id) => {
  expect(likeliestRuleSet(RULE_SETS, programme, year)?.id).toBe(id);
});

test.each([
  ['ND20-2014', 2013, false],
  ['ND20-2014', 2014, true],
  ['ND277-2025', 2024, false],
  ['ND277-2025', 2025, true],
] as const)('%s in %i: in force %s', (id, year, expected) => {
  expect(isInForce(ruleSet(id), year)).toBe(expected);
});

test('from 2026 on results say that the successor of the decree of 2014 is unchecked', () => {
  expect([2025, 2026].map((year) => successorUnchecked(ruleSet('ND20-2014'), year))).toEqual([
    null,
    expect.objectContaining({ appliesFrom: '2026-07-01', certainty: 'high' }),
  ]);
  expect(successorUnchecked(ruleSet('ND277-2025'), 2027)).toBeNull();
});

test('newer preschool rules are asked about from the year after theirs', () => {
  const asked = (id: string, year: number) =>
    newerRuleSets(RULE_SETS, 'preschool', ruleSet(id), year).map((newer) => newer.id);
  expect([2025, 2026].map((year) => asked('ND20-2014', year))).toEqual([[], ['ND277-2025']]);
  expect(asked('ND277-2025', 2027)).toEqual([]);
});

test('bases are offered from the year after theirs, each with how it is known', () => {
  expect([2025, 2026].map((year) => planBasesIn(year).length)).toEqual([0, PLAN_BASES.length]);
  for (const { document, number, readIn, checkedOn } of PLAN_BASES) {
    expect(document).toContain(number);
    expect(readIn).toMatch(/chưa/);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test.each([
  ['2025-06-30', true, 'districtEducationOffice'],
  ['2025-07-01', false, 'provinceEducationDepartment'],
  ['2026-11-25', false, 'provinceEducationDepartment'],
] as const)('on %s there are districts: %s; reports go to %s', (day, districts, reportsGoTo) => {
  expect(hasDistricts(day)).toBe(districts);
  expect(governmentOn(day)?.value.reportsGoTo).toBe(reportsGoTo);
});

test('the periods of government follow one another without a gap', () => {
  expect(governmentOn('2013-12-31')).toBeUndefined();
  const [first, second] = government.map(({ value }) => value);
  const next = new Date(`${first?.lastDay ?? ''}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  expect(next.toISOString().slice(0, 10)).toBe(second?.firstDay);
});

test.each([
  ['communeReport', '2026-11-25'],
  ['centreAssessment', '2026-12-05'],
  ['statisticsDay', '2026-09-30'],
] as const)('%s of the plan of 2026: %s', (name, date) => {
  expect(dateIn(deadlines[name].value, 2026)).toBe(date);
});

test.each([
  [{ month: 9, day: 30 }, '30/9'],
  [{ month: 12, day: 5 }, '05/12'],
  [{ month: 2, day: 28 }, '28/02'],
  [{ month: 3, day: 9 }, '09/3'],
])('%j is written %s', (day, expected) => expect(dayOfYear(day)).toBe(expected));

const REGULATIONS = path.resolve(__dirname, '../../../src/domain/regulations');

const isFigure = (value: unknown): value is Figure<unknown> =>
  typeof value === 'object' && value !== null && ['id', 'article', 'certainty', 'value'].every((key) => key in value);

/** Figures anywhere in what a file exports. */
const figuresIn = (value: unknown): readonly Figure<unknown>[] => {
  if (isFigure(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : [];
};

test.each(readdirSync(REGULATIONS).filter((file) => file.endsWith('.ts')))(
  'the figures of %s are listed in allFigures.ts',
  async (file) => {
    const exported = await import(path.join(REGULATIONS, file));
    const unlisted = figuresIn(exported).filter((one) => figureById(one.id) !== one);
    expect(unlisted.map(({ id }) => id)).toEqual([]);
  },
);

describe('every figure is asked for by the product', () => {
  const src = path.resolve(__dirname, '../../../src');
  /** Without texts: a figure names itself in its id. */
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(src, file), 'utf8').replace(/'[^'\n]*'/g, "''"))
    .join('\n');
  /** Figures that stand in a list of their own are asked for by year or day. */
  const named = ALL_FIGURES.filter(({ id }) => !/^(?:nd135|government)\./.test(id));
  // A milestone is asked for as a series, whose figures have their last years behind the name.
  const names = new Set(named.map(({ id, to }) => (to === null ? id : id.replace(String(to), ''))));

  /** Nothing where it is asked for, else one line: the sources themselves would be a wall of text. */
  const unused = (name: string, file: string): readonly string[] =>
    new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(code) ? [] : [`Nothing asks for ${name} of ${file}.`];

  test.each(Object.keys(texts))('the text "%s"', (name) => {
    expect(unused(`texts.${name}`, 'src/domain/regulations/texts.ts')).toEqual([]);
  });

  test.each([...names])('%s', (name) => {
    const [text = '', figureName = ''] = name.split('.');
    const source = text === 'centre' ? 'centreAssessment' : text;
    expect(unused(`${source}.${figureName}`, 'src/domain/regulations')).toEqual([]);
  });
});

test('the points of the criteria add up to what their title says', () => {
  const { points } = centreAssessment;
  const all = Object.values(points.value).flat();
  expect(points.title).toContain(`tổng ${String(all.reduce((sum, one) => sum + one, 0))} điểm`);
});

describe('what the title of a figure says beside its value', () => {
  const agesIn = (value: unknown): readonly number[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('from' in value && 'to' in value) return [Number(value.from), Number(value.to)];
    return Object.values(value).flatMap(agesIn);
  };
  const withAges = ALL_FIGURES.map(({ id, title, value }) => [id, title, agesIn(value)] as const);
  const ofAges = withAges.filter(([, , ages]) => ages.length > 0);

  test('there are figures with ages', () => expect(ofAges.length).toBeGreaterThan(5));
  test.each(ofAges)('the ages of %s', (_id, title, ages) => {
    const named = (title.match(/\d+/g) ?? []).map(Number);
    expect(ages.filter((age) => !named.includes(age))).toEqual([]);
  });

  const levels = ALL_FIGURES.flatMap(({ id, title, value }) =>
    typeof value === 'object' && value !== null && 'level' in value && value.level !== null
      ? [[id, title, Number(value.level)] as const]
      : [],
  );
  test('there are figures with levels', () => expect(levels.length).toBeGreaterThan(3));
  test.each(levels)('the level of %s', (_id, title, level) => {
    expect(title).toMatch(new RegExp(`mức độ ${String(level)}(?!\\d)`));
  });

  const rules = RULE_SETS.flatMap(shareRulesOf);
  test.each(rules.map(({ id, level, figure }) => [id, level, figure.title] as const))(
    'the level of the rule %s',
    (id, level, title) => {
      const [said] = (/mức độ (\d)/.exec(title) ?? []).slice(1);
      expect([id.split('.')[1], said ?? '1']).toEqual([`level${String(level)}`, String(level)]);
    },
  );
});
