/** DIEM_CDHT, DAT_CDHT, SO_CDHT: the scores of one row, and the titles of the whole register. */
import { qd324 } from '../../../domain/regulations/qd324-khvn';
import { blank, call, cells, column, iff, minus, num, op, plus, text } from '../expr';
import type { Expr } from '../expr';
import { MET, NOT_MET } from '../verdictLabels';
import { argument, tableOf, TwinError } from './argument';
import { times } from './share';

const { indicators, lowestScore, highestScore } = qd324.scale.value;
const { leastTotal, leastScore } = qd324.title.value;

/** A table stands for its own row: one formula for many rows needs dynamic arrays, which Excel 2016 has not. */
const scoresOf = (fn: 'DIEM_CDHT' | 'DAT_CDHT', args: readonly Expr[]): Expr => {
  const scores = argument(args, 0);
  if (scores.kind === 'cells') return scores;
  if (scores.kind === 'verbatim' && scores.extent.kind === 'row' && scores.extent.columns === indicators) return scores;
  if (scores.kind === 'table') return cells('score1', `score${String(indicators)}`);
  throw new TwinError(fn, 'the scores must be the cells of one row');
};

const WITHIN = [text(`>=${String(lowestScore)}`), text(`<=${String(highestScore)}`)] as const;
/** Scores beyond the scale are as good as none. */
const onScale = (scores: Expr): readonly Expr[] => WITHIN.flatMap((criterion) => [scores, criterion]);
const givenScores = (scores: Expr): Expr => call('COUNTIFS', ...onScale(scores));

/** Tenths of a point add up to 79.99999999999999 where the form says 80. */
const totalOf = (scores: Expr): Expr => call('ROUND', call('SUMIFS', scores, ...onScale(scores)), num(3));

export const totalScoreTwin = (args: readonly Expr[]): Expr => {
  const scores = scoresOf('DIEM_CDHT', args);
  return iff(op(givenScores(scores), '<', num(indicators)), blank, totalOf(scores));
};

/** A score that is too low decides, and so does a total that the missing scores cannot make high enough. */
export const titleTwin = (args: readonly Expr[]): Expr => {
  const scores = scoresOf('DAT_CDHT', args);
  const tooLow = call('COUNTIFS', scores, WITHIN[0], scores, text(`<${String(leastScore)}`));
  const missing = minus(num(indicators), givenScores(scores));
  const highest = plus(totalOf(scores), times(num(highestScore), missing));
  const failed = call('OR', op(tooLow, '>', num(0)), op(highest, '<', num(leastTotal)));
  return iff(failed, text(NOT_MET), iff(op(missing, '>', num(0)), blank, text(MET)));
};

/** Key of the register's title column, which may also be given alone. */
const TITLE = 'title';

/** How many cells of a column hold words or numbers typed as text. */
const textsIn = (scores: Expr): Expr => call('COUNTIF', scores, text('?*'));

/**
 * Counts what the register's own title column says, which is worked out row by row. Empty while a score is a text: of
 * that person it is not known.
 */
export const citizenCountTwin = (args: readonly Expr[]): Expr => {
  const given = argument(args, 0);
  if (given.kind === 'column' && given.column === TITLE) return call('COUNTIF', given, text(MET));
  const table = tableOf('SO_CDHT', given);
  const texts = Array.from({ length: indicators }, (_, index) => textsIn(column(table, `score${String(index + 1)}`)));
  const isOpen = op(
    texts.reduce((all, one) => op(all, '+', one)),
    '>',
    num(0),
  );
  return iff(isOpen, blank, call('COUNTIF', column(table, TITLE), text(MET)));
};
