/** One word for a thing, and none that only we know: what officials read has no codes, file names or English words. */
import type { CellType } from '../../src/workbook/cellType';
import { newPlan } from '../../src/workbook/newPlan';
import { SHEETS } from '../../src/workbook/workbook';
import { en } from '../../src/i18n/en/catalogue';
import { viCarry } from '../../src/i18n/vi/carry';
import { vi } from '../../src/i18n/vi/catalogue';
import { cli } from '../../src/i18n/vi/cli';
import { cliCarry } from '../../src/i18n/vi/cliCarry';
import { cliDocuments } from '../../src/i18n/vi/cliDocuments';
import { viConformance } from '../../src/i18n/vi/conformance';
import { documentWords } from '../../src/i18n/vi/documents';
import { viMerge } from '../../src/i18n/vi/merge';
import { viOpening } from '../../src/i18n/vi/opening';
import { planReading } from '../../src/i18n/vi/planReading';
import { viResultSheet } from '../../src/i18n/vi/resultSheet';
import { viServerCheck } from '../../src/i18n/vi/serverCheck';
import { viCheck } from '../../src/i18n/vi/check';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
/** Labels of a list to choose from. */
const labelsOf = ({ choices }: Pick<CellType<unknown>, 'choices'>): readonly string[] =>
  (choices?.choices ?? []).map(({ label }) => label);
/** What is filled in is not ours to word. */
const wordsOf = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replace(/\{[^}]*\}/g, ''));
/** What the sheets say: titles, headings, labels, notes, choices, texts that a new plan begins with. */
const sheetTexts = SHEETS.flatMap(({ title, intro, lines = [], form, table }) => [
  title,
  intro,
  ...lines,
  ...(form?.sections ?? []).map((section) => section.title),
  ...Object.values(form?.fields ?? {}).flatMap((field) => [
    field.label,
    field.note ?? '',
    ...(field.role === 'computed' ? [] : [field.assumption?.why ?? '', ...labelsOf(field.type)]),
  ]),
  ...Object.values(table?.columns ?? {}).flatMap((column) => [
    column.header,
    column.band ?? '',
    column.note ?? '',
    ...(column.role === 'computed' ? [] : labelsOf(column.type)),
  ]),
]);
/** A text without a space is the id of a choice. */
const { tasks, paragraphs } = newPlan({ year: 2026 });
const planTexts = textsIn([tasks, paragraphs]).filter((text) => text.includes(' '));
const vietnamese = wordsOf([
  ...[vi, viCheck, documentWords, viCarry, viMerge, viResultSheet].flatMap(textsIn),
  ...sheetTexts,
  ...planTexts,
]);
/** On a terminal files and options are called by their names. */
const typed = wordsOf(
  [cli, cliCarry, cliDocuments, planReading, viOpening, viConformance, viServerCheck].flatMap(textsIn),
);
const english = wordsOf(textsIn(en));

test.each([
  ['the add-in is “phần bổ trợ”', /tiện ích/i],
  ['the third verdict is “chưa kết luận được”', /chưa đủ dữ liệu|chưa chắc/i],
  ['decrees are called by their number', /ND\d{2}-\d{4}/],
  ['no words of programs', /\b(object|array|null|undefined|string|boolean)\b/i],
])('on the command line: %s', (_, wrong) => {
  expect(typed.filter((text) => wrong.test(text))).toEqual([]);
});

test('there are texts to look at', () => expect(vietnamese.length).toBeGreaterThan(800));

test.each([
  ['the add-in is “phần bổ trợ”', /tiện ích/i],
  ['trying out is “tính thử”', /nếu như/i],
  ['the third verdict is “chưa kết luận được”', /chưa đủ dữ liệu|chưa chắc/i],
  ['what may be off is “cho phép lệch”', /(?<!nội )dung sai/i],
  ['what is not known has no figures yet', /chưa rõ \d|tử số riêng|mẫu số riêng/i],
  ['books of households are no more', /sổ hộ khẩu/i],
  ['decrees are called by their number', /ND\d{2}-\d{4}/],
  ['no words of programs', /\b(object|array|null|undefined|string|error|boolean|index)\b/i],
  ['no files of ours', /\b[\w-]+\.(tsx?|mjs|json)\b/],
  ['no keys of ours', /\b[a-z]+[A-Z]\w*\b(?<!iPad|eOffice|macOS)/],
])('Vietnamese: %s', (_, wrong) => {
  expect(vietnamese.filter((text) => wrong.test(text))).toEqual([]);
});

test.each([
  ['what is wrong is fixed', /\bmend(s|ed|ing)?\b/i],
  ['verdicts wait for figures', /not yet known/i],
])('English: %s', (_, wrong) => {
  expect(english.filter((text) => wrong.test(text))).toEqual([]);
});
