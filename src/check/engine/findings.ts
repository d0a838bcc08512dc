/**
 * Collects what one rule finds while rows go by: one group a rule, however many rows are wrong. An occurrence is
 * worded only when somebody looks at it, so that 20,000 wrong rows cost little more than 20,000 right ones.
 */
import type { CellPlace } from '../../workbook/parsed';
import type { Offer, Fix, Instead, MessageValues, NotEvaluated, Occurrence } from '../report';

export interface OccurrenceParts {
  /** `undefined` stands for a cell that is not in the workbook; it is left out. */
  readonly cells: readonly (CellPlace | undefined)[];
  /** Worked out only where the message is wanted; whoever only asks for the cells has no need of them. */
  readonly values: MessageValues | (() => MessageValues);
  readonly fix?: Fix | undefined;
  readonly instead?: Instead | undefined;
  readonly offer?: Offer | undefined;
}

/** Occurrences looked at in a stretch. */
const CHUNK = 1024;

class LazyOccurrence implements Occurrence {
  #describe: (() => OccurrenceParts) | null;
  #cells: readonly CellPlace[] = [];
  #values: OccurrenceParts['values'] = {};
  #fix: Fix | undefined;
  #instead: Instead | undefined;
  #offer: Offer | undefined;

  constructor(describe: () => OccurrenceParts) {
    this.#describe = describe;
  }

  get cells(): readonly CellPlace[] {
    this.#look();
    return this.#cells;
  }

  get values(): MessageValues {
    this.#look();
    const values = typeof this.#values === 'function' ? this.#values() : this.#values;
    this.#values = values;
    return values;
  }

  get fix(): Fix | undefined {
    this.#look();
    return this.#fix;
  }

  get instead(): Instead | undefined {
    this.#look();
    return this.#instead;
  }

  get offer(): Offer | undefined {
    this.#look();
    return this.#offer;
  }

  toJSON(): Occurrence {
    return { cells: this.cells, values: this.values, ...(this.#fix === undefined ? {} : { fix: this.#fix }) };
  }

  #look(): void {
    const describe = this.#describe;
    if (describe === null) return;
    this.#describe = null;
    const { cells, values, fix, instead, offer } = describe();
    this.#cells = cells.filter((cell) => cell !== undefined);
    this.#values = values;
    this.#fix = fix;
    this.#instead = instead;
    this.#offer = offer;
  }
}

type Why = NotEvaluated['why'];

interface Undecided {
  count: number;
  readonly first: () => MessageValues;
}

export class Findings {
  #occurrences: LazyOccurrence[] = [];
  readonly #undecided = new Map<Why, Undecided>();
  #fixable = 0;

  get occurrences(): readonly Occurrence[] {
    return this.#occurrences;
  }

  get fixable(): number {
    return this.#fixable;
  }

  /** `fixable` says beforehand that the parts will carry a fix. */
  add(describe: () => OccurrenceParts, fixable = false): void {
    this.#occurrences.push(new LazyOccurrence(describe));
    if (fixable) this.#fixable += 1;
  }

  /** A row, several, or the whole rule could not be evaluated. Counted by reason; the values are those of the first case. */
  cannotTell(why: Why, values: () => MessageValues, rows = 1): void {
    const known = this.#undecided.get(why);
    if (known === undefined) this.#undecided.set(why, { count: rows, first: values });
    else known.count += rows;
  }

  /** Throws where the first cannot be worded. */
  wordFirst(): void {
    this.#occurrences[0]?.toJSON();
  }

  /** Keeps those whose first cell passes; to be asked only where it matters. Gives way to the screen now and then. */
  *keepWhere(passes: (first: CellPlace | undefined) => boolean): Generator<undefined, void> {
    const kept: LazyOccurrence[] = [];
    for (const [at, occurrence] of this.#occurrences.entries()) {
      if (passes(occurrence.cells[0])) kept.push(occurrence);
      if (at % CHUNK === CHUNK - 1) yield;
    }
    this.#fixable = kept.length === this.#occurrences.length ? this.#fixable : kept.filter(({ fix }) => fix).length;
    this.#occurrences = kept;
  }

  /** For a rule that turned out unable to word what it found. */
  discard(): void {
    this.#occurrences = [];
    this.#fixable = 0;
  }

  undecided(): readonly { readonly why: Why; readonly values: MessageValues }[] {
    return [...this.#undecided].map(([why, { count, first }]) => ({ why, values: { ...first(), rows: count } }));
  }
}
