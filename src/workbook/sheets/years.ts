/** Years that cells can hold. */

/** Of plans. The scheme runs to 2030; a plan for a later year is not refused here but finds no figures of the law. */
export const PLANNED = { from: 2021, to: 2045 } as const;
/** Years of birth of persons alive. */
export const BORN = { from: 1900, to: PLANNED.to } as const;
