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
