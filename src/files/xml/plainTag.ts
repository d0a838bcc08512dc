/**
 * A tag in the spelling that nearly all programs use: attributes parted by single spaces, in double quotes, their values of
 * plain ASCII without references. For anything else there is the parser.
 */

export interface PlainTag {
  readonly attributes: ReadonlyMap<string, string>;
  /** `<c/>` */
  readonly isClosed: boolean;
  /** The place behind it. */
  readonly end: number;
}

/** What a character may stand for in such a tag; nothing for most. */
const [FIRST_OF_NAME, OF_NAME, OF_VALUE] = [1, 2, 4];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (
    (/[A-Z_]/i.test(letter) ? FIRST_OF_NAME : 0) |
    (/[\w.:-]/.test(letter) ? OF_NAME : 0) |
    (/[ -~]/.test(letter) && !/["&<>]/.test(letter) ? OF_VALUE : 0)
  );
});

const isOf = (kind: number, xml: string, place: number): boolean => ((KINDS[xml.charCodeAt(place)] ?? 0) & kind) !== 0;

/** `from`: behind the name of the element. `null` for a tag that is spelt otherwise, or does not end here. */
export const plainTag = (xml: string, from: number): PlainTag | null => {
  const attributes = new Map<string, string>();
  let place = from;
  for (;;) {
    const isParted = xml[place] === ' ';
    if (isParted) place += 1;
    if (xml[place] === '>') return { attributes, isClosed: false, end: place + 1 };
    if (xml.startsWith('/>', place)) return { attributes, isClosed: true, end: place + 2 };
    if (!isParted || !isOf(FIRST_OF_NAME, xml, place)) return null;
    const start = place;
    while (isOf(OF_NAME, xml, place)) place += 1;
    const name = xml.slice(start, place);
    if (!xml.startsWith('="', place) || attributes.has(name)) return null;
    const value = place + 2;
    for (place = value; isOf(OF_VALUE, xml, place);) place += 1;
    if (xml[place] !== '"') return null;
    attributes.set(name, xml.slice(value, place));
    place += 1;
  }
};
