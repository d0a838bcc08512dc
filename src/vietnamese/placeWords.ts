/** Kinds of communes and of the places in them, and the words a text of one kind has in place of another's. */

/**
 * Units at the commune's level (Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1) and the townships there were
 * until 30 June 2025; first the word in a sentence, then other spellings that stand before a name.
 */
export const COMMUNE_KIND_WORDS = {
  commune: ['xã', 'x.'],
  ward: ['phường', 'p.'],
  specialZone: ['đặc khu', 'đ.khu'],
  town: ['thị trấn', 'tt.'],
} as const satisfies Readonly<Record<string, readonly [word: string, ...spellings: string[]]>>;

export type CommuneKindWord = keyof typeof COMMUNE_KIND_WORDS;

/** The words in sentences, for patterns: 'xã|phường|đặc khu|thị trấn'. */
export const COMMUNE_WORDS: string = Object.values(COMMUNE_KIND_WORDS)
  .map(([word]) => word)
  .join('|');

/** The kind that a word, in letters of either case, stands for. */
export const communeKindOf = (word: string): CommuneKindWord | null =>
  KINDS.find(([, [own]]) => own === word.toLocaleLowerCase('vi'))?.[0] ?? null;

const KINDS = Object.entries(COMMUNE_KIND_WORDS) as readonly (readonly [CommuneKindWord, readonly string[]])[];

const afterWord = (name: string, word: string): string | undefined => {
  const start = name.slice(0, word.length);
  if (start.toLocaleLowerCase('vi') !== word) return undefined;
  const rest = name.slice(word.length);
  const own = rest.trim();
  // An abbreviation ends with its dot; a word ends where a space is.
  return own !== '' && (word.endsWith('.') || rest !== rest.trimStart()) ? own : undefined;
};

/** 'phường Tam Thanh' -> ward 'Tam Thanh'; `kind` is null where no such word stands before the name. */
export const splitCommune = (text: string): { readonly name: string; readonly kind: CommuneKindWord | null } => {
  const whole = text.normalize('NFC').trim();
  for (const [kind, words] of KINDS) {
    for (const word of words) {
      const name = afterWord(whole, word);
      if (name !== undefined) return { name, kind };
    }
  }
  return { name: whole, kind: null };
};

/** 'phường' without a name behind it. */
export const isKindAlone = (text: string): boolean => {
  const whole = text.normalize('NFC').trim().toLocaleLowerCase('vi');
  return KINDS.some(([, words]) => words.includes(whole));
};

export interface PlaceWords {
  /** 'phường'. */
  readonly commune: string;
  /** 'tổ dân phố'. */
  readonly hamlet: string;
}

/** The places in an urban unit are "tổ dân phố", in others "thôn" (Luật 72/2025/QH15, Điều 1; assumed for townships). */
export const placeWordsOf = (kind: CommuneKindWord): PlaceWords => ({
  commune: COMMUNE_KIND_WORDS[kind][0],
  hamlet: kind === 'ward' || kind === 'town' ? 'tổ dân phố' : 'thôn',
});

/** "xã hội" is society, "xã đặc biệt khó khăn" a rank of the law, "hợp tác xã" a cooperative; "nông thôn" the countryside; "cấp xã" and lists of kinds are of all kinds of units. */
const COMMUNE =
  /(?<![\p{L}\p{N}{])(?<!(?:cấp|thị|tác)\s)(xã)(?!\s+(?:hội|đặc biệt khó khăn)|\s*[,/]\s*(?:phường|thị trấn|đặc khu))(?![\p{L}\p{N}])/giu;
const HAMLET = /(?<![\p{L}\p{N}])(?<!nông\s)(thôn)(?!\s*[,/]\s*(?:bản|xóm|tổ|khu|ấp|buôn))(?![\p{L}\p{N}])/giu;

const likeThe = (written: string, word: string): string => {
  if (written === written.toLocaleUpperCase('vi')) return word.toLocaleUpperCase('vi');
  const [first = ''] = written;
  return first === first.toLocaleUpperCase('vi') ? `${word.slice(0, 1).toLocaleUpperCase('vi')}${word.slice(1)}` : word;
};

/** The kind of a commune: what was typed before its name says more than the list beside it. */
export const communeKindIn = (info: {
  readonly commune: string | null;
  readonly communeKind: CommuneKindWord | null;
}): CommuneKindWord =>
  (info.commune === null ? null : splitCommune(info.commune).kind) ?? info.communeKind ?? 'commune';

const inWords = <T>(texts: T, words: PlaceWords): T => {
  if (typeof texts === 'string') return inPlaceWords(texts, words) as T;
  if (Array.isArray(texts)) return texts.map((text: unknown) => inWords(text, words)) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, inWords<unknown>(text, words)])) as T;
};

/** Texts of our own, which speak of a "xã", each in the words of another kind; what is no text stays as it is. */
export const textsInPlace = <T>(texts: T, kind: CommuneKindWord): T =>
  kind === 'commune' ? texts : inWords(texts, placeWordsOf(kind));

/** A text of our own that speaks of a "xã" and its "thôn", in the words of a place; never for what others wrote. */
export const inPlaceWords = (text: string, { commune, hamlet }: PlaceWords): string =>
  text
    .replace(COMMUNE, (written: string) => likeThe(written, commune))
    .replace(HAMLET, (written: string) => likeThe(written, hamlet));
