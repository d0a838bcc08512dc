/** A Word file -> lines of a plan. Other people's files: limits first, nothing is fetched, pictures are left out. */
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import { styleFonts } from './docxFonts';
import { childrenOf, isElement, linesOfBlocks } from './docxBlocks';
import type { WordElement } from './docxBlocks';
import { convertBlocks } from './docxLegacy';
import { joinBroken } from './lines';
import type { PlanLine } from './planLine';
import { formOf } from './textBytes';

export type PlanFileProblemCode = 'protected' | 'oldFormat' | 'pdf' | 'notDocx' | 'damaged' | 'tooLarge';

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
  /** Start and end tags: some 30,000 paragraphs. The library's time and memory grow with them and with nothing else. */
  tags: 400_000,
} as const;
const TEXT_PART = /^(\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/).*\.(xml|rels)$)/;

const holdsEncryptedPackage = (bytes: Uint8Array): boolean => {
  const wanted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + wanted.length <= bytes.length; start += 1) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
};

const refuse = (bytes: Uint8Array): void => {
  if (bytes.length > LIMITS.packedBytes) throw new PlanFileProblem('tooLarge');
  const form = formOf(bytes);
  if (form === 'compound') throw new PlanFileProblem(holdsEncryptedPackage(bytes) ? 'protected' : 'oldFormat');
  if (form === 'pdf') throw new PlanFileProblem('pdf');
  if (form === null) throw new PlanFileProblem(bytes.length === 0 ? 'damaged' : 'notDocx');
};

const LESS_THAN = 0x3c;

const tagsIn = (part: Uint8Array): number => {
  let tags = 0;
  for (let place = part.indexOf(LESS_THAN); place >= 0; place = part.indexOf(LESS_THAN, place + 1)) tags += 1;
  return tags;
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
  if (Object.values(parts).reduce((sum, part) => sum + tagsIn(part), 0) > LIMITS.tags)
    throw new PlanFileProblem('tooLarge');
  const declared = Object.values(parts).some((part) =>
    /<!DOCTYPE|<!ENTITY/.test(new TextDecoder().decode(part.subarray(0, 1_000))),
  );
  if (declared) throw new PlanFileProblem('damaged');
  return parts;
};

/** Hidden text, and text struck through twice, is told apart as what is struck through: none of it is read. */
const HIDDEN = /<w:(?:vanish|dstrike)(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;

const withHiddenStruck = (bytes: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const marked = xml.replace(HIDDEN, '<w:strike/>');
  if (marked === xml) return bytes;
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(marked) }, { level: 0 });
};

/** Ends the part with the targets: a note is none of it. */
const NOTES_HEADING: WordElement = {
  type: 'paragraph',
  children: [{ type: 'run', isBold: true, children: [{ type: 'text', value: 'NỘI DUNG CHÚ THÍCH' }] }],
};

/** The library keeps notes apart from the text that refers to them. */
const notesOf = (document: WordElement): readonly WordElement[] => {
  const notes: unknown = 'notes' in document ? document.notes : null;
  const kept: unknown = isElement(notes) && '_notes' in notes ? notes._notes : null;
  return isElement(kept)
    ? Object.values(kept).flatMap((note: unknown) =>
        isElement(note) && 'body' in note && Array.isArray(note.body) ? note.body.filter(isElement) : [],
      )
    : [];
};

/** The lines, and the legacy sets that some of them were written in. Throws PlanFileProblem. */
export const linesOfDocx = async (
  bytes: Uint8Array,
): Promise<{ readonly lines: readonly PlanLine[]; readonly encodings: readonly LegacyEncoding[] }> => {
  refuse(bytes);
  const parts = openParts(bytes);
  const fonts = styleFonts(new TextDecoder().decode(parts['word/styles.xml']));
  // In a browser the library looks for `arrayBuffer`, in Node for `buffer`; it takes the same thing as either.
  const arrayBuffer = withHiddenStruck(bytes, parts).slice().buffer;
  const input = { arrayBuffer, buffer: arrayBuffer };
  let blocks: readonly WordElement[] = [];
  let notes: readonly WordElement[] = [];
  try {
    await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      // Only the library's own document is wanted: nothing is left for it to turn into HTML.
      transformDocument: (document: unknown) => {
        if (!isElement(document)) return document;
        blocks = childrenOf(document);
        notes = notesOf(document);
        return { ...document, children: [] };
      },
    });
  } catch {
    throw new PlanFileProblem('damaged');
  }
  const { blocks: converted, encodings } = convertBlocks([...blocks, NOTES_HEADING, ...notes], fonts);
  const lines = linesOfBlocks(notes.length === 0 ? converted.slice(0, blocks.length) : converted);
  return { lines: joinBroken(lines), encodings };
};
