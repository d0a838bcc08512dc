/** What the sentences of one document say together: repeats, and targets about some of the people. */
import type { AsideReason, PlanReadingItem, TargetReading, Why } from './planReading';

/** A target with its figures, or figures that are none. */
export interface Entry {
  readonly item: PlanReadingItem | null;
  readonly sentence: string;
  readonly figures: readonly string[];
  /** Why its figures are none of a target; `null` for a target. */
  readonly reason: AsideReason | null;
  readonly inPart: boolean;
}

const dropped = (entry: Entry, reason: AsideReason): Entry => ({ ...entry, item: null, reason });

const same = (a: TargetReading, b: TargetReading): boolean => a.kind === b.kind && a.value === b.value;

const targetOf = ({ code, kind, value, tolerance, unit }: PlanReadingItem): TargetReading => ({
  code,
  kind,
  value,
  tolerance,
  unit,
});

type Settle = (item: PlanReadingItem, items: readonly PlanReadingItem[]) => PlanReadingItem;

const eachItem = (entries: readonly Entry[], settle: Settle): readonly Entry[] => {
  const items = entries.flatMap(({ item }) => (item === null ? [] : [item]));
  return entries.map((entry) => (entry.item === null ? entry : { ...entry, item: settle(entry.item, items) }));
};

const isPartial = ({ why }: PlanReadingItem): boolean => why.includes('partOfPeople');

/** A target about some of the people is the commune's own where the plan has one about everybody as well. */
const settlePartial: Settle = (item, items) => {
  const hasWhole = items.some((other) => other.code === item.code && other.year === item.year && !isPartial(other));
  if (item.code === null || !isPartial(item) || !(hasWhole || item.why.includes('looseWording'))) return item;
  const alternatives = [targetOf(item), ...item.alternatives.filter(({ code }) => code !== null)];
  return { ...item, code: null, why: [...new Set<Why>(['ownTarget', ...item.why])], alternatives };
};

const isTwin = (a: PlanReadingItem, b: PlanReadingItem): boolean =>
  a.code !== null && a.code === b.code && a.year === b.year;

/** The same target read twice is one; one without its figure, or outside the part, is none beside one in it. */
const dropRepeats = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry, index) => {
    const { item } = entry;
    if (item === null || item.code === null) return entry;
    const twins = entries.filter((other) => other.item !== null && isTwin(other.item, item));
    if (!entry.inPart && twins.some(({ inPart }) => inPart)) {
      const isSame = twins.some((other) => other.inPart && other.item !== null && same(other.item, item));
      return dropped(entry, isSame ? 'repeat' : 'outsidePart');
    }
    if (item.why.includes('noValue') && twins.some((other) => other.item?.why.includes('noValue') === false))
      return dropped(entry, 'repeat');
    const firstSame = entries.findIndex(
      (other) => other.item !== null && isTwin(other.item, item) && same(other.item, item),
    );
    return firstSame === index ? entry : dropped(entry, 'repeat');
  });

/** With different figures, both are questions. */
const askRepeats: Settle = (item, items) => {
  const others = items.filter((other) => other !== item && isTwin(other, item));
  if (others.length === 0) return item;
  return {
    ...item,
    confidence: 'ask',
    alternatives: [...item.alternatives, ...others.map(targetOf)],
    why: [...new Set<Why>([...item.why, 'readTwice'])],
  };
};

export const settleEntries = (entries: readonly Entry[]): readonly Entry[] =>
  eachItem(dropRepeats(eachItem(entries, settlePartial)), askRepeats);

/** A figure of a report is what was reached: it can be last year's, never a target. */
export const asResult = (entry: Entry, year: number | null): Entry => {
  const { item } = entry;
  if (item === null || (item.year !== null && year !== null && item.year > year)) return entry;
  if (item.code === null || item.value === null) return dropped(entry, 'result');
  return {
    ...entry,
    item: {
      ...item,
      kind: null,
      value: null,
      tolerance: null,
      lastYear: item.value,
      confidence: 'ask',
      alternatives: [],
      why: ['report', ...item.why.filter((why) => why !== 'noTargetsPart')],
    },
  };
};
