/** What was read out of a plan, as lines for the screen. */
import type { PlanReading, PlanReadingItem, TargetReading } from '../documents/readPlan/planReading';
import { LEGACY_NAMES } from '../vietnamese/legacyFonts';
import { fill } from '../i18n/fill';
import { cliDocuments } from '../i18n/vi/cliDocuments';
import { planReading } from '../i18n/vi/planReading';

const words = cliDocuments.read;
const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

const targetValues = ({ code, kind, value }: TargetReading) => {
  const shown = value === null ? planReading.noValue : numbers.format(value);
  return {
    code: code ?? planReading.own,
    target: kind === null ? planReading.unknownKind : fill(planReading.kinds[kind], { value: shown }),
  };
};

const itemLines = (item: PlanReadingItem): readonly string[] => [
  fill(words.item, targetValues(item)),
  fill(words.sentence, { sentence: item.sentence }),
  ...item.why.map((why) => fill(words.why, { why: planReading.why[why] })),
  ...item.alternatives.map((alternative) => fill(words.alternative, targetValues(alternative))),
];

const group = (title: string, items: readonly PlanReadingItem[]): readonly string[] =>
  items.length === 0 ? [] : ['', fill(title, { count: items.length }), ...items.flatMap(itemLines)];

export const readingText = ({ head, items, unread, targetsPartFound, converted }: PlanReading): string => {
  const { unknown } = words;
  const lines = [
    fill(words.head, {
      commune: head.commune ?? unknown,
      year: String(head.year ?? unknown),
      number: head.number ?? unknown,
      date: head.date ?? unknown,
    }),
    ...(converted.length === 0
      ? []
      : [fill(words.converted, { encodings: converted.map((encoding) => LEGACY_NAMES[encoding]).join(', ') })]),
    ...(targetsPartFound ? [] : [words.noPart]),
    ...(items.length === 0 ? [words.none] : []),
    ...group(
      words.sure,
      items.filter(({ confidence }) => confidence === 'sure'),
    ),
    ...group(
      words.ask,
      items.filter(({ confidence }) => confidence === 'ask'),
    ),
    ...(unread.length === 0
      ? []
      : [
          '',
          fill(words.unread, { count: unread.length }),
          ...unread.map((sentence) => fill(words.unreadItem, { sentence })),
        ]),
  ];
  return `${lines.join('\n')}\n`;
};
