/** The help page of the custom functions as data, in one language: what the Markdown and the HTML page are drawn from. */
import { enFunctionHelp } from '../i18n/en/functionHelp';
import type { FunctionHelpTexts } from '../i18n/en/functionHelp';
import { fill } from '../i18n/fill';
import { viFunctionHelp } from '../i18n/vi/functionHelp';
import type { RawCell } from '../workbook/cellType';
import { FUNCTION_CATEGORIES } from '../workbook/customFunctions/definition';
import type {
  Example,
  ExampleArgument,
  FunctionCategory,
  FunctionDefinition,
} from '../workbook/customFunctions/definition';
import { FUNCTIONS } from '../workbook/functionSet';
import { FUNCTION_IDS } from '../workbook/formula/expr';
import { parameterName } from './parameterNames';
import type { DocumentedLanguage } from './parameterNames';
import { parameterText, textOf } from './texts';

export interface ExamplePage {
  /** Shortened to a few rows; the last one may say how many follow. */
  readonly cells: readonly (readonly string[])[];
  readonly formula: string;
  readonly result: string;
}

export interface FunctionPage {
  /** Also the anchor that metadata and messages point to. */
  readonly id: string;
  readonly call: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly isOptional: boolean }[];
  readonly result: string;
  readonly examples: readonly ExamplePage[];
}

export interface HelpPage {
  readonly language: DocumentedLanguage;
  readonly words: FunctionHelpTexts;
  readonly chapters: readonly { readonly title: string; readonly functions: readonly FunctionPage[] }[];
}

const WORDS: Readonly<Record<DocumentedLanguage, FunctionHelpTexts>> = { vi: viFunctionHelp, en: enFunctionHelp };

/** As Excel with that language's settings shows and expects formulas. */
interface Notation {
  readonly separator: string;
  readonly decimalMark: string;
}
const NOTATION: Readonly<Record<DocumentedLanguage, Notation>> = {
  vi: { separator: ';', decimalMark: ',' },
  en: { separator: ',', decimalMark: '.' },
};

const SHOWN_DECIMALS = 4;
const SHOWN_ROWS = 4;

const number = (value: number, { decimalMark }: Notation): string =>
  String(Number(value.toFixed(SHOWN_DECIMALS))).replace('.', decimalMark);

const shownCell = (cell: RawCell, notation: Notation): string => {
  if (typeof cell === 'number') return number(cell, notation);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
};

const argumentText = (argument: ExampleArgument, notation: Notation): string => {
  if (argument === null) return '';
  if (typeof argument === 'object') return argument.range;
  return typeof argument === 'string' ? `"${argument}"` : shownCell(argument, notation);
};

const examplePage = (definition: FunctionDefinition, example: Example, language: DocumentedLanguage): ExamplePage => {
  const [notation, words] = [NOTATION[language], WORDS[language]];
  const { cells = [], args, result } = example;
  const rows = cells.slice(0, SHOWN_ROWS).map((row) => row.map((cell) => shownCell(cell, notation)));
  const left = cells.length - rows.length;
  const results = Array.isArray(result) ? (result as readonly (readonly RawCell[])[]).flat() : [result as RawCell];
  return {
    cells: left > 0 ? [...rows, [fill(words.moreRows, { count: left })]] : rows,
    formula: `=XHHT.${definition.id}(${args.map((argument) => argumentText(argument, notation)).join(notation.separator)})`,
    result: results.map((cell) => (cell === '' ? words.blank : shownCell(cell, notation))).join(' · '),
  };
};

const functionPage = (definition: FunctionDefinition, language: DocumentedLanguage): FunctionPage => {
  const { separator } = NOTATION[language];
  const text = textOf(definition.id, language);
  const names = definition.parameters.map(({ id, optional }) => {
    const name = parameterName(id, language);
    return optional ? `[${name}]` : name;
  });
  return {
    id: definition.id,
    call: `XHHT.${definition.id}(${names.join(`${separator} `)})`,
    summary: text.summary,
    details: text.details,
    parameters: definition.parameters.map(({ id, optional }) => ({
      name: parameterName(id, language),
      text: parameterText(definition.id, id, language),
      isOptional: optional,
    })),
    result: text.result,
    examples: definition.examples.map((example) => examplePage(definition, example, language)),
  };
};

export const helpPage = (language: DocumentedLanguage): HelpPage => {
  const definitions: readonly FunctionDefinition[] = FUNCTION_IDS.map((id) => FUNCTIONS.library[id]);
  const pagesOf = (category: FunctionCategory): readonly FunctionPage[] =>
    definitions.filter((one) => one.category === category).map((one) => functionPage(one, language));
  const words = WORDS[language];
  return {
    language,
    words,
    chapters: FUNCTION_CATEGORIES.map((category) => ({
      title: words.category[category],
      functions: pagesOf(category),
    })),
  };
};
