/**
 * How a sentence was read after somebody had put the reader right, and the same sentence in a later plan. It makes nothing
 * sure, and adds no reading to those that are offered: it says which of them was meant.
 */
import { isSameReading, wordingKey } from '../../workbook/corrections';
import type { CorrectedReading, Correction } from '../../workbook/corrections';
import { isDoubtful } from './doubts';
import { THINGS } from './grammar/units';
import type { Doubt, PlanReadingItem, TargetReading } from './planReading';

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9})*`;
const THING = THINGS.map(({ shown }) => shown).join('|');
/** What another year says otherwise: years, shares, levels and numbers of things; ages and numbers of documents stay. */
const CHANGES = new RegExp(
  String.raw`(?<year>(?<!\d)20\d\d(?!\d))|(?<![\d.,/])(?:${NUMBER}(?=\s?(?:[-–]\s?${NUMBER}\s?)?%)|${NUMBER}(?=\s(?:${THING})(?!\p{L}))|(?<=(?:mức|mức độ|cấp độ)\s)\d(?!\d)|\d{1,9}\/\d{1,9}(?=\s))`,
  'giu',
);
const GAP = '…';

const figuresIn = (sentence: string): readonly number[] =>
  [...sentence.matchAll(CHANGES)]
    .filter(({ groups }) => groups?.year === undefined)
    .map(([text]) => Number(text.replace(/^0+(?=\d)/, '').replace(',', '.')));

const wordingOf = (sentence: string): string => sentence.replace(CHANGES, GAP);

/** Which figure of the sentence it is, counted from 1; `null` where it is none of them. */
const figureOf = (sentence: string, { value }: TargetReading): number | null => {
  const at = value === null ? -1 : figuresIn(sentence).indexOf(value);
  return at === -1 ? null : at + 1;
};

const readingOf = (sentence: string, meant: TargetReading): CorrectedReading => ({
  wording: wordingOf(sentence),
  figure: figureOf(sentence, meant),
  code: meant.code,
  kind: meant.kind,
});

/** What somebody chose in place of the first reading; `chosen` is one of the item's alternatives. */
export const correctionOf = (item: PlanReadingItem, chosen: TargetReading): Correction => ({
  reading: readingOf(item.sentence, chosen),
  insteadOf: [item, ...item.alternatives]
    .filter((option) => option !== chosen)
    .map((option) => readingOf(item.sentence, option)),
});

/** Doubts about the meaning are answered by the correction; those about the place or the figure stay. */
const IS_ANSWERED: Readonly<Record<Doubt, boolean>> = {
  misspelt: true,
  looseWording: true,
  sharedValue: true,
  unclearPairing: true,
  partOfPeople: true,
  registration: true,
  otherYear: false,
  fromHeading: true,
  ownTarget: true,
  noValue: true,
  outOfRange: false,
  upperBound: true,
  onlyChange: true,
  readTwice: false,
  nearly: true,
  keepOrRaise: true,
  otherUnit: true,
  tableColumn: false,
  noTargetsPart: false,
  outsidePart: false,
  noYear: false,
  unknownWords: true,
  twoLevels: true,
  otherDeed: true,
  figureLeft: false,
  report: false,
  remembered: true,
};

const withFirst = (item: PlanReadingItem, at: number): PlanReadingItem => {
  const { code, kind, value, tolerance, unit } = item;
  const chosen = item.alternatives[at];
  if (chosen === undefined) return item;
  return {
    ...item,
    ...chosen,
    confidence: 'ask',
    alternatives: [{ code, kind, value, tolerance, unit }, ...item.alternatives.filter((_, index) => index !== at)],
    why: ['remembered', ...item.why.filter((why) => isDoubtful(why) && !IS_ANSWERED[why])],
  };
};

/** The readings of a document, each with what was meant by its words before in the first place. */
export const withRemembered = (
  items: readonly PlanReadingItem[],
  remembered: readonly CorrectedReading[],
): readonly PlanReadingItem[] => {
  if (remembered.length === 0) return items;
  const known = new Set(remembered.map(({ wording }) => wordingKey(wording)));
  const found = items.map((item) =>
    known.has(wordingKey(wordingOf(item.sentence)))
      ? [item, ...item.alternatives].map((option) =>
          remembered.findIndex((one) => isSameReading(one, readingOf(item.sentence, option))),
        )
      : [],
  );
  // What fits two readings, or two things that one may mean, says of neither which it is.
  const fits = new Map<number, number>();
  for (const one of found.flat()) fits.set(one, (fits.get(one) ?? 0) + 1);
  return items.map((item, index) => {
    const options = (found[index] ?? []).flatMap((one, at) => (one !== -1 && fits.get(one) === 1 ? [at] : []));
    const [only, second] = options;
    return only === undefined || only === 0 || second !== undefined ? item : withFirst(item, only - 1);
  });
};
