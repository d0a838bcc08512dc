/** The text of a JSON file. Windows PowerShell 5 writes UTF-16, old editors one byte a letter. */

export type DataText =
  | { readonly text: string }
  /** No Unicode: what it looks like; `null` for what is unknown. */
  | { readonly encoding: 'UTF-32' | 'Windows-1258' | null };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/** JSON begins with ASCII characters: without a mark, a zero beside the first of them tells UTF-16 (RFC 4627, 3). */
const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'UTF-32' | null => {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0)) return 'UTF-32';
  if (bytes.length >= 4 && bytes[0] !== 0 && startsWith(bytes.subarray(1), 0, 0, 0)) return 'UTF-32';
  if (startsWith(bytes, 0xff, 0xfe) || (bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) || (startsWith(bytes, 0) && bytes[1] !== 0) ? 'utf-16be' : null;
};

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** In Windows-1258 a tone is a sign of its own behind a vowel, which other code pages have as capital letters or none. */
const TONE = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/iu;
const STRAY_TONE = /[^aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/iu;

export const dataTextOf = (bytes: Uint8Array): DataText => {
  const wide = wideEncoding(bytes);
  if (wide === 'UTF-32') return { encoding: wide };
  const text = decoded(bytes, wide ?? 'utf-8');
  if (text !== null) return { text };
  const windows = wide === null ? (decoded(bytes, 'windows-1258') ?? '') : '';
  return { encoding: TONE.test(windows) && !STRAY_TONE.test(windows) ? 'Windows-1258' : null };
};
