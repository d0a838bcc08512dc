/** The text of an XML part from its bytes, in whatever encoding it is written. */
import { FileProblem } from '../fileProblem';

const HEAD = 200;
const DECLARED = /^<\?xml\s[^>]{0,150}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** Of the first bytes of a part: a mark, or a `<` with a zero beside it, is UTF-16; else what the declaration says. */
const encodingOf = (head: Uint8Array): string => {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declared = DECLARED.exec(new TextDecoder('windows-1252').decode(head.subarray(0, HEAD)))?.[1]?.toLowerCase();
  // What calls itself UTF-16 and is not has bytes of one letter each.
  return declared === undefined || declared.startsWith('utf') || declared.startsWith('ucs') ? 'utf-8' : declared;
};

/** Texts of the pieces one by one. Throws FileProblem where the bytes are no text. */
export class PartDecoder {
  private decoder: TextDecoder | null = null;

  decode(piece: Uint8Array): string {
    return this.read(() => {
      this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return this.decoder.decode(piece, { stream: true });
    });
  }

  end(): string {
    return this.read(() => this.decoder?.decode() ?? '');
  }

  private read(decode: () => string): string {
    try {
      return decode();
    } catch {
      // Bytes that the encoding does not have, or an encoding that nobody knows.
      throw new FileProblem('damaged');
    }
  }
}

export const decodePart = (bytes: Uint8Array): string => {
  const decoder = new PartDecoder();
  return decoder.decode(bytes) + decoder.end();
};
