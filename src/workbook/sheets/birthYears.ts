/** Years of birth of persons alive. */
export const BORN = { from: 1900, to: 2045 } as const;
