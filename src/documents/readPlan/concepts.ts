/** Where a sentence speaks of an indicator: the wordings that communes use, exact and loose. */
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import type { Folded } from './folded';
import { isModel, ownPhrases } from './ownWords';

export interface ConceptMention {
  /** `null`: something that the catalogue has no indicator for, but that figures belong to. */
  readonly code: IndicatorCode | null;
  readonly start: number;
  readonly end: number;
  readonly loose: boolean;
  /** Answered by yes or no, without a figure. */
  readonly answer: boolean;
}

interface Wording {
  readonly code: IndicatorCode | null;
  readonly words: RegExp;
  /** Compared with đ and d apart. */
  readonly marked?: true;
  readonly loose?: true;
  readonly answer?: true;
  /** Only where the sentence also has this. */
  readonly beside?: RegExp;
  /** Not where this comes right before. */
  readonly notAfter?: RegExp;
  /** Not where this comes right behind. */
  readonly notBefore?: RegExp;
}

const UNIVERSAL = /\bpho cap\b|\bpcgd|\bpc(?:mn|th)/;
const DIGITAL = /\bmoi truong (?:so|mang|truc tuyen|internet|dien tu)\b|\btruc tuyen\b|\bnen tang so\b|\btren mang\b/;
const LOOSE_DIGITAL = /\bso hoa\b|\bchuyen doi so\b|\bphan mem\b|\bquan tri so\b|\bcong nghe so\b|\bhoc lieu so\b/;
const LEARNING_TITLE =
  /\bdanh hieu (?:mo hinh )?hoc tap\b|\b(?:mo hinh|danh hieu|tieu chi|chuan)[^,;]{0,20} hoc tap\b(?! (?:cong dong|suot doi))/;
const COMPOUND_LEARNING = /(?:cong dan|don vi|gia dinh|dong ho|cong dong|xa hoi|trung tam|mo hinh|danh hieu)\s*$/;

const SHORT_NAMES: readonly { readonly code: IndicatorCode; readonly words: string }[] = [
  { code: 'GDHT', words: String.raw`\b(?:ho )?gia dinh` },
  { code: 'DHHT', words: String.raw`\bdong ho` },
  { code: 'CDHTT', words: String.raw`\b(?:cong dong|thon|to dan pho|khu pho|xom|ap)` },
  { code: 'DVHT', words: String.raw`\b(?:co quan, )?don vi` },
  { code: 'CDHT', words: String.raw`\bcong dan` },
];

