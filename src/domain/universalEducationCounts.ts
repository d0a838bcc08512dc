/**
 * Figures of universal education as they count: out of their row and, where some are counted in one row and those who
 * are missing from it in another, out of both. Together the two rows hold everybody, so that each says something of the
 * other, and both are open where they do not fit.
 */
import type { UniversalEducationRow } from './figures';
import type { Counted } from './levels';
import type { Count } from './ratio';
import { anything, between, boundsOf, exactly, ofUnknown } from './ratioBounds';
import type { Portion, RatioBounds } from './ratioBounds';
import { UNIVERSAL_EDUCATION_FIGURES } from './universalEducationFigures';
import { UNIVERSAL_EDUCATION_CODES } from './universalEducationCodes';
import type { UniversalEducationCode } from './universalEducationCodes';
import type { Need } from './verdict';

type Rows = readonly UniversalEducationRow[];
type Field = 'count' | 'population';

interface Figures {
  readonly code: UniversalEducationCode;
  readonly rows: number;
  readonly n: Count;
  readonly d: Count;
}

/** A code that stands twice is as good as blank: nothing says which of the rows is meant. */
const figuresOf = (rows: Rows, code: UniversalEducationCode): Figures => {
  const found = rows.filter((row) => row.code === code);
  const [row] = found.length === 1 ? found : [];
  return { code, rows: found.length, n: row?.count ?? null, d: row?.population ?? null };
};

const exceeds = ({ n, d }: Figures): boolean => n !== null && d !== null && n > d;

/** Those who finished, and those of the same age who did not. */
interface Group {
  readonly finished: Figures;
  readonly rest: Figures;
}

/** Known to be among those who did not finish. */
const restAtLeast = ({ rest: { n, d } }: Group): number => d ?? n ?? 0;

/** More people in the two rows than there are, or fewer. A row that contradicts itself says nothing of the other. */
const isAtOdds = (group: Group): boolean => {
  const { finished, rest } = group;
  if (finished.d === null || exceeds(finished) || exceeds(rest)) return false;
  const known = (finished.n ?? 0) + restAtLeast(group);
  return known > finished.d || (finished.n !== null && rest.d !== null && known < finished.d);
};

interface Settled {
  readonly n: Count;
  readonly d: Count;
  readonly portion: Portion;
}

const alone = ({ n, d }: Figures): Settled => {
  if (d === null) return { n, d, portion: n === null ? anything() : ofUnknown(n, n) };
  return { n, d, portion: n === null ? between(0, d, d) : exactly(n, d) };
};

/** Those who finished: of the two rows, what one leaves blank may follow from the other. */
const settledFinished = (group: Group): Settled => {
  const { finished, rest } = group;
  const remaining = restAtLeast(group);
  if (finished.d !== null) {
    const { d } = finished;
    const n = finished.n ?? (rest.d === null ? null : d - rest.d);
    return { n, d, portion: n === null ? between(0, d - remaining, d) : exactly(n, d) };
  }
  if (finished.n === null) return { n: null, d: null, portion: anything(remaining) };
  const d = finished.n + remaining;
  if (rest.d !== null) return { n: finished.n, d, portion: exactly(finished.n, d) };
  return { n: finished.n, d: null, portion: ofUnknown(finished.n, d) };
};

/** Those who did not finish; how many they are follows from the other row where their own leaves it blank. */
const settledRest = (group: Group): Settled => {
  const { n, d } = settledFinished(group);
  return alone({ ...group.rest, d: group.rest.d ?? (n === null || d === null ? null : d - n) });
};

const NOBODY_REMAINS: RatioBounds = { lowest: { n: 1, d: 1 }, highest: { n: 1, d: 1 } };

/** Everybody has finished: then what is asked of those who have not holds of nobody. */
const nobodyRemains = (group: Group): boolean => {
  const { n, d } = settledFinished(group);
  return n !== null && n === d && n > 0;
};

const groupOf = (rows: Rows, code: UniversalEducationCode): Group | undefined => {
  const { remainderOf } = UNIVERSAL_EDUCATION_FIGURES[code];
  const rest = remainderOf === undefined ? UNIVERSAL_EDUCATION_CODES.find(isRemainderOf(code)) : code;
  if (rest === undefined) return undefined;
  return { finished: figuresOf(rows, remainderOf ?? code), rest: figuresOf(rows, rest) };
};

const isRemainderOf =
  (code: UniversalEducationCode) =>
  (candidate: UniversalEducationCode): boolean =>
    UNIVERSAL_EDUCATION_FIGURES[candidate].remainderOf === code;

const FIELDS: readonly Field[] = ['count', 'population'];

const needOf = (code: UniversalEducationCode, field: Field | 'code', reason: Need['reason'], rows = 1): Need => ({
  part: 'universalEducation',
  field,
  rows,
  code,
  reason,
});

/** What the row itself lacks. */
const ownNeeds = ({ code, rows, n, d }: Figures): readonly Need[] => {
  if (rows > 1) return [needOf(code, 'code', 'contradicts', rows)];
  const reason = rows === 0 ? 'noRows' : 'blank';
  return [n, d].flatMap((figure, index) => (figure === null ? [needOf(code, FIELDS[index] ?? 'count', reason)] : []));
};

const contradicting = (figures: Figures, fields: readonly Field[] = FIELDS): readonly Need[] =>
  fields.flatMap((field) =>
    figures[field === 'count' ? 'n' : 'd'] === null ? [] : [needOf(figures.code, field, 'contradicts')],
  );

/** Those of the rest who count are at odds with the others only where it is not stated of how many they are. */
const atOddsNeeds = ({ finished, rest }: Group): readonly Need[] => [
  ...contradicting(finished),
  ...contradicting(rest, rest.d === null ? ['count'] : ['population']),
];

const open = (needs: readonly Need[]): Counted => ({ n: null, d: null, bounds: null, needs });

const settled = ({ n, d, portion }: Settled, needs: readonly Need[]): Counted => ({
  n,
  d,
  bounds: boundsOf([portion]),
  needs,
});

/** A figure out of those of whom it is taken, with what it can still come to. */
export const countedOf = (rows: Rows, code: UniversalEducationCode): Counted => {
  const own = figuresOf(rows, code);
  if (exceeds(own)) return open(contradicting(own));
  const group = groupOf(rows, code);
  if (group === undefined) return settled(alone(own), ownNeeds(own));
  if (isAtOdds(group)) return open(atOddsNeeds(group));
  if (code === group.finished.code) {
    // What contradicts itself says nothing of the other row.
    const sound = exceeds(group.rest) ? { ...group, rest: { ...group.rest, n: null, d: null } } : group;
    return settled(settledFinished(sound), ownNeeds(own));
  }
  if (exceeds(group.finished)) return settled(alone(own), ownNeeds(own));
  if (own.d === null || own.d === 0) {
    if (nobodyRemains(group)) return { n: own.n, d: own.d, bounds: NOBODY_REMAINS, needs: [] };
  }
  return settled(settledRest(group), ownNeeds(own));
};
