import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { RULES } from '../../src/check/rules';

const root = path.resolve(__dirname, '../..');

/** Where a family lives. Its name is that of a file, of a folder beside it for more of the same, or of both. */
const HOMES = ['src/check/rules', 'src/i18n/vi/check', 'src/i18n/en/check', 'test/check/examples'] as const;

const isFolder = (file: string): boolean =>
  statSync(path.join(root, file), { throwIfNoEntry: false })?.isDirectory() === true;

const filesOf = (home: string, family: string): readonly string[] => {
  const folder = `${home}/${family}`;
  const within = isFolder(folder) ? readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`) : [];
  return [`${folder}.ts`, ...within].filter((file) => existsSync(path.join(root, file)));
};

/** A rule may name others whose findings follow from its own. */
const EXPLAINS = /explains: \[[^\]]*\]/g;

const holds = (file: string, id: string): boolean =>
  readFileSync(path.join(root, file), 'utf8').replace(EXPLAINS, '').includes(`'${id}'`);

/** What is missing for a rule, by file: empty where rule, texts and examples stand in the files that its id names. */
const missingFor = (id: string): readonly string[] => {
  const [family = ''] = id.split('/');
  return HOMES.filter((home) => !filesOf(home, family).some((file) => holds(file, id))).map(
    (home) => `${home}/${family}.ts lacks '${id}'`,
  );
};

test.each(RULES.map(({ meta }) => [meta.id]))('%s names its file in all four places', (id) =>
  expect(missingFor(id)).toEqual([]),
);

test('what is missing is named with its file', () =>
  expect(missingFor('literacy/no-such-rule')).toEqual(
    HOMES.map((home) => `${home}/literacy.ts lacks 'literacy/no-such-rule'`),
  ));

test.each(HOMES)('%s holds each rule in the file of its family alone', (home) => {
  const files = readdirSync(path.join(root, home), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll(path.sep, '/'));
  const misplaced = files.flatMap((file) => {
    const family = file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
    return RULES.filter(({ meta }) => !meta.id.startsWith(`${family}/`) && holds(`${home}/${file}`, meta.id)).map(
      ({ meta }) => `${home}/${file} holds '${meta.id}'`,
    );
  });
  expect(misplaced).toEqual([]);
});