const WORDINGS: readonly Wording[] = [
  {
    code: 'HTXMC',
    words:
      /\b(?:hoc tiep|tiep tuc hoc|hoc)(?: chuong trinh)?(?: lop)? (?:xoa mu chu|xmc) (?:giai doan|gd) (?:2|ii|hai)\b/,
  },
  {
    code: 'HDXMC',
    words:
      /\b(?:(?:mu chu|chua biet chu)\b[^.;%]{0,60}\b)?(?:huy dong|ra|duoc)(?: lop)? hoc(?: chuong trinh)?(?: lop)? (?:xoa mu chu|xmc)\b(?! (?:giai doan|gd) (?:2|ii|hai)\b)(?: (?:giai doan|gd) (?:1|i|mot)\b)?/,
    beside: /\bhuy dong\b/,
  },
  {
    code: 'XMC',
    words: /\bxoa (?:nan )?mu chu\b|\bxmc\b/,
    notAfter: /\b(?:lop|lop hoc|day|hoc|mo|ra lop|hoc vien|tai lieu)\s*$/,
  },
  {
    code: 'BDHVS',
    words:
      /\bbinh dan hoc vu so\b|\bpho cap (?:kien thuc|ky nang)(?:, (?:kien thuc|ky nang))?(?: ve)? (?:so|chuyen doi so)\b/,
  },
  { code: null, words: /\bbiet chu\b|\b(?:tai )?mu chu\b/, notAfter: /\b(?:xoa|nan|chong|xoa nan)\s*$/ },
  {
    code: 'PCGDMN',
    words: /\bmam non\b|\bpcgdmn[a-zđ]*\b|\bpcmn\b|\bmau giao\b|\bgdmn\b/,
    beside: UNIVERSAL,
    notAfter: /\b(?:truong|truong hoc|giao duc mam non va|co so giao duc|chuong trinh giao duc|chuong trinh|lop)\s*$/,
  },
  {
    code: 'PCGDTHCS',
    words: /\btrung hoc co so\b|\bthcs\b|\bpcgdthcs\b|\bpcthcs\b/,
    beside: UNIVERSAL,
    notAfter: /\b(?:truong|tot nghiep|hoan thanh|chuong trinh|hoc sinh|sau)\s*$/,
  },
  {
    code: 'PCGDTH',
    words: /\btieu hoc\b|\bpcgdth\b|\bpcth\b|(?<=\b(?:pcgd|pho cap|pho cap giao duc),? )th\b/,
    beside: UNIVERSAL,
    notAfter: /\b(?:truong|tot nghiep|hoan thanh|chuong trinh|hoc sinh|hoan thanh chuong trinh)\s*$/,
  },
  { code: 'NLTT', words: /\bnang luc thong tin\b/ },
  {
    code: 'NLTT',
    words:
      /\b(?:nang luc|ky nang)(?: su dung| ung dung| ve| tiep can)?(?: cong nghe)? (?:thong tin|so)\b|\bky nang so\b|\bnang luc so\b/,
    loose: true,
  },
  { code: 'KNS', words: /\bky nang song\b/ },
  { code: 'KNS', words: /\bky nang mem\b|\bkns\b/, loose: true },
  { code: 'CMKT', words: /\bchuyen mon,?(?: va)? ky thuat\b|\bcmkt\b/ },
  {
    code: 'CMKT',
    words: /\b(?:qua|duoc) dao tao(?: nghe)?\b|\bbang cap,? chung chi\b/,
    loose: true,
    notBefore: /^[^,;]{0,30}(?:chuyen mon|cmkt|dai hoc)/,
  },
  {
    code: 'DH',
    words:
      /\b(?:trinh do|bang|tot nghiep)(?: tu)? dai hoc(?: tro len| va tren dai hoc| va sau dai hoc| hoac cao hon)?\b|\bdai hoc tro len\b/,
  },
  { code: 'DH', words: /(?<![a-zđ])(?:trinh đo )?đh(?![a-zđ])(?: tro len)?/, marked: true },
  { code: 'DH', words: /\b(?:cao dang,? ?(?:va |hoac |- )?)dai hoc\b|\b(?<!truong )dai hoc\b(?! so)/, loose: true },
  { code: 'QLSO', words: /\b(?:quan ly|quan tri)\b/, beside: DIGITAL, notAfter: /\b(?:can bo|can bo,|vien chuc)\s*$/ },
  {
    code: 'QLSO',
    words: /\b(?:quan ly|quan tri)\b/,
    beside: LOOSE_DIGITAL,
    loose: true,
    notAfter: /\b(?:can bo|can bo,)\s*$/,
  },
  {
    code: 'DHSO',
    words: /\b(?:giang day|day hoc|day va hoc|day - hoc|day,? hoc|(?:tiet|bai|gio) (?:day|hoc)|hoc tap)\b/,
    beside: DIGITAL,
    notAfter: COMPOUND_LEARNING,
    notBefore: /^ (?:cong dong|suot doi)/,
  },
  { code: 'DHSO', words: /\b(?:giang day|day hoc|day va hoc|day - hoc)\b/, beside: LOOSE_DIGITAL, loose: true },
  {
    code: 'TTTV',
    answer: true,
    words: /\btrung tam (?:hoc tap cong dong|htcd)\b|\btthtcd\b/,
    beside: /\bthu vien\b|\btu sach\b/,
  },
  {
    code: 'TTTS',
    answer: true,
    words: /\btrung tam (?:hoc tap cong dong|htcd)\b|\btthtcd\b/,
    beside: /\btru so\b/,
  },
  {
    code: 'TTCNTT',
    answer: true,
    words: /\btrung tam (?:hoc tap cong dong|htcd)\b|\btthtcd\b|\btrung tam htcd\b/,
    beside: /\bcong nghe thong tin\b|\bcntt\b/,
  },
  {
    code: 'TTCNTT',
    answer: true,
    words: /\btrung tam (?:hoc tap cong dong|htcd)\b|\btthtcd\b|\btrung tam htcd\b/,
    beside: LOOSE_DIGITAL,
    loose: true,
  },
  {
    code: null,
    answer: true,
    words:
      /\btrung tam (?:hoc tap cong dong|htcd)\b[^.;]{0,60}\b(?:xep loai|dat loai|danh gia loai)\b|\btthtcd\b[^.;]{0,60}\b(?:xep loai|dat loai)\b/,
  },
  { code: 'CDHT', words: /\bcong dan(?: dat)?(?: danh hieu)?(?: cong dan)? hoc tap\b/ },
  { code: 'CDHT', words: /\bcdht\b/, marked: true },
  { code: 'DVHT', words: /\bdon vi hoc tap\b|\b[dđ]vht\b/ },
  {
    code: 'DVHT',
    words: /\bco quan hoc tap\b|\b(?:don vi|co quan)(?:, (?:don vi|co quan|to chuc|doanh nghiep))* hoc tap\b/,
    loose: true,
  },
  { code: 'GDHT', words: /\bgia dinh hoc tap\b|\bg[dđ]ht\b/ },
  { code: 'GDHT', words: /\bgia dinh hieu hoc\b/, loose: true },
  { code: 'DHHT', words: /\bdong ho hoc tap\b|\bdhht\b/ },
  { code: 'DHHT', words: /\b(?:dong ho (?:hieu hoc|khuyen hoc)|giong ho hoc tap|ho toc hoc tap)\b/, loose: true },
  { code: null, words: /\bcong [dđ]ong hoc tap(?: cap)? (?:xa|phuong)\b|\bcđht cap xa\b/, marked: true, answer: true },
  {
    code: null,
    words: /\b(?:danh hieu|dat|cong nhan|xay dung)\b[^.;,%\d]{0,30}\b(?:xa|phuong|thi tran|dac khu) hoc tap\b/,
    answer: true,
  },
  { code: 'CDHTT', words: /\bcong [dđ]ong hoc tap\b(?! (?:cap )?(?:xa|phuong))|\bcđht\b(?! cap xa)/, marked: true },
  { code: 'CDHTT', words: /\bcong dong khuyen hoc\b|\b(?:thon|ban|to dan pho|khu pho|ap|xom) hoc tap\b/, loose: true },
  // "75% gia đình, 70% dòng họ và 80% đơn vị đạt danh hiệu học tập".
  // "Danh hiệu học tập: gia đình 74%, dòng họ: 61%".
  ...SHORT_NAMES.map(({ code, words }): Wording => ({
    code,
    words: new RegExp(`${words}(?=:? (?:dat |la |chiem |khoang |tren |tu |it nhat )*[≥>~]?\\s?\\d)`),
    beside: LEARNING_TITLE,
    loose: true,
  })),
  { code: 'GDHT', words: /(?<=% (?:so )?)(?:ho )?gia dinh\b/, beside: LEARNING_TITLE, loose: true },
  { code: 'DHHT', words: /(?<=% (?:so )?)dong ho\b/, beside: LEARNING_TITLE, loose: true },
  {
    code: 'CDHTT',
    words: /(?<=% (?:so )?)(?:cong dong|thon|to dan pho|khu pho|xom|ap)\b/,
    beside: LEARNING_TITLE,
    loose: true,
  },
  { code: 'DVHT', words: /(?<=% (?:so )?)(?:co quan|don vi)\b/, beside: LEARNING_TITLE, loose: true },
  { code: 'CDHT', words: /(?<=% (?:so )?)cong dan\b/, beside: LEARNING_TITLE, loose: true },
];

