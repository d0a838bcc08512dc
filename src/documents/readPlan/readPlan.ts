/** An existing plan -> its targets, each beside the sentence it was read from. Pure but for the Word reader. */
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import { convertText } from './legacyText';
import type { PlanLine } from './planLine';
import type { PlanReading, PlanReadingItem, TargetReading, Why } from './planReading';
import { linesOfText } from './lines';
import { planHead } from './planHead';
import { readSentence } from './readSentence';
import { sentencesOf } from './sentences';
import { tableSentences } from './targetTable';
import { targetsPart } from './targetsPart';
import type { PartLine } from './targetsPart';

interface Source {
  readonly sentence: string;
  readonly heading: string;
  readonly lead: string;
  readonly headingYear: number | null;
  readonly lastYear: number | null;
  readonly doubts: readonly Why[];
}

/** Rows of one table are read together, for their header. */
const sourcesOf = (part: readonly PartLine[], planYear: number | null, found: boolean): readonly Source[] => {
  const placeDoubts: readonly Why[] = found ? [] : ['noTargetsPart'];
  const done = new Set<number>();
  return part.flatMap(({ line, heading, headingYear }): readonly Source[] => {
    if (line.table === null) {
      const sentences = sentencesOf(line.text);
      return sentences.map((sentence, index) => ({
        sentence,
        heading,
        headingYear,
        lastYear: null,
        doubts: placeDoubts,
        lead: index === 0 ? '' : (sentences[0] ?? ''),
      }));
    }
    if (done.has(line.table)) return [];
    done.add(line.table);
    const rows = part.flatMap((other) => (other.line.table === line.table ? [other.line] : []));
    return tableSentences(rows, planYear).map(({ sentence, heading: group, lastYear, guessed }) => ({
      sentence,
      heading: group,
      lead: '',
      headingYear: null,
      lastYear,
      doubts: guessed ? [...placeDoubts, 'tableColumn'] : placeDoubts,
    }));
  });
};

const same = (a: TargetReading, b: TargetReading): boolean => a.kind === b.kind && a.value === b.value;

const targetOf = ({ code, kind, value, tolerance }: PlanReadingItem): TargetReading => ({
  code,
  kind,
  value,
  tolerance,
});

/** A target about some of the people is the commune's own where the plan has one about everybody as well. */
const settlePartial = (items: readonly PlanReadingItem[]): readonly PlanReadingItem[] =>
  items.map((item) => {
    const isPartial = (other: PlanReadingItem): boolean => other.why.includes('partOfPeople');
    const hasWhole = items.some((other) => other.code === item.code && !isPartial(other));
    if (item.code === null || !isPartial(item) || !(hasWhole || item.why.includes('looseWording'))) return item;
    const alternatives = [targetOf(item), ...item.alternatives.filter(({ code }) => code !== null)];
    return { ...item, code: null, why: [...new Set<Why>(['ownTarget', ...item.why])], alternatives };
  });

/** The same target read twice is one, and one without its figure is none; with different figures, both are questions. */
const settleRepeats = (items: readonly PlanReadingItem[]): readonly PlanReadingItem[] => {
  const ofPlan = (item: PlanReadingItem): boolean => item.code !== null && !item.why.includes('otherYear');
  const kept = items.filter((item, index) => {
    if (!ofPlan(item)) return true;
    const twins = items.filter((other) => ofPlan(other) && other.code === item.code);
    if (item.why.includes('noValue') && twins.some(({ why }) => !why.includes('noValue'))) return false;
    return items.findIndex((other) => twins.includes(other) && same(other, item)) === index;
  });
  return kept.map((item) => {
    const others = kept.filter((other) => other !== item && ofPlan(item) && ofPlan(other) && other.code === item.code);
    if (others.length === 0) return item;
    return {
      ...item,
      confidence: 'ask',
      alternatives: [...item.alternatives, ...others.map(targetOf)],
      why: [...new Set<Why>([...item.why, 'readTwice'])],
    };
  });
};

const SHORT_HEADING = 10;
/** Words of a heading: few, and no end of a sentence. */
const isHeadingText = (sentence: string): boolean =>
  sentence.endsWith(':') || (sentence.split(' ').length < SHORT_HEADING && !/[.;]$/.test(sentence));

/** No target is longer; what is, is no sentence, and would take minutes to read. */
const LONGEST_SENTENCE = 2_000;

export const readPlanLines = (lines: readonly PlanLine[], converted: readonly LegacyEncoding[] = []): PlanReading => {
  const head = planHead(lines);
  const part = targetsPart(lines);
  const items: PlanReadingItem[] = [];
  const unread: string[] = [];
  for (const source of sourcesOf(part.lines, head.year, part.found)) {
    const { sentence } = source;
    if (sentence.length > LONGEST_SENTENCE) {
      unread.push(`${sentence.slice(0, LONGEST_SENTENCE)}…`);
      continue;
    }
    const read = readSentence(sentence, { planYear: head.year, ...source });
    // Outside a part of targets, a figure without an indicator is anything.
    const useful = part.found
      ? read
      : read.filter(({ code, value, kind }) => code !== null && (value !== null || kind === 'yesNo'));
    if (useful.length > 0) items.push(...useful);
    else if (part.found && !isHeadingText(sentence)) unread.push(sentence);
  }
  return { head, items: settleRepeats(settlePartial(items)), unread, targetsPartFound: part.found, converted };
};

/** From text pasted in, or a .txt file. */
export const readPlanText = (text: string): PlanReading => {
  const unicode = convertText(text);
  return readPlanLines(linesOfText(unicode.text), unicode.encodings);
};
