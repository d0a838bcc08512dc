/** In the order of their first; whatever has the same key together. */
export const grouped = <T>(
  all: readonly T[],
  keyOf: (one: T, index: number) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  all.forEach((one, index) => {
    const key = keyOf(one, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  });
  return groups;
};