/** An indicator of which nobody has collected wordings yet is read by the words that we have for it ourselves. */
const OWN_WORDINGS: readonly Wording[] = INDICATOR_CODES.filter(
  (code) => !WORDINGS.some((wording) => wording.code === code),
).flatMap((code) => {
  const { measure } = INDICATORS[code];
  return ownPhrases(code).map((phrase): Wording => {
    const wording = { code, words: new RegExp(String.raw`\b${phrase}\b`) };
    return measure.kind === 'answer' ? { ...wording, answer: true } : wording;
  });
});

const ALL_WORDINGS: readonly Wording[] = [...WORDINGS, ...OWN_WORDINGS];

/** "50% người lao động trong “Gia đình học tập”, “Dòng họ học tập” …": the models only say where the people are. */
const PEOPLE_WITHIN =
  /\b(?:nguoi lao dong|nguoi lon|nguoi dan|cong dan|thanh vien|can bo|cong chuc|vien chuc|nhan vien)\b[^;.%\d]{0,60}\btrong (?:cac )?["“”'‘]?(?:gia dinh|dong ho|cong dong|don vi|mo hinh)?[^;.%\d]{0,90}$/;
const isOnlyPlace = (code: IndicatorCode | null, plain: string, start: number): boolean =>
  code !== null &&
  isModel(code) &&
  INDICATORS[code].counts !== 'people' &&
  PEOPLE_WITHIN.test(plain.slice(Math.max(0, start - 160), start));

const mentionsOf = (wording: Wording, folded: Folded, context: string): readonly ConceptMention[] => {
  const text = wording.marked === true ? folded.marked : folded.plain;
  if (!wording.words.test(text)) return [];
  if (wording.beside !== undefined && !wording.beside.test(`${context} ${folded.plain}`)) return [];
  return [...text.matchAll(new RegExp(wording.words.source, 'g'))].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.plain.slice(Math.max(0, start - 30), start);
    if (wording.notAfter?.test(before) === true || wording.notBefore?.test(folded.plain.slice(end, end + 60)) === true)
      return [];
    if (isOnlyPlace(wording.code, folded.plain, start)) return [];
    return [{ code: wording.code, start, end, loose: wording.loose === true, answer: wording.answer === true }];
  });
};

