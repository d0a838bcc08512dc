/** Time grows with the length of the text, which a pattern for "as many as there are, at the end" does not promise. */

const SPACE = /\s/;

/** Without these letters, and without white space, at the end. */
export const withoutEnd = (text: string, letters: string): string => {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (!letters.includes(last) && !SPACE.test(last)) break;
    end -= 1;
  }
  return text.slice(0, end);
};
