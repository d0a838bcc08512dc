/** What a plan says of itself: whose it is, of which year, its number and date, and the plan it carries out. */
import { COMMUNE_WORDS, communeKindOf, type CommuneKindWord } from '../../vietnamese/placeWords';
import { fold } from './folded';
import type { PlanHead, SuperiorPlan } from './planReading';
import type { PlanLine } from './planLine';

const HEAD_LINES = 40;
const BASES_LINES = 60;
const LONGEST_LINE = 1_000;
const LONGEST_TITLE = 300;

const pad = (number: string): string => number.padStart(2, '0');
const isoDate = (day: string | undefined, month: string | undefined, year: string | undefined): string | null => {
  if (day === undefined || month === undefined || year === undefined) return null;
  const real = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return real ? `${year}-${pad(month)}-${pad(day)}` : null;
};

const IN_CAPITALS = COMMUNE_WORDS.toLocaleUpperCase('vi');

/** "NÀ PÁI" -> "Nà Pái"; a name in ordinary letters stays as it is. */
const nameCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

const NAME = String.raw`(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4}|\d{1,2})`;

interface Commune {
  readonly kind: CommuneKindWord | null;
  readonly name: string;
}

const communeIn = (text: string): Commune | null => {
  const patterns = [
    String.raw`(?:trên địa bàn|của|tại|UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(${COMMUNE_WORDS})\s+${NAME}`,
    String.raw`(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s+(${IN_CAPITALS})\s+(\p{Lu}[\p{Lu}'’-]*(?:\s(?!CỘNG|CỘNG HÒA|CỘNG HOÀ|Độc|SỐ|Số)\p{Lu}[\p{Lu}'’-]*){0,4}|\d{1,2})`,
  ];
  for (const pattern of [...patterns, String.raw`(?:^|[\s|])(${COMMUNE_WORDS})\s+${NAME}(?=\s+năm|\s*[|,.]|$)`]) {
    const [, kind, name] = new RegExp(pattern, 'u').exec(text) ?? [];
    if (kind !== undefined && name !== undefined) return { kind: communeKindOf(kind), name: nameCase(name) };
  }
  return null;
};

const HEAD_OF_PAGE = new RegExp(
  String.raw`^(${IN_CAPITALS}|Xã|Phường)\s+(\p{Lu}[\p{L}'’\s-]{1,40}?|\d{1,2})(?:\s*\||\s{2,}|\s+CỘNG HÒA.*|$)`,
  'u',
);

/** "ỦY BAN NHÂN DÂN" on one line, "XÃ TÂN VĂN" on the next. */
const communeInLines = (lines: readonly string[]): Commune | null => {
  for (const line of lines) {
    const [, kind, name] = HEAD_OF_PAGE.exec(line) ?? [];
    if (kind !== undefined && name !== undefined) return { kind: communeKindOf(kind), name: nameCase(name.trim()) };
  }
  return null;
};

const KINDS_OF_DOCUMENT = [
  { kind: 'report', words: /^(?:báo cáo|BÁO CÁO)(?!\p{L})/u },
  { kind: 'plan', words: /^(?:kế hoạch|KẾ HOẠCH|Kế hoạch|ĐỀ ÁN|CHƯƠNG TRÌNH)(?!\p{L})/u },
] as const;

/** The first line that is the name of a kind of document, alone or before its subject. */
const documentIn = (lines: readonly string[]): { readonly kind: PlanHead['document']; readonly at: number } => {
  const found = lines.flatMap((line, at) => {
    const kind = KINDS_OF_DOCUMENT.find(({ words }) => words.test(line) && line.length < LONGEST_TITLE);
    return kind === undefined ? [] : [{ kind: kind.kind, at }];
  });
  return found[0] ?? { kind: null, at: -1 };
};

/** A plan signed this late in a year is as a rule the next year's: its date does not say. */
const LAST_MONTH_OF_PLANS = 10;

/** The end of a scheme ("đến năm 2030"), of a period or of another document's year is not the year of the plan. */
const OWN_YEAR = /(đến |hết |giai đoạn |định hướng |tháng \d{0,2} ?)?năm\s+(20\d\d)(?!\s*[-–]\s*20)/giu;

/** The year of the title: "… năm 2024 trên địa bàn xã …"; that of the date where the title names none. */
const planYear = (lines: readonly string[], start: number, date: string | null): number | null => {
  const title = lines.slice(Math.max(0, start), Math.max(0, start) + 5).join(' ');
  const named = [...title.matchAll(OWN_YEAR)].filter(([, end]) => end === undefined).map(([, , year]) => Number(year));
  const [first] = named;
  if (start !== -1 && first !== undefined) return first;
  if (date !== null) return Number(date.slice(5, 7)) > LAST_MONTH_OF_PLANS ? null : Number(date.slice(0, 4));
  const [, month = '1', signed] =
    /tháng\s*(?:(\d{1,2})\s*)?năm\s+(20\d\d)/iu.exec(lines.slice(0, HEAD_LINES).join(' ')) ?? [];
  return signed === undefined || Number(month) > LAST_MONTH_OF_PLANS ? null : Number(signed);
};

const superiorPlanIn = (text: string): SuperiorPlan | null => {
  const found =
    /[Kk]ế hoạch\s+số\s*(?::\s*)?(\d[\w]*\s*\/\s*KH-\p{L}+)(?:\s*,)?(?:\s*ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(20\d\d))?(?:\s*của\s+((?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+(?:huyện|tỉnh|thành phố|thị xã|quận|TP\.?)\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4}))?/u.exec(
      text,
    );
  if (found === null) return null;
  const [, number = '', day, month, year, body] = found;
  return { number: number.replace(/\s/g, ''), date: isoDate(day, month, year), body: body ?? null };
};

const provinceIn = (text: string): string | null => {
  const [, name] = new RegExp(String.raw`(?:tỉnh|TỈNH|thành phố|Thành phố)\s+${NAME}`, 'u').exec(text) ?? [];
  return name === undefined ? null : nameCase(name);
};

export const planHead = (lines: readonly PlanLine[]): PlanHead => {
  const texts = lines
    .slice(0, BASES_LINES * 2)
    .flatMap(({ text, cells }) => cells ?? [text])
    .map((text) => text.slice(0, LONGEST_LINE));
  const head = texts.slice(0, HEAD_LINES);
  const headText = head.join('\n');
  const number = /Số\s*(?::\s*)?(\d{1,5}\w?\s*\/\s*KH\s*-\s*\p{L}+)/u.exec(headText)?.[1]?.replace(/\s/g, '') ?? null;
  const [, day, month, year] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d\d)/iu.exec(headText) ?? [];
  const date = isoDate(day, month, year);
  const commune = communeIn(head.join(' | ')) ?? communeInLines(head);
  const bases = texts
    .slice(0, BASES_LINES)
    .filter((text) => /^(?:[-–+]\s*)?(?:thuc hien|can cu|trien khai|theo)\b/.test(fold(text).plain));
  const superior = bases.map(superiorPlanIn).find((plan) => plan !== null) ?? null;
  const { kind, at } = documentIn(head);
  return {
    document: kind,
    year: planYear(head, at, date),
    province: provinceIn([...bases, ...texts.slice(0, BASES_LINES)].join(' ')),
    commune: commune?.name ?? null,
    communeKind: commune?.kind ?? null,
    number,
    date,
    superiorPlan: superior,
  };
};
