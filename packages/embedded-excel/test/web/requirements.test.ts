import { isSetSupported } from '../../src/web/requirements';
import { readSettings } from '../../src/web/settings';

test.each([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.14', true],
  ['ExcelApi', '1.15', true],
  ['ExcelApi', '1.16', false],
  ['ExcelApi', '2.1', false],
  ['excelapi', '1.1', true],
  ['SharedRuntime', '1.1', true],
  ['CustomFunctionsRuntime', '1.3', true],
  ['CustomFunctionsRuntime', '1.4', false],
  ['Mailbox', '1.1', false],
])('%s %s: %s', (name, version, supported) => {
  expect(isSetSupported(name, version)).toBe(supported);
});

test('a host without custom functions has every other set', () => {
  expect(isSetSupported('CustomFunctionsRuntime', '1.1', false)).toBe(false);
  expect(isSetSupported('ExcelApi', '1.14', false)).toBe(true);
});

test.each([
  ['', { language: 'vi-VN', dark: false, functions: true }],
  ['?lang=en-US&theme=dark&functions=off', { language: 'en-US', dark: true, functions: false }],
  ['?lang=fr', { language: 'vi-VN', dark: false, functions: true }],
])('the page opened with "%s"', (search, expected) => {
  expect(readSettings(search)).toStrictEqual(expected);
});
