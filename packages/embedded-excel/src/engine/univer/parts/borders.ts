import type { BorderSide, StyleKey, StyleValue } from '../../style';

/** Univer's numbers of line styles. */
const LINES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
  Dash: { Medium: 9 },
  Dot: { Thin: 3 },
  DashDot: { Medium: 10 },
  DashDotDot: { Medium: 11 },
  Double: { Thin: 7 },
};
const FALLBACK: Readonly<Record<string, number>> = {
  Dash: 4,
  Dot: 3,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
const SIDES: Readonly<Partial<Record<BorderSide, string>>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};

/** Everything that a cell's borders are made of. */
export const BORDER_PARTS: readonly StyleKey[] = (Object.keys(SIDES) as BorderSide[]).flatMap((side) => [
  `border.${side}.style` as const,
  `border.${side}.weight` as const,
  `border.${side}.color` as const,
]);

/** Univer's borders of a cell, from the three parts Office.js knows of each. */
export function bordersOf(
  read: (key: StyleKey) => StyleValue | null,
): Record<string, { s: number; cl: { rgb: string } } | null> {
  const borders: Record<string, { s: number; cl: { rgb: string } } | null> = {};
  for (const [side, short] of Object.entries(SIDES) as [BorderSide, string][]) {
    const style = String(read(`border.${side}.style`));
    const weight = String(read(`border.${side}.weight`));
    const lines = LINES[style];
    borders[short] =
      lines === undefined
        ? null
        : {
            s: lines[weight] ?? FALLBACK[style] ?? 1,
            cl: { rgb: String(read(`border.${side}.color`)) },
          };
  }
  return borders;
}
