/** Characters that XML cannot hold at all, escaped or not: control codes, halves of a pair. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that may stand in an XML file; escaping of `<` and `&` is left to whoever writes it. Line ends become spaces. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
