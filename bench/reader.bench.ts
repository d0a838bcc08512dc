/** How the reader of plans does on our own texts and layouts; what it gets wrong while sure comes first. */
import { allCases } from '../test/documents/readPlan/corpus/allCases';
import { scoreOf } from '../test/documents/readPlan/corpus/score';

export const name = 'Plans read';

export const run = async (report: (what: string, value: number, unit: string) => void): Promise<void> => {
  const scores = await Promise.all(allCases.map(scoreOf));
  for (const { name: text, sureAndWrong, missed, lost } of scores) {
    for (const { sentence, code, kind, value, year } of sureAndWrong)
      console.log(
        `  SURE AND WRONG  ${text}: ${String(code)} ${String(kind)} ${String(value)} ${String(year)}: ${sentence}`,
      );
    for (const expected of missed) console.log(`  missed          ${text}: ${JSON.stringify(expected)}`);
    for (const figure of lost) console.log(`  lost            ${text}: ${figure}`);
  }
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const expected = sum((score) => score.expected);
  const items = scores.flatMap(({ reading }) => reading.items);
  report(
    'sure and wrong',
    sum(({ sureAndWrong }) => sureAndWrong.length),
    'readings',
  );
  report(
    'figures lost',
    sum(({ lost }) => lost.length),
    'figures',
  );
  report('right in the first reading', (sum(({ rightFirst }) => rightFirst) / expected) * 100, '%');
  report('right among what is offered', (sum(({ rightOffered }) => rightOffered) / expected) * 100, '%');
  report(
    'asked in vain',
    sum(({ askedInVain }) => askedInVain.length),
    'readings',
  );
  report(
    'read without a question',
    (items.filter(({ confidence }) => confidence === 'sure').length / items.length) * 100,
    '%',
  );
  report('texts and layouts', scores.length, 'texts');
  report('targets in them', expected, 'targets');
};
