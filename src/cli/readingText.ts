/** What was read out of a plan, as lines for the screen. */
import type { FigureAccount, PlanReading, PlanReadingItem, TargetReading } from '../documents/readPlan/planReading';
import { LEGACY_NAMES } from '../vietnamese/legacyFonts';
import { fill } from '../i18n/fill';
import { cliDocuments } from '../i18n/vi/cliDocuments';
import { planReading } from '../i18n/vi/planReading';
import { viPlanReasons } from '../i18n/vi/planReasons';

const words = cliDocuments.read;
const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

const targetValues = ({ code, kind, value, unit }: TargetReading) => {
  const number = value === null ? planReading.noValue : numbers.format(value);
  const shown = unit === null ? number : `${number} ${unit}`;
  return {
    code: code ?? planReading.own,
    target: kind === null ? planReading.unknownKind : fill(planReading.kinds[kind], { value: shown }),
  };
};

const yearText = (year: number | null): string => (year === null ? words.unknown : String(year));

const titleLine = (item: PlanReadingItem): string => {
  const year = yearText(item.year);
  if (item.kind === null && item.value === null && item.lastYear !== null && item.code !== null)
    return fill(words.result, { code: item.code, value: numbers.format(item.lastYear), year });
  return fill(words.item, { ...targetValues(item), year });
};

/** Figures that no target was read from, each with its reason and its sentence. */
const figureLines = (figures: PlanReading['figures']): readonly string[] => {
  const count = (wanted: FigureAccount['fate']): number => figures.filter(({ fate }) => fate === wanted).length;
  if (figures.length === 0) return [];
  return [
    '',
    fill(words.figures, { read: count('read'), asked: count('asked'), aside: count('setAside') }),
    ...figures.flatMap(({ figure, sentence, reason }) =>
      reason === null
        ? []
        : [
            fill(words.aside, { figure, why: viPlanReasons[`aside.${reason}`] }),
            fill(words.asideSentence, { sentence }),
          ],
    ),
  ];
};

const itemLines = (item: PlanReadingItem): readonly string[] => [
  titleLine(item),
  fill(words.sentence, { sentence: item.sentence }),
  ...item.why.map((why) => fill(words.why, { why: viPlanReasons[`why.${why}`] })),
  ...item.alternatives.map((alternative) => fill(words.alternative, targetValues(alternative))),
];

const group = (title: string, items: readonly PlanReadingItem[]): readonly string[] =>
  items.length === 0 ? [] : ['', fill(title, { count: items.length }), ...items.flatMap(itemLines)];

export const readingText = ({ head, items, unread, figures, targetsPartFound, converted }: PlanReading): string => {
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
    ...(head.document === 'report' ? [words.isReport] : []),
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
    ...figureLines(figures),
  ];
  return `${lines.join('\n')}\n`;
};
