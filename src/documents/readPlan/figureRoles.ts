/** Which figures of a sentence can be targets, and why the others are none. */
import { FIGURE_ASIDES } from './grammar/figureAsides';
import { lastTense } from './grammar/tense';
import type { AsideReason } from './planReading';
import { isCount, isLevel, isOther, isShare } from './mentions';
import type { PercentMention, ValueMention } from './mentions';

export interface RoleContext {
  readonly planYear: number | null;
  readonly headingYear: number | null;
  /** What the headings above speak of. */
  readonly headTense: 'result' | 'aim' | null;
  /** What stands before the sentence's colon, folded. */
  readonly intro: string;
  /** In a report every figure is a result, and is offered as one. */
  readonly isReport: boolean;
}

const PLACES =
  /^\s*(?:so |cac |tong so )*(?:thon|ban|xa|phuong|to dan pho|khu pho|khu|xom|ap|don vi hanh chinh|tinh|thanh pho|huyen|quan|thi xa|thi tran|dia phuong|truong|co so|don vi|chi bo|chi hoi)\b/;
/** "Huyện, thị xã, thành phố": commas that part nothing. */
const PLACE_LIST =
  /, (?=(?:thi xa|thanh pho|huyen|quan|xa|phuong|thi tran|thon|ban|xom|ap|to dan pho|khu pho|buon|lang)\b)/g;
const PLACE_UNIT =
  /^(?:thôn|bản|xóm|ấp|tổ dân phố|khu phố|khu dân cư|khu|buôn|làng|trường|trường học|xã|phường|cơ sở|huyện|tỉnh|đơn vị)$/;

/** From the beginning of the sentence's own part, brackets that are closed left out, unless the figure is in them. */
const beforeOf = (plain: string, start: number): string => {
  const before = plain.slice(0, start);
  const own = before.slice(before.lastIndexOf(';') + 1);
  return own.replace(/\([^()]*\)/g, (brackets) => ' '.repeat(brackets.length));
};

/** To the next figure or the end of the part. */
const behindOf = (plain: string, mention: ValueMention, mentions: readonly ValueMention[]): string => {
  const next = mentions.find(({ start }) => start >= mention.end)?.start ?? plain.length;
  const [behind = ''] = plain.slice(mention.end, next).split(';', 1);
  return behind;
};

/** "Cao hơn bình quân của tỉnh (58%), đạt …": what the figure is compared with is not what it is about. */
const COMPARISON = /\b(?:cao hon|thap hon|vuot|ngang|so voi|tuong duong)\b[^,;]*,/g;

const byWording = (
  mention: ValueMention,
  plain: string,
  mentions: readonly ValueMention[],
  { intro }: RoleContext,
): AsideReason | null => {
  const reach = plain.slice(0, mention.start).includes(';') || intro === '' ? '' : `${intro}: `;
  const before = `${reach}${beforeOf(plain, mention.start)}`.replace(COMPARISON, ',');
  const behind = behindOf(plain, mention, mentions);
  const found = FIGURE_ASIDES.find(
    (wording) => wording.before?.test(before) === true || wording.behind?.test(behind) === true,
  );
  if (found === undefined) return null;
  // To bring down the share of those who have not is an aim, and so is that all have not.
  const isAim = mention.bound === 'atMost' || (isShare(mention) && mention.value === 100);
  if (found.reason === 'negation' && isAim) return null;
  return found.reason;
};

const byTense = (
  mention: ValueMention,
  plain: string,
  { planYear, headingYear, headTense, isReport }: RoleContext,
): AsideReason | null => {
  if (isReport) return null;
  const own = lastTense(beforeOf(plain, mention.start));
  const year = mention.year ?? (own === null ? headingYear : null);
  if (year !== null && planYear !== null) return year < planYear ? 'earlierYear' : null;
  const tense = own ?? headTense;
  return tense === 'result' ? 'result' : null;
};

/** "20% số thôn có từ 50% hộ trở lên …": the second share says what the hamlets of the first have. */
const isNested = (mention: ValueMention, plain: string, mentions: readonly ValueMention[]): boolean => {
  const outer = [...mentions]
    .reverse()
    .find((other) => other.end <= mention.start && (isShare(other) || isCount(other)));
  if (outer === undefined) return false;
  const between = plain.slice(outer.end, mention.start);
  return (
    PLACES.test(between) &&
    /\bco (?:tu |it nhat |toi thieu |tren |khoang |hon |du )?(?:muc )?$/.test(between) &&
    !/[;:]/.test(between)
  );
};

/** The level of hamlets or schools that were counted before it in the same clause. */
const isOfPlaces = (mention: ValueMention, plain: string, mentions: readonly ValueMention[]): boolean => {
  if (!isLevel(mention)) return false;
  const counted = [...mentions]
    .reverse()
    .find((other) => other.end <= mention.start && (isCount(other) || isShare(other)));
  if (counted === undefined) return false;
  const between = plain.slice(counted.end, mention.start).replace(PLACE_LIST, ' ');
  if (/[;,]/.test(between)) return false;
  return isCount(counted) ? PLACE_UNIT.test(counted.unit) : PLACES.test(between);
};

