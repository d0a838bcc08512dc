import { MEMBERS } from '../../src/members';
import { chosen } from '../../testing/inTrial';
import { openWorkbook } from '../../testing/openWorkbook';
import { absentProbes } from './absentProbes';
import { modelSource, modelSources, offeredMembers, type HostMember } from './hostClasses';
import { readOfficeTypes } from './officeTypes';
import { makeScene } from './probe';
import { PROBES } from './probes';

const linesOf = (state: 'done' | 'absent') => MEMBERS.filter((line) => line[1] === state);
const namesOf = (state: 'done' | 'absent') => linesOf(state).map(([member]) => member);

/** What is forgotten of a new member, with the file in which its class stands. */
function forgotten(offered: readonly HostMember[]): string[] {
  const listed = new Set(namesOf('done'));
  return offered.flatMap(({ member, file }) => {
    if (!listed.has(member)) return [`${member} (${file}) has no line in src/members.ts`];
    return member in PROBES ? [] : [`${member} (${file}) has no probe in test/members`];
  });
}

describe('the list of members', () => {
  const types = readOfficeTypes();

  test.each(['done', 'absent'] as const)('%s lines are sorted and unique', (state) => {
    const names = namesOf(state);
    expect(names).toStrictEqual([...new Set(names)].sort());
  });

  test('every member of the classes has a line and a probe', () => {
    const offered = offeredMembers(modelSources(), types);
    expect(offered.length).toBeGreaterThan(100);
    expect(forgotten(offered)).toStrictEqual([]);
  });

  test('a member that is in its class alone is named with the file', () => {
    const text = 'export class Chart extends HostObject { pivotOptions(): void {} get series(): ChartSeries {} }';
    const offered = offeredMembers([...modelSources(), modelSource('src/model/sheet/made.ts', text)], types);
    expect(forgotten(offered)).toStrictEqual([
      'Chart.pivotOptions (src/model/sheet/made.ts) has no line in src/members.ts',
    ]);
  });

  test('every done line has a probe, and every probe a line', () => {
    expect(Object.keys(PROBES).sort()).toStrictEqual(namesOf('done'));
  });

  test('every absent line has a use that must fail, and the other way round', () => {
    expect(Object.keys(absentProbes).sort()).toStrictEqual(namesOf('absent'));
  });

  test.each(MEMBERS.map(([member]) => member))('%s is a name of Office.js', (member) => {
    expect(types.has(member)).toBe(true);
  });

  test.each(linesOf('done').map(([member, , set]) => [member, set] as const))('%s comes with %s', (member, set) => {
    // The items of a collection come with the collection; their own comment names no set.
    expect(set).toBe(types.get(member) || 'its collection');
  });

  test.each(linesOf('absent').map(([member, , why]) => [member, why] as const))('%s is absent: %s', (_member, why) => {
    expect(why.length).toBeGreaterThan(5);
    expect(why).not.toMatch(/unknown/i);
  });
});

describe.each(chosen(['memory', 'univer'] as const))('members of Office.js on the %s engine', (engine) => {
  test.each(Object.entries(PROBES))('%s', async (_member, probe) => {
    const book = await openWorkbook({ engine });
    try {
      await book.Excel.run((context) => probe(makeScene(book, context)));
    } finally {
      book.close();
    }
  });
});

describe('members the host lacks', () => {
  test.each(Object.entries(absentProbes))('%s says so', async (member, use) => {
    const book = await openWorkbook({ engine: 'memory' });
    const asked = book.Excel.run(async (context) => {
      use(makeScene(book, context));
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(` ${member}`),
    });
    book.close();
  });
});
