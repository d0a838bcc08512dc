/** A long campaign, in parts that are run one after another; what is done is remembered when it is stopped. */
export interface Campaign {
  readonly title: string;
  /** Unless another is given with `--seed`. */
  readonly seed: number;
  readonly parts: number;
  /** What is tried, where the program does not say it all: what was found out about another is not added up with it. */
  readonly subject?: string;
  /** Figures of which the first is shown as a share of the second. */
  readonly share?: readonly [part: string, whole: string];
  /** The same part with the same seed does the same. */
  readonly run: (part: number, seed: number) => Outcome | Promise<Outcome>;
}

export interface Outcome {
  /** Added up over the parts. */
  readonly figures: Readonly<Record<string, number>>;
  /** What should not have happened: with any of them the campaign has failed. */
  readonly faults: readonly string[];
}
