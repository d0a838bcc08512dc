/** An existing plan -> its targets, each beside the sentence it was read from. Pure but for the Word reader. */
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
      return sentencesOf(line.text).map((sentence) => ({ sentence, heading, headingYear, lastYear: null, doubts: placeDoubts }));
    }
    if (done.has(line.table)) return [];
    done.add(line.table);
    const rows = part.flatMap((other) => (other.line.table === line.table ? [other.line] : []));
    return tableSentences(rows, planYear).map(({ sentence, lastYear, guessed }) => ({
      sentence, heading: '', headingYear: null, lastYear, doubts: guessed ? [...placeDoubts, 'tableColumn'] : placeDoubts,
    }));
  });
};

const same = (a: TargetReading, b: TargetReading): boolean => a.kind === b.kind && a.value === b.value;

/** The same target read twice is one; with different figures, both are questions. */
const settleRepeats = (items: readonly PlanReadingItem[]): readonly PlanReadingItem[] => {
  const ofPlan = (item: PlanReadingItem): boolean => item.code !== null && !item.why.includes('otherYear');
  const kept = items.filter((item, index) => {
    if (!ofPlan(item)) return true;
    const twin = items.findIndex((other) => ofPlan(other) && other.code === item.code && same(other, item));
    return twin === index;
  });
  return kept.map((item) => {
    const others = kept.filter((other) => other !== item && ofPlan(item) && ofPlan(other) && other.code === item.code);
    if (others.length === 0) return item;
    const alternatives = others.map(({ code, kind, value, tolerance }) => ({ code, kind, value, tolerance }));
    return { ...item, confidence: 'ask', alternatives: [...item.alternatives, ...alternatives], why: [...new Set<Why>([...item.why, 'readTwice'])] };
  });
};

export const readPlanLines = (lines: readonly PlanLine[]): PlanReading => {
  const head = planHead(lines);
  const part = targetsPart(lines);
  const items: PlanReadingItem[] = [];
  const unread: string[] = [];
  for (const source of sourcesOf(part.lines, head.year, part.found)) {
    const { sentence, heading, headingYear, doubts, lastYear } = source;
    const read = readSentence(sentence, { planYear: head.year, heading, headingYear, doubts, lastYear });
    // Outside a part of targets, a figure without an indicator is anything.
    const useful = part.found ? read : read.filter(({ code, value }) => code !== null && value !== null);
    if (useful.length > 0) items.push(...useful);
    else if (part.found && !sentence.endsWith(':')) unread.push(sentence);
  }
  return { head, items: settleRepeats(items), unread, targetsPartFound: part.found };
};

/** From text pasted in, or a .txt file. */
export const readPlanText = (text: string): PlanReading => readPlanLines(linesOfText(text));
