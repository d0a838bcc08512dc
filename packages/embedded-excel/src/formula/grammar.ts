import { isWithin } from '../limits';
import { HostError, invalidArgument } from '../protocol/hostError';

const SPACE = /[ \n\r\t]*/y;
const STRING = /"((?:[^"]|"")*)"/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)/iy;
const PREFIX = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/uy;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/iuy;
const BAND = /\$(?:[A-Z]{1,3}|\d{1,7})(?![\p{L}\p{N}_.(])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>:]/y;
const CONSTANT =
  /[ \n\r\t]*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE|#[A-Z/0!?]+)[ \n\r\t]*/iy;

/** Bytes of the compiled tokens ([MS-XLSB] 2.5.97); what the estimate leaves out is small beside texts and references. */
const BYTES = {
  operator: 1,
  integer: 3,
  number: 9,
  text: 3,
  cell: 7,
  inSheet: 2,
  name: 5,
  table: 14,
  call: 4,
  branch: 4,
};

/** Reads a formula as Excel's parser for en-US does, and stops where that would. */
class Reader {
  readonly #text: string;
  #at = 0;
  #bytes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Estimated bytes of the compiled formula. */
  read(): number {
    this.#expression(0, false);
    if (this.#at < this.#text.length) throw invalidArgument();
    return this.#bytes;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found;
  }

  #skip(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expression(level: number, isUnion: boolean): void {
    for (;;) {
      this.#operand(level);
      const before = this.#at;
      this.#take(SPACE);
      if (this.#take(OPERATOR) || (isUnion && this.#skip(','))) {
        this.#bytes += BYTES.operator;
        continue;
      }
      const isIntersection = this.#at > before && this.#beginsReference();
      if (!isIntersection) return;
      this.#bytes += BYTES.operator;
    }
  }

  #beginsReference(): boolean {
    return /[\p{L}_\\$'[(]/u.test(this.#text[this.#at] ?? '');
  }

  #operand(level: number): void {
    this.#take(SPACE);
    while (this.#skip('+') || this.#skip('-') || this.#skip('@')) {
      this.#bytes += BYTES.operator;
      this.#take(SPACE);
    }
    this.#primary(level);
    for (;;) {
      if (this.#skip('%') || this.#skip('#')) this.#bytes += BYTES.operator;
      else if (this.#text[this.#at] === '(') this.#call(level, false);
      else return;
    }
  }

  #primary(level: number): void {
    if (this.#skip('(')) {
      this.#expression(level, true);
      this.#close(')');
      this.#bytes += BYTES.operator;
      return;
    }
    if (this.#skip('{')) return this.#array();
    if (this.#literal()) return;
    if (this.#take(PREFIX)) this.#bytes += BYTES.inSheet;
    if (this.#take(CELL) ?? this.#take(BAND)) {
      this.#bytes += BYTES.cell;
      return;
    }
    if (this.#take(ERROR)) {
      this.#bytes += BYTES.integer;
      return;
    }
    const word = this.#take(WORD)?.[0];
    if (this.#text[this.#at] === '[') return this.#brackets();
    if (word === undefined) throw invalidArgument();
    if (this.#text[this.#at] === '(') return this.#call(level, /^(?:IF|IFS|CHOOSE|SWITCH|IFERROR)$/i.test(word));
    this.#bytes += BYTES.name;
  }

  #literal(): boolean {
    const text = this.#take(STRING);
    if (text) {
      const { length } = (text[1] ?? '').replaceAll('""', '"');
      if (!isWithin('formulaText', length)) throw invalidArgument();
      this.#bytes += BYTES.text + 2 * length;
      return true;
    }
    const number = this.#take(NUMBER)?.[0];
    if (number !== undefined) this.#bytes += /^\d{1,4}$/.test(number) ? BYTES.integer : BYTES.number;
    return number !== undefined;
  }

  /** Arguments may be left out; none may follow but one that a comma announces. */
  #call(level: number, branches: boolean): void {
    if (!isWithin('functionLevels', level + 1)) throw invalidArgument();
    this.#at += 1;
    let count = 1;
    for (;;) {
      this.#take(SPACE);
      if (this.#text[this.#at] !== ',' && this.#text[this.#at] !== ')') this.#expression(level + 1, false);
      else this.#bytes += BYTES.operator;
      if (branches) this.#bytes += BYTES.branch;
      if (!this.#skip(',')) break;
      count += 1;
    }
    this.#close(')');
    if (!isWithin('functionArguments', count)) throw invalidArgument();
    this.#bytes += BYTES.call;
  }

  #array(): void {
    const widths: number[] = [0];
    for (;;) {
      if (!this.#take(CONSTANT)) throw invalidArgument();
      widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1;
      this.#bytes += BYTES.number;
      if (this.#skip(';')) widths.push(0);
      else if (!this.#skip(',')) break;
    }
    this.#close('}');
    if (new Set(widths).size > 1) throw invalidArgument();
  }

  /** Brackets nest; an apostrophe escapes the letter after it. */
  #brackets(): void {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const letter = this.#text[this.#at];
      if (letter === "'") this.#at += 1;
      else if (letter === '[') depth += 1;
      else if (letter === ']' && --depth === 0) {
        this.#at += 1;
        this.#bytes += BYTES.table;
        return;
      }
    }
    throw invalidArgument();
  }

  #close(sign: string): void {
    this.#take(SPACE);
    if (!this.#skip(sign)) throw invalidArgument();
  }
}

const ACCEPTED = new Set<string>();
const REMEMBERED = 20_000;

/**
 * Refuses what Excel refuses: a formula whose syntax is not that of en-US, and one that is too long, written or compiled.
 * Names that nobody knows are no fault: they give #NAME?.
 */
export function assertFormula(formula: string): void {
  if (ACCEPTED.has(formula)) return;
  if (!isWithin('formula', formula.length)) throw invalidArgument();
  const bytes = new Reader(formula.replace(/^=/, '')).read();
  if (!isWithin('formulaBytes', bytes)) {
    throw new HostError(
      'FormulaLengthExceedsLimit',
      'The bytecode of the applied formula exceeds the maximum length limit.',
    );
  }
  // Columns of tables hold the same text in every row.
  if (ACCEPTED.size >= REMEMBERED) ACCEPTED.clear();
  ACCEPTED.add(formula);
}
