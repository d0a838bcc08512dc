import type { Capitals } from './tcvn3';

/** The sets that fonts were made for. */
export type FontEncoding = 'tcvn3' | 'vni';
/** These, and what became of texts whose bytes a program took for another code page. */
export type LegacyEncoding = FontEncoding | 'tcvn3As1258' | 'vniAs1258' | 'utf8';

/** As offices call them, in any language. */
export const LEGACY_NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  tcvn3As1258: 'TCVN3 → Windows-1258',
  vniAs1258: 'VNI → Windows-1258',
  utf8: 'UTF-8 → Windows-1252/1258',
};
export const LEGACY_ENCODINGS = Object.keys(LEGACY_NAMES) as readonly LegacyEncoding[];

export interface LegacyFont {
  readonly encoding: FontEncoding;
  readonly capitals: Exclude<Capitals, 'asCoded'>;
}

/** TCVN3 fonts begin with ".Vn"; some converters lose the dot of the two commonest families. */
const tcvn3Font = /^(?:\.vn|vn(?:time|arial)h?\b)/i;
/** "VNI-Times", "VNI Times", "VniHelvetica". */
const vniFont = /^vni/i;
/** ".VnTimeH", ".VnArial NarrowH", ".VNTIMEH"; a family whose own name ends in "h" is written small. */
const capitalFont = /H(?: (?:[Bb]old|[Ii]talic))*$/;

/** The character set a font name stands for, or null for an ordinary font. */
export function legacyFontOf(fontName: string): LegacyFont | null {
  const name = fontName.trim();
  if (tcvn3Font.test(name)) {
    const isCapital = capitalFont.test(name) || /^\.?vn(?:time|arial)h$/i.test(name);
    return { encoding: 'tcvn3', capitals: isCapital ? 'upper' : 'inferred' };
  }
  return vniFont.test(name) ? { encoding: 'vni', capitals: 'inferred' } : null;
}

/** The same for fonts that mean the same, so that their texts are judged together; '' for all ordinary fonts. */
export function legacyFamilyOf(fontName: string): string {
  const font = legacyFontOf(fontName);
  return font === null ? '' : `${font.encoding} ${font.capitals}`;
}
