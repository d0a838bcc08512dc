/** Turns the texts of an opened Word file into Unicode, stretch by stretch of one font. */
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import type { StyleFonts } from './docxFonts';
import { convertTexts } from './legacyText';
import type { FontText } from './legacyText';

/** What of the library's document is looked at; everything else is handed on. */
interface Element {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly font?: unknown;
  readonly styleId?: unknown;
  readonly isBold?: unknown;
  readonly children?: unknown;
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;
const childrenOf = ({ children }: Element): readonly Element[] =>
  Array.isArray(children) ? children.filter(isElement) : [];
const nameOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

interface Surroundings {
  readonly paragraphStyle: string | null;
  readonly font: string | null;
  readonly isBold: boolean;
}

interface Stretch extends FontText {
  readonly isBold: boolean;
  readonly nodes: readonly Element[];
}

/** Word cuts words into runs where nobody sees it: neighbours in the same font are one text again. */
const stretchesOf = (root: Element, fonts: StyleFonts): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let isOpen = false;
  const add = (node: Element, text: string, { font, isBold }: Surroundings): void => {
    const last = stretches.at(-1);
    const goesOn = isOpen && last !== undefined && last.fontName === font && last.isBold === isBold;
    if (goesOn) stretches[stretches.length - 1] = { ...last, text: last.text + text, nodes: [...last.nodes, node] };
    else stretches.push({ text, fontName: font, isBold, nodes: [node] });
    isOpen = true;
  };
  const walk = (element: Element, around: Surroundings): void => {
    if (element.type === 'text') {
      if (typeof element.value === 'string' && element.value !== '') add(element, element.value, around);
      return;
    }
    if (element.type === 'run') {
      const font = nameOf(element.font) ?? fonts.of(nameOf(element.styleId), around.paragraphStyle);
      for (const child of childrenOf(element)) walk(child, { ...around, font, isBold: element.isBold === true });
      return;
    }
    const isParagraph = element.type === 'paragraph';
    if (isParagraph || childrenOf(element).length === 0) isOpen = false;
    const inside = isParagraph ? { ...around, paragraphStyle: nameOf(element.styleId) } : around;
    for (const child of childrenOf(element)) walk(child, inside);
    if (isParagraph) isOpen = false;
  };
  walk(root, { paragraphStyle: null, font: null, isBold: false });
  return stretches;
};

const withTexts = (element: Element, texts: ReadonlyMap<Element, string>): Element => {
  const text = texts.get(element);
  if (text !== undefined) return { ...element, value: text };
  return Array.isArray(element.children)
    ? {
        ...element,
        children: element.children.map((child: unknown) => (isElement(child) ? withTexts(child, texts) : child)),
      }
    : element;
};

export interface ConvertedDocument {
  readonly document: unknown;
  readonly encodings: readonly LegacyEncoding[];
}

export const convertDocument = (document: unknown, fonts: StyleFonts): ConvertedDocument => {
  if (!isElement(document)) return { document, encodings: [] };
  const stretches = stretchesOf(document, fonts);
  const { texts, encodings } = convertTexts(stretches);
  if (encodings.length === 0 && texts.every((text, at) => text === stretches[at]?.text)) return { document, encodings };
  const changed = new Map(
    stretches.flatMap(({ nodes }, at) =>
      nodes.map((node, index): [Element, string] => [node, index === 0 ? (texts[at] ?? '') : '']),
    ),
  );
  return { document: withTexts(document, changed), encodings };
};
