/** Heights of rows, in points, such that no text is clipped: Excel does not fit merged or pre-set rows by itself. */
import { FONT_SIZE } from '../looks';

/** Vietnamese capitals carry two marks above them; a line of 12 pt text needs 16.5 pt, of 14 pt bold 24. */
const LINE_PER_POINT = 1.4;
const PADDING = 3;
/** Excel's limit. */
const HIGHEST = 409;
/** Times New Roman at 12 pt is about as wide as the default font that columns are measured in; bold is wider. */
const BOLD_FACTOR = 1.12;

export const lineHeight = (fontSize: number = FONT_SIZE): number => Math.ceil(fontSize * LINE_PER_POINT * 4) / 4;

/** A text in a column of `width` characters, broken between words: how many lines, and how long the last of them is. */
const wrap = (text: string, width: number): { readonly lines: number; readonly last: number } => {
  let used = 0;
  const lines = text.split('\n').reduce((sum, paragraph) => {
    used = 0;
    let own = 1;
    for (const word of paragraph.split(' ')) {
      const length = Math.max(word.length, 1);
      if (used > 0 && used + 1 + length > width) {
        own += 1;
        used = 0;
      }
      // A word longer than the line is broken within.
      own += Math.max(0, Math.ceil(length / width) - 1);
      used += (used > 0 ? 1 : 0) + Math.min(length, width);
    }
    return sum + own;
  }, 0);
  return { lines, last: used };
};

export const wrappedLines = (text: string, width: number): number => wrap(text, width).lines;

export interface WrappedText {
  readonly text: string;
  /** In characters. */
  readonly width: number;
  readonly bold?: boolean;
  /** Characters that a button takes at the end of the last line, which is centred. */
  readonly button?: number;
}

export const heightFor = (texts: readonly WrappedText[], fontSize: number = FONT_SIZE): number => {
  const taken = texts.map(({ text, width, bold, button = 0 }) => {
    const wide = (fontSize / FONT_SIZE) * (bold === true ? BOLD_FACTOR : 1);
    const { lines, last } = wrap(text, Math.max(1, Math.floor(width / wide)));
    return last * wide > width - 2 * button ? lines + 1 : lines;
  });
  return Math.min(HIGHEST, Math.max(1, ...taken) * lineHeight(fontSize) + PADDING);
};
