/** A stretch of neighbours, `to` not among them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches in which the flag is set. */
export function runsOf(flags: readonly boolean[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  flags.forEach((isSet, index) => {
    const last = runs.at(-1);
    if (!isSet) return;
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}
