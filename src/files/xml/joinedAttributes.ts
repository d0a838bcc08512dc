/**
 * XML allows white space around the `=` of an attribute, the parser does not. Hardly any file has it: a text without it
 * comes back as it is.
 */

const SPACE = /[ \t\r\n]/;
const SPACED = /[ \t\r\n]=|=[ \t\r\n]/;

/** What is no tag, from its first to its last characters. */
const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const isSpace = (text: string, place: number): boolean => SPACE.test(text[place] ?? '');

/** Where the white space at `place` ends. */
const afterSpace = (xml: string, place: number): number => {
  let end = place;
  while (isSpace(xml, end)) end += 1;
  return end;
};

/** The tag that begins at `start`, and where it ends. */
const joinedTag = (xml: string, start: number): { readonly text: string; readonly end: number } => {
  let text = '';
  let place = start;
  while (place < xml.length) {
    const sign = xml[place] ?? '';
    if (sign === '>') return { text: `${text}>`, end: place + 1 };
    if (sign === '"' || sign === "'") {
      const end = xml.indexOf(sign, place + 1);
      if (end < 0) break;
      text += xml.slice(place, end + 1);
      place = end + 1;
    } else if (sign === '=') {
      text += sign;
      place = afterSpace(xml, place + 1);
    } else if (isSpace(xml, place)) {
      place = afterSpace(xml, place);
      if (xml[place] !== '=') text += ' ';
    } else {
      text += sign;
      place += 1;
    }
  }
  return { text: text + xml.slice(place), end: xml.length };
};

/** Time grows with the length of the text. */
export const withJoinedAttributes = (xml: string): string => {
  if (!SPACED.test(xml)) return xml;
  let joined = '';
  let place = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', place)) {
    joined += xml.slice(place, start);
    const passedOver = PASSED_OVER.find(([first]) => xml.startsWith(first, start));
    if (passedOver === undefined) {
      const tag = joinedTag(xml, start);
      joined += tag.text;
      place = tag.end;
    } else {
      const [first, last] = passedOver;
      const end = xml.indexOf(last, start + first.length);
      place = end < 0 ? xml.length : end + last.length;
      joined += xml.slice(start, place);
    }
  }
  return joined + xml.slice(place);
};
