/**
 * A formula text as a tree of its parts with their places in the text. Only what is needed to find calls and to tell
 * their arguments apart is understood; the rest is kept as "some reference".
 */
import { FormulaSyntaxError, scanFormula } from './scanFormula';
import type { Token } from './scanFormula';

interface Place {
  readonly start: number;
  readonly end: number;
}

export type SyntaxNode = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    /** Nothing between two commas. */
    | { readonly kind: 'empty' }
    | { readonly kind: 'name' }
    /** Anything that names cells, and errors and arrays written out. */
    | { readonly kind: 'reference' }
    /** The place includes a prefix like `[2]!`, the name does not. */
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly SyntaxNode[] }
    /** More than one part is a union of references. */
    | { readonly kind: 'group'; readonly parts: readonly SyntaxNode[] }
    | { readonly kind: 'unary'; readonly sign: string; readonly operand: SyntaxNode }
    | { readonly kind: 'binary'; readonly sign: string; readonly left: SyntaxNode; readonly right: SyntaxNode }
  );

/** From the weakest to the strongest; all are read from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const PREFIXES = ['+', '-', '@'];
const POSTFIXES = ['%', '#'];
const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;
const BEGINS_REFERENCE: readonly Token['kind'][] = ['word', 'sheet', 'bracket'];

class FormulaParser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  whole(): SyntaxNode {
    const node = this.operation(0);
    if (this.peek() !== undefined) throw this.failure();
    return node;
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  private isSign(signs: readonly string[], ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  private failure(): FormulaSyntaxError {
    return new FormulaSyntaxError(this.peek()?.start ?? this.length);
  }

  private take(): Token {
    const token = this.peek();
    if (token === undefined) throw this.failure();
    this.at += 1;
    return token;
  }

  private expect(sign: string): Token {
    if (!this.isSign([sign])) throw this.failure();
    return this.take();
  }

  private operation(level: number): SyntaxNode {
    const signs = LEVELS[level];
    if (signs === undefined) return this.prefixed();
    let left = this.operation(level + 1);
    while (this.isSign(signs)) {
      const sign = this.take().text;
      const right = this.operation(level + 1);
      left = { kind: 'binary', sign, left, right, start: left.start, end: right.end };
    }
    return left;
  }

  private prefixed(): SyntaxNode {
    if (!this.isSign(PREFIXES)) return this.postfixed();
    const { text: sign, start } = this.take();
    const operand = this.prefixed();
    return { kind: 'unary', sign, operand, start, end: operand.end };
  }

  private postfixed(): SyntaxNode {
    let operand = this.range();
    while (this.isSign(POSTFIXES)) {
      const { text: sign, end } = this.take();
      operand = { kind: 'unary', sign, operand, start: operand.start, end };
    }
    return operand;
  }

  /** `A1:B2`, and two references with a space between them. */
  private range(): SyntaxNode {
    let left = this.primary();
    for (;;) {
      const next = this.peek();
      const intersects = next?.spaced === true && BEGINS_REFERENCE.includes(next.kind);
      if (!intersects && !this.isSign([':'])) return left;
      if (!intersects) this.take();
      const right = this.primary();
      left = { kind: 'reference', start: left.start, end: right.end };
    }
  }

  private primary(): SyntaxNode {
    const token = this.take();
    const { start, end } = token;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text), start, end };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"'), start, end };
      case 'array':
      case 'error':
        return { kind: 'reference', start, end };
      case 'sheet':
        return this.qualified(start);
      case 'bracket':
        return this.afterBracket(token);
      case 'word':
        return this.afterWord(token);
      case 'sign':
        if (token.text === '(') return this.group(start);
        this.at -= 1;
        throw this.failure();
    }
  }

  private group(start: number): SyntaxNode {
    const parts = [this.operation(0)];
    while (this.isSign([','])) {
      this.take();
      parts.push(this.operation(0));
    }
    return { kind: 'group', parts, start, end: this.expect(')').end };
  }

  /** What follows `Sheet1!` or `[2]!`. */
  private qualified(start: number): SyntaxNode {
    const node = this.primary();
    if (node.kind === 'call') return { ...node, start };
    return { kind: 'reference', start, end: node.end };
  }

  /** `[2]!name` and `[2]Sheet1!A1` of another workbook, or `[@Column]` of the own table. */
  private afterBracket({ start, end }: Token): SyntaxNode {
    const next = this.peek();
    if (next?.spaced === false && next.text === '!') {
      this.take();
      return this.qualified(start);
    }
    if (next?.spaced === false && next.kind === 'word' && this.isSign(['!'], 1)) {
      this.take();
      this.take();
      return this.qualified(start);
    }
    return { kind: 'reference', start, end };
  }

  private afterWord({ text, start, end }: Token): SyntaxNode {
    const next = this.peek();
    if (next?.spaced === false) {
      if (next.kind === 'bracket') return { kind: 'reference', start, end: this.take().end };
      if (next.text === '!') {
        this.take();
        return this.qualified(start);
      }
      if (next.text === '(') return this.call(text, start);
    }
    if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'boolean', value: text.toUpperCase() === 'TRUE', start, end };
    return { kind: CELL.test(text) ? 'reference' : 'name', start, end };
  }

  private call(name: string, start: number): SyntaxNode {
    const { end: opened } = this.expect('(');
    if (this.isSign([')'])) return { kind: 'call', name, args: [], start, end: this.take().end };
    const args = [this.argument(opened)];
    while (this.isSign([','])) args.push(this.argument(this.take().end));
    return { kind: 'call', name, args, start, end: this.expect(')').end };
  }

  private argument(after: number): SyntaxNode {
    return this.isSign([',', ')']) ? { kind: 'empty', start: after, end: after } : this.operation(0);
  }
}

/** Throws FormulaSyntaxError for a text that is no formula, or spelt in a way that is not known here. */
export const parseSyntax = (formula: string): SyntaxNode =>
  new FormulaParser(scanFormula(formula), formula.length).whole();
