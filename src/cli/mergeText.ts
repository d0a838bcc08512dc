/** A merger in words: its problems, its questions, what became of the older plans. */
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { viMerge } from '../i18n/vi/merge';
import type { MergeLine, MergeQuestion, Part } from '../workbook/merge/mergeLine';
import type { MergeProblem } from '../workbook/merge/mergeProblems';
import { problemText, sheetOf } from '../workbook/merge/problemText';

const words = cli.merge;
/** More places of a kind than this are only counted. */
const SHOWN = 8;
const LINES_SHOWN = 40;

const partsText = (parts: readonly Part[]): string =>
  parts.map(({ of, shown = '' }) => fill(words.part, { of, value: shown || viMerge.blank })).join('; ');

/** Each with its words; rows that are not confirmed are one entry. */
export const problemTexts = (problems: readonly MergeProblem[]): readonly string[] => {
  const open = problems.flatMap((problem) => (problem.code === 'notConfirmed' ? [problem.line] : []));
  const lines = `${open.slice(0, LINES_SHOWN).join(', ')}${open.length > LINES_SHOWN ? ', …' : ''}`;
  return [
    ...(open.length === 0 ? [] : [fill(viMerge.problems.notConfirmed, { count: open.length, lines })]),
    ...problems.filter(({ code }) => code !== 'notConfirmed').map((problem) => problemText(problem, viMerge)),
  ];
};

export const questionText = ({ id, subject, parts }: MergeQuestion): string =>
  fill(words.question, { id, subject, parts: partsText(parts) });

const lineText = ({ at, subject, parts, now }: MergeLine): string =>
  fill(words.line, {
    sheet: sheetOf(at),
    subject,
    parts: partsText(parts),
    now: now === '' ? '' : fill(words.now, { value: now }),
  });

/** By kind, in the order of the words; the first places of each. */
export const linesText = (lines: readonly MergeLine[]): string =>
  (Object.keys(words.kinds) as MergeLine['kind'][])
    .flatMap((kind) => {
      const own = lines.filter((line) => line.kind === kind);
      if (own.length === 0) return [];
      return [
        fill(words.told, { what: words.kinds[kind], count: own.length }),
        ...own.slice(0, SHOWN).map(lineText),
        ...(own.length > SHOWN ? [fill(words.more, { count: own.length - SHOWN })] : []),
      ];
    })
    .join('\n');
