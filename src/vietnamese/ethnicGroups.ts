import { closest } from './editDistance';
import { dropDiacritics } from './letters';
import { nameKey } from './nameKey';
import { normalizeText } from './normalize';

/**
 * The 54 ethnic groups of the list issued with Quyết định 121-TCTK/PPCĐ of 2 March 1979 (Tổng cục
 * Thống kê), with its codes. Certainty: assumed (the list's first rows read in the reprint of the
 * statistics office of Đà Nẵng, the others' codes in lists that official software uses).
 * Spelling follows current forms where they left the list's: "Mông" for "Hmông (Mèo)".
 */
export interface EthnicGroup {
  /** Two digits, "01" to "54". */
  readonly code: string;
  readonly name: string;
}

export type EthnicGroupReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'official'; readonly group: EthnicGroup }
  /** Another way to write, or a branch of, the one group it can mean. */
  | { readonly kind: 'otherName'; readonly group: EthnicGroup }
  | { readonly kind: 'unknown'; readonly suggestions: readonly EthnicGroup[] };

/**
 * Name, then other names. Hyphens, blanks, apostrophes and capitals make no difference, so
 * "H'mông" or "Êđê" need no entry. Names that several groups share ("Thổ", "Mán", "Xá") are left out.
 */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['Kinh', 'Việt'],
  ['Tày'],
  ['Thái', 'Thái Đen', 'Thái Trắng'],
  ['Hoa', 'Hán'],
  ['Khơ-me', 'Khmer', 'Khơ-me Krôm', 'Khơ-mer'],
  ['Mường'],
  ['Nùng'],
  ['Mông', 'Hmông', 'Hơ-mông', 'Hmong', 'Mèo', 'Mẹo'],
  ['Dao', 'Dao Đỏ', 'Dao Tiền', 'Dao Quần Trắng', 'Dao Quần Chẹt', 'Dao Thanh Y', 'Dao Lô Gang'],
  ['Gia-rai', 'Jrai', 'Jarai', 'Giơ-rai', 'Gia-lai'],
  ['Ngái'],
  ['Ê-đê', 'Ra-đê'],
  ['Ba-na', 'Bahnar'],
  ['Xơ-đăng', 'Sơ-đăng', 'Xê-đăng', 'Sê-đăng'],
  ['Sán Chay', 'Cao Lan', 'Sán Chỉ', 'Sán Chí', 'Cao Lan - Sán Chỉ', 'Cao Lan - Sán Chí'],
  ['Cơ-ho', 'Kơ-ho', 'Kho', 'Cờ-ho'],
  ['Chăm', 'Chàm'],
  ['Sán Dìu', 'Sán Déo'],
  ['Hrê'],
  ['Mnông'],
  ['Ra-glai', 'Ra-glay'],
  ['Xtiêng', 'Stiêng'],
  ['Bru-Vân Kiều', 'Vân Kiều', 'Bru'],
  ['Thổ'],
  ['Giáy', 'Nhắng', 'Dáy'],
  ['Cơ-tu', 'Ka-tu', 'Ca-tu', 'Cà-tu', 'Kơ-tu', 'Ktu'],
  ['Gié-Triêng', 'Giẻ-Triêng'],
  ['Mạ', 'Châu Mạ'],
  ['Khơ-mú', 'Khmú'],
  ['Co', 'Cor', 'Kor'],
  ['Ta-ôi', 'Tà-ôi', 'Pa-cô'],
  ['Chơ-ro', 'Châu-ro', 'Dơ-ro'],
  ['Kháng'],
  ['Xinh-mun', 'Sinh-mun', 'Puộc'],
  ['Hà Nhì'],
  ['Chu-ru', 'Chơ-ru'],
  ['Lào'],
  ['La Chí'],
  ['La Ha'],
  ['Phù Lá', 'Xá Phó'],
  ['La Hủ'],
  ['Lự', 'Lừ'],
  ['Lô Lô'],
  ['Chứt'],
  ['Mảng'],
  ['Pà Thẻn', 'Pá Thẻn'],
  ['Cơ Lao', 'Cờ Lao', 'Kơ Lao'],
  ['Cống'],
  ['Bố Y', 'Tu Dí'],
  ['Si La'],
  ['Pu Péo'],
  ['Brâu'],
  ['Ơ-đu', 'Tày Hạt'],
  ['Rơ-măm'],
];

export const ethnicGroups: readonly EthnicGroup[] = rows.map(([name], at) => ({
  code: String(at + 1).padStart(2, '0'),
  name,
}));

const joined = (text: string): string => nameKey(text, { iAndY: 'same' }).replace(/ /g, '');
const byKey = new Map<string, EthnicGroup>();
ethnicGroups.forEach((group, at) => rows[at]?.forEach((name) => byKey.set(joined(name), group)));
const plainNames = [...byKey].map(([key, group]): [string, EthnicGroup] => [toPlain(key), group]);

/** Reads the content of a column "Dân tộc". */
export function readEthnicGroup(text: string): EthnicGroupReading {
  const clean = normalizeText(text).text;
  if (clean === '') return { kind: 'blank' };
  const exact = ethnicGroups.find(({ name }) => name.toLowerCase() === clean.toLowerCase());
  if (exact !== undefined) return { kind: 'official', group: exact };
  const bare = clean
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .replace(/^(?:dân tộc|người|dt)[\s:.]+/i, '');
  const group = byKey.get(joined(bare));
  return group === undefined ? { kind: 'unknown', suggestions: suggest(joined(bare)) } : { kind: 'otherName', group };
}

/** The same letters with other diacritics; failing that, one letter off, where the name is long enough for it. */
function suggest(key: string): readonly EthnicGroup[] {
  const plain = toPlain(key);
  const alike = plainNames.filter(([name]) => name === plain);
  const names = plainNames.map(([name]) => name);
  const near = alike.length > 0 || plain.length < 4 ? [] : closest(plain, names, 1);
  const found = alike.length > 0 ? alike : plainNames.filter(([name]) => near.includes(name));
  return [...new Set(found.map(([, group]) => group))];
}

function toPlain(key: string): string {
  return dropDiacritics(key).replace(/\/\d/g, '');
}
