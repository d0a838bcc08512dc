/** A strict little XML reader for tests: throws on anything that is not well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string => {
  if (/&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)/.test(text))
    throw new Error(`A bare ampersand in "${text.slice(0, 40)}".`);
  if ([...text].some((sign) => sign < ' ' && !'\t\n\r'.includes(sign))) throw new Error('A control character.');
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (_, decimal?: string, hex?: string, name?: string) =>
    decimal !== undefined
      ? String.fromCodePoint(Number(decimal))
      : hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (ENTITIES[name ?? ''] ?? ''),
  );
};

const attributesOf = (source: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([\w:.-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`Attribute ${name} twice.`);
    attributes[name] = unescaped(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`Not an attribute: ${rest}`);
  return attributes;
};

export const parseXml = (xml: string): XmlElement => {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const body = xml.replace(/^\uFEFF?<\?xml[^?]*\?>/, '');
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const current = open.at(-1);
    if (current === undefined) throw new Error('Text behind the end.');
    if (!token.startsWith('<')) {
      current.text += unescaped(token);
    } else if (token.startsWith('</')) {
      const name = token.slice(2, -1).trim();
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>.`);
      open.pop();
    } else {
      const [, name = '', rest = '', slash = ''] = /^<([\w:.-]+)([^]*?)(\/?)>$/.exec(token) ?? [];
      if (name === '') throw new Error(`Not a tag: ${token}`);
      const element: Open = { name, attributes: attributesOf(rest), children: [], text: '' };
      current.children.push(element);
      if (slash === '') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed.`);
  const [document, second] = root.children;
  if (document === undefined || second !== undefined) throw new Error('Not one root.');
  return document;
};

export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const first = (element: XmlElement, name: string): XmlElement => {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`No <${name}> in <${element.name}>.`);
  return found;
};

export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((each) => each.name === name);
