/** How many hamlets a new plan may be given rows for: far more than the largest commune has. */
export const HAMLET_COUNT = { min: 1, max: 300 } as const;
