/** The words of a formula text: enough of Excel's spelling to know where a call begins and ends. */

export type TokenKind = 'number' | 'text' | 'word' | 'sheet' | 'bracket' | 'array' | 'error' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A space between two references means their intersection. */
  readonly spaced: boolean;
}

export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';

  constructor(position: number) {
    super(`The formula cannot be read from position ${String(position)} on.`);
  }
}

const SPACE = /\s+/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy;
const TEXT = /"(?:[^"]|"")*"/uy;
/** `'Sổ theo dõi, 2026'!`: quotes inside are doubled. */
const SHEET = /'(?:[^']|'')*'!/uy;
const WORD = /[\p{L}_\\$][\p{L}\p{N}\p{M}_.\\?$]*/uy;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|[A-Z]+!)/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>:,;%@#()!]/uy;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['number', NUMBER],
  ['text', TEXT],
  ['sheet', SHEET],
  ['word', WORD],
  ['error', ERROR],
  ['sign', SIGN],
];

/** End of `[…]`: an apostrophe lets the next character stand for itself, brackets may be nested. */
const bracketEnd = (formula: string, start: number): number => {
  let depth = 0;
  for (let place = start; place < formula.length; place += 1) {
    const letter = formula[place];
    if (letter === "'") place += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  throw new FormulaSyntaxError(start);
};

/** A quote that stands twice ends one text and begins the next, which reads the same. */
const ARRAY = /\{(?:[^{}"]|"[^"]*")*\}/uy;

const matchAt = (pattern: RegExp, formula: string, place: number): string | undefined => {
  pattern.lastIndex = place;
  return pattern.exec(formula)?.[0];
};

const next = (formula: string, place: number): readonly [TokenKind, string] => {
  if (formula[place] === '[') return ['bracket', formula.slice(place, bracketEnd(formula, place))];
  const array = matchAt(ARRAY, formula, place);
  if (array !== undefined) return ['array', array];
  for (const [kind, pattern] of PATTERNS) {
    const text = matchAt(pattern, formula, place);
    if (text !== undefined) return [kind, text];
  }
  throw new FormulaSyntaxError(place);
};

/** Positions count from the beginning of `formula`, its '=' included. Throws FormulaSyntaxError. */
export const scanFormula = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  let place = formula.startsWith('=') ? 1 : 0;
  for (;;) {
    const space = matchAt(SPACE, formula, place)?.length ?? 0;
    place += space;
    if (place >= formula.length) return tokens;
    const [kind, text] = next(formula, place);
    tokens.push({ kind, text, start: place, end: place + text.length, spaced: space > 0 });
    place += text.length;
  }
};
