/** Cells hold up to 32,767 letters: a text made against a pattern costs whoever reads it no more than another. */
import { readEthnicGroup } from '../../src/vietnamese/ethnicGroups';
import { editDistance } from '../../src/vietnamese/editDistance';
import { readDateText } from '../../src/vietnamese/dateText';
import { lookAlikeKey } from '../../src/vietnamese/hamletKey';
import { nameKey } from '../../src/vietnamese/nameKey';
import { normalizeText } from '../../src/vietnamese/normalize';
import { readNumberText } from '../../src/vietnamese/numberText';
import { headerKey, removeMarks } from '../../src/workbook/cellTypes/comparable';
import { sameFormula } from '../../src/workbook/formula/sameFormula';
import { FormulaSyntaxError, scanFormula } from '../../src/workbook/formula/scanFormula';
import { numberOfText } from '../../src/workbook/formula/values';

const LONGEST = 32_767;
/** Processor time of one reading: some milliseconds where it follows the length, half a second where its square. */
const MOST_MS = 200;

let tables = 0;
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['readEthnicGroup', readEthnicGroup],
  ['readDateText', readDateText],
  ['lookAlikeKey', lookAlikeKey],
  ['editDistance', (text) => editDistance(text, `${text.slice(0, -1)}y`, 1)],
  ['nameKey', (text) => nameKey(text)],
  ['normalizeText', (text) => normalizeText(text)],
  ['readNumberText', readNumberText],
  ['headerKey', headerKey],
  ['removeMarks', removeMarks],
  ['numberOfText', numberOfText],
  // It remembers what it has read in a table: each time it is another.
  ['sameFormula', (text) => sameFormula(`=${text}`, '=1', `tbl${String((tables += 1))}`)],
  [
    'scanFormula',
    (text) => {
      try {
        return scanFormula(text);
      } catch (error) {
        if (error instanceof FormulaSyntaxError) return error;
        throw error;
      }
    },
  ],
];

/** What is repeated, and what comes behind that makes a pattern fail. */
const PUMPS = [' ', '1', '0', '1 ', '1,', '(', '[@', '[@[', '[[#This Row],[', '""', 't ', 'a '];
const ENDS = ['x', '\n', ' 25:'];

const cpuMs = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

test.each(READERS)('%s', (_, read) => {
  const slow = PUMPS.flatMap((pump) =>
    ENDS.map((end) => `${pump.repeat(Math.floor((LONGEST - end.length) / pump.length))}${end}`),
  ).filter((text) => {
    // Another program may have taken the processor's cache: what is slow is slow again.
    for (let attempt = 0; attempt < 3; attempt += 1) if (cpuMs(() => read(text)) < MOST_MS) return false;
    return true;
  });
  expect(slow.map((text) => `${text.slice(0, 6)}…${text.slice(-4)}`)).toEqual([]);
});

test('texts in an array of a formula are read once', () => {
  expect(() => scanFormula(`{${'""'.repeat(5_000)}`)).toThrow(FormulaSyntaxError);
  expect(scanFormula('{"a""b"}').map(({ text }) => text)).toEqual(['{"a""b"}']);
});
