/** Plans typed in the fonts of TCVN3 (.VnTime) and VNI: turned into Unicode before anything else looks at them. */
import { detectEncoding, toUnicode } from '../../vietnamese/encoding';
import type { CellEncoding, EncodingInput } from '../../vietnamese/encoding';
import { LEGACY_ENCODINGS, legacyFamilyOf } from '../../vietnamese/legacyFonts';
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import { restoreLostU } from '../../vietnamese/lostLetters';
import { readMixedText } from '../../vietnamese/mixedText';
import type { Capitals } from '../../vietnamese/tcvn3';

/** A stretch of text in one font. */
export interface FontText {
  readonly text: string;
  /** `null` where the file does not say. */
  readonly fontName: string | null;
}

export interface ConvertedTexts {
  /** One for each piece; what was in Unicode is as it was. */
  readonly texts: readonly string[];
  /** The sets that something was converted from. */
  readonly encodings: readonly LegacyEncoding[];
}

interface Group {
  readonly fontName: string | null;
  readonly at: readonly number[];
}

const groupsOf = (pieces: readonly FontText[]): readonly Group[] => {
  const groups = new Map<string, { fontName: string | null; at: number[] }>();
  pieces.forEach(({ fontName }, at) => {
    const key = legacyFamilyOf(fontName ?? '');
    const group = groups.get(key) ?? { fontName: key === '' ? null : fontName, at: [] };
    group.at.push(at);
    groups.set(key, group);
  });
  return [...groups.values()];
};

interface Judged {
  readonly encoding: CellEncoding;
  readonly capitals: Capitals;
}

const judge = (pieces: readonly FontText[]): readonly Judged[] => {
  const judged: Judged[] = pieces.map(() => ({ encoding: 'plain', capitals: 'inferred' }));
  const look = ({ fontName, at }: Group, around: LegacyEncoding | null): void => {
    const input: EncodingInput = {
      texts: at.map((index) => pieces[index]?.text ?? ''),
      ...(fontName === null ? {} : { fontName }),
      ...(around === null ? {} : { around }),
    };
    const { cells, capitals } = detectEncoding(input);
    at.forEach((index, cell) => (judged[index] = { encoding: cells[cell] ?? 'plain', capitals }));
  };
  const groups = groupsOf(pieces);
  for (const group of groups) look(group, null);
  const count = (wanted: LegacyEncoding): number => judged.filter(({ encoding }) => encoding === wanted).length;
  const around = LEGACY_ENCODINGS.reduce<LegacyEncoding | null>(
    (most, wanted) => (count(wanted) > (most === null ? 0 : count(most)) ? wanted : most),
    null,
  );
  // What a few headings in a font of their own leave open, the rest of the document decides.
  const isOpen = ({ at }: Group): boolean =>
    at.every((index) => /^(?:plain|unicode|either)$/.test(judged[index]?.encoding ?? ''));
  if (around !== null) for (const group of groups) if (isOpen(group)) look(group, around);
  return judged;
};

const convert = (text: string, { encoding, capitals }: Judged): string => {
  if (encoding === 'partly') return readMixedText(text).text;
  if (encoding === 'plain' || encoding === 'unicode' || encoding === 'either') return text;
  const read = toUnicode(text, encoding, capitals);
  return encoding === 'tcvn3' || encoding === 'tcvn3As1258' ? restoreLostU(read).text : read;
};

export const convertTexts = (pieces: readonly FontText[]): ConvertedTexts => {
  const judged = judge(pieces);
  const encodings = LEGACY_ENCODINGS.filter((wanted) => judged.some(({ encoding }) => encoding === wanted));
  return {
    texts: pieces.map(({ text }, at) => convert(text, judged[at] ?? { encoding: 'plain', capitals: 'inferred' })),
    encodings,
  };
};

/** Text pasted in, or from a file without fonts: line by line, on the evidence of all lines together. */
export const convertText = (text: string): { readonly text: string; readonly encodings: readonly LegacyEncoding[] } => {
  const lines = text.split(/(\r\n|[\r\n\u2028\u2029\u000B\f])/);
  const { texts, encodings } = convertTexts(lines.map((line) => ({ text: line, fontName: null })));
  return { text: encodings.length === 0 ? text : texts.join(''), encodings };
};
