/** What costs most of a zip file: what anybody can do, and what a platform does faster. */
import { Deflate, Inflate, inflateSync } from 'fflate';
import { FileProblem } from '../fileProblem';
import { crc32 } from './crc32';

export interface Codec {
  /**
   * Gives piece by piece what was deflated; `size` bytes, as the file says, though more or fewer may come. Throws
   * FileProblem where the bytes are none that were deflated.
   */
  readonly inflate: (packed: Uint8Array, size: number, take: (piece: Uint8Array) => void) => void;
  /**
   * What follows one another, deflated as one; without a header of its own, as a zip file holds it. Each `yield` is a
   * moment at which the caller may do something else.
   */
  readonly deflate: (pieces: Iterable<Uint8Array>) => Generator<undefined, readonly Uint8Array[]>;
  /** Of bytes that follow those whose sum is `before`; 0 at the beginning. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

/** Of nine; Excel packs about as hard. */
export const LEVEL = 6;

/** Packed bytes taken at once: a few megabytes of an ordinary sheet come out of them, of a bomb some hundred. */
const SLICE = 262_144;
/** Bytes of an entry that is unpacked as a whole: most are small, and buffers for pieces cost more than they do. */
const AT_ONCE = 1_048_576;

const inflate: Codec['inflate'] = (packed, size, take) => {
  try {
    if (size <= AT_ONCE && packed.length <= SLICE) {
      // Room for one byte more: the library drops what does not fit, and an entry that is longer than it says is damaged.
      take(inflateSync(packed, { out: new Uint8Array(size + 1) }));
      return;
    }
    const inflater = new Inflate(take);
    for (let place = 0; place < packed.length; place += SLICE)
      inflater.push(packed.subarray(place, place + SLICE), place + SLICE >= packed.length);
  } catch (error) {
    // The library's errors carry a number.
    const isOfLibrary = error instanceof Error && 'code' in error && typeof error.code === 'number';
    throw isOfLibrary ? new FileProblem('damaged') : error;
  }
};

const deflate: Codec['deflate'] = function* (pieces) {
  const packed: Uint8Array[] = [];
  const deflater = new Deflate({ level: LEVEL }, (piece) => packed.push(piece));
  for (const piece of pieces) {
    deflater.push(piece);
    yield;
  }
  deflater.push(new Uint8Array(), true);
  return packed;
};

/** Runs in Node and in every browser. */
export const portableCodec: Codec = { inflate, deflate, crc32 };
