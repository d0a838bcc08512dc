import { strToU8, unzipSync } from 'fflate';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { portableCodec } from '../../src/files/package/codec';
import { packZip } from '../../src/files/package/packZip';
import { unpackEntry, zipEntries } from '../../src/files/package/zip';

const parts: readonly (readonly [string, Uint8Array])[] = [
  ['[Content_Types].xml', strToU8('<Types/>')],
  ['xl/trống.xml', new Uint8Array()],
  ['xl/sheet1.xml', strToU8('<c><v>Hoàng Văn Thủy</v></c>'.repeat(50_000))],
];
const asText = (found: Readonly<Record<string, Uint8Array>>) =>
  Object.entries(found).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
const wanted = asText(Object.fromEntries(parts));

describe.each([
  ['of anywhere', portableCodec],
  ['of Node', nodeCodec],
])('packed by the codec %s', (_, codec) => {
  const zip = packZip(parts, codec);

  test('another library finds every part, in order and whole', () => {
    expect(asText(unzipSync(zip))).toEqual(wanted);
  });

  test('our reader, which believes neither directory nor headers, finds them', () => {
    const entries = zipEntries(zip, 10);
    expect(asText(Object.fromEntries(entries.map((entry) => [entry.name, unpackEntry(zip, entry)])))).toEqual(wanted);
  });

  test('the same parts give the same bytes, much smaller than they are', () => {
    expect(packZip(parts, codec)).toEqual(zip);
    expect(zip.length).toBeLessThan(50_000);
  });
});
