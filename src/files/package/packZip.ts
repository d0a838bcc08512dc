/** A zip file (APPNOTE 6.3.10) of parts in memory, each deflated by the codec. */
import { strToU8 } from 'fflate';
import { finish } from '../../workbook/steps';
import { portableCodec, type Codec } from './codec';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** 2.0: entries that are deflated. */
const VERSION = 20;
const UTF_8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: zip cannot say less, and Excel writes the same. */
const NO_DATE = 0x0021;
/** Larger files need the longer form of the format; no workbook that can be read is as large. */
const LARGEST = 0xffffffff;
const MOST_ENTRIES = 0xffff;

/** A part as it stands in the file. */
export interface PackedPart {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

interface Packed extends PackedPart {
  readonly start: number;
}

/** What both headers of an entry say, in the same order. */
const writeCommon = (view: DataView, at: number, { name, bytes, crc, size }: Packed): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
};

const localHeader = (entry: Packed): Uint8Array => {
  const header = new Uint8Array(LOCAL_SIZE + entry.name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL, true);
  writeCommon(view, 4, entry);
  header.set(entry.name, LOCAL_SIZE);
  return header;
};

const centralHeader = (entry: Packed): Uint8Array => {
  const header = new Uint8Array(CENTRAL_SIZE + entry.name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entry);
  view.setUint32(42, entry.start, true);
  header.set(entry.name, CENTRAL_SIZE);
  return header;
};

const endOf = (entries: number, size: number, start: number): Uint8Array => {
  const end = new Uint8Array(END_SIZE);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
};

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** The pieces of a part are packed as they come: none of them has to wait for the next. */
export function* packSteps(
  path: string,
  pieces: Iterable<Uint8Array>,
  { deflate, crc32 }: Codec = portableCodec,
): Generator<undefined, PackedPart> {
  let [crc, size] = [0, 0];
  const counted = function* (): Generator<Uint8Array> {
    for (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const packed = yield* deflate(counted());
  const bytes = joined(
    packed,
    packed.reduce((sum, { length }) => sum + length, 0),
  );
  return { name: strToU8(path), bytes, crc, size };
}

const packPart = (path: string, pieces: Iterable<Uint8Array>, codec?: Codec): PackedPart =>
  finish(packSteps(path, pieces, codec));

/** The file of these parts, in this order. */
export const joinParts = (parts: readonly PackedPart[]): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const entries: Packed[] = [];
  let length = 0;
  const write = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const part of parts) {
    const entry = { ...part, start: length };
    entries.push(entry);
    write(localHeader(entry));
    write(entry.bytes);
  }
  const start = length;
  for (const entry of entries) write(centralHeader(entry));
  if (length > LARGEST || entries.length > MOST_ENTRIES) throw new Error('The file is too large for a zip file.');
  write(endOf(entries.length, length - start, start));
  return joined(pieces, length);
};

/** `parts`: path and content, in the order in which they are to stand. */
export const packZip = (
  parts: Iterable<readonly [path: string, content: Uint8Array]>,
  codec: Codec = portableCodec,
): Uint8Array => joinParts(Array.from(parts, ([path, content]) => packPart(path, [content], codec)));
