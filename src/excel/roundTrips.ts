/** Loads much in few round trips: Excel on the web refuses answers above 5 MB. */

/** A formula or a name takes some 60 bytes of JSON, a figure some 6. */
export const CELLS_PER_SYNC = 250_000;
export const FORMULA_WEIGHT = 8;

export interface Load {
  /** In cells that hold a figure. */
  readonly weight: number;
  readonly queue: () => void;
}

/** As few round trips as the limit allows. */
const packed = (loads: readonly Load[]): Load[][] => {
  const packs: Load[][] = [];
  let weight = Infinity;
  for (const load of loads) {
    if (weight + load.weight > CELLS_PER_SYNC) {
      packs.push([]);
      weight = 0;
    }
    packs.at(-1)?.push(load);
    weight += load.weight;
  }
  return packs;
};

const fetchPacks = async (context: Excel.RequestContext, [pack, ...rest]: readonly (readonly Load[])[]): Promise<void> => {
  if (pack === undefined) return;
  for (const load of pack) load.queue();
  await context.sync();
  await fetchPacks(context, rest);
};

/** One round trip for an ordinary workbook; more only so that no answer passes 5 MB; none for nothing. */
export const fetchAll = (context: Excel.RequestContext, loads: readonly Load[]): Promise<void> => fetchPacks(context, packed(loads));
