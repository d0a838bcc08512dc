import { readFileSync } from 'node:fs';
import path from 'node:path';
import { helpPage } from '../../src/functions/documentation';
import { HELP_PAGES } from '../../src/functions/helpAddress';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';

const read = (file: string): string => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

describe.each(['vi', 'en'] as const)('the help page in %s', (language) => {
  const page = helpPage(language);
  const functions = page.chapters.flatMap((chapter) => chapter.functions);

  test('has every function once, with an example', () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
    expect(functions.filter(({ examples }) => examples.length === 0)).toEqual([]);
    expect(page.chapters.every(({ functions: some }) => some.length > 0)).toBe(true);
  });

  test('has an anchor for every help address, and links that lead somewhere', () => {
    const html = read(`assets/${HELP_PAGES[language]}`);
    for (const id of FUNCTION_IDS) expect(html).toContain(`<section id="${id}">`);
    const targets = [...html.matchAll(/href="#(\w+)"/g)].map((match) => match[1]);
    expect(targets.sort()).toEqual([...FUNCTION_IDS].sort());
    expect(html).not.toMatch(/<script|undefined|\[object/);
  });
});

test('formulas are written as Excel in that language shows them', () => {
  const formulaOf = (language: 'vi' | 'en') =>
    helpPage(language)
      .chapters.flatMap(({ functions }) => functions)
      .find(({ id }) => id === 'DANHGIA')?.examples[3]?.formula;
  expect(formulaOf('vi')).toBe('=XHHT.DANHGIA(0,224;0,23;"Khoảng";;0,01)');
  expect(formulaOf('en')).toBe('=XHHT.DANHGIA(0.224,0.23,"Khoảng",,0.01)');
});

test('a long example is shortened, and says so', () => {
  const mucXmc = helpPage('vi')
    .chapters.flatMap(({ functions }) => functions)
    .find(({ id }) => id === 'MUC_XMC');
  expect(mucXmc?.examples[0]?.cells.at(-1)).toEqual(['… và 17 dòng nữa']);
});
