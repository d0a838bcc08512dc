/** XML that is written anew: a tree of elements, in which every text is escaped when it is printed and nowhere else. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (XmlNode | string)[];
}

export const element = (
  name: string,
  attributes: XmlNode['attributes'] = {},
  ...children: XmlNode['children']
): XmlNode => ({
  name,
  attributes,
  children,
});

/** Characters that XML 1.0 cannot hold in any spelling; they come with texts pasted from other programs. */
const IMPOSSIBLE = /[\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu;

export const escapeXml = (text: string): string =>
  text
    .replace(IMPOSSIBLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

export const printNode = ({ name, attributes, children }: XmlNode): string => {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`),
  ].join(' ');
  if (children.length === 0) return `<${start}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : printNode(child))).join('');
  return `<${start}>${inner}</${name}>`;
};

export const printPart = (root: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printNode(root)}`;
