/** Units of a Word file. */

/** Millimetres -> twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
/** Lines -> 240ths of a line. */
export const linePitch = (lines: number): number => Math.round(lines * 240);
