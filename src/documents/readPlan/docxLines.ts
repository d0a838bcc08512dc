/** A Word file -> lines of a plan. Other people's files: limits first, nothing is fetched, pictures are left out. */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import { styleFonts } from './docxFonts';
import { convertDocument } from './docxLegacy';
import { joinBroken, tidy } from './lines';
import { tableLine, textLine } from './planLine';
import type { PlanLine } from './planLine';

export type PlanFileProblemCode = 'protected' | 'oldFormat' | 'notDocx' | 'damaged' | 'tooLarge';

/** The wording is in the language files; nothing of the file is in the error. */
export class PlanFileProblem extends Error {
  override readonly name = 'PlanFileProblem';

  constructor(readonly code: PlanFileProblemCode) {
    super(code);
  }
}

/** A plan of a commune is some 20 pages; these limits leave room for one with pictures. */
const LIMITS = {
  packedBytes: 20_000_000,
  entries: 2_000,
  textBytes: 40_000_000,
  ratio: 300,
  ratioFrom: 5_000_000,
} as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const TEXT_PART = /^(\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/).*\.(xml|rels)$)/;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const holdsEncryptedPackage = (bytes: Uint8Array): boolean => {
  const wanted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + wanted.length <= bytes.length; start += 1) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
};

const refuse = (bytes: Uint8Array): void => {
  if (bytes.length > LIMITS.packedBytes) throw new PlanFileProblem('tooLarge');
  if (startsWith(bytes, COMPOUND)) throw new PlanFileProblem(holdsEncryptedPackage(bytes) ? 'protected' : 'oldFormat');
  if (!startsWith(bytes, ZIP)) throw new PlanFileProblem(bytes.length === 0 ? 'damaged' : 'notDocx');
};

/** Reads the directory and the parts with text only; whatever claims to be huge is refused before it is unpacked. */
const openParts = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let entries = 0;
  let total = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        const isText = TEXT_PART.test(name);
        total += isText ? originalSize : 0;
        const suspicious = originalSize > LIMITS.ratioFrom && originalSize > size * LIMITS.ratio;
        if (entries > LIMITS.entries || total > LIMITS.textBytes || suspicious) throw new PlanFileProblem('tooLarge');
        return isText;
      },
    });
  } catch (error) {
    throw error instanceof PlanFileProblem ? error : new PlanFileProblem('damaged');
  }
  if (parts['word/document.xml'] === undefined) throw new PlanFileProblem('notDocx');
  const declared = Object.values(parts).some((part) =>
    /<!DOCTYPE|<!ENTITY/.test(new TextDecoder().decode(part.subarray(0, 1_000))),
  );
  if (declared) throw new PlanFileProblem('damaged');
  return parts;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const decode = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? whole;
  });

const plainText = (html: string): string =>
  tidy(
    decode(
      html
        .replace(/<sup>.*?<\/sup>/g, '')
        .replace(/<br ?\/?>/g, ' ')
        .replace(/<[^>]+>/g, ''),
    ),
  );

const isWhollyBold = (html: string): boolean =>
  /^(?:\s*<strong>[\s\S]*?<\/strong>\s*)+$/.test(html.replace(/<\/?(?:em|a)[^>]*>/g, ''));

/** Cells of a row; a cell over several columns is followed by empty ones. */
const rowCells = (row: string): readonly string[] =>
  [...row.matchAll(/<t[dh]([^>]*)>([\s\S]*?)<\/t[dh]>/g)].flatMap(([, attributes = '', content = '']) => {
    const span = Number(/colspan="(\d{1,2})"/.exec(attributes)?.[1] ?? 1);
    const text = plainText(content.replace(/<\/p>|<\/li>/g, ' '));
    return [text, ...Array.from({ length: Math.max(0, span - 1) }, () => '')];
  });

/** The library's HTML has these elements only, and nests a table in nothing but a cell. */
const linesOfHtml = (html: string): readonly PlanLine[] => {
  let table = -1;
  return [
    ...html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>|<(p|h[1-6]|li)(?:\s[^>]*)?>([\s\S]*?)(?=<\/\2>|<[ou]l>)/g),
  ].flatMap(([, rows, tag = '', content = '']): readonly PlanLine[] => {
    if (rows !== undefined) {
      table += 1;
      return [...rows.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)]
        .map(([, row = '']) => tableLine(rowCells(row), table))
        .filter(({ text }) => text !== '');
    }
    // A line break inside a paragraph often parts two items of a list typed by hand.
    return content.split(/<br ?\/?>/).flatMap((part) => {
      const text = plainText(part);
      if (text === '') return [];
      return [textLine(tag === 'li' ? `- ${text}` : text, tag.startsWith('h') || isWhollyBold(part))];
    });
  });
};

/** The lines, and the legacy sets that some of them were written in. Throws PlanFileProblem. */
export const linesOfDocx = async (
  bytes: Uint8Array,
): Promise<{ readonly lines: readonly PlanLine[]; readonly encodings: readonly LegacyEncoding[] }> => {
  refuse(bytes);
  const parts = openParts(bytes);
  const fonts = styleFonts(new TextDecoder().decode(parts['word/styles.xml']));
  // In a browser the library looks for `arrayBuffer`, in Node for `buffer`; it takes the same thing as either.
  const arrayBuffer = bytes.slice().buffer;
  const input = { arrayBuffer, buffer: arrayBuffer };
  let encodings: readonly LegacyEncoding[] = [];
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      ignoreEmptyParagraphs: true,
      transformDocument: (document: unknown) => {
        const converted = convertDocument(document, fonts);
        encodings = converted.encodings;
        return converted.document;
      },
    });
    return { lines: joinBroken(linesOfHtml(value)), encodings };
  } catch {
    throw new PlanFileProblem('damaged');
  }
};
