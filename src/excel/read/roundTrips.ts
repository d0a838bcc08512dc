/** Loads much in few round trips: Excel on the web refuses answers above 5 MB. */

/** A formula or a name takes some 60 bytes of JSON, a figure some 6: 400,000 of them stay well under 5 MB. */
export const CELLS_PER_SYNC = 400_000;
export const FORMULA_WEIGHT = 8;

export interface Load {
  /** In cells that hold a figure. */
  readonly weight: number;
  readonly queue: () => void;
}

interface Pack {
  weight: number;
  readonly loads: Load[];
}

/** Each into the first round trip with room for it: one large register must not part the small tables around it. */
const packed = (loads: readonly Load[]): readonly (readonly Load[])[] => {
  const packs: Pack[] = [];
  for (const load of loads) {
    const free = packs.find(({ weight }) => weight + load.weight <= CELLS_PER_SYNC);
    if (free === undefined) packs.push({ weight: load.weight, loads: [load] });
    else {
      free.weight += load.weight;
      free.loads.push(load);
    }
  }
  return packs.map((pack) => pack.loads);
};

const fetchPacks = async (
  context: Excel.RequestContext,
  [pack, ...rest]: readonly (readonly Load[])[],
): Promise<void> => {
  if (pack === undefined) return;
  for (const load of pack) load.queue();
  await context.sync();
  await fetchPacks(context, rest);
};

/** One round trip for an ordinary workbook; more only so that no answer passes 5 MB; none for nothing. Says how many. */
export const fetchAll = async (context: Excel.RequestContext, loads: readonly Load[]): Promise<number> => {
  const packs = packed(loads);
  await fetchPacks(context, packs);
  return packs.length;
};
