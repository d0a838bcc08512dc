/** Spreads the people still missing over the hamlets that still have people to win. */
import type { Count } from './ratio';

interface Part {
  readonly index: number;
  readonly whole: number;
  /** What whole division left over, out of the sum of all remaining. */
  readonly rest: number;
}

const usable = (remaining: Count): number => (remaining === null ? 0 : Math.max(0, Math.floor(remaining)));

/**
 * Shares of `missing` in proportion to who is left in each hamlet, by largest remainder: plain rounding can hand out
 * one person more than are missing. No share is larger than who is left; the shares add up to the smaller of
 * `missing` and all who are left; equal remainders go by order. A hamlet whose rest is unknown has an unknown share.
 */
export const spread = (missing: number, remaining: readonly Count[]): readonly Count[] => {
  const left = remaining.map(usable);
  const sum = left.reduce((total, people) => total + people, 0);
  const total = Math.min(Math.max(0, Math.ceil(missing)), sum);
  if (total === 0) return remaining.map((people) => (people === null ? null : 0));
  const parts = left.map((people, index): Part => {
    const rest = (total * people) % sum;
    return { index, whole: (total * people - rest) / sum, rest };
  });
  const given = parts.reduce((all, { whole }) => all + whole, 0);
  const byRest = [...parts].sort((a, b) => b.rest - a.rest || a.index - b.index);
  const rounded = new Set(byRest.slice(0, total - given).map(({ index }) => index));
  return parts.map(({ index, whole }) => (remaining[index] === null ? null : whole + (rounded.has(index) ? 1 : 0)));
};
