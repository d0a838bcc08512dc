/** Where a text stops being JSON. The messages of JSON.parse differ between engines and may quote the text. */

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const KEY = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

type Closer = '}' | ']';

class Scanner {
  /** Closing brackets that are still due. */
  private readonly open: Closer[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  /** Offset of the first character that cannot stand there; the end of the text when something is missing. */
  errorOffset(): number {
    for (;;) {
      if (!this.value()) return this.at;
      if (this.open.length === 0) return this.at;
    }
  }

  private take(pattern: RegExp): boolean {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found !== null;
  }

  /** A value or the beginning of one, and everything up to the place of the next. */
  private value(): boolean {
    if (this.take(/\{/y)) {
      this.open.push('}');
      return this.take(/\}/y) ? this.close() : this.key();
    }
    if (this.take(/\[/y)) {
      this.open.push(']');
      return this.take(/\]/y) ? this.close() : true;
    }
    return this.take(SCALAR) && this.afterValue();
  }

  private key(): boolean {
    return this.take(KEY) && this.take(/:/y);
  }

  private close(): boolean {
    this.open.pop();
    return this.afterValue();
  }

  private afterValue(): boolean {
    const due = this.open.at(-1);
    if (due === undefined) return this.take(/$/y);
    if (this.take(/,/y)) return due === '}' ? this.key() : true;
    return this.take(due === '}' ? /\}/y : /\]/y) && this.close();
  }
}

/** Number of the line (from 1) at which a text that JSON.parse refuses goes wrong. */
export const jsonErrorLine = (text: string): number =>
  text.slice(0, new Scanner(text).errorOffset()).split('\n').length;
