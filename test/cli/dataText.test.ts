/** JSON files as editors and PowerShell write them. */
import { writeFile } from 'node:fs/promises';
import { dataTextOf } from '../../src/cli/dataText';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();
const JSON_TEXT = '{"info": {"commune": "Tân Văn – Đường Thọ"}}';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const utf32 = (text: string): Uint8Array =>
  new Uint8Array(Uint32Array.from([...text], (sign) => sign.codePointAt(0) ?? 0).buffer);
const bytesOf = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text], (sign) => codes[sign] ?? sign.charCodeAt(0));

test.each([
  ['UTF-8', new TextEncoder().encode(JSON_TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${JSON_TEXT}`)],
  ['UTF-16, low byte first, with a mark (PowerShell 5)', utf16(`\uFEFF${JSON_TEXT}`, true)],
  ['UTF-16, low byte first', utf16(JSON_TEXT, true)],
  ['UTF-16, high byte first, with a mark', utf16(`\uFEFF${JSON_TEXT}`, false)],
  ['UTF-16, high byte first', utf16(JSON_TEXT, false)],
])('%s is read', (_encoding, bytes) => expect(dataTextOf(bytes)).toEqual({ text: JSON_TEXT }));

/** "Tân Vằn", the grave accent a sign of its own. */
const WINDOWS_1258 = bytesOf('{"a": "Tân Vă\u0300n"}', { â: 0xe2, ă: 0xe3, '\u0300': 0xcc });

test.each([
  ['UTF-32', utf32(`\uFEFF${JSON_TEXT}`), 'UTF-32'],
  ['UTF-32 without a mark', utf32(JSON_TEXT), 'UTF-32'],
  ['Windows-1258', WINDOWS_1258, 'Windows-1258'],
  ['another of one byte a letter', bytesOf('{"a": "TØn V¨n"}', {}), null],
  ['nothing that anybody writes', Uint8Array.of(0x7b, 0xff, 0xfe, 0xc0), null],
  ['half a letter of UTF-16', utf16('{"a": "b"}', true).subarray(0, 9), null],
])('%s is none that is read', (_encoding, bytes, encoding) => expect(dataTextOf(bytes)).toEqual({ encoding }));

const refused = async (bytes: Uint8Array | string): Promise<string> => {
  const file = folder.in('du-lieu.json');
  await writeFile(file, bytes);
  const { code, err } = await xhht('new', '--data', file, '-o', folder.in('x.xlsx'));
  expect(code).toBe(2);
  return err;
};

test('what is no Unicode is refused, by name where it is known', async () => {
  expect(await refused(WINDOWS_1258)).toContain('bảng mã Windows-1258');
  expect(await refused(bytesOf('"TØn"', {}))).toContain('bảng mã khác hoặc bị hỏng');
});

test('a key given twice is named with its place', async () =>
  expect(await refused('{"hamlets": [{"name": "a"},\n{"name": "b", "name": "c"}]}')).toContain(
    'hamlets[1].name: khóa "name" ghi hai lần, lần sau ở dòng 2',
  ));

test('a fault of every row is told some times and counted', async () => {
  const err = await refused(JSON.stringify({ hamlets: Array.from({ length: 500 }, () => ({ population: 'ba' })) }));
  expect(err.split('\n')).toHaveLength(1 + 20 + 1 + 1);
  expect(err).toContain('480 chỗ khác');
});

test.each([
  { hamlets: [{ population: '3', name: 4, recognised: 'x' }] },
  { hamlets: 3, info: [], centre: null },
  { hamlets: [{ population: null }, 3, null, { households: {} }], info: { planDate: 3, ruleSet: 4 } },
  { version: '1', tasks: [{ due: '31/12/2026' }] },
])('no English words of the library are shown: %j', async (given) =>
  expect(await refused(JSON.stringify(given))).not.toMatch(
    /\b(?:string|number|boolean|array|object|int|null|invalid|expected|received|union|type)\b/iu,
  ),
);
