/** How wide a line of Times New Roman is, near enough to draw a rule line under it. */

/** Advance widths in thousandths of the size; bold, from the font's public metrics, grouped by likeness. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,;:'’\-–/]/, 270],
  [/[ijlt()[\]I]/, 330],
  [/[frsJ]/, 420],
  [/[acekvxyz0-9]/, 480],
  [/[bdghnopquLFEST]/, 560],
  [/[mw]/, 780],
  [/[MW]/, 970],
  [/[A-Z]/, 720],
];
const USUAL = 500;

/** Millimetres in a point. */
const POINT = 25.4 / 72;

const baseLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Millimetres, for a text in bold at a size in points. */
export const widthOf = (text: string, size: number): number => {
  const thousandths = [...baseLetters(text)].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL),
    0,
  );
  return (thousandths / 1000) * size * POINT;
};
