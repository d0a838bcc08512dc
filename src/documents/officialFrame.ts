/** What every document of a committee has: heads, recipients, signature (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
import type { GovernmentPeriod } from '../domain/regulations/government';
import { fill } from '../i18n/fill';
import { documentWords as words } from '../i18n/vi/documents';
import { dropDiacritics } from '../vietnamese/letters';
import type { Plan } from '../workbook/plan';
import { paragraph } from './documentModel';
import type { Block, Paragraph, SideBySide } from './documentModel';
import { fillParagraph } from './wording/placeholders';
import { communeName, fitsGovernment, kindWord, placeName, reportsToName, superiorName } from './wording/place';

type Info = Plan['info'];

const HEAD_WIDTHS = [60, 100] as const;
const FOOT_WIDTHS = [80, 80] as const;

export interface HeadParts {
  readonly info: Info;
  /** 'KẾ HOẠCH', 'BÁO CÁO'. */
  readonly kind: string;
  /** '12/KH-UBND', or a gap before the symbol. */
  readonly number: string;
  readonly date: string;
  readonly subject: string;
}

/** A number of one digit has a zero in front; without a number the gap is left for the registry. */
export const numberWithSymbol = (number: string | null, symbol: string): string => {
  if (number === null || number.trim() === '') return `       ${symbol}`;
  const [, digits = '', rest = ''] = /^(?:số\s*(?::\s*)?)?(\d+)(?!\d)(.*)$/iu.exec(number.trim()) ?? [];
  if (digits === '') return number.trim();
  return `${digits.padStart(2, '0')}${rest.includes('/') ? rest.replace(/\s/g, '') : symbol}`;
};

export const heads = ({ info, kind, number, date, subject }: HeadParts): readonly Block[] => [
  {
    kind: 'sideBySide',
    widths: HEAD_WIDTHS,
    left: [
      paragraph('issuer', words.committee),
      paragraph('issuerLast', placeName(info).toLocaleUpperCase('vi')),
      paragraph('number', fill(words.numberLine, { number })),
    ],
    right: [
      paragraph('nationalName', words.nationalName),
      paragraph('motto', words.motto),
      paragraph('placeDate', fill(words.placeDate, { place: communeName(info), date })),
    ],
  },
  paragraph('kind', kind),
  paragraph('subject', subject),
];

/** Bodies above the commune, which the government of the day decides and not what was typed last year. */
const ABOVE =
  /^(?:[-–]\s*)?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:tỉnh|huyện|thành phố|thị xã|quận)|^(?:[-–]\s*)?(?:sở|phòng)\s+(?:giáo dục|gd)/iu;

const shortCommittee = (name: string): string =>
  name.replace(/^[ỦU][ỷỶyủ]? ?ban nhân dân/iu, 'UBND').replace(/^Ủy ban nhân dân/u, 'UBND');

const recipientTexts = (plan: Plan, period: GovernmentPeriod | undefined): readonly string[] => {
  const { info } = plan;
  const above = [shortCommittee(superiorName(info, period)), reportsToName(info, period)].map((body) =>
    fill(words.recipients.forReport, { body }),
  );
  const typed = plan.paragraphs
    .filter(({ section, text }) => section === 'recipients' && text !== null)
    .map(({ text }) => fillParagraph(text ?? '', info, period).replace(/^[-–]\s*/u, ''))
    .filter((text) => text !== '' && !ABOVE.test(text) && fitsGovernment(text, period));
  if (typed.length > 0) return [...above, ...typed];
  const { party, council, front, schools, hamlets, file } = words.recipients;
  const kind = kindWord(info);
  return [...above, party, fill(council, { kind }), fill(front, { kind }), schools, hamlets, file];
};

const signature = ({ signForm, signatoryTitle, signatory }: Info): readonly Paragraph[] => {
  const { committee, chair, forChair, deputy } = words.signature;
  const title =
    signatoryTitle === null || signatoryTitle.trim() === '' ? null : signatoryTitle.trim().toLocaleUpperCase('vi');
  const lines = signForm === 'KT' ? [forChair, title ?? deputy] : [committee, title ?? chair];
  return [
    paragraph('signAuthority', lines[0] ?? ''),
    paragraph('signTitle', lines[1] ?? ''),
    paragraph('signName', signatory?.trim() ?? ''),
  ];
};

export const foot = (plan: Plan, period: GovernmentPeriod | undefined): SideBySide => ({
  kind: 'sideBySide',
  widths: FOOT_WIDTHS,
  left: [
    paragraph('recipientsLabel', words.recipientsLabel),
    ...recipientTexts(plan, period).map((text) => paragraph('recipient', `- ${text}`)),
  ],
  right: signature(plan.info),
});

/** 'ke-hoach-xhht-2026-tan-van'. */
export const fileNameOf = (kind: string, info: Info): string =>
  dropDiacritics(`${kind} xhht ${String(info.year ?? '')} ${info.commune ?? ''}`)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
