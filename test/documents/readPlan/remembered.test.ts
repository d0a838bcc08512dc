/** A reading that somebody corrected, from the reader into the workbook and into the next year's plan. */
import { clearingOf } from '../../../src/check/sent/clearing';
import { targetChanges } from '../../../src/check/targetChanges';
import { readPlanText } from '../../../src/documents/readPlan/readPlan';
import { correctionOf } from '../../../src/documents/readPlan/remembered';
import type { PlanReadingItem } from '../../../src/documents/readPlan/planReading';
import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';
import { nextYear } from '../../../src/workbook/carry/nextYear';
import type { CorrectedReading, Correction } from '../../../src/workbook/corrections';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../../src/workbook/parse/snapshotOfTemplate';
import { newPlan } from '../../../src/workbook/newPlan';
import type { Plan } from '../../../src/workbook/plan';
import { LEFT_OUT, OF_OWN_USE } from '../../../src/workbook/sent/leftOut';
import { buildTemplate } from '../../../src/workbook/template';

const planText = (year: number, kept: number, share: number, end = ';'): string =>
  [
    'KẾ HOẠCH',
    `Xây dựng xã hội học tập năm ${String(year)}`,
    '2. Chỉ tiêu cụ thể',
    `- Phổ cập giáo dục tiểu học: năm ${String(year)} duy trì mức độ ${String(kept)}, phấn đấu đạt mức độ ${String(kept + 1)}${end}`,
    `- ${String(share)}% công nhân lao động từ 18-60 tuổi được trang bị kỹ năng mềm${end}`,
  ].join('\n');

const itemAbout = (items: readonly PlanReadingItem[], words: string): PlanReadingItem => {
  const found = items.find(({ sentence }) => sentence.includes(words));
  if (found === undefined) throw new Error(`nothing is read of “${words}”`);
  return found;
};

/** The second meaning is chosen of every sentence. */
const corrections = readPlanText(planText(2026, 1, 40)).items.map((item): Correction => {
  const [chosen] = item.alternatives;
  if (chosen === undefined) throw new Error(item.sentence);
  return correctionOf(item, chosen);
});
const remembered = corrections.map(({ reading }) => reading);

test('what is kept is wording and meaning, without figures and years', () => {
  expect(remembered).toEqual([
    {
      wording: 'Phổ cập giáo dục tiểu học: năm … duy trì mức độ …, phấn đấu đạt mức độ …;',
      figure: 1,
      code: 'PCGDTH',
      kind: 'keepLevel',
    },
    {
      wording: '…% công nhân lao động từ 18-60 tuổi được trang bị kỹ năng mềm;',
      figure: 1,
      code: 'KNS',
      kind: 'atLeast',
    },
  ]);
});

test('the same words of the next plan are read so first, still as a question, with the first reading beside', () => {
  const { items, figures } = readPlanText(planText(2027, 2, 45, '.'), remembered);
  expect(itemAbout(items, 'mức độ')).toMatchObject({
    value: 2,
    confidence: 'ask',
    why: ['remembered'],
    alternatives: [{ code: 'PCGDTH', value: 3 }],
  });
  expect(itemAbout(items, 'kỹ năng mềm')).toMatchObject({ code: 'KNS', value: 45, confidence: 'ask' });
  expect(figures.filter(({ fate }) => fate === 'read')).toEqual([]);
});

test.each([
  ['another age', 'từ 18-60 tuổi', 'từ 15-60 tuổi'],
  ['a bound', 'được trang bị', 'trở lên được trang bị'],
  ['a negation', 'được trang bị', 'chưa được trang bị'],
  ['other people', 'công nhân lao động', 'công nhân lao động nữ'],
])('other words are read as ever: %s', (_, from, to) => {
  const text = planText(2027, 2, 45).replace(from, to);
  expect(text).toContain(to);
  expect(readPlanText(text, remembered.slice(1))).toEqual(readPlanText(text));
});

test('what is remembered of words that may mean two things is left aside', () => {
  const both: readonly CorrectedReading[] = [...remembered, { ...remembered[0], figure: 2 } as CorrectedReading];
  const text = planText(2027, 2, 45);
  expect(itemAbout(readPlanText(text, both).items, 'mức độ')).toEqual(itemAbout(readPlanText(text).items, 'mức độ'));
});

const parsedOf = (plan: Plan) => parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'native' })));
const TARGET = {
  code: 'KNS',
  title: 'Kỹ năng mềm',
  kind: 'atLeast',
  value: 40,
  tolerance: null,
  lastYear: null,
} as const;

const written = (plan: Plan, corrected: Correction | undefined) =>
  targetChanges(parsedOf(plan), [corrected === undefined ? TARGET : { ...TARGET, corrected }]).flatMap(
    ({ remembers = [] }) => remembers.map(({ place, before, after }) => [place.address, before, after] as const),
  );

describe('in the workbook', () => {
  const empty = newPlan({ year: 2026 });
  const full: Plan = { ...empty, correctedReadings: remembered };
  const [, skills] = corrections;

  test('a correction goes into the first free row, with the target that was read', () => {
    const cells = written({ ...empty, correctedReadings: remembered.slice(0, 1) }, skills);
    expect(cells.map(([, before, after]) => [before, after])).toEqual([
      ['', '…% công nhân lao động từ 18-60 tuổi được trang bị kỹ năng mềm;'],
      ['', 1],
      ['', 'KNS'],
      ['', 'Từ mức trở lên'],
    ]);
    expect(new Set(cells.map(([address]) => address.replace(/^\D+/, ''))).size).toBe(1);
  });

  test('what is known is not written again, and what was not corrected is not kept', () => {
    expect(written(full, skills)).toEqual([]);
    expect(written(full, undefined)).toEqual([]);
  });

  test('a sentence that stands twice is kept once', () => {
    const taken = skills === undefined ? TARGET : { ...TARGET, corrected: skills };
    const [first, second] = targetChanges(parsedOf(empty), [taken, taken]);
    expect([first?.remembers?.length, second?.remembers]).toEqual([4, undefined]);
  });

  test('another correction of the same words takes the place of the first', () => {
    const text = planText(2027, 2, 45);
    const item = itemAbout(readPlanText(text, remembered).items, 'kỹ năng mềm');
    const [first] = item.alternatives;
    const cells = written(full, first && correctionOf(item, first));
    expect(cells.map(([, before, after]) => [before, after])).toEqual([['KNS', '']]);
  });

  test('the next year’s workbook has them', () => {
    const carried = nextYear(full, { to: 2027, results: [], ruleSets: RULE_SETS });
    expect(carried.kind === 'carried' && carried.plan.correctedReadings).toEqual(remembered);
  });

  test('copies for others do not; emptying the lists of persons alone keeps them', () => {
    expect(LEFT_OUT.has('tblCachDoc')).toBe(true);
    const parsed = parsedOf(full);
    expect(clearingOf(parsed).registers).toEqual([]);
    expect(clearingOf(parsed, OF_OWN_USE).registers).toEqual([{ sheet: 'Cách đọc đã sửa', rows: 2, cells: 8 }]);
  });
});
