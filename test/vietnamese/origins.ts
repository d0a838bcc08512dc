/** What became of a Vietnamese text on its way: the platform's own decoders play the programs that took the bytes for another page. */
import { toTcvn3, toVni } from './legacyWriter';

const bytesOf = (latin: string): Uint8Array => Uint8Array.from(latin, (one) => one.charCodeAt(0));
const asPage = (bytes: Uint8Array, page: 'windows-1252' | 'windows-1258'): string =>
  new TextDecoder(page).decode(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const ORIGINS = {
  unicode: (text: string) => text,
  decomposed: (text: string) => text.normalize('NFD'),
  tcvn3: toTcvn3,
  vni: toVni,
  'tcvn3 as 1258': (text: string) => asPage(bytesOf(toTcvn3(text)), 'windows-1258'),
  'tcvn3 as 1258, joined': (text: string) => asPage(bytesOf(toTcvn3(text)), 'windows-1258').normalize('NFC'),
  'vni as 1258': (text: string) => asPage(bytesOf(toVni(text)), 'windows-1258'),
  'vni as 1258, joined': (text: string) => asPage(bytesOf(toVni(text)), 'windows-1258').normalize('NFC'),
  'utf8 as 1252': (text: string) => asPage(utf8(text), 'windows-1252'),
  'utf8 as 1258': (text: string) => asPage(utf8(text), 'windows-1258'),
  'utf8 as Latin': (text: string) => String.fromCharCode(...utf8(text)),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export type Origin = keyof typeof ORIGINS;
export const isUnicode = (origin: Origin): boolean => origin === 'unicode' || origin === 'decomposed';
