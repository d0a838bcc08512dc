/** The one adapter between numbers of the engine and numbers on the screen, in the signs of the language that is read. */
import type { Translate } from '../../i18n/translate';

type Locale = Translate['locale'];

/** Rounded to the digits of the formatter, on which side of the threshold does the number stand? */
const staysOnItsSide = (rate: number, threshold: number, scale: number): boolean =>
  Math.sign(Math.round(rate * scale) / scale - threshold) === Math.sign(rate - threshold);

const numbersOf = (locale: Locale) => {
  const format = (most: number, least = 0): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: most, minimumFractionDigits: least });
  const counts = format(0);
  const plain = format(6);
  const points = format(2);
  const tenths = format(1);
  const rates = [2, 3, 4, 5, 6].map((digits) => ({ scale: 10 ** digits, formatter: format(digits, 2) }));
  return {
    /** 1284 -> '1.284' (vi). */
    count: (value: number): string => counts.format(value),
    /** Any number as it is: 12.5 -> '12,5'. */
    plain: (value: number): string => plain.format(value),
    /** Milliseconds as seconds: 2140 -> '2,1'. */
    seconds: (milliseconds: number): string => tenths.format(milliseconds / 1000),
    /** A percentage that somebody set, in points, without a sign: 35 -> '35', 12.5 -> '12,5'. */
    points: (value: number): string => points.format(value),
    /** A percentage that was worked out, in points, without a sign: 31.2 -> '31,20'. */
    rate: (value: number): string => (rates[0]?.formatter ?? points).format(value),
    /**
     * The same beside a threshold: as many digits as it takes not to look as if it stood on the threshold's other side
     * (34.9996 of 35 is '34,9996', not '35,00').
     */
    rateAgainst: (value: number, threshold: number): string => {
      const enough = rates.find(({ scale }) => staysOnItsSide(value, threshold, scale)) ?? rates[rates.length - 1];
      return (enough?.formatter ?? points).format(value);
    },
  };
};

const made = new Map<Locale, ReturnType<typeof numbersOf>>();

export const numberText = ({ locale }: Pick<Translate, 'locale'>): ReturnType<typeof numbersOf> => {
  const known = made.get(locale) ?? numbersOf(locale);
  made.set(locale, known);
  return known;
};

const times = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false });
/** 10:42. */
export const timeText = (time: Date): string => times.format(time);
