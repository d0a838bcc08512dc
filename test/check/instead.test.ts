/** What may stand in a cell instead of a wrong word: asked for whole columns at once, so that it must be the column's own. */
import { check } from '../../src/check/check';
import { ruleById } from '../../src/check/rules';
import { workbookOf } from './examples/workbookOf';

const occurrencesOf = (id: string, part: Parameters<typeof workbookOf>[0]) =>
  check(workbookOf(part), { today: null }, { rules: [ruleById(id)!] }).findings.flatMap((group) => group.occurrences);

test('of a choice: the labels of its list', () => {
  const [found] = occurrencesOf('cells/not-in-list', {
    cellProblems: [
      {
        source: 'tblDonVi',
        column: 'kind',
        row: 0,
        place: { sheet: 'Đơn vị học tập', address: 'B6' },
        raw: ' co quan ',
        problem: { code: 'notInList', values: { text: 'co quan' } },
      },
    ],
  });
  expect(found?.instead?.before).toBe(' co quan ');
  expect(found?.instead?.among.length).toBeGreaterThan(1);
});

test('of a hamlet in a register: the hamlets of the plan', () => {
  const [found] = occurrencesOf('citizens/unknown-hamlet', {
    hamlets: [{ name: 'Nà Pái' }, { name: 'Bản Chúc' }],
    citizens: [{ name: 'Hoàng Văn Mẫu', hamlet: 'Khu Bốn' }],
  });
  expect(found?.instead).toEqual({ before: 'Khu Bốn', among: ['Nà Pái', 'Bản Chúc'] });
});

const person = { name: 'Hoàng Văn Mẫu', birthYear: 1986, hamlet: 'Nà Pái', literacyClass: 'A' } as const;
const listed = {
  info: { year: 2026 },
  hamlets: [{ name: 'Nà Pái' }],
  illiterateByHamlet: [{ hamlet: 'Nà Pái', classA15to60Total: 3 }],
  illiteratePeople: [person],
};

describe('of a count that stands in two forms', () => {
  test('what the register comes to is offered, by itself and as no safe fix', () => {
    const [found] = occurrencesOf('literacy/register-equals-hamlets', listed);
    expect(found?.offer).toMatchObject({ before: 3, after: 1, place: { sheet: 'Mù chữ theo thôn' } });
    expect(found?.fix).toBeUndefined();
  });

  test.each([{ birthYear: null }, { hamlet: null }, { literacyClass: null }])('not while %j', (unknown) => {
    const illiteratePeople = [person, { ...person, name: 'Nông Thị Mẫu', ...unknown }];
    const [found] = occurrencesOf('literacy/register-equals-hamlets', { ...listed, illiteratePeople });
    expect(found?.cells.length).toBeGreaterThan(0);
    expect(found?.offer).toBeUndefined();
  });

  test('in the table by age as well', () => {
    const literacy = [{ age: 40, classATotal: 0 }];
    const [found] = occurrencesOf('literacy/register-equals-ages', { ...listed, literacy });
    expect(found?.offer).toMatchObject({ before: 0, after: 1, place: { sheet: 'Xóa mù chữ' } });
  });
});
