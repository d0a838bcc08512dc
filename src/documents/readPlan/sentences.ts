/** A line -> its sentences. Decimals, abbreviations and numbers of documents do not end one. */
import { MARKER } from './lines';

const ABBREVIATION = /(?:(?<![\p{L}\p{N}])(?:TP|Tp|TT|Tx|TX|Q|P|H|T|tr|Ths|TS|GS|PGS|Bs|v\.v|STT|QĐ|NĐ|đ\/c)|\.\.)$/u;

/** Numbered items put on one line: "1. … 2. …" come apart where a number follows the end of a sentence. */
export const sentencesOf = (line: string): readonly string[] => {
  const sentences: string[] = [];
  let current = '';
  for (const piece of line.split(/(?<=[.;!?])(?=\s|[A-ZĐ\u00C0-\u1EF9])/u)) {
    const joined = current + piece;
    const next = joined.trim();
    // "12,5. 3" never occurs; "số 34." or "TP." do.
    if (ABBREVIATION.test(next.replace(/\.$/, '')) || /^\(?(?:[IVX]+|\d{1,2}|[a-zđ])[.)]$/u.test(next)) {
      current = joined;
      continue;
    }
    sentences.push(next);
    current = '';
  }
  if (current.trim() !== '') sentences.push(current.trim());
  return sentences.map((sentence) => stripMarker(sentence).trim()).filter((sentence) => /\p{L}|\d\s*%/u.test(sentence));
};

/** Bullets and numbers in front, several where there are several ("- + …"). */
export const stripMarker = (text: string): string => {
  let current = text;
  for (let times = 0; times < 3; times += 1) {
    const next = current.replace(MARKER, '');
    if (next === current || next === '') return current;
    current = next;
  }
  return current;
};

export const markerOf = (text: string): string => MARKER.exec(text)?.[0].trim() ?? '';
