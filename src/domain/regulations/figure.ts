/** A figure of the law: its value, where it stands, from when until when, and how sure we are of it. */

/** `low` shows to the user as "cần đối chiếu văn bản gốc". Whoever raises it names in `readIn` the text they read. */
export type Certainty = 'high' | 'medium' | 'low';

/** `confirmed`: read in a published copy of the text. `assumed`: taken over without such a copy, or derived. */
export type Basis = 'confirmed' | 'assumed';

export interface Figure<T> {
  /** Stable: `nd20.xmcLevel2`. The part before the first dot names the text. */
  readonly id: string;
  /** Whom and what the figure is about, in the words of the law. */
  readonly title: string;
  /** Number and kind of the text: "Nghị định 20/2014/NĐ-CP". */
  readonly document: string;
  readonly article: string;
  readonly certainty: Certainty;
  readonly basis: Basis;
  /** First and last year of the plan to which it applies; `null`: in force on the day of `checkedOn`. */
  readonly from: number;
  readonly to: number | null;
  /** ISO date on which somebody last looked for a newer text. */
  readonly checkedOn: string;
  /** Where the figure was read; says so when that is not the original text. */
  readonly readIn: string;
  readonly value: T;
}

/** A figure that is different in an especially difficult commune (xã có điều kiện KT-XH đặc biệt khó khăn). */
export interface ByDifficulty<T> {
  readonly normal: T;
  readonly especiallyDifficult: T;
}

export const forCommune = <T>(value: ByDifficulty<T>, especiallyDifficult: boolean): T =>
  especiallyDifficult ? value.especiallyDifficult : value.normal;

export type Lookup<T> =
  | { readonly known: true; readonly figure: Figure<T> }
  /** `lastYear` is the last year for which a figure was in force before that, if there was one. */
  | { readonly known: false; readonly lastYear: number | null };

const inForce = (figure: Figure<unknown>, year: number): boolean =>
  figure.from <= year && (figure.to === null || year <= figure.to);

/**
 * The figure of a series (the successive values of one thing) that is in force in a year.
 * The law never falls back: a year outside every from/to has no figure, and the caller has to say so.
 */
export const figureFor = <T>(series: readonly Figure<T>[], year: number | null): Lookup<T> => {
  if (year === null) return { known: false, lastYear: null };
  const figure = series.find((candidate) => inForce(candidate, year));
  if (figure !== undefined) return { known: true, figure };
  const ended = series.flatMap(({ to }) => (to !== null && to < year ? [to] : []));
  return { known: false, lastYear: ended.length === 0 ? null : Math.max(...ended) };
};

/**
 * Is the figure used for a year later than the day on which somebody last looked for a newer text?
 * Then a report that rests on it says so.
 */
export const usedPastCheck = (figure: Figure<unknown>, year: number): boolean =>
  figure.to === null && year > Number(figure.checkedOn.slice(0, 4));

/** What the figures of one text share, so that each row states only what is its own. */
type Shared = Pick<Figure<unknown>, 'document' | 'checkedOn'> & { readonly from: number; readonly to: number | null };
type Own<T> = Omit<Figure<T>, keyof Shared> & Partial<Shared>;

export const figuresOf =
  (shared: Shared) =>
  <T>(own: Own<T>): Figure<T> => ({ ...shared, ...own });

/** One search for this name finds every text that must be looked up again when the year turns. */
export const LAST_CHECKED_ON = '2026-11-20';
