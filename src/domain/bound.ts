/**
 * What a target asks, as data: exact expressions over what the plan states. The domain works them out in whole numbers;
 * the workbook prints the same expressions as formulas.
 */

/** What a plan states of a target besides its kind: millionths of a share, or a plain number of a level or a count. */
export type AimPart = 'value' | 'tolerance' | 'lastYear';
export type AimParts = Readonly<Partial<Record<AimPart, number | null>>>;

export type Amount =
  | { readonly is: 'fixed'; readonly value: number }
  /** `zeroIfBlank`: without it the amount is worked out as if 0 were written. */
  | { readonly is: 'part'; readonly part: AimPart; readonly zeroIfBlank: boolean }
  | { readonly is: 'times'; readonly factor: number; readonly of: Amount }
  | { readonly is: 'minus'; readonly left: Amount; readonly right: Amount }
  | { readonly is: 'notNegative'; readonly of: Amount };

export const fixed = (value: number): Amount => ({ is: 'fixed', value });
export const part = (id: AimPart): Amount => ({ is: 'part', part: id, zeroIfBlank: false });
export const partOrZero = (id: AimPart): Amount => ({ is: 'part', part: id, zeroIfBlank: true });
export const times = (factor: number, of: Amount): Amount => ({ is: 'times', factor, of });
export const minus = (left: Amount, right: Amount): Amount => ({ is: 'minus', left, right });
export const notNegative = (of: Amount): Amount => ({ is: 'notNegative', of });

/** At least `least` of what is counted, or more than it. */
export interface Bound {
  readonly least: Amount;
  /** How many of what `least` is counted in make up the whole: a million millionths; 1 for levels and counts. */
  readonly unit: number;
  readonly strict: boolean;
}

/** Parts without which the amount is not known. */
export const neededParts = (amount: Amount): readonly AimPart[] => {
  switch (amount.is) {
    case 'fixed':
      return [];
    case 'part':
      return amount.zeroIfBlank ? [] : [amount.part];
    case 'minus':
      return [...neededParts(amount.left), ...neededParts(amount.right)];
    case 'times':
    case 'notNegative':
      return neededParts(amount.of);
  }
};

/** `null` while a part is blank that the amount cannot do without. */
export const amountOf = (amount: Amount, parts: AimParts): number | null => {
  switch (amount.is) {
    case 'fixed':
      return amount.value;
    case 'part':
      return parts[amount.part] ?? (amount.zeroIfBlank ? 0 : null);
    case 'times': {
      const of = amountOf(amount.of, parts);
      return of === null ? null : amount.factor * of;
    }
    case 'minus': {
      const [left, right] = [amountOf(amount.left, parts), amountOf(amount.right, parts)];
      return left === null || right === null ? null : left - right;
    }
    case 'notNegative': {
      const of = amountOf(amount.of, parts);
      return of === null ? null : Math.max(0, of);
    }
  }
};

/** A bound of which everything needed is known. */
export interface KnownBound {
  readonly least: number;
  readonly unit: number;
  readonly strict: boolean;
}

export const knownBounds = (bounds: readonly Bound[], parts: AimParts): readonly KnownBound[] =>
  bounds.flatMap(({ least, unit, strict }) => {
    const amount = amountOf(least, parts);
    return amount === null ? [] : [{ least: amount, unit, strict }];
  });

/** The smallest whole number that is enough out of `whole`. */
export const requiredOf = (whole: number, { least, unit, strict }: KnownBound): number =>
  Math.max(0, strict ? Math.floor((least * whole) / unit) + 1 : Math.ceil((least * whole) / unit));

/**
 * Is a share, a level or a count enough that is given as one number? A share is a quotient n/d, that is the double
 * nearest to it, compared with the double nearest to the bound. Rounding keeps the order, and two different ratios of
 * fewer than 10^9 people and of millionths are at least 10^-15 apart, more than the distance of neighbouring doubles
 * below 1: comparing the doubles is comparing the ratios.
 */
export const isEnough = (figure: number, { least, unit, strict }: KnownBound): boolean =>
  strict ? figure > least / unit : figure >= least / unit;
