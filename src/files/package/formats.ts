/** Files that are no .xlsx, by what they begin with: each is refused with the words that help its owner. */
import { FileProblem, type FileProblemCode } from '../fileProblem';

/** Compound file: a password-protected .xlsx, or an .xls of Excel 2003. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Excel 2.0 to 5.0 wrote their sheets without a compound file around them. */
const EARLY_SHEETS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
];
const HEAD = 4_096;

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

/** The beginning as text; `null` for bytes that no text has. */
const headText = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, HEAD);
  const marked = startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : null;
  if (marked === null && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26))) return null;
  return new TextDecoder(marked ?? 'utf-8').decode(head);
};

const XML_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';

const textProblem = (text: string): FileProblemCode => {
  const start = text.trimStart().toLowerCase();
  if (start.startsWith('<')) {
    if (start.includes(XML_2003) || start.includes('progid="excel.sheet"')) return 'oldXml';
    if (/<(?:!doctype html|html|head|body|table|meta)\b/.test(start)) return 'webPage';
    return 'notXlsx';
  }
  // A table as text has the same separator in its lines.
  const lines = start.split(/\r?\n|\r/).filter((line) => line !== '');
  return [',', ';', '\t', '|'].some(
    (mark) => lines.length > 0 && lines.slice(0, 2).every((line) => line.includes(mark)),
  )
    ? 'plainText'
    : 'notXlsx';
};

/** Throws FileProblem for anything that is no zip file. */
export const refuseOtherFormats = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new FileProblem('damaged');
  if (startsWith(bytes, COMPOUND)) throw new FileProblem(holdsEncryptedPackage(bytes) ? 'protected' : 'oldFormat');
  if (EARLY_SHEETS.some((signature) => startsWith(bytes, signature))) throw new FileProblem('oldFormat');
  if (startsWith(bytes, ZIP)) return;
  const text = headText(bytes);
  throw new FileProblem(text === null ? 'notXlsx' : textProblem(text));
};
