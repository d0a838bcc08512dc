/**
 * XML as a stream of elements and texts, by a parser and strictly: what is not well-formed is refused, and a document
 * type with it, since no part of a workbook has one and entities may expand without end.
 *
 * Elements go by their name without prefix: programs choose prefixes as they like, and no two names that we look for
 * differ in nothing else.
 */
import { Parser } from 'saxen';
import { FileProblem } from '../fileProblem';
import { withJoinedAttributes } from './joinedAttributes';

/** Values as they are written, by name with its prefix; `attribute` reads one. */
export type RawAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `attributes` costs time, and is only to be called here. */
  readonly open: (name: string, attributes: () => RawAttributes) => void;
  readonly close?: (name: string) => void;
  /** An element may have several; `meaning` gives what one says. */
  readonly text?: (xml: string, meaning: (xml: string) => string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi;
const LAST_CODE_POINT = 0x10ffff;

const character = (code: number): string => (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\uFFFD');

/** What a text or an attribute's value says. */
export const fromXml = (xml: string): string =>
  xml.includes('&')
    ? xml.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(parseInt(hex, 16));
        if (decimal !== undefined) return character(Number(decimal));
        return ENTITIES[name ?? ''] ?? whole;
      })
    : xml;

/** The value of an attribute without prefix. */
export const attribute = (attributes: RawAttributes, name: string): string | undefined => {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? undefined : fromXml(value);
};

/** The value of an attribute that has a prefix, whichever it is: `id` for `r:id`. */
export const prefixedAttribute = (attributes: RawAttributes, name: string): string | undefined => {
  const key = Object.keys(attributes).find((own) => own.endsWith(`:${name}`));
  return key === undefined ? undefined : attribute(attributes, key);
};

/** Of a boolean attribute. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const damaged = (): never => {
  throw new FileProblem('damaged');
};

/** How much of a text ends before a tag that is not yet there as a whole. */
const wholeTags = (xml: string): number => {
  const start = xml.lastIndexOf('<');
  return start > xml.lastIndexOf('>') ? start : xml.length;
};

const asItIs = (text: string): string => text;

/** A parser that is given its XML piece by piece. What the handlers throw comes out of it. */
export class XmlReader {
  private readonly parser = new Parser();
  private readonly names = new Map<string, string>();
  private events = 0;
  private waiting = '';
  private wait = 0;

  constructor({ open, close, text }: XmlHandlers) {
    this.parser.on('error', damaged).on('warn', damaged).on('attention', damaged);
    this.parser.on('openTag', (name, attributes) => {
      this.events += 1;
      open(this.local(name), attributes);
    });
    this.parser.on('closeTag', (name) => {
      this.events += 1;
      close?.(this.local(name));
    });
    this.parser.on('comment', () => (this.events += 1));
    this.parser.on('question', () => (this.events += 1));
    if (text === undefined) return;
    this.parser.on('text', (xml) => {
      text(xml, fromXml);
    });
    this.parser.on('cdata', (value) => {
      text(value, asItIs);
    });
  }

  /** A piece in which nothing ended is read again with the next: pieces grow then, or time would grow with their square. */
  write(xml: string): void {
    this.waiting += xml;
    if (this.waiting.length < this.wait) return;
    const [before, size] = [this.events, this.waiting.length];
    const whole = wholeTags(this.waiting);
    this.parser.write(withJoinedAttributes(this.waiting.slice(0, whole)));
    this.waiting = this.waiting.slice(whole);
    this.wait = this.events === before ? 2 * Math.max(size, this.wait) : 0;
  }

  end(): void {
    if (this.waiting !== '') this.parser.write(withJoinedAttributes(this.waiting));
    this.parser.end();
  }

  private local(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    this.names.set(name, local);
    return local;
  }
}

/** A whole text. Throws FileProblem. */
export const readXml = (xml: string, handlers: XmlHandlers): void => {
  const reader = new XmlReader(handlers);
  reader.write(xml);
  reader.end();
};
