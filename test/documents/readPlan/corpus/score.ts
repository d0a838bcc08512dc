/** How well a reading agrees with what a careful reader takes out of the same text. */
import { readPlanText } from '../../../../src/documents/readPlan/readPlan';
import { readPlanDocx } from '../../../../src/documents/readPlan/readPlanDocx';
import type { PlanReading, PlanReadingItem, TargetReading } from '../../../../src/documents/readPlan/planReading';
import type { Expected, ReaderCase } from './readerCase';

export interface Score {
  readonly name: string;
  readonly reading: PlanReading;
  readonly expected: number;
  /** Right in the first reading, year and all. */
  readonly rightFirst: number;
  /** Right among what is offered, the first reading included. */
  readonly rightOffered: number;
  /** Expected, and neither read nor offered. */
  readonly missed: readonly Expected[];
  /** Said to be sure, and not what the text says. */
  readonly sureAndWrong: readonly PlanReadingItem[];
  /** Asked about, though the text holds no such target. */
  readonly askedInVain: readonly PlanReadingItem[];
  /** Figures of the text that the reading does not account for. */
  readonly lost: readonly string[];
}

const isNear = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6);

const says = ({ code, kind, value }: TargetReading, [wantedCode, wantedKind, wantedValue]: Expected): boolean =>
  code === wantedCode && kind === wantedKind && isNear(value, wantedValue);

const yearOf = ([, , , year]: Expected, { year: planYear }: ReaderCase): number | null =>
  year === undefined ? planYear : year;

const digits = (text: string): string =>
  text
    .replace(/[^\d.,/]/g, '')
    .replace(/[.,/]$/, '')
    .replace(/^0+(?=\d)/, '');

/** Figures with a unit, found without the reader. */
const figuresIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /\d+(?:[.,]\d+)?\s*%|\d+\s*\/\s*\d+(?= (?:đơn vị|thôn|dòng họ|hộ))|mức độ (?:\d|I+)|\d+ (?:lớp|thôn|trường|học viên|buổi|triệu|tuổi)/g,
    ),
  ].map(([figure]) => figure);

const lostOf = (one: ReaderCase, { figures }: PlanReading): readonly string[] => {
  const accounted = figures.map(({ figure }) => figure);
  const isAccounted = (figure: string): boolean => {
    const wanted = digits(figure);
    const at = accounted.findIndex((known) =>
      wanted === ''
        ? known.startsWith('mức độ')
        : known.match(/\d+(?:[.,]\d+)?(?:\/\d+)?/g)?.some((number) => digits(number) === wanted) === true,
    );
    return at !== -1;
  };
  const wanted = typeof one.source === 'string' ? [...figuresIn(one.source), ...one.noTargets] : one.noTargets;
  return wanted.filter((figure) => !isAccounted(figure));
};

export const scoreOf = async (one: ReaderCase): Promise<Score> => {
  const reading = typeof one.source === 'string' ? readPlanText(one.source) : await readPlanDocx(one.source);
  const free = [...reading.items];
  const take = (expected: Expected, fits: (item: PlanReadingItem) => boolean): boolean => {
    const at = free.findIndex((item) => item.year === yearOf(expected, one) && fits(item));
    if (at !== -1) free.splice(at, 1);
    return at !== -1;
  };
  const notFirst = one.expected.filter((expected) => !take(expected, (item) => says(item, expected)));
  const missed = notFirst.filter(
    (expected) => !take(expected, ({ alternatives }) => alternatives.some((other) => says(other, expected))),
  );
  return {
    name: one.name,
    reading,
    expected: one.expected.length,
    rightFirst: one.expected.length - notFirst.length,
    rightOffered: one.expected.length - missed.length,
    missed,
    sureAndWrong: free.filter(({ confidence }) => confidence === 'sure'),
    askedInVain: free.filter(({ confidence }) => confidence === 'ask'),
    lost: lostOf(one, reading),
  };
};
