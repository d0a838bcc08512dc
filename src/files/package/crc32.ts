/** CRC-32 as zip files carry it (ISO 3309, reflected, polynomial EDB88320). */

const SLICES = 4;
const none = new Uint32Array(256);

/** Slice `n` says what a byte becomes after `n` further zero bytes, so that four bytes are taken at once. */
const makeTables = (): readonly Uint32Array[] => {
  const tables = Array.from({ length: SLICES }, () => new Uint32Array(256));
  const [first = none] = tables;
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    first[byte] = rest;
  }
  for (let slice = 1; slice < SLICES; slice += 1) {
    const [table, before] = [tables[slice] ?? first, tables[slice - 1] ?? first];
    for (let byte = 0; byte < 256; byte += 1) {
      const value = before[byte] ?? 0;
      table[byte] = (value >>> 8) ^ (first[value & 0xff] ?? 0);
    }
  }
  return tables;
};

let made: readonly Uint32Array[] | null = null;

/** Of bytes that follow those whose sum is `before`; 0 at the beginning. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const [t0 = none, t1 = none, t2 = none, t3 = none] = (made ??= makeTables());
  const byte = (place: number): number => bytes[place] ?? 0;
  let sum = ~before;
  let place = 0;
  for (const end = bytes.length - 3; place < end; place += 4) {
    sum ^= byte(place) | (byte(place + 1) << 8) | (byte(place + 2) << 16) | (byte(place + 3) << 24);
    sum =
      (t3[sum & 0xff] ?? 0) ^ (t2[(sum >>> 8) & 0xff] ?? 0) ^ (t1[(sum >>> 16) & 0xff] ?? 0) ^ (t0[sum >>> 24] ?? 0);
  }
  for (; place < bytes.length; place += 1) sum = (t0[(sum ^ byte(place)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};
