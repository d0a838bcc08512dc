/** An existing plan -> its targets, each beside the sentence it was read from. Pure but for the Word reader. */
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import type { CorrectedReading } from '../../workbook/corrections';
import { convertText } from './legacyText';
import { linesOfText } from './lines';
import { planHead } from './planHead';
import type { PlanLine } from './planLine';
import type { FigureAccount, PlanHead, PlanReading, PlanReadingItem, Why } from './planReading';
import { withRemembered } from './remembered';
import { readSentence } from './readSentence';
import type { SentenceReading } from './readSentence';
import { asResult, settleEntries } from './settle';
import type { Entry } from './settle';
import { sourcesOf } from './sources';
import type { Source } from './sources';
import { targetsPart } from './targetsPart';

const SHORT_HEADING = 10;
/** Words of a heading: few, and no end of a sentence. */
const isHeadingText = (sentence: string): boolean =>
  sentence.endsWith(':') || (sentence.split(' ').length < SHORT_HEADING && !/[.;]$/.test(sentence));

/** No target is longer; what is, is no sentence, and would take minutes to read. */
const LONGEST_SENTENCE = 2_000;

/** Lines of some 150 pages; a plan of a commune has 20. What comes behind is accounted for, but not read. */
const MOST_LINES = 5_000;

const PLAIN_FIGURE = /\d{1,3}(?:[.,]\d+)?\s?%/g;

/** Figures of what is too long, or comes too late, to be read. */
const notRead = (reason: 'tooLong' | 'beyondLimit', text: string, inPart: boolean): readonly Entry[] =>
  [...text.matchAll(PLAIN_FIGURE)].map(([figure]) => ({
    item: null,
    sentence: `${text.slice(0, LONGEST_SENTENCE)}${text.length > LONGEST_SENTENCE ? '…' : ''}`,
    figures: [figure],
    reason,
    inPart,
  }));

interface Place {
  readonly head: PlanHead;
  readonly found: boolean;
}

const placeDoubts = ({ inPart }: Source, { found }: Place): readonly Why[] => {
  if (!found) return ['noTargetsPart'];
  return inPart ? [] : ['outsidePart'];
};

const isUseful = ({ code, value, kind }: PlanReadingItem): boolean =>
  code !== null && (value !== null || kind === 'yesNo');

const read = (source: Source, place: Place): SentenceReading => {
  if (!source.isRead) return { targets: [], asides: [] };
  const context = {
    ...source,
    planYear: place.head.year,
    doubts: [...source.doubts, ...placeDoubts(source, place)],
    isReport: place.head.document === 'report',
  };
  const reading = readSentence(source.sentence, context);
  const [first, ...more] = reading.targets;
  // Another column of the same row may be meant: its reading is offered.
  const offered = source.others.flatMap((other) => readSentence(other, context).targets.map(({ item }) => item));
  if (first === undefined || more.length > 0 || offered.length === 0) return reading;
  const alternatives = offered.filter(({ kind, value }) => kind !== first.item.kind || value !== first.item.value);
  const others = alternatives.map(({ code, kind, value, tolerance, unit }) => ({ code, kind, value, tolerance, unit }));
  return {
    ...reading,
    targets: [{ ...first, item: { ...first.item, alternatives: [...others, ...first.item.alternatives] } }],
  };
};

interface Collected {
  readonly entries: readonly Entry[];
  readonly unread: readonly string[];
}

const collect = (sources: readonly Source[], place: Place): Collected => {
  const entries: Entry[] = [];
  const unread: string[] = [];
  for (const source of sources) {
    const { sentence, inPart } = source;
    const aside = (figure: string, reason: FigureAccount['reason']): void => {
      entries.push({ item: null, sentence, figures: [figure], reason, inPart });
    };
    for (const { figure, reason } of source.asides) aside(figure, reason);
    if (sentence.length > LONGEST_SENTENCE) {
      if (inPart) unread.push(`${sentence.slice(0, LONGEST_SENTENCE)}…`);
      entries.push(...notRead('tooLong', sentence, inPart));
      continue;
    }
    const { targets, asides } = read(source, place);
    const inTargets = inPart || place.head.document === 'report';
    for (const { figure, reason } of asides) aside(figure, reason);
    for (const { item, figures } of targets) {
      // Outside a part of targets, a figure without an indicator is anything.
      if (!/\p{L}/u.test(sentence) && item.code === null) for (const figure of figures) aside(figure, 'unclear');
      else if (inTargets || isUseful(item)) entries.push({ item, sentence, figures, reason: null, inPart });
      else for (const figure of figures) aside(figure, 'outsidePart');
    }
    if (targets.length === 0 && asides.length === 0 && source.asides.length === 0 && inPart && !isHeadingText(sentence))
      unread.push(sentence);
  }
  return { entries, unread };
};

const accountOf = ({ item, sentence, figures, reason }: Entry): readonly FigureAccount[] =>
  figures.map((figure) => ({
    figure,
    sentence,
    fate: item === null ? 'setAside' : item.confidence === 'sure' ? 'read' : 'asked',
    reason: item === null ? (reason ?? 'unclear') : null,
  }));

const remembering = (entries: readonly Entry[], remembered: readonly CorrectedReading[]): readonly Entry[] => {
  const items = withRemembered(
    entries.flatMap(({ item }) => (item === null ? [] : [item])),
    remembered,
  ).values();
  return entries.map((entry) => (entry.item === null ? entry : { ...entry, item: items.next().value ?? entry.item }));
};

/** `remembered`: how sentences of the commune's earlier plans were read once they were corrected. */
export const readPlanLines = (
  lines: readonly PlanLine[],
  converted: readonly LegacyEncoding[] = [],
  remembered: readonly CorrectedReading[] = [],
): PlanReading => {
  const head = planHead(lines);
  const part = targetsPart(lines.slice(0, MOST_LINES));
  const beyond = lines.slice(MOST_LINES);
  const collected = collect(sourcesOf(part.lines, head.year), { head, found: part.found });
  const settled = settleEntries(
    head.document === 'report' ? collected.entries.map((entry) => asResult(entry, head.year)) : collected.entries,
  );
  const entries = remembering(settled, remembered);
  return {
    head,
    items: entries.flatMap(({ item }) => (item === null ? [] : [item])),
    unread: [...collected.unread, ...beyond.slice(0, 1).map(({ text }) => `${text.slice(0, LONGEST_SENTENCE)}…`)],
    figures: [...entries, ...beyond.flatMap(({ text }) => notRead('beyondLimit', text, false))].flatMap(accountOf),
    targetsPartFound: part.found,
    converted,
  };
};

/** From text pasted in, or a .txt file. */
export const readPlanText = (text: string, remembered: readonly CorrectedReading[] = []): PlanReading => {
  const unicode = convertText(text);
  return readPlanLines(linesOfText(unicode.text), unicode.encodings, remembered);
};
