/** A mistake of ours in one indicator takes no other target, and not the check, with it. */
import { NO_TASKS } from './noTasks';
import { workbookOf } from './examples/workbookOf';
import { check } from '../../src/check/check';
import { messageOf, notEvaluatedText } from '../../src/check/message';
import { toJson } from '../../src/check/reportJson';
import { reportSchema } from '../../src/check/reportSchema';
import { enCheck } from '../../src/i18n/en/check';
import { viCheck } from '../../src/i18n/vi/check';
import type { ParsedWorkbook } from '../../src/workbook/parsed';

const targets = [
  { code: 'NLTT', title: 'Năng lực thông tin', kind: 'atLeast', value: 50 },
  { code: 'KNS', title: 'Kỹ năng sống', kind: 'atLeast', value: 40 },
] as const;
const hamlets = [{ name: 'Nà Pái', workingAge: 100, informationCompetence: 60, lifeSkills: 30 }];

/** A workbook in which asking where one column stands is a mistake. */
const withMistake = (column: string): ParsedWorkbook => {
  const parsed = workbookOf({ info: { year: 2026 }, targets, hamlets });
  const { places } = parsed;
  return {
    ...parsed,
    places: {
      cell: (...asked) => places.cell(...asked),
      field: (name) => places.field(name),
      tableCorner: (table) => places.tableCorner(table),
      missingRow: (...asked) => places.missingRow(...asked),
      columnTop: (table, asked) => {
        if (asked === column) throw new TypeError('a mistake');
        return places.columnTop(table, asked);
      },
    },
  };
};

const report = check(withMistake('informationCompetence'), { today: null });

test('the target says nothing, the others are judged', () => {
  expect(report.targets.map(({ code, verdict, certain, target }) => [code, verdict, certain, target])).toEqual([
    ['NLTT', 'cannotTell', false, 50],
    ['KNS', 'notMet', true, 40],
  ]);
});

test('the report says which, and why', () => {
  const [entry] = report.notEvaluated;
  expect(entry).toMatchObject({ ruleId: 'targets', why: 'targetFailed' });
  expect(notEvaluatedText(viCheck, entry!)).toContain('NLTT (“Năng lực thông tin”)');
  expect(notEvaluatedText(enCheck, entry!)).toContain('NLTT (“Năng lực thông tin”) could not be judged');
  expect(reportSchema.parse(toJson(report, NO_TASKS, viCheck)).notEvaluated[0]).toMatchObject({ why: 'targetFailed' });
});

test('English findings name rows in English', () => {
  const found = check(
    workbookOf({
      info: { year: 2026 },
      hamlets: [{ name: 'Nà Pái', population: 48, female: 52 }],
      citizens: [{ name: 'Hoàng Văn A', birthYear: 1700 }],
      literacy: [{ age: 23, scopeTotal: 5, scopeFemale: 6 }],
    }),
    { today: null },
  );
  const english = new Map(
    found.findings.map(({ ruleId, occurrences: [occurrence] }) => [
      ruleId,
      messageOf(enCheck, ruleId, occurrence!).what,
    ]),
  );
  expect(english.get('hamlets/female-within-population')).toMatch(/^Hamlet Nà Pái: /);
  expect(english.get('literacy/groups-within-total')).toMatch(/^Age 23: /);
  expect([...english.values()].filter((text) => /Dòng|Tuổi|Thôn /.test(text.replace(/“[^”]*”/g, '')))).toEqual([]);
});
