/**
 * A text, a Word file and cells of a workbook made against each regular expression of the code: they cost whoever reads them
 * no more than others of their length.
 */
// Before what it watches.
import { builtPatterns } from './builtPatterns';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { check } from '../src/check/check';
import { PlanFileProblem } from '../src/documents/readPlan/docxLines';
import { readPlanText } from '../src/documents/readPlan/readPlan';
import { readPlanDocx } from '../src/documents/readPlan/readPlanDocx';
import { readXlsx } from '../src/files/readXlsx';
import { writeXlsx } from '../src/files/writeXlsx';
import { xmlText } from '../src/documents/xmlText';
import { parseWorkbook } from '../src/workbook/parse/parse';
import type { Plan } from '../src/workbook/plan';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { buildTemplate } from '../src/workbook/template';
import { paragraphOf, run, wordPlan } from '../test/documents/readPlan/corpus/wordFile';
import type { Campaign, Outcome } from './campaign';
import { pumpedTexts } from './pumpedTexts';

const IN_A_PART = 10;
/** As many as a cell holds. */
const LETTERS = 32_767;
/** Milliseconds of the processor: what grows with the square of the length takes seconds. */
const MOST = { pattern: 200, text: 5_000, word: 5_000, cells: 5_000 } as const;

interface Found {
  readonly file: string;
  readonly pattern: RegExp;
}

const patternsOf = (file: string): readonly Found[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const built = builtPatterns().map((pattern): Found => ({ file: 'put together', pattern }));
const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .flatMap(patternsOf);
const patterns = [...built, ...written];

const milliseconds = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** Every way in which a pattern is asked. */
const ask = (pattern: RegExp, text: string): void => {
  const again = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  text.replace(again, '');
};

const escaped = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A file may be refused with words, for its length for one. */
const expectProblem = (error: unknown): void => {
  if (!(error instanceof PlanFileProblem)) throw error;
};

const RECORDS = 3;

/** The sample with the texts in the first rows of its lists, in place of names and other words; choices are single words. */
const workbookWith = (texts: readonly string[]): Uint8Array => {
  let at = 0;
  const replaced: unknown = JSON.parse(JSON.stringify(samplePlan({ year: 2026 })), (_key, value: unknown) =>
    Array.isArray(value)
      ? value.map((record: unknown, index) =>
          index < RECORDS && typeof record === 'object' && record !== null
            ? Object.fromEntries(
                Object.entries(record).map(([key, own]) => [
                  key,
                  typeof own === 'string' && own.includes(' ') ? texts[(at += 1) % texts.length] : (own as unknown),
                ]),
              )
            : record,
        )
      : value,
  );
  return writeXlsx(buildTemplate(replaced as Plan, { formulas: 'native', values: false }));
};

type Way = keyof typeof MOST;

const timesOf = async (
  part: readonly Found[],
  most: (way: Way, what: string, taken: number) => void,
): Promise<void> => {
  const all: string[] = [];
  for (const { file, pattern } of part) {
    const texts = pumpedTexts(pattern, LETTERS);
    all.push(...texts);
    const what = `${file} ${String(pattern)}`;
    for (const text of texts) most('pattern', what, await milliseconds(() => ask(pattern, text)));
    most('text', what, await milliseconds(() => readPlanText(texts.join('\n'))));
    const word = wordPlan(texts.map((text) => paragraphOf(run(escaped(text)))));
    most('word', what, await milliseconds(() => readPlanDocx(word).catch(expectProblem)));
  }
  const bytes = workbookWith(all);
  const whole = part.map(({ pattern }) => String(pattern)).join(' ');
  most('cells', whole, await milliseconds(() => check(parseWorkbook(readXlsx(bytes)), { today: '2026-06-30' })));
};

export const campaign: Campaign = {
  title: 'Texts against each regular expression',
  seed: 20261201,
  parts: Math.ceil(patterns.length / IN_A_PART),
  run: async (part): Promise<Outcome> => {
    const chosen = patterns.slice(part * IN_A_PART, (part + 1) * IN_A_PART);
    const faults: string[] = [];
    await timesOf(chosen, (way, what, taken) => {
      if (taken > MOST[way]) faults.push(`${what}: ${way}, ${String(Math.round(taken))} ms`);
    });
    return { figures: { patterns: chosen.length }, faults };
  },
};
