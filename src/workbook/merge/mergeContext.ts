/** What the parts of a merger work with, and what each of them tells. */
import type { LineTarget } from '../carry/line';
import type { PlanValue } from '../plan';
import type { HamletGroup } from './hamletGroups';
import type { Mapping } from './mapping';
import type { MergeAnswers, MergeLine, MergeQuestion, Part } from './mergeLine';
import type { Combined } from './combine';
import type { MergeSource } from './source';

export interface MergeContext {
  readonly sources: readonly MergeSource[];
  readonly mapping: Mapping;
  readonly groups: readonly HamletGroup[];
  readonly answers: MergeAnswers;
  readonly lastYear: ReadonlyMap<string, PlanValue> | null;
}

/** One plan of which hamlets alone are renamed, joined or split. */
export const isAlone = ({ sources, mapping }: MergeContext): boolean => {
  const [only, another] = sources;
  return only !== undefined && another === undefined && mapping.isWhole(only);
};

export interface MergeNews {
  readonly lines: readonly MergeLine[];
  readonly questions: readonly MergeQuestion[];
}

export interface Cell extends MergeNews {
  readonly value: PlanValue;
}

interface Told {
  readonly id: string;
  readonly at: LineTarget;
  readonly subject: string;
  readonly parts: readonly Part[];
  /** A value as the sheet shows it; by the part that has it, for its row may decide. */
  readonly show: (value: PlanValue, part: number) => string;
}

/** A value with what there is to tell of it; what was answered holds, whatever the plans say. */
export const cellOf = ({ value, tell }: Combined, told: Told, { answers }: Pick<MergeContext, 'answers'>): Cell => {
  const { id, at, subject, show } = told;
  const answer = answers.get(id);
  const parts = (): readonly Part[] => told.parts.map((part, index) => ({ ...part, shown: show(part.value, index) }));
  if (answer !== undefined && (answer !== value || tell !== undefined))
    return {
      value: answer,
      lines: [{ kind: 'answered', at, subject, parts: parts(), value: answer, now: show(answer, 0) }],
      questions: [],
    };
  if (tell === undefined) return { value, lines: [], questions: [] };
  return {
    value,
    lines: [{ kind: tell, at, subject, parts: parts(), value, now: show(value, 0) }],
    questions: tell === 'open' ? [{ id, at, subject, parts: parts() }] : [],
  };
};
