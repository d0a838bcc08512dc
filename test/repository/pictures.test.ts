/** Pictures of the documentation: the list, the files and the texts that show them agree. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PICTURES } from '../../scripts/pictures/list';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'docs/pictures');
const MOST_BYTES = 2 * 1024 * 1024;

const texts = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
/** Names of the pictures that a text shows; each has words for those who do not see it. */
const shownIn = (text: string): string[] =>
  [...readFileSync(path.join(root, text), 'utf8').matchAll(/!\[([^\]]+)\]\((?:docs\/)?pictures\/([^)]+)\)/g)].map(
    ([, , file]) => file ?? '',
  );

test('every picture of the list is there, and no other ("npm run pictures" draws them)', () => {
  expect(readdirSync(folder).sort()).toEqual(PICTURES.map(({ file }) => file).sort());
});

test('every text shows the pictures that the list says it shows', () => {
  const shown = new Map(texts.map((text) => [text, [...new Set(shownIn(text))].sort()]));
  const listed = new Map(
    texts.map((text) => [
      text,
      PICTURES.filter(({ used }) => used.includes(text))
        .map(({ file }) => file)
        .sort(),
    ]),
  );
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(listed));
});

test('the pictures are small enough to be kept in the repository', () => {
  const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});
