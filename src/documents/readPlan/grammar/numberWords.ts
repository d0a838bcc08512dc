/** Numbers written in words, in folded text, to digits. Each row's examples are run. */

const UNITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const UNIT = '(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)';
const TENS = '(?:hai|ba|bon|nam|sau|bay|tam|chin)';
/** From "một" to "một trăm". */
export const NUMBER_WORDS = String.raw`(?:mot tram|${TENS} muoi(?: ${UNIT})?|muoi(?: ${UNIT})?|${TENS} (?:mot|lam|tu)|${UNIT})`;

export const numberOfWords = (words: string): number => {
  if (words === 'mot tram') return 100;
  const [tens, unit] = /\bmuoi\b/.test(words)
    ? words.split(/ ?\bmuoi\b ?/)
    : words.split(' ').length === 2
      ? words.split(' ')
      : ['-', words];
  if (tens === '-') return UNITS[unit ?? ''] ?? 0;
  return (tens === '' ? 1 : (UNITS[tens ?? ''] ?? 0)) * 10 + (UNITS[unit ?? ''] ?? 0);
};

export interface NumberWording {
  readonly words: RegExp;
  readonly digits: (match: readonly string[]) => string;
  /** Folded text, and what becomes of it. */
  readonly examples: readonly (readonly [string, string])[];
}

const share = (part: number, all: number): string => String(Math.round((part / all) * 1_000_000) / 10_000);
const titled = String.raw`(?=(?:[^,;]|, (?=co quan|don vi|to chuc|doanh nghiep)){0,60} (?:dat|duoc cong nhan|hoan thanh|trien khai|ung dung)\b)`;
/** The text still tells đ from d; the wordings do not. */
const eitherD = (source: string): string => source.replace(/(?<!\\)d/g, '[dđ]');

export const NUMBER_WORDINGS: readonly NumberWording[] = [
  {
    words: new RegExp(String.raw`(\d{1,15} ?%) ?\((?:${NUMBER_WORDS}) phan tram\)`, 'g'),
    digits: ([, figure = '']) => figure,
    examples: [['42% (bon muoi hai phan tram) cong dan', '42% cong dan']],
  },
  {
    words: new RegExp(String.raw`\b(${NUMBER_WORDS})(?: phay (${UNIT}))? phan tram\b`, 'g'),
    digits: ([, words = '', decimal]) =>
      `${String(numberOfWords(words))}${decimal === undefined ? '' : `,${String(numberOfWords(decimal))}`}%`,
    examples: [
      ['ba muoi lam phan tram cong dan', '35% cong dan'],
      ['muoi phan tram', '10%'],
      ['mot tram phan tram don vi', '100% don vi'],
      ['trong nam sau muoi phan tram', 'trong nam 60%'],
      ['hai muoi ba phay nam phan tram', '23,5%'],
    ],
  },
  {
    words: /\b(?:mot nua|nua) (so |cac )?(?=\p{L})/gu,
    digits: ([, behind = '']) => `50% ${behind}`,
    examples: [['mot nua so nguoi', '50% so nguoi']],
  },
  {
    words: new RegExp(String.raw`\b(${UNIT}) phan (${UNIT}|muoi)\b`, 'g'),
    digits: ([whole = '', part = '', all = '']) => {
      const denominator = all === 'muoi' ? 10 : numberOfWords(all);
      return denominator < 2 || numberOfWords(part) > denominator
        ? whole
        : `${String(numberOfWords(part))}/${String(denominator)}`;
    },
    examples: [
      ['hai phan ba so ho', '2/3 so ho'],
      ['ba phan tu don vi', '3/4 don vi'],
    ],
  },
  {
    words:
      /\bcu (\d{1,4}) ([^,;\d]{2,80}?),? (?:thi (?:co |phai co )?|co |phai co )(?:it nhat )?(\d{1,4}) (?:\p{L}+ )?/gu,
    digits: ([whole = '', all = '', whom = '', part = '']) =>
      Number(part) > Number(all) || Number(all) === 0 ? whole : `${share(Number(part), Number(all))}% ${whom} `,
    examples: [
      ['cu 10 nguoi trong do tuoi thi 4 nguoi duoc trang bi', '40% nguoi trong do tuoi duoc trang bi'],
      ['cu 8 ho thi co 6 ho dat', '75% ho dat'],
      ['cu 100 nguoi co 9 nguoi tot nghiep dai hoc', '9% nguoi tot nghiep dai hoc'],
    ],
  },
  {
    words: new RegExp(
      String.raw`\b(?:toan bo|tat ca|toan the)(?: cac| so| nhung)? (?=(?:co quan|don vi|co so|gia dinh|ho gia dinh|dong ho|thon|ban|xom|ap|to dan pho|khu pho|truong)\b)${titled}`,
      'g',
    ),
    digits: () => '100% ',
    examples: [
      ['toan bo cac don vi dat danh hieu', '100% don vi dat danh hieu'],
      ['toan bo co quan, don vi dat danh hieu', '100% co quan, don vi dat danh hieu'],
    ],
  },
  {
    // "Lần lượt là 71, 62 và 93%": the sign belongs to all.
    words:
      /\b(lan luot|theo thu tu|tuong ung)\b([^%;]{0,40}?)((?:\d{1,3}(?:[.,]\d{1,2})?(?:, | va |; | - )){1,6}\d{1,3}(?:[.,]\d{1,2})? ?%)/g,
    digits: ([, word = '', between = '', list = '']) =>
      `${word}${between}${list.replace(/(\d)(?=, | va |; | - )/g, '$1%')}`,
    examples: [['lan luot la 71, 62 va 93%', 'lan luot la 71%, 62% va 93%']],
  },
];

const COMPILED = NUMBER_WORDINGS.map(({ words, digits }) => ({
  words: new RegExp(eitherD(words.source), words.flags),
  digits,
}));
/** Most sentences have no number in words; this is quicker to see than any of the wordings. */
const MAY_HOLD = /phan|nua|cu \d|tat ca|toan|lan luot|thu tu|tuong ung/;

export const digitsForWords = (folded: string): string => {
  if (!MAY_HOLD.test(folded)) return folded;
  return COMPILED.reduce((text, { words, digits }) => {
    let out = '';
    let at = 0;
    for (const match of text.matchAll(words)) {
      out += text.slice(at, match.index) + digits(match);
      at = match.index + match[0].length;
    }
    return out + text.slice(at);
  }, folded);
};
