/** Turns the texts of an opened Word file into Unicode, stretch by stretch of one font. */
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import { childrenOf, isElement, nameOf } from './docxBlocks';
import type { WordElement } from './docxBlocks';
import type { StyleFonts } from './docxFonts';
import { convertTexts } from './legacyText';
import type { FontText } from './legacyText';

interface Surroundings {
  readonly paragraphStyle: string | null;
  readonly font: string | null;
  readonly isBold: boolean;
}

interface Stretch extends FontText {
  readonly isBold: boolean;
  readonly nodes: readonly WordElement[];
}

/** Grows while runs of one look follow each other: a paragraph may have a hundred thousand. */
interface OpenStretch extends Pick<Stretch, 'fontName' | 'isBold'> {
  readonly texts: string[];
  readonly nodes: WordElement[];
}

/** Word cuts words into runs where nobody sees it: neighbours in the same font are one text again. */
const stretchesOf = (root: WordElement, fonts: StyleFonts): readonly Stretch[] => {
  const stretches: OpenStretch[] = [];
  let isOpen = false;
  const add = (node: WordElement, text: string, { font, isBold }: Surroundings): void => {
    const last = stretches.at(-1);
    const goesOn = isOpen && last !== undefined && last.fontName === font && last.isBold === isBold;
    if (goesOn) {
      last.texts.push(text);
      last.nodes.push(node);
    } else stretches.push({ texts: [text], fontName: font, isBold, nodes: [node] });
    isOpen = true;
  };
  const walk = (element: WordElement, around: Surroundings): void => {
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
  return stretches.map(({ texts, ...rest }) => ({ ...rest, text: texts.join('') }));
};

const withTexts = (element: WordElement, texts: ReadonlyMap<WordElement, string>): WordElement => {
  const text = texts.get(element);
  if (text !== undefined) return { ...element, value: text };
  return Array.isArray(element.children)
    ? {
        ...element,
        children: element.children.map((child: unknown) => (isElement(child) ? withTexts(child, texts) : child)),
      }
    : element;
};

export interface ConvertedBlocks {
  readonly blocks: readonly WordElement[];
  readonly encodings: readonly LegacyEncoding[];
}

/** Body and notes together: what the body is written in decides for a note that could be either. */
export const convertBlocks = (blocks: readonly WordElement[], fonts: StyleFonts): ConvertedBlocks => {
  const root: WordElement = { children: blocks };
  const stretches = stretchesOf(root, fonts);
  const { texts, encodings } = convertTexts(stretches);
  if (encodings.length === 0 && texts.every((text, at) => text === stretches[at]?.text)) return { blocks, encodings };
  const changed = new Map(
    stretches.flatMap(({ nodes }, at) =>
      nodes.map((node, index): [WordElement, string] => [node, index === 0 ? (texts[at] ?? '') : '']),
    ),
  );
  return { blocks: childrenOf(withTexts(root, changed)), encodings };
};
