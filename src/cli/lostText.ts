/** What of older workbooks is not in the new one, in words. */
import { fill } from '../i18n/fill';
import { viCarry } from '../i18n/vi/carry';
import { cliCarry } from '../i18n/vi/cliCarry';
import type { CarryLine } from '../workbook/carry/line';

/** More lines than this are only counted. */
const SHOWN = 12;

const words = cliCarry.carry;

const lineText = ({ subject, before, reason: { key, values } }: CarryLine): string => {
  const what = [subject, before].filter((text) => text !== '').join(': ');
  return fill(words.lostLine, { what: what === '' ? '' : `${what}. `, reason: fill(viCarry.reasons[key], values) });
};

export const lostText = (lines: readonly CarryLine[]): readonly string[] => {
  const lost = lines.filter(({ what }) => what === 'notCarried');
  if (lost.length === 0) return [];
  const more = lost.length > SHOWN ? [fill(words.more, { count: lost.length - SHOWN })] : [];
  return [words.lost, ...lost.slice(0, SHOWN).map(lineText), ...more];
};
