/** The text of a .txt file, and what is no text whatever it is called. */

export type FileForm = 'zip' | 'compound' | 'pdf';

const SIGNATURES: Readonly<Record<FileForm, readonly number[]>> = {
  /** "PK": .docx. */
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** .doc, and .docx with a password. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  /** "%PDF". */
  pdf: [0x25, 0x50, 0x44, 0x46],
};

/** What the first bytes of a file say; `null` for a text, and for what is unknown. */
export const formOf = (bytes: Uint8Array): FileForm | null =>
  (['zip', 'compound', 'pdf'] as const).find((form) => SIGNATURES[form].every((byte, at) => bytes[at] === byte)) ??
  null;

const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Editors of the years of TCVN3 and VNI wrote one byte a letter; such bytes are hardly ever also UTF-8. */
export const textOfBytes = (bytes: Uint8Array): string => {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
