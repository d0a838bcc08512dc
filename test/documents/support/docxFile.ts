import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** A Word file taken apart; every part of it is well-formed or this throws. */
export interface DocxFile {
  readonly document: XmlElement;
  readonly styles: XmlElement;
  part(path: string): XmlElement;
  readonly paths: readonly string[];
}

export const openDocx = (bytes: Uint8Array): DocxFile => {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, parseXml(strFromU8(part))]),
  );
  const part = (path: string): XmlElement => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`No part ${path}.`);
    return found;
  };
  return { document: part('word/document.xml'), styles: part('word/styles.xml'), part, paths: [...parts.keys()] };
};

export const textOfParagraph = (paragraph: XmlElement): string =>
  all(paragraph, 'w:t')
    .map(({ text }) => text)
    .join('');

/** Texts of all paragraphs in the order of the document, empty ones left out. */
export const paragraphTexts = ({ document }: DocxFile): readonly string[] =>
  all(document, 'w:p')
    .map(textOfParagraph)
    .filter((text) => text !== '');
