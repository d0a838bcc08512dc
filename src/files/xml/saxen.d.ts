/** What we use of the parser, which ships no types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;

  export class Parser {
    on(event: 'error' | 'warn', listen: (error: Error) => void): this;
    on(
      event: 'openTag',
      listen: (
        name: string,
        attributes: () => Attributes,
        decode: (xml: string) => string,
        closedInItself: boolean,
      ) => void,
    ): this;
    on(
      event: 'closeTag',
      listen: (name: string, decode: (xml: string) => string, closedInItself: boolean) => void,
    ): this;
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', listen: (xml: string) => void): this;
    /** A whole document. */
    parse(xml: string): void;
    /** A piece of a document; what is not complete waits for the next. */
    write(xml: string): this;
    end(): void;
  }
}
