/** One thing that is asked of whatever answers Office.js: our host, or Excel itself. */
export type Answer = null | boolean | number | string | readonly Answer[] | { readonly [key: string]: Answer };

/** What a question works with: an empty sheet of a workbook that holds nothing else, inside one `Excel.run`. */
export interface Scene {
  readonly Excel: typeof Excel;
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Writes a table with two columns and `rows` rows of data at A1 and returns it. */
  table(rows?: number): Excel.Table;
  /** Loads and syncs, then gives the object back. */
  load<T extends { load(properties: string): unknown }>(object: T, properties: string): Promise<T>;
  /** Does something in a batch of its own. The code of a refusal goes into the result. */
  attempt(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<'taken' | 'refused'>;
  /** Milliseconds. */
  wait(duration: number): Promise<void>;
}

/**
 * A question as data. `kinds` names the answers that are known or thought of; where Excel's builds differ, its answer
 * says which kind it is. An answer that is none of them is news.
 */
export interface Behaviour {
  /** `family/what-is-asked`. */
  readonly id: string;
  /** What is done and looked at, for whoever reads the result. */
  readonly asks: string;
  /** Where Excel's side is written about. */
  readonly source: string;
  readonly kinds: Readonly<Record<string, Answer>>;
  /** The kind that our host is. */
  readonly host: string;
  readonly ask: (scene: Scene) => Promise<Answer>;
}

/** For what is either taken or refused. */
export const TAKEN_OR_REFUSED = { taken: 'taken', refused: 'refused' } as const;
