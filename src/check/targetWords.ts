/** The words of a target that is taken over: they say the figure and the kind of its cells, and no other. */
import { INDICATORS, isIndicatorCode } from '../domain/indicators';
import { kindDefinition } from '../domain/targetKinds';
import type { TargetKind } from '../domain/targetKinds';
import type { TargetCells } from '../workbook/targetRow';

const SHARE = /(?<!\d)\d+(?:[.,]\d+)?(?=\s*(?:%|phần trăm))/gu;
const LEVEL = /(?<=mức(?:\s{1,9}độ)?\s{1,9})\d/giu;

/** Words before a figure that say its kind. */
const BOUND =
  /(?:(?<!\p{L})(?:Khoảng|Xấp xỉ|Gần|Trên|Hơn|Ít nhất|Tối thiểu|Không dưới|Từ)\s+|(?:Tiếp tục\s+)?(?:Duy trì|Giữ vững)\s+)/iu;
const PREFIXES: Readonly<Partial<Record<TargetKind, string>>> = {
  above: 'Trên ',
  about: 'Khoảng ',
  keepRate: 'Duy trì ',
};
const ROUGHLY = /(?:khoảng|xấp xỉ|gần)\s+\d/iu;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** The figure that the words should name; `null` where the kind has none. */
const figureOf = ({ kind, value }: TargetCells): number | null => {
  if (kind === null) return null;
  const { judges, parts } = kindDefinition(kind);
  if (judges === 'answer') return null;
  return parts.length === 0 && judges === 'share' ? 100 : value;
};

const patternOf = (kind: TargetKind | null): RegExp | null => {
  if (kind === null) return null;
  const { judges } = kindDefinition(kind);
  if (judges === 'share') return SHARE;
  return judges === 'level' ? LEVEL : null;
};

/** Whether a text names the target's figure and no other, or none at all. */
export const saysTarget = (text: string, target: TargetCells): boolean => {
  const pattern = patternOf(target.kind);
  if (pattern === null) return true;
  const numbers = [...text.matchAll(pattern)].map(([number]) => numberOf(number));
  const isRough = target.kind !== 'about' && ROUGHLY.test(text);
  return !isRough && numbers.every((number) => number === figureOf(target));
};

/** The catalogue's words with the figure and the kind of the target. */
const catalogueWords = (target: TargetCells): string | null => {
  if (target.code === null || !isIndicatorCode(target.code)) return null;
  const { sentence } = INDICATORS[target.code];
  const figure = figureOf(target);
  if (figure === null || target.kind === null) return sentence;
  const shown = String(figure).replace('.', ',');
  if (kindDefinition(target.kind).judges === 'level') return sentence.replace(LEVEL, shown);
  const prefix = PREFIXES[target.kind] ?? '';
  const said = sentence.replace(new RegExp(`(?:${BOUND.source})?${SHARE.source}`, 'iu'), `${prefix}${shown}`);
  return said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};

/** The piece of a sentence that names the figure alone: a sentence may hold several targets. */
const ownPiece = (text: string, target: TargetCells): string | null => {
  const figure = figureOf(target);
  const pattern = patternOf(target.kind);
  if (figure === null || pattern === null) return null;
  const pieces = text.split(/[;,](?!\d)\s*/).map((piece) => piece.trim());
  const named = (piece: string): readonly number[] => [...piece.matchAll(pattern)].map(([number]) => numberOf(number));
  return pieces.find((piece) => named(piece).includes(figure) && saysTarget(piece, target)) ?? null;
};

/** The plan's own sentence where it says this target alone; else the catalogue's, or the piece that is about it. */
export const wordsOfTarget = (target: TargetCells): string | null => {
  const { title } = target;
  if (title !== null && saysTarget(title, target)) return title;
  return catalogueWords(target) ?? (title === null ? null : (ownPiece(title, target) ?? title));
};
