/** Packs and unpacks with what Node brings: several times as fast as code that runs anywhere. */
import * as zlib from 'node:zlib';
import { FileProblem } from '../files/fileProblem';
import { LEVEL, portableCodec, type Codec } from '../files/package/codec';

/** Larger entries are unpacked piece by piece, which Node does only while others wait. */
const AT_ONCE = 134_217_728;

const inflate: Codec['inflate'] = (packed, size, take) => {
  if (size > AT_ONCE) {
    portableCodec.inflate(packed, size, take);
    return;
  }
  // Room for one byte more: an entry that is longer than it says shows.
  const room = Math.max(size + 1, zlib.constants.Z_MIN_CHUNK);
  let whole: Uint8Array;
  try {
    whole = zlib.inflateRawSync(packed, { chunkSize: room, maxOutputLength: room });
  } catch {
    throw new FileProblem('damaged');
  }
  take(whole);
};

/** The sums came with Node 20.15. */
const crc32 = typeof zlib.crc32 === 'function' ? zlib.crc32 : portableCodec.crc32;

/** Node packs in pieces only while others wait; but what ends at a whole byte and is not the end can be put before more. */
const deflate: Codec['deflate'] = function* (pieces) {
  const packed: Uint8Array[] = [];
  let last: Uint8Array = new Uint8Array();
  for (const piece of pieces) {
    if (last.length > 0)
      packed.push(zlib.deflateRawSync(last, { level: LEVEL, finishFlush: zlib.constants.Z_SYNC_FLUSH }));
    last = piece;
    yield;
  }
  return [...packed, zlib.deflateRawSync(last, { level: LEVEL })];
};

export const nodeCodec: Codec = { inflate, deflate, crc32 };
