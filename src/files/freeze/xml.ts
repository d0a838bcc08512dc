/** Changing single elements of a part: what is not looked for is written again as it was read. */
import { Parser } from 'saxen';
import { FileProblem } from '../fileProblem';
import type { RawAttributes } from '../xml/readXml';

export const toXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const withoutAttribute = (attributes: RawAttributes, name: string): RawAttributes =>
  Object.fromEntries(Object.entries(attributes).filter(([own]) => own !== name));

export const withAttribute = (attributes: RawAttributes, name: string, value: string): RawAttributes => ({
  ...withoutAttribute(attributes, name),
  [name]: toXml(value),
});

export interface XmlElement {
  /** With its prefix. */
  readonly tag: string;
  readonly attributes: RawAttributes;
  /** As it is written; `null` for an element closed in its own tag. */
  readonly inner: string | null;
}

const quoted = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`);

const startTag = (tag: string, attributes: RawAttributes, end: string): string => {
  let text = `<${tag}`;
  for (const name in attributes) text += ` ${name}=${quoted(attributes[name] ?? '')}`;
  return text + end;
};

export const printElement = ({ tag, attributes, inner }: XmlElement): string =>
  inner === null ? startTag(tag, attributes, '/>') : `${startTag(tag, attributes, '>')}${inner}</${tag}>`;

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

const damaged = (): never => {
  throw new FileProblem('damaged');
};

/** Around a piece of a part, which need not have one element around it. */
const AROUND = 'piece';

/**
 * Elements of that name (without prefix) that do not hold one another, replaced by what `change` gives; undefined keeps
 * one as it is. Throws FileProblem for what is not well-formed.
 */
export const replaceElements = (
  xml: string,
  name: string,
  change: (element: XmlElement) => string | undefined,
): string => {
  const out: string[] = [];
  let depth = 0;
  /** The element that is being read: where its content begins in `out`, and how deep it stands. */
  let found: { readonly attributes: RawAttributes; readonly start: number; readonly depth: number } | null = null;
  const parser = new Parser();
  parser.on('error', damaged).on('warn', damaged).on('attention', damaged);
  parser.on('openTag', (tag, attributes, _, closed) => {
    depth += 1;
    const own = attributes();
    if (found === null && localName(tag) === name) found = { attributes: own, start: out.length, depth };
    if (found?.depth !== depth) out.push(startTag(tag, own, closed ? '/>' : '>'));
  });
  parser.on('closeTag', (tag, _, closed) => {
    if (found?.depth === depth) {
      const inner = out.splice(found.start).join('');
      const element = { tag, attributes: found.attributes, inner: closed ? null : inner };
      out.push(change(element) ?? printElement(element));
      found = null;
    } else if (!closed) out.push(`</${tag}>`);
    depth -= 1;
  });
  parser.on('text', (text) => out.push(text));
  parser.on('cdata', (text) => out.push(`<![CDATA[${text}]]>`));
  parser.on('comment', (text) => out.push(`<!--${text}-->`));
  parser.on('question', (text) => out.push(text));
  parser.parse(`<${AROUND}>${xml}</${AROUND}>`);
  return out.join('').slice(AROUND.length + 2, -(AROUND.length + 3));
};

export const elementsOf = (xml: string, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  replaceElements(xml, name, (element) => {
    found.push(element);
    return undefined;
  });
  return found;
};
