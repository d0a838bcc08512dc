import type { Decoded } from './legacyDecoder';
import type { LegacyEncoding } from './legacyFonts';
import { fromMisread1258 } from './misread1258';
import { fromTcvn3, type Capitals } from './tcvn3';
import { readMisreadUtf8 } from './utf8Misread';
import { fromVni } from './vni';

const wordOfTcvn3 = (text: string): Decoded => fromTcvn3(text);

/** How each set is read. */
export const DECODERS: Readonly<Record<LegacyEncoding, (text: string, capitals: Capitals) => Decoded>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  tcvn3As1258: (text, capitals) => fromMisread1258(text, wordOfTcvn3, (spelled) => fromTcvn3(spelled, capitals)),
  vniAs1258: (text) => fromMisread1258(text, fromVni),
  utf8: (text) => {
    const read = readMisreadUtf8(text)?.text ?? null;
    return { text: read ?? text, complete: read !== null };
  },
};
