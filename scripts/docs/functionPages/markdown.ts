import type { ExamplePage, FunctionPage, HelpPage } from '../../../src/functions/documentation';

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** Columns are named as in Excel. */
const table = (cells: readonly (readonly string[])[]): string => {
  const width = Math.max(...cells.map((line) => line.length));
  const names = Array.from({ length: width }, (_, index) => String.fromCharCode('A'.charCodeAt(0) + index));
  const filled = cells.map((line) => row(names.map((_, index) => line[index] ?? '')));
  return [row(names), row(names.map(() => '---')), ...filled].join('\n');
};

const example = ({ words }: HelpPage, { cells, formula, result }: ExamplePage): string =>
  [...(cells.length > 0 ? [words.cells, table(cells)] : []), `\`${formula}\` ${words.gives} \`${result}\``].join(
    '\n\n',
  );

/** Neighbouring examples on the same cells show them once. */
const withoutRepeatedCells = (examples: readonly ExamplePage[]): readonly ExamplePage[] =>
  examples.map((one, index) => {
    const before = examples[index - 1];
    const isRepeated = before !== undefined && JSON.stringify(before.cells) === JSON.stringify(one.cells);
    return isRepeated ? { ...one, cells: [] } : one;
  });

const functionSection = (page: HelpPage, one: FunctionPage): string => {
  const { words } = page;
  const parameters = one.parameters.map(
    ({ name, text, isOptional }) => `- \`${name}\`${isOptional ? ` (${words.optional})` : ''}: ${text}`,
  );
  return [
    `### ${one.id}`,
    `\`${one.call}\``,
    one.summary,
    ...one.details,
    `**${words.parameters}**`,
    parameters.join('\n'),
    `**${words.result}**: ${one.result}`,
    `**${words.examples}**`,
    ...withoutRepeatedCells(one.examples).map((shown) => example(page, shown)),
  ].join('\n\n');
};

export const markdown = (page: HelpPage): string => {
  const { words, chapters } = page;
  const sections = chapters.flatMap(({ title, functions }) => [
    `## ${title}`,
    ...functions.map((one) => functionSection(page, one)),
  ]);
  return `${[`# ${words.title}`, words.intro, words.blanks, ...sections].join('\n\n')}\n`;
};
