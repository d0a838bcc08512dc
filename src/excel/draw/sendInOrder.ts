/** Writes much in few round trips: Excel on the web refuses requests above 5 MB. */

/** The library's own envelope and what the estimates leave out take the rest of the 5 MB. */
export const BYTES_PER_REQUEST = 4_000_000;

/** What one call costs in a request (a format, a border, a validation), by measurement. */
export const BYTES_PER_CALL = 1_400;

export interface Step {
  /** Estimate of what it adds to a request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** Consecutive steps that fit into one request; a step is never parted, so no step may be larger than a request. */
const packed = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const packs: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const pack = packs.at(-1);
    if (pack === undefined || step.bytes > room) {
      packs.push([step]);
      room = BYTES_PER_REQUEST - step.bytes;
    } else {
      pack.push(step);
      room -= step.bytes;
    }
  }
  return packs;
};

const sendPacks = async (
  context: Excel.RequestContext,
  [pack, ...rest]: readonly (readonly Step[])[],
  last: () => void,
): Promise<void> => {
  if (pack !== undefined) context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const step of pack ?? []) step.queue();
  if (rest.length === 0) last();
  await context.sync();
  if (rest.length > 0) await sendPacks(context, rest, last);
};

/**
 * Sends the steps in their order. One round trip for an ordinary workbook, more only so that no request passes 5 MB.
 * `last` is queued into the last of them.
 */
export const sendInOrder = (
  context: Excel.RequestContext,
  steps: readonly Step[],
  last: () => void = () => undefined,
): Promise<void> => sendPacks(context, packed(steps), last);

const UTF8 = new TextEncoder();

/** Bytes of a cell's content in a request. */
export const bytesOfContent = (content: string | number | boolean | null): number =>
  UTF8.encode(JSON.stringify(content)).length + 1;
