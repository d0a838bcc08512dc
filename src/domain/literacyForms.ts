/** Age bands of the ministry's literacy forms (Thông tư 07/2016/TT-BGDĐT). */
import type { AgeRange } from './regulations/standards';
import { nd20 } from './regulations/nd20-2014';

export interface FormBand {
  readonly id: string;
  readonly ages: AgeRange;
}

const band = (from: number, to: number): FormBand => ({ id: `${String(from)}-${String(to)}`, ages: { from, to } });

const { from: FIRST, to: LAST } = nd20.xmcSubject.value;

/** Form CMC-1: each band contains the one before it. */
export const CMC1_BANDS: readonly FormBand[] = [band(FIRST, 25), band(FIRST, 35), band(FIRST, LAST)];

/** Form CMC-2: bands that do not overlap; the total line sums people, never averages the bands' rates. */
export const CMC2_BANDS: readonly FormBand[] = [band(FIRST, 25), band(26, 35), band(36, LAST)];
export const CMC2_TOTAL: FormBand = band(FIRST, LAST);

export type FormLine =
  { readonly kind: 'age'; readonly age: number } | { readonly kind: 'subtotal'; readonly band: FormBand };

/** Form XMC-3, line by line: every age, with a subtotal where a band ends. */
export const XMC3_LINES: readonly FormLine[] = Array.from({ length: LAST - FIRST + 1 }).flatMap(
  (_, index): readonly FormLine[] => {
    const age = FIRST + index;
    const ends = CMC1_BANDS.find(({ ages }) => ages.to === age);
    return ends === undefined
      ? [{ kind: 'age', age }]
      : [
          { kind: 'age', age },
          { kind: 'subtotal', band: ends },
        ];
  },
);
