/** Texts made comparable. */

/** Lower case without marks: "Nữ" -> "nu", "Đạt" -> "dat". For recognising a label only, never for showing one. */
export const removeMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** The headers of a workbook are asked for again and again. */
const MOST_KEYS = 2_000;
const keys = new Map<string, string>();

/** A header as code compares it: composed, single spaces, lower case. */
export const headerKey = (header: string): string => {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const key = header
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(header, key);
  return key;
};

/** Position of a header among those of a list, whatever its spaces and letter case; -1 where it is not there. */
export const headerPosition = (headers: readonly unknown[], header: string): number => {
  const wanted = headerKey(header);
  return headers.findIndex((text) => headerKey(String(text)) === wanted);
};
