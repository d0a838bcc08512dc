/** Texts made comparable. */

/** Lower case without marks: "Nữ" -> "nu", "Đạt" -> "dat". For recognising a label only, never for showing one. */
export const removeMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** A header as code compares it: composed, single spaces, lower case. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
