/** The texts that cells point to by number: runs joined, without what is only a reading aid. */
import type { WorkbookPackage } from '../package/workbookPackage';
import { fromEscapes } from '../package/workbookPackage';

export const readSharedStrings = ({ package: whole, sharedStrings }: WorkbookPackage): readonly string[] => {
  if (sharedStrings === null) return [];
  const strings: string[] = [];
  let text = '';
  let [inText, phonetic] = [false, 0];
  whole.read(sharedStrings, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') phonetic += 1;
    },
    text: (piece, meaning) => {
      if (inText && phonetic === 0) text += meaning(piece);
    },
    close: (name) => {
      if (name === 'si') strings.push(fromEscapes(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
  });
  return strings;
};
