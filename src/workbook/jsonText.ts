/** JSON from a text, with what JSON.parse does not tell: where it stops being JSON, and which keys are given twice. */

/** A key that an object has twice: JSON.parse keeps the last value and says nothing. */
export interface DuplicateKey {
  /** Of the object: keys and positions. */
  readonly path: readonly (string | number)[];
  readonly key: string;
  /** Of the second one, from 1. */
  readonly line: number;
}

export type JsonText =
  | { readonly kind: 'json'; readonly json: unknown }
  /** The line, from 1, on which it goes wrong: the messages of JSON.parse differ between engines and may quote the text. */
  | { readonly kind: 'notJson'; readonly line: number }
  | { readonly kind: 'duplicateKeys'; readonly keys: readonly DuplicateKey[] };

interface Open {
  readonly closer: '}' | ']';
  readonly keys: Set<string>;
  /** Where it is: the key or the position of the value that is read. */
  at: string | number;
}

const SPACE = ' \t\n\r';
const ESCAPES = '"\\/bfnrt';
const HEX = /^[0-9a-fA-F]{4}$/;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const LAST_CONTROL = 0x1f;
/** More are of one making. */
const MOST_DUPLICATES = 100;

class Scanner {
  readonly duplicates: DuplicateKey[] = [];
  private readonly open: Open[] = [];
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  /** The line of the first character that cannot stand there, or the last line when something is missing; `null` for JSON. */
  errorLine(): number | null {
    while (this.value()) {
      if (this.open.length > 0) continue;
      this.skipSpace();
      return this.at === this.text.length ? null : this.line;
    }
    return this.line;
  }

  private skipSpace(): void {
    for (let sign = this.text[this.at]; sign !== undefined && SPACE.includes(sign); sign = this.text[this.at]) {
      if (sign === '\n') this.line += 1;
      this.at += 1;
    }
  }

  private take(sign: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  /** A value or the beginning of one, and everything up to the place of the next. */
  private value(): boolean {
    if (this.take('{')) {
      this.open.push({ closer: '}', keys: new Set(), at: '' });
      return this.take('}') ? this.afterEnd() : this.key();
    }
    if (this.take('[')) {
      this.open.push({ closer: ']', keys: new Set(), at: 0 });
      return this.take(']') ? this.afterEnd() : true;
    }
    return this.scalar() && this.afterValue();
  }

  private scalar(): boolean {
    if (this.text[this.at] === '"') return this.string();
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found !== null;
  }

  /** The place stays within a text that is not whole. */
  private string(): boolean {
    if (this.text[this.at] !== '"') return false;
    this.at += 1;
    for (;;) {
      const sign = this.text[this.at];
      if (sign === undefined || sign.charCodeAt(0) <= LAST_CONTROL) return false;
      if (sign === '\\' && !this.escape()) return false;
      this.at += 1;
      if (sign === '"') return true;
    }
  }

  /** Leaves the place at its last character. */
  private escape(): boolean {
    const sign = this.text[this.at + 1] ?? '';
    if (sign === 'u') {
      if (!HEX.test(this.text.slice(this.at + 2, this.at + 6))) return false;
      this.at += 5;
      return true;
    }
    this.at += 1;
    return sign !== '' && ESCAPES.includes(sign);
  }

  private key(): boolean {
    this.skipSpace();
    const start = this.at;
    if (!this.string()) return false;
    this.enterKey(JSON.parse(this.text.slice(start, this.at)) as string);
    return this.take(':');
  }

  private enterKey(key: string): void {
    const own = this.open.at(-1);
    if (own === undefined) return;
    if (own.keys.has(key) && this.duplicates.length < MOST_DUPLICATES)
      this.duplicates.push({ path: this.open.slice(0, -1).map(({ at }) => at), key, line: this.line });
    own.keys.add(key);
    own.at = key;
  }

  private afterEnd(): boolean {
    this.open.pop();
    return this.afterValue();
  }

  /** Up to the next value; no deeper for however many lists end here. */
  private afterValue(): boolean {
    let own = this.open.at(-1);
    while (own !== undefined && !this.take(',')) {
      if (!this.take(own.closer)) return false;
      this.open.pop();
      own = this.open.at(-1);
    }
    if (own === undefined) return true;
    if (typeof own.at === 'number') own.at += 1;
    return own.closer === '}' ? this.key() : true;
  }
}

const parsedOf = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** Time grows with the length of the text. */
export const readJsonText = (text: string): JsonText => {
  const scanner = new Scanner(text);
  const line = scanner.errorLine();
  const parsed = parsedOf(text);
  if (parsed === null) return { kind: 'notJson', line: line ?? 1 };
  return scanner.duplicates.length > 0
    ? { kind: 'duplicateKeys', keys: scanner.duplicates }
    : { kind: 'json', json: parsed.json };
};