/** Drops what lies inside a better mention, and second mentions of the same indicator right after the first. */
const settle = (mentions: readonly ConceptMention[]): readonly ConceptMention[] => {
  const exactCodes = new Set(mentions.filter(({ loose }) => !loose).map(({ code }) => code));
  const kept = mentions.filter((mention) => {
    if (mention.loose && exactCodes.has(mention.code)) return false;
    return !mentions.some(
      (other) =>
        other !== mention &&
        other.start <= mention.start &&
        mention.end <= other.end &&
        (other.end - other.start > mention.end - mention.start || (mention.loose && !other.loose)),
    );
  });
  return [...kept].sort((a, b) => a.start - b.start);
};

/** Two indicators that plans state in one part. */
const isBeside = (code: IndicatorCode, other: IndicatorCode): boolean =>
  INDICATORS[code].section === INDICATORS[other].section;

/** What was found last in a text: headings are asked for again and again. */
const found = new WeakMap<Folded, { readonly context: string; readonly mentions: readonly ConceptMention[] }>();

/** `context`: folded headings above the sentence, for words that the sentence leaves out. */
export const conceptsOf = (folded: Folded, context = ''): readonly ConceptMention[] => {
  const known = found.get(folded);
  if (known?.context === context) return known.mentions;
  const mentions = mentionsIn(folded, context);
  found.set(folded, { context, mentions });
  return mentions;
};

const mentionsIn = (folded: Folded, context: string): readonly ConceptMention[] => {
  const mentions = settle(ALL_WORDINGS.flatMap((wording) => mentionsOf(wording, folded, context)));
  const asked = mentions.find(({ code }) => code !== null && INDICATORS[code].measure.kind === 'answer');
  if (asked === undefined) return mentions;
  // A centre "ứng dụng công nghệ thông tin trong quản lý, dạy học trên môi trường số" is one target, not three.
  const isOfQuestion = ({ code, start }: ConceptMention): boolean =>
    code !== null && asked.code !== null && code !== asked.code && start > asked.start && isBeside(code, asked.code);
  return mentions.filter((mention) => !isOfQuestion(mention));
};
