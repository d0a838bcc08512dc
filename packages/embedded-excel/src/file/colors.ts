/** A colour as a file writes it: by itself, by a place in the theme with a tint, or by a place in the old palette. */
export interface FileColor {
  readonly argb?: string | undefined;
  readonly theme?: number | undefined;
  readonly tint?: number | undefined;
  readonly indexed?: number | undefined;
}

/** ECMA-376 part 1, 18.8.27: places 0 to 7 repeat 8 to 15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Light and dark are the other way round in cells than in the theme's own list (18.8.3). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's theme of 2013 to 2022, for a file that brings none. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

export type ThemeColors = readonly string[];

/** The colours of a theme part, in the order in which cells count them. */
export function themeColors(themeXml: string | undefined): ThemeColors {
  if (themeXml === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, place) => {
    const part = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(themeXml)?.[1] ?? '';
    return /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(part)?.[1] ?? OFFICE_THEME[place] ?? '000000';
  });
}

/** ECMA-376 part 1, 18.8.19: a tint moves the luminance towards white, or towards black where it is negative. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const luminance = (high + low) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * luminance - 1));
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  return channels
    .map((channel) => (high === low ? wanted : wanted + ((channel - luminance) / (high - low)) * spread))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}

/** `#RRGGBB`, or `undefined` for a colour that is left to the reader ("automatic"). */
export function colorOf(color: FileColor | undefined, theme: ThemeColors): string | undefined {
  if (color === undefined) return undefined;
  const base =
    color.argb?.slice(-6) ??
    (color.theme === undefined ? undefined : theme[color.theme]) ??
    (color.indexed === undefined ? undefined : PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8]);
  if (base === undefined) return undefined;
  return `#${color.tint === undefined || color.tint === 0 ? base : tinted(base, color.tint)}`.toUpperCase();
}

export const fileColor = (color: unknown): { argb: string } => ({ argb: `FF${String(color).replace('#', '')}` });
