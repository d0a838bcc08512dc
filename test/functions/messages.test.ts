import { argumentMessage, notAvailableMessage } from '../../src/functions/messages';
import { DOCUMENTED_LANGUAGES } from '../../src/functions/parameterNames';
import { parameterText, textOf } from '../../src/functions/texts';
import { placeholdersOf } from '../../src/i18n/fill';
import { enFunctionMessages } from '../../src/i18n/en/functionMessages';
import { viFunctionMessages } from '../../src/i18n/vi/functionMessages';
import { ARGUMENT_PROBLEMS, ArgumentError, NotAvailableError } from '../../src/workbook/customFunctions/argumentError';
import { FUNCTIONS } from '../../src/workbook/functionSet';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';

test.each([
  [
    new ArgumentError('tu_so', 'notANumber', { row: 3, column: 1 }),
    'Đối số tu_so (dòng 3, cột 1 của vùng) không phải là số. Nhập lại bằng chữ số.',
    'The argument numerator (row 3, column 1 of the range) is not a number. Enter it in digits.',
  ],
  [
    new ArgumentError('muc', 'notInList', { allowed: '1; 2' }),
    'Đối số muc phải là một trong các giá trị: 1; 2.',
    'The argument level must be one of: 1; 2.',
  ],
  [
    new ArgumentError('bang_xmc', 'ageTwice', { age: 15 }),
    'Bảng của đối số bang_xmc có tuổi 15 hai lần. Bỏ dòng thừa.',
    'The table of literacy_table has age 15 twice. Remove one of the rows.',
  ],
])('%s', (error, vi, en) => {
  expect(argumentMessage(error, 'vi')).toBe(vi);
  expect(argumentMessage(error, 'en')).toBe(en);
});

test('a figure that does not exist', () => {
  expect(notAvailableMessage(new NotAvailableError('noMilestone', { year: 2031 }), 'en')).toBe(
    'There is no national milestone for the year 2031; milestones cover 2021-2030.',
  );
});

const ANY_VALUES = {
  row: 1,
  column: 2,
  columns: 5,
  allowed: '1; 2',
  age: 15,
  header: 'Tuổi',
  code: 'X',
  other: 'mau_so',
  found: 2,
  asked: 1,
};

test.each(DOCUMENTED_LANGUAGES.flatMap((language) => ARGUMENT_PROBLEMS.map((problem) => [language, problem] as const)))(
  '%s message for %s names the argument and leaves no placeholder',
  (language, problem) => {
    const message = argumentMessage(new ArgumentError('quy_uoc', problem, ANY_VALUES), language);
    expect(message).toContain(language === 'vi' ? 'quy_uoc' : 'convention');
    expect(message).toMatch(/^[^{}]+\.$/);
  },
);

test('both languages say the same things', () => {
  const keys = Object.keys(viFunctionMessages) as (keyof typeof viFunctionMessages)[];
  for (const key of keys) {
    expect([key, [...placeholdersOf(enFunctionMessages[key])].sort()]).toEqual([
      key,
      [...placeholdersOf(viFunctionMessages[key])].sort(),
    ]);
  }
});

test.each(DOCUMENTED_LANGUAGES.flatMap((language) => FUNCTION_IDS.map((id) => [language, id] as const)))(
  '%s: %s is described, and so are its parameters, and no others',
  (language, id) => {
    const { summary, details, result, parameters } = textOf(id, language);
    const ids = FUNCTIONS.library[id].parameters.map((parameter) => parameter.id);
    expect(Object.keys(parameters)).toEqual(ids);
    const texts = [summary, result, ...details, ...ids.map((parameter) => parameterText(id, parameter, language))];
    for (const text of texts) expect(text).toMatch(/^\S.+[.)]$/su);
    expect(details.length).toBeGreaterThan(0);
  },
);
