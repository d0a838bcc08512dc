/** Texts that Excel would take for a formula, a number, a date or an answer if they were typed: "=…", "0612", "2 / 2". */
const TAKEN_FOR_ELSE = /^(?:[=+\-@'].*|[\d.,\s/:%-]*\d[\d.,\s/:%-]*|true|false)$/is;

/** A value as it is written so that a text stays a text: names and codes are neither run nor counted. */
export const keptText = <T>(value: T): T | string =>
  typeof value === 'string' && TAKEN_FOR_ELSE.test(value) ? `'${value}` : value;
