/**
 * The entries of a zip file (APPNOTE 6.3.10), checked as a reader of other people's figures must: what the directory says
 * and what stands before each entry have to agree, and what comes out has to have the size and the sum it should have.
 * The codec unpacks; it checks neither.
 */
import { FileProblem } from '../fileProblem';
import { portableCodec, type Codec } from './codec';

export interface ZipEntry {
  /** As written, but with slashes: some programs write back slashes. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its bytes begin. */
  readonly start: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_SIZE = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MOST_COMMENT = 0xffff;
const EXTRA_64 = 0x0001;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;
/** Bits of an entry's flags. */
const ENCRYPTED = 0x0041;
const SIZES_FOLLOW = 0x0008;
const UTF_8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;

const damaged = (): FileProblem => new FileProblem('damaged');

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const large = (view: DataView, place: number): number => Number(view.getBigUint64(place, true));

interface Directory {
  readonly entries: number;
  readonly size: number;
  readonly start: number;
  /** Where the directory has to have ended. */
  readonly limit: number;
}

const endPlace = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT);
  for (let place = view.byteLength - END_SIZE; place >= first; place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  throw damaged();
};

const directoryOf = (view: DataView): Directory => {
  const end = endPlace(view);
  if (end + END_SIZE + view.getUint16(end + 20, true) > view.byteLength) throw damaged();
  const [entries, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (entries !== UNKNOWN_16 && size !== UNKNOWN_32 && start !== UNKNOWN_32)
    return { entries, size, start, limit: end };
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged();
  const end64 = large(view, locator + 8);
  if (end64 + 56 > locator || view.getUint32(end64, true) !== END_64) throw damaged();
  return {
    entries: large(view, end64 + 32),
    size: large(view, end64 + 40),
    start: large(view, end64 + 48),
    limit: end64,
  };
};

/** Sizes and offsets that do not fit into 32 bits stand in the extra field, in this order. */
const withExtra = (view: DataView, start: number, length: number, values: readonly number[]): readonly number[] => {
  if (!values.includes(UNKNOWN_32)) return values;
  for (let place = start; place + 4 <= start + length; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== EXTRA_64) continue;
    let next = place + 4;
    return values.map((value) => {
      if (value !== UNKNOWN_32) return value;
      next += 8;
      return large(view, next - 8);
    });
  }
  return values;
};

/** Some programs write names in the code page of their machine; the names we look for are ASCII. */
const nameOf = (bytes: Uint8Array, flags: number): string =>
  new TextDecoder(flags & UTF_8 ? 'utf-8' : 'windows-1252').decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

interface Central {
  readonly flags: number;
  readonly nameBytes: Uint8Array;
  readonly entry: Omit<ZipEntry, 'start'>;
  readonly local: number;
}

const centralAt = (bytes: Uint8Array, view: DataView, place: number): Central & { readonly end: number } => {
  if (view.getUint32(place, true) !== CENTRAL) throw damaged();
  const [flags, method] = [view.getUint16(place + 8, true), view.getUint16(place + 10, true)];
  const nameEnd = place + CENTRAL_SIZE + view.getUint16(place + 28, true);
  const extra = view.getUint16(place + 30, true);
  const [size = 0, packed = 0, local = 0] = withExtra(view, nameEnd, extra, [
    view.getUint32(place + 24, true),
    view.getUint32(place + 20, true),
    view.getUint32(place + 42, true),
  ]);
  const nameBytes = bytes.subarray(place + CENTRAL_SIZE, nameEnd);
  return {
    flags,
    nameBytes,
    entry: { name: nameOf(nameBytes, flags), method, crc: view.getUint32(place + 16, true), packed, size },
    local,
    end: nameEnd + extra + view.getUint16(place + 32, true),
  };
};

/** The header before an entry says again what the directory says, or that it follows behind the entry. */
const startOf = (bytes: Uint8Array, view: DataView, { entry, flags, nameBytes, local }: Central): number => {
  if (view.getUint32(local, true) !== LOCAL) throw damaged();
  const own = { flags: view.getUint16(local + 6, true), method: view.getUint16(local + 8, true) };
  const nameEnd = local + LOCAL_SIZE + view.getUint16(local + 26, true);
  const sameName = sameBytes(bytes.subarray(local + LOCAL_SIZE, nameEnd), nameBytes);
  if (!sameName || own.method !== entry.method || (own.flags ^ flags) & SIZES_FOLLOW) throw damaged();
  if (!(flags & SIZES_FOLLOW)) {
    const [crc, packed, size] = [14, 18, 22].map((offset) => view.getUint32(local + offset, true));
    const agrees = (said: number | undefined, known: number): boolean => said === UNKNOWN_32 || said === known;
    if (crc !== entry.crc || !agrees(packed, entry.packed) || !agrees(size, entry.size)) throw damaged();
  }
  const start = nameEnd + view.getUint16(local + 28, true);
  if (start + entry.packed > bytes.length) throw damaged();
  return start;
};

/** More entries than `most` are not looked at: `tooLarge`. Throws FileProblem. */
export const zipEntries = (bytes: Uint8Array, most: number): readonly ZipEntry[] => {
  const view = viewOf(bytes);
  try {
    const { entries, size, start, limit } = directoryOf(view);
    if (entries > most) throw new FileProblem('tooLarge');
    if (start + size > limit) throw damaged();
    const found: ZipEntry[] = [];
    let place = start;
    for (let index = 0; index < entries; index += 1) {
      const central = centralAt(bytes, view, place);
      if (central.flags & ENCRYPTED) throw new FileProblem('protected');
      found.push({ ...central.entry, start: startOf(bytes, view, central) });
      place = central.end;
    }
    if (place !== start + size) throw damaged();
    return found;
  } catch (error) {
    // A place outside the file.
    throw error instanceof RangeError ? damaged() : error;
  }
};

/** Gives what the entry holds piece by piece; throws FileProblem, perhaps only after the last piece, where it is not whole. */
export const unpackPieces = (
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  { inflate, crc32 }: Codec = portableCodec,
): void => {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  let [size, sum] = [0, 0];
  const count = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw damaged();
    sum = crc32(piece, sum);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === STORED) count(packed);
  else if (entry.method === DEFLATED) inflate(packed, entry.size, count);
  else throw damaged();
  if (size !== entry.size || sum !== entry.crc) throw damaged();
};

/** All of an entry. Throws FileProblem. */
export const unpackEntry = (bytes: Uint8Array, entry: ZipEntry, codec?: Codec): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  unpackPieces(
    bytes,
    entry,
    (piece) => {
      pieces.push(piece);
      size += piece.length;
    },
    codec,
  );
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
};
