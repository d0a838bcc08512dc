import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Files that git keeps or would keep; what it ignores is no part of the repository. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());

const isText = (file: string): boolean => !/\.(png|xlsx|docx|ico)$/.test(file);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const texts = tracked.filter(isText);
const sources = tracked.filter((file) => /^src\/.*\.(ts|tsx|mjs|js)$/.test(file));
const typescript = tracked.filter((file) => /^(src|test|bench|scripts)\/.*\.tsx?$/.test(file));

/** Files whose text holds the pattern. This file names the patterns, so it is left out. */
function holding(files: readonly string[], pattern: RegExp): string[] {
  return files.filter((file) => file !== 'test/repository/repository.test.ts' && pattern.test(read(file)));
}

test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(0));

describe('sources', () => {
  test('no file is longer than 400 lines', () => {
    expect(sources.filter((file) => read(file).split('\n').length > 401)).toEqual([]);
  });
  test('no comment switches a check off', () => {
    expect(holding(typescript, /eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error/)).toEqual([]);
  });
  /** To `\b` and `\w` a letter with a mark is no letter: before "ít" there is no boundary, and "thị xã" has none behind it. */
  test('no boundary of words is looked for beside a Vietnamese letter', () => {
    const letter = '[\\u00C0-\\u024F\\u1E00-\\u1EFF]';
    const besideLetter = new RegExp(
      [
        String.raw`\\b\(?\??:?${letter}`,
        // An alternative of the group right behind the boundary, or right before it.
        String.raw`\\b\(\?:(?:[^()\n]*\|)?${letter}`,
        String.raw`${letter}(?:\|[^()\n]*)?\)\\b`,
        String.raw`${letter}\\b`,
      ].join('|'),
      'u',
    );
    expect(
      ['/\\b(?:Gần|Ít)/', '/(?:xã|huyện)\\b/', '/\\bđ/', '/xã\\b/'].filter((one) => !besideLetter.test(one)),
    ).toEqual([]);
    expect(holding(sources, besideLetter)).toEqual([]);
  });
  test('nothing is exported as default', () => {
    expect(holding(typescript, /^export default/m)).toEqual([]);
  });
  test('no file is named for what it is not about', () => {
    const vague = /^(utils?|helpers?|common|misc|manager)\.|^index\.ts$/;
    expect(sources.filter((file) => vague.test(path.basename(file)))).toEqual([]);
  });
  test('no file is the numbered twin of another', () => {
    const twins = sources.filter((file) => /\D\d\.tsx?$/.test(file));
    expect(twins.filter((file) => sources.includes(file.replace(/\d(\.tsx?)$/, '$1')))).toEqual([]);
  });
});

describe('folders of src', () => {
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);

  test.each(folders)('%s has a README of under 40 lines', (folder) => {
    const readme = path.join(root, folder, 'README.md');
    expect(existsSync(readme)).toBe(true);
    expect(readFileSync(readme, 'utf8').trimEnd().split('\n').length).toBeLessThan(40);
  });
});

describe('nothing of one machine or one person', () => {
  test('no path of a machine', () => {
    expect(holding(texts, /(^|[\s"'`(=:])\/(work|root|home|Users)\/|\/tmp\/[a-z]/m)).toEqual([]);
  });
  test('no host of a package registry', () => {
    expect(holding(texts, /registry\.npmjs|npmjs\.org|registry\.yarnpkg|[/.@](verdaccio|nexus|artifactory)\b/)).toEqual(
      [],
    );
  });
  test('the lock file says which packages, not from which host', () => {
    const resolved = read('package-lock.json').match(/"resolved": "[^"]*"/g) ?? [];
    // A package of our own stands in a folder.
    expect(resolved.filter((line) => !line.includes('"packages/'))).toEqual([]);
  });
  test('no phone, citizen or e-mail number in what tests and samples hold', () => {
    const fixtures = texts.filter((file) => /^(test|src|bench)\/.*(fixture|sample)/i.test(file));
    expect(holding(fixtures, /\b0\d{9}\b|\b0\d{11}\b|[\w.]+@(?!example\.)[\w-]+\.[a-z]{2,}/)).toEqual([]);
  });
});
