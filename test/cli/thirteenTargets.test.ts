import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportJson } from '../../src/check/reportSchema';
import { ownFolder, xhht } from './support/run';

const FIXTURE = path.join(__dirname, 'fixtures/tan-van-2024.json');
const folder = ownFolder();

const checked = async (change: (plan: Record<string, never>) => unknown = (plan) => plan): Promise<ReportJson> => {
  const { writeFile } = await import('node:fs/promises');
  const [data, file] = [folder.in('data.json'), folder.in('plan.xlsx')];
  await writeFile(data, JSON.stringify(change(JSON.parse(readFileSync(FIXTURE, 'utf8')) as Record<string, never>)));
  expect(await xhht('new', '--data', data, '-o', file, '--force')).toMatchObject({ code: 0, err: '' });
  const { out, code } = await xhht('check', file, '--json', '--today', '2024-11-20');
  expect(code).toBeLessThan(2);
  return JSON.parse(out) as ReportJson;
};

const verdictsOf = ({ targets }: ReportJson) => Object.fromEntries(targets.map(({ code, verdict }) => [code, verdict]));

describe('the thirteen targets of Tân Văn 2024 with invented figures, an especially difficult commune', () => {
  let report: ReportJson;
  beforeAll(async () => {
    report = await checked();
  });

  test.each([
    // 15-25: 89 of 100 literate at level 1, under 90 %; 15-35: 180 of 200 at level 2, exactly 90 %. Older ages are blank.
    ['XMC', 'met'],
    // 9 of 10 attend (90 %), 8 of 10 have completed (80 %): both exactly.
    ['PCGDMN', 'met'],
    // 49 of 50 entered (98 %), 40 of 50 completed at 11 (80 %), the other 10 all in school, 35 of 50 at 14 (70 %).
    ['PCGDTH', 'met'],
    // 90 % and 70 % suffice for level 3, but level 1 asks for literacy level 1.
    ['PCGDTHCS', 'notMet'],
    // 175 of 350 is 50 %.
    ['NLTT', 'met'],
    // 174 of 350.
    ['KNS', 'notMet'],
    // 88 of 400 is 22 %, the least of "about 23 %" with one point.
    ['CMKT', 'met'],
    // 40 of 400 is 10 %.
    ['DH', 'met'],
    // One of two.
    ['QLSO', 'notMet'],
    // 65 of 100.
    ['DHSO', 'met'],
    ['TTCNTT', 'notMet'],
    // 77 of 375, and the 155 of a hamlet whose figure is blank could make it 232: 35 % is 132.
    ['CDHT', 'cannotTell'],
    // One unit of two is recognised, the other is not told; all are asked for.
    ['DVHT', 'cannotTell'],
  ])('%s: %s', (code, verdict) => expect(verdictsOf(report)[code]).toBe(verdict));

  test('there are thirteen', () => expect(report.targets).toHaveLength(13));

  test('level 2 without level 1 is shown with both levels', () => {
    const conditions = report.targets
      .find(({ code }) => code === 'XMC')
      ?.conditions.map(({ level, n, d, verdict }) => [level, n, d, verdict]);
    expect(conditions).toEqual([
      [1, 89, 100, 'notMet'],
      [2, 180, 200, 'met'],
    ]);
  });

  test('people missing, exactly', () => {
    const missing = Object.fromEntries(report.targets.map(({ code, missing: own }) => [code, own]));
    expect(missing).toMatchObject({ NLTT: 0, KNS: 1, QLSO: 1, DHSO: 0 });
  });
});

describe('one step to either side', () => {
  const hamlet = (changes: object) => (plan: Record<string, never>) => {
    const [first, ...others] = (plan as unknown as { hamlets: object[] }).hamlets;
    return { ...plan, hamlets: [{ ...first, ...changes }, ...others] };
  };

  test.each([
    ['one informed less', hamlet({ informationCompetence: 99 }), 'NLTT', 'notMet'],
    ['one with life skills more', hamlet({ lifeSkills: 100 }), 'KNS', 'met'],
    ['one trained less', hamlet({ technicalTraining: 52 }), 'CMKT', 'notMet'],
    ['one graduate less', hamlet({ university: 23 }), 'DH', 'notMet'],
    ['a blank count is no zero', hamlet({ informationCompetence: null }), 'NLTT', 'cannotTell'],
    ['zero is a figure', hamlet({ informationCompetence: 0 }), 'NLTT', 'notMet'],
    ['35 % reached without the blank hamlet', hamlet({ learningCitizens: 132 }), 'CDHT', 'met'],
    [
      '7 % of 100',
      (plan: Record<string, never>) => ({
        ...plan,
        targets: [{ code: 'NLTT', title: '7 %', kind: 'atLeast', value: 7 }],
        hamlets: [{ name: 'Nà Mẫu', workingAge: 100, informationCompetence: 7 }],
      }),
      'NLTT',
      'met',
    ],
    [
      'above 7 % of 100',
      (plan: Record<string, never>) => ({
        ...plan,
        targets: [{ code: 'NLTT', title: 'trên 7 %', kind: 'above', value: 7 }],
        hamlets: [{ name: 'Nà Mẫu', workingAge: 100, informationCompetence: 7 }],
      }),
      'NLTT',
      'notMet',
    ],
    [
      'not especially difficult: level 2 asks for 15-60, of which the older ages are blank',
      (plan: Record<string, never>) => ({
        ...plan,
        info: { ...(plan as unknown as { info: object }).info, especiallyDifficult: false },
      }),
      'XMC',
      'cannotTell',
    ],
    [
      'one more of class B: 179 of 200',
      (plan: Record<string, never>) => ({
        ...plan,
        literacy: (plan as unknown as { literacy: { age: number }[] }).literacy.map((row) =>
          row.age === 26 ? { ...row, classBTotal: 10 } : row,
        ),
      }),
      'XMC',
      'notMet',
    ],
  ])('%s', async (_label, change, code, verdict) => expect(verdictsOf(await checked(change))[code]).toBe(verdict));
});
