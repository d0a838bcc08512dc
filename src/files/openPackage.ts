/**
 * Looks at an .xlsx package before anything is unpacked: other people's files may be damaged, locked, not .xlsx at
 * all, or made to fill the memory.
 */
import { unzipSync } from 'fflate';
import { FileProblem } from './fileProblem';

/** A workbook of 100,000 people is some 60 MB unpacked; these limits leave room for it and stop what is not meant well. */
const LIMITS = {
  packedBytes: 100_000_000,
  entries: 5_000,
  unpackedBytes: 500_000_000,
  /** Ordinary sheets pack 1:10 to 1:30. */
  ratio: 300,
  ratioFrom: 10_000_000,
} as const;

/** Compound file: a password-protected .xlsx, or an .xls of Excel 2003. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** "EncryptedPackage" in UTF-16, as the directory of a compound file spells it. */
const holdsEncryptedPackage = (bytes: Uint8Array): boolean => {
  const wanted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 10_000_000) - wanted.length;
  for (let start = 0; start <= last; start += 1) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
};

const refuseOtherFormats = (bytes: Uint8Array): void => {
  if (bytes.length > LIMITS.packedBytes) throw new FileProblem('tooLarge');
  if (startsWith(bytes, COMPOUND)) throw new FileProblem(holdsEncryptedPackage(bytes) ? 'protected' : 'oldFormat');
  if (!startsWith(bytes, ZIP)) throw new FileProblem(bytes.length === 0 ? 'damaged' : 'notXlsx');
};

/** Parts that a reader of figures and of accepted findings needs; pictures, macros and the like are never unpacked. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*|xl\/worksheets\/.*|xl\/tables\/.*|xl\/theme\/.*|xl\/webextensions\/.*)$/;

/** Parts by path: those that a reader of figures needs. Throws FileProblem. */
export const openPackage = (bytes: Uint8Array): Record<string, Uint8Array> => open(bytes, (name) => WANTED.test(name));

/** All parts by path, for a package that is written again. Throws FileProblem. */
export const openWholePackage = (bytes: Uint8Array): Record<string, Uint8Array> => open(bytes, () => true);

const open = (bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> => {
  refuseOtherFormats(bytes);
  let entries = 0;
  let unpacked = 0;
  const parts = unpack(bytes, ({ name, size, originalSize }) => {
    entries += 1;
    unpacked += originalSize;
    const suspicious = originalSize > LIMITS.ratioFrom && originalSize > size * LIMITS.ratio;
    if (entries > LIMITS.entries || unpacked > LIMITS.unpackedBytes || suspicious) throw new FileProblem('tooLarge');
    return wanted(name);
  });
  if (parts['xl/workbook.xml'] === undefined) throw new FileProblem('notXlsx');
  for (const [path, part] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) refuseDoctype(part);
  return parts;
};

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

const unpack = (bytes: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged');
  }
};

/** No part of a workbook has a document type; one that has may expand entities without end. */
const refuseDoctype = (part: Uint8Array): void => {
  const head = new TextDecoder().decode(part.subarray(0, 1_000));
  if (head.includes('<!DOCTYPE') || head.includes('<!ENTITY')) throw new FileProblem('damaged');
};
