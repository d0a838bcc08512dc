/** The little XML that changing a package in place needs: everything that is not looked for stays as it is written. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const fromXml = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

export const toXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const patterns = new Map<string, RegExp>();
/** Made once: a large sheet has a million attributes. */
const attributePattern = (name: string): RegExp => {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
};

/** Value of an attribute in the text of a start tag's attributes. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = attributePattern(name).exec(attributes);
  return found === null ? undefined : fromXml(found[1] ?? found[2] ?? '');
};

export const withoutAttribute = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

export const withAttribute = (attributes: string, name: string, value: string): string =>
  `${withoutAttribute(attributes, name)} ${name}="${toXml(value)}"`;

/** A prefix of a namespace (`x:`) that some programs write before every name. */
const PREFIX = '(?:[A-Za-z_][\\w.-]*:)?';

export interface XmlElement {
  readonly tag: string;
  readonly attributes: string;
  /** `null` for an element closed in its own tag. */
  readonly inner: string | null;
}

/** Elements of that name which do not hold one another, replaced by what `change` gives; undefined keeps one as it is. */
export const replaceElements = (
  xml: string,
  name: string,
  change: (element: XmlElement) => string | undefined,
): string => {
  const pattern = new RegExp(`<(${PREFIX}${name})((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, 'g');
  return xml.replace(
    pattern,
    (whole, tag: string, attributes: string, inner: string | undefined) =>
      change({ tag, attributes, inner: inner ?? null }) ?? whole,
  );
};

export const elementsOf = (xml: string, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  replaceElements(xml, name, (element) => {
    found.push(element);
    return undefined;
  });
  return found;
};

export const printElement = ({ tag, attributes, inner }: XmlElement): string =>
  inner === null ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
