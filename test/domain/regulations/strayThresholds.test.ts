import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Percentages by which the law judges; elsewhere in the code they would be a figure of the law gone astray. */
const THRESHOLD = /(?<![\w.-])(?:80|85|90|95|98)(?![\w.%-])/;

/** Lines that may hold such a number, and why. */
const ALLOWED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\b(?:width|height)\b/i, why: 'width of a column, height of a row' },
  { pattern: /\bargs: \[/, why: 'an example call of a function, run as a test' },
  { pattern: /^ {2}\["", \d+, \d+\],$/, why: 'a row of an example table' },
];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
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

/** Where the law is, where letters are, and where people are invented. */
const OTHER_FOLDERS = ['src/domain/regulations', 'src/workbook/sample'].map(path.normalize);

const files = [...filesBelow('src/domain'), ...filesBelow('src/workbook')].filter((file) =>
  OTHER_FOLDERS.every((folder) => !file.startsWith(folder)),
);

test('no figure of the law stands outside src/domain/regulations', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(strayLines)).toEqual([]);
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
