/** A long campaign, in parts that are run one after another; what is done is remembered when it is stopped. */
export interface Campaign {
  readonly title: string;
  /** Unless another is given with `--seed`. */
  readonly seed: number;
  readonly parts: number;
  /** The same part with the same seed does the same. */
  readonly run: (part: number, seed: number) => Outcome | Promise<Outcome>;
}

export interface Outcome {
  /** Added up over the parts. */
  readonly figures: Readonly<Record<string, number>>;
  /** What should not have happened: with any of them the campaign has failed. */
  readonly faults: readonly string[];
}