/** The same share said again, in brackets or behind a comma. */
const isRepeated = (mention: ValueMention, plain: string, mentions: readonly ValueMention[]): boolean =>
  isShare(mention) &&
  mentions.some((other) => {
    if (other === mention || !isShare(other) || Math.abs(other.value - mention.value) >= 0.06) return false;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    const between = plain.slice(first.end, second.start);
    const isAgain = mention.fromFraction
      ? !/[;.]/.test(between) && !other.fromFraction
      : mention === second && /^\s*\($/.test(between);
    return isAgain;
  });

/** The share says the same as the number: "1.360 hộ, chiếm 70%", "455 hộ (65%)". */
const SAYS_SAME = /^[^;%]{0,60}?(?:\(|\b(?:tuong ung|tuong duong|chiem|bang|dat|ty le)\b)[^;%\d]{0,20}$/;

/** A number of things beside the share of them, or inside another share: "100% thôn mở ít nhất 02 lớp". */
const countBeside = (mention: ValueMention, plain: string, mentions: readonly ValueMention[]): AsideReason | null => {
  if (!isCount(mention)) return null;
  if (/\b(?:tong|trong) so (?:la )?$/.test(plain.slice(0, mention.start))) return 'nested';
  const clauseOf = (at: number): number => [...plain.slice(0, at).matchAll(/,(?!\d)|;/g)].length;
  const next = mentions.find(({ start }) => start >= mention.end);
  const behind = next !== undefined && isShare(next) ? plain.slice(mention.end, next.start) : null;
  if (behind !== null && SAYS_SAME.test(behind)) return 'sameInNumber';
  const share = mentions.find((other) => isShare(other) && clauseOf(other.start) === clauseOf(mention.start));
  if (share === undefined) return null;
  const between = plain.slice(Math.min(share.end, mention.end), Math.max(share.start, mention.start));
  return /\(|\btuong (?:ung|duong)\b/.test(between) ? 'sameInNumber' : 'nested';
};

/** "Từ mức độ 1 lên mức độ 2". */
const isLeftBehind = (mention: ValueMention, plain: string, mentions: readonly ValueMention[]): boolean => {
  if (mention.kind !== 'level' && mention.kind !== 'percent') return false;
  const next = mentions.find((other) => other.kind === mention.kind && other.start >= mention.end);
  return (
    next !== undefined &&
    /^(?:\s*\(?nam 20\d\d\)?)?[^,;]{0,4},? ?(?:va )?(?:nang |dat |tang )?len(?: dat| toi| muc)?\s*$/.test(
      plain.slice(mention.end, next.start),
    )
  );
};

/** `null`: it can be a target. */
const asideOf = (
  mention: ValueMention,
  plain: string,
  mentions: readonly ValueMention[],
  context: RoleContext,
): AsideReason | null => {
  if (isOther(mention)) return mention.reason;
  if (isLeftBehind(mention, plain, mentions)) return 'risesFrom';
  if (isRepeated(mention, plain, mentions)) return 'repeat';
  if (isOfPlaces(mention, plain, mentions)) return 'ofHamlets';
  if (isNested(mention, plain, mentions)) return 'nested';
  return (
    byWording(mention, plain, mentions, context) ??
    byTense(mention, plain, context) ??
    countBeside(mention, plain, mentions)
  );
};

export interface Roles {
  /** May be targets, in their order. */
  readonly open: readonly ValueMention[];
  readonly asides: readonly { readonly mention: ValueMention; readonly reason: AsideReason }[];
}

export const rolesOf = (mentions: readonly ValueMention[], plain: string, context: RoleContext): Roles => {
  const judged = mentions.map((mention) => ({ mention, reason: asideOf(mention, plain, mentions, context) }));
  const isChange = (mention: ValueMention): boolean => mention.bound === 'change' && !isOther(mention);
  const hasAim = judged.some(({ mention, reason }) => reason === null && isShare(mention) && !isChange(mention));
  const settled = judged.map(({ mention, reason }) =>
    // A rise beside a figure to reach ("đạt 40%, tăng 5% so với năm trước") is no target of its own.
    reason === null && isShare(mention) && isChange(mention) && hasAim
      ? { mention, reason: 'change' as const }
      : { mention, reason },
  );
  return {
    open: settled.flatMap(({ mention, reason }) => (reason === null ? [mention] : [])),
    asides: settled.flatMap(({ mention, reason }) => (reason === null ? [] : [{ mention, reason }])),
  };
};

/** A share of hamlets or communes that reach a level is another thing than the commune's own level. */
export const isShareOfPlaces = (share: PercentMention, plain: string): boolean => PLACES.test(plain.slice(share.end));
