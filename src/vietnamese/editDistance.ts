/**
 * Number of letters to insert, delete, replace or swap with their neighbour to get from one word to
 * the other. Stops counting beyond `limit` and then returns `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (isFarLonger(from, to, limit) || isFarLonger(to, from, limit)) return limit + 1;
  const a = [...from];
  const b = [...to];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Of row i the cells from column i - limit to i + limit: further from the diagonal nothing is within the limit.
  const width = 2 * limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, at) => (at < limit ? Infinity : at - limit));
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let at = 0; at < width; at += 1) {
      const j = i - limit + at;
      const replaced = cost(last, at) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, cost(last, at + 1) + 1, cost(row, at - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, cost(beforeLast, at) + 1);
      }
      row.push(j < 0 || j > b.length ? Infinity : j === 0 ? i : best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(cost(last, b.length - a.length + limit), limit + 1);
}

/** Without taking the letters apart, of which each has one or two code units: a cell may hold a whole book. */
const isFarLonger = (long: string, short: string, limit: number): boolean => long.length > 2 * (short.length + limit);

const cost = (row: readonly number[], at: number): number => row[at] ?? Number.POSITIVE_INFINITY;

/** The candidates nearest to `text`, all of them when several are equally near; none beyond `limit`. */
export function closest(text: string, candidates: readonly string[], limit: number): readonly string[] {
  let nearest = limit;
  let found: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, nearest);
    if (distance > nearest) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push(candidate);
  }
  return found;
}
