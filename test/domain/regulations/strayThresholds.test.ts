import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Percentages by which the law judges; elsewhere in the code they would be a figure of the law gone astray. */
const THRESHOLD = /(?<![\w.-])(?:80|85|90|95|98)(?![\w.%-])/;

/** Lines that may hold such a number, and why. */
const ALLOWED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /(?:width|height)/i, why: 'width of a column, height of a row' },
  { pattern: /^\s*\d+: "",$|\bval\("", \d+\)/, why: 'a shade of a colour, a measure of a drawing' },
  { pattern: /\.slice\(0, \d+\)/, why: 'length of a text' },
  { pattern: /\bargs: \[/, why: 'an example call of a function, run as a test' },
  { pattern: /^ {2}\["", \d+, \d+\],$/, why: 'a row of an example table' },
];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));

const withoutCommentsAndTexts = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '""');

const strayLines = (file: string): readonly string[] =>
  withoutCommentsAndTexts(readFileSync(path.join(root, file), 'utf8'))
    .split('\n')
    .filter((line) => THRESHOLD.test(line) && !ALLOWED.some(({ pattern }) => pattern.test(line)))
    .map((line) => `${file}: ${line.trim()}`);

/** Where the law is, where people are invented, and where others' sentences are read letter by letter. */
const OTHER_FOLDERS = ['src/domain/regulations', 'src/workbook/sample', 'src/documents/readPlan'].map(path.normalize);

const files = filesBelow('src').filter((file) => OTHER_FOLDERS.every((folder) => !file.startsWith(folder)));

test('no figure of the law stands outside src/domain/regulations', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(strayLines)).toEqual([]);
});

/** The same in words: a share as the law sets it, ages of those whom a rule set is about. */
const IN_WORDS = /(?<![\d.,])(?:80|85|90|95|98) ?%|\b(?:từ|from|aged) [1-9]\d* (?:đến|to) \d+(?: tuổi|;|,| |$)/u;

const saying = (file: string): readonly string[] =>
  readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => IN_WORDS.test(line))
    .map((line) => `${file}: ${line.trim()}`);

test('no words for users state what a rule set asks: they take it from there', () => {
  // What the codes of Phổ cập count is fixed with the code; a rule set asks of a code, and does not change it.
  const fixed = path.normalize('src/domain/universalEducationFigures.ts');
  expect(saying(fixed)).not.toEqual([]);
  // The targets of the reference plan are that plan's own.
  const plan = path.normalize('src/domain/catalogue.ts');
  expect(files.filter((file) => file !== fixed && file !== plan).flatMap(saying)).toEqual([]);
});

/** Number and kind of a text, as only a figure or a text of the regulations may name it. */
const NAMED_TEXT = /(?:Nghị định|Quyết định|Thông tư|Luật|Công văn) \p{L}*\d/u;

const namedIn = (file: string): readonly string[] =>
  readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => NAMED_TEXT.test(line))
    .map((line) => `${file}: ${line.trim()}`);

test('no rule of the check names a text of the law: its basis is a figure or a text of the regulations', () => {
  expect(namedIn('src/domain/regulations/nd20-2014.ts')).not.toEqual([]);
  expect(filesBelow('src/check').flatMap(namedIn)).toEqual([]);
});

test.each([
  ['const least = 90;', true],
  ['percent(85)', true],
  ['row(190, x90, 9.95, 1980)', false],
  ["'at least 90'", false],
  ['// at least 90', false],
])('the search finds %j: %s', (line, expected) => {
  expect(THRESHOLD.test(withoutCommentsAndTexts(line))).toBe(expected);
});
