/**
 * Collects what one rule finds while rows go by: one group a rule, however many rows are wrong. An occurrence is
 * worded only when somebody looks at it, so that 20,000 wrong rows cost little more than 20,000 right ones.
 */
import type { CellPlace } from '../../workbook/parsed';
import type { Fix, MessageValues, NotEvaluated, Occurrence } from '../report';

export interface OccurrenceParts {
  /** `undefined` stands for a cell that is not in the workbook; it is left out. */
  readonly cells: readonly (CellPlace | undefined)[];
  readonly values: MessageValues;
  readonly fix?: Fix | undefined;
}

class LazyOccurrence implements Occurrence {
  #describe: (() => OccurrenceParts) | null;
  #cells: readonly CellPlace[] = [];
  #values: MessageValues = {};
  #fix: Fix | undefined;

  constructor(describe: () => OccurrenceParts) {
    this.#describe = describe;
  }

  get cells(): readonly CellPlace[] {
    this.#look();
    return this.#cells;
  }

  get values(): MessageValues {
    this.#look();
    return this.#values;
  }

  get fix(): Fix | undefined {
    this.#look();
    return this.#fix;
  }

  toJSON(): Occurrence {
    return { cells: this.cells, values: this.values, ...(this.#fix === undefined ? {} : { fix: this.#fix }) };
  }

  #look(): void {
    const describe = this.#describe;
    if (describe === null) return;
    this.#describe = null;
    const { cells, values, fix } = describe();
    this.#cells = cells.filter((cell) => cell !== undefined);
    this.#values = values;
    this.#fix = fix;
  }
}

type Why = NotEvaluated['why'];

interface Undecided {
  count: number;
  readonly first: () => MessageValues;
}

export class Findings {
  #occurrences: Occurrence[] = [];
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

  /** Keeps those whose first cell passes. Each is worded for it; to be asked only where it matters. */
  keepWhere(passes: (first: CellPlace | undefined) => boolean): void {
    const kept = this.#occurrences.filter(({ cells }) => passes(cells[0]));
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
