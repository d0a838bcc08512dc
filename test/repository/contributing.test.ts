/** The lists in CONTRIBUTING, followed: whatever of them is forgotten is named with its file. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { RULES } from '../../src/check/rules';
import { programOf } from '../../src/cli/main';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Steps of a section, and the files that it names. */
const section = (title: string): string => {
  const [, rest = ''] = read('CONTRIBUTING.md').split(`\n## ${title}\n`);
  return rest.split('\n## ')[0] ?? '';
};
const filesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/`((?:src|test|docs|CHANGELOG)[\w./-]*\.\w+)`/g)].map(([, file = '']) => file)),
];

/** One line, where the file itself would be a wall of text. */
const missingFrom = (file: string, text: string): readonly string[] =>
  read(file).includes(text)
    ? []
    : [`${file} lacks "${text.trim()}"${file.startsWith('docs/') ? ': npm run docs' : ''}`];

describe('a new rule', () => {
  const steps = section('A new rule').split('\nA new family')[0] ?? '';

  test('takes six files at most that are written by hand', () => {
    expect(filesIn(steps).length).toBeGreaterThan(3);
    expect(filesIn(steps).length).toBeLessThanOrEqual(6);
  });

  test.each(RULES.map(({ meta }) => meta.id))('%s stands in every file that the list names', (id) => {
    const [family = ''] = id.split('/');
    const lists = filesIn(steps).filter((file) => file.includes('family'));
    const lacking = lists
      .map((file) => file.replace('family.ts', family))
      .filter((place) => {
        const { dir, base } = path.parse(place);
        const own = readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll(path.sep, '/'))
          .filter((file) => file === `${base}.ts` || (file.startsWith(`${base}/`) && file.endsWith('.ts')));
        return !own.some((file) => read(`${dir}/${file}`).includes(`'${id}'`));
      });
    expect(lacking.map((place) => `${place}.ts lacks '${id}'`)).toEqual([]);
    expect(missingFrom('docs/rules.md', id)).toEqual([]);
  });
});

describe('a new command', () => {
  const own = readdirSync(path.join(root, 'src/cli/commands')).map((file) => file.replace(/\.ts$/, ''));
  const program = programOf({ out: () => undefined, err: () => undefined }, () => undefined);

  test('takes three files that are written by hand', () =>
    expect(filesIn(section('A new command')).filter((file) => file.startsWith('src/'))).toHaveLength(3));

  test('every file of src/cli/commands has its words in src/i18n/vi/cli.ts', async () => {
    const named = (await program).commands.map((command) => command.name());
    expect(own.filter((name) => !named.includes(name))).toEqual([]);
  });

  test.each(own)(
    'xhht %s: all is explained in Vietnamese, its work is a file of its own, and docs/dong-lenh.md has it',
    async (name) => {
      const [command] = (await program).commands.filter((one) => one.name() === name);
      if (command === undefined) throw new Error(`src/i18n/vi/cli.ts has no entry "${name}" with a description.`);
      const words = [
        command.description(),
        ...command.options.map(({ description }) => description),
        ...command.registeredArguments.map(({ description }) => description),
      ];
      expect(words.filter((text) => !/\p{L}/u.test(text) || text.normalize('NFD') === text)).toEqual([]);
      expect(missingFrom(`src/cli/commands/${name}.ts`, `await import('../actions/${name}')`)).toEqual([]);
      expect(missingFrom('docs/dong-lenh.md', `## xhht ${name}\n`)).toEqual([]);
    },
  );
});
