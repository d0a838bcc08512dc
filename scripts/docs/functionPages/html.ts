import type { ExamplePage, FunctionPage, HelpPage } from '../../../src/functions/documentation';
import { escaped, htmlPage } from '../html/htmlPage';

const code = (text: string): string => `<code>${escaped(text)}</code>`;
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const table = (cells: readonly (readonly string[])[]): string =>
  `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

const example = (
  { words }: HelpPage,
  { cells, formula, result }: ExamplePage,
  before: ExamplePage | undefined,
): string => {
  const isNew = cells.length > 0 && JSON.stringify(before?.cells) !== JSON.stringify(cells);
  const shown = isNew ? `${paragraph(words.cells)}${table(cells)}` : '';
  return `${shown}<p>${code(formula)} ${escaped(words.gives)} ${code(result)}</p>`;
};

const functionSection = (page: HelpPage, one: FunctionPage): string => {
  const { words } = page;
  const parameters = one.parameters.map(
    ({ name, text, isOptional }) =>
      `<dt>${code(name)}${isOptional ? ` (${escaped(words.optional)})` : ''}</dt><dd>${escaped(text)}</dd>`,
  );
  return [
    `<section id="${one.id}">`,
    `<h3>${one.id}</h3>`,
    `<p>${code(one.call)}</p>`,
    paragraph(one.summary),
    ...one.details.map(paragraph),
    `<h4>${escaped(words.parameters)}</h4>`,
    `<dl>${parameters.join('')}</dl>`,
    `<h4>${escaped(words.result)}</h4>`,
    paragraph(one.result),
    `<h4>${escaped(words.examples)}</h4>`,
    ...one.examples.map((shown, index) => example(page, shown, one.examples[index - 1])),
    '</section>',
  ].join('\n');
};

const contents = ({ chapters }: HelpPage): string => {
  const links = chapters.flatMap(({ functions }) => functions).map(({ id }) => `<li><a href="#${id}">${id}</a></li>`);
  return `<nav><ul>${links.join('')}</ul></nav>`;
};

const STYLE = [
  'nav ul { columns: 3; padding-left: 1.2em; }',
  'table { border-collapse: collapse; } td { border: 1px solid #767676; padding: 0 .5em; }',
  'dt { float: left; clear: left; margin-right: .5em; } h4 { margin: 1em 0 0; }',
  'section:target h3 { outline: 2px solid; outline-offset: 4px; }',
];

export const html = (page: HelpPage): string => {
  const { words, chapters, language } = page;
  const sections = chapters.flatMap(({ title, functions }) => [
    `<h2>${escaped(title)}</h2>`,
    ...functions.map((one) => functionSection(page, one)),
  ]);
  return htmlPage({
    language,
    title: words.title,
    style: STYLE,
    body: [
      `<h1>${escaped(words.title)}</h1>`,
      paragraph(words.intro),
      paragraph(words.blanks),
      contents(page),
      ...sections,
    ].join('\n'),
  });
};
