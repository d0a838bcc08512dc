/** What is read out of somebody's plan. Nothing of it goes into the workbook before a person has seen it. */
import type { IndicatorCode } from '../../domain/indicators';
import type { CommuneKindWord } from '../../vietnamese/placeWords';
import type { LegacyEncoding } from '../../vietnamese/legacyFonts';
import type { TargetKind } from '../../domain/targetKinds';

/**
 * Why a reading is as it is. Those of DOUBTS make it a question; the rest only explain.
 */
export const DOUBTS = [
  /** Spelt differently from the usual words. */
  'misspelt',
  /** A wording that usually, but not always, means this indicator. */
  'looseWording',
  /** One figure for several indicators. */
  'sharedValue',
  /** Figure and indicator could be put together in more than one way. */
  'unclearPairing',
  /** Counts some of the people only: officials, pupils, members. */
  'partOfPeople',
  /** Those who register, not those who are recognised. */
  'registration',
  /** Stands under another year than the plan's. */
  'otherYear',
  /** Taken from the heading above, not from the sentence. */
  'fromHeading',
  /** No indicator of the catalogue: a target of the commune's own. */
  'ownTarget',
  /** No figure in the sentence. */
  'noValue',
  /** A level or percentage that does not exist. */
  'outOfRange',
  /** "Dưới", "không quá": no kind of target says that. */
  'upperBound',
  /** A rise or fall, without the figure to reach. */
  'onlyChange',
  /** Read twice with different figures. */
  'readTwice',
  /** "Gần": below or about. */
  'nearly',
  /** To keep and to raise in one sentence. */
  'keepOrRaise',
  /** A number of things where the catalogue has a share, or the other way about. */
  'otherUnit',
  /** Which column of the table holds the plan's figure. */
  'tableColumn',
  /** The part with the specific targets was not found. */
  'noTargetsPart',
  /** Stands outside the part with the specific targets. */
  'outsidePart',
  /** Neither the sentence, nor what stands above, nor the title says for which year. */
  'noYear',
  /** Words that the reader does not know may change what the figure says. */
  'unknownWords',
  /** Two levels for one programme. */
  'twoLevels',
  /** Says what those do who have the title, not how many have it. */
  'otherDeed',
  /** Another figure of the sentence could not be placed. */
  'figureLeft',
  /** The document is a report: its figures are results. */
  'report',
  /** The same words were read otherwise until somebody corrected it. */
  'remembered',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export const REMARKS = [
  /** "p-q %": met from p. */
  'rangeFromLower',
  /** "p/q đơn vị" turned into a percentage. */
  'fromFraction',
  /** "Khoảng" has no width in any text. */
  'assumedTolerance',
  /** Part of the target before it ("trong đó"). */
  'partOfPrevious',
] as const;
export type Remark = (typeof REMARKS)[number];

export type Why = Doubt | Remark;

/** Why a figure of the document is no target. */
export const ASIDE_REASONS = [
  'result',
  'earlierYear',
  'compared',
  'change',
  'risesFrom',
  'otherBody',
  'negation',
  'condition',
  'nested',
  'money',
  'score',
  'age',
  'time',
  'ofHamlets',
  'sameInNumber',
  'repeat',
  'outsidePart',
  'otherColumn',
  'hamletFigure',
  'struck',
  'unclear',
  'tooLong',
  'beyondLimit',
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** A figure with its unit, as it stands in the document, and what became of it. */
export interface FigureAccount {
  /** "35%", "mức độ 2", "03 lớp". */
  readonly figure: string;
  readonly sentence: string;
  readonly fate: 'read' | 'asked' | 'setAside';
  /** `null` unless it was set aside. */
  readonly reason: AsideReason | null;
}

/** A target as it may go into a row of tblChiTieu. */
export interface TargetReading {
  /** `null`: a target of the commune's own. */
  readonly code: IndicatorCode | null;
  /** `null`: none of the kinds fits. */
  readonly kind: TargetKind | null;
  /** Percentage points, a level, or a number; 100 for `all`; `null` for yes / no and where the text gives none. */
  readonly value: number | null;
  /** Percentage points, `about` only. */
  readonly tolerance: number | null;
  /** What is counted ("lớp", "học viên"), `count` only. */
  readonly unit: string | null;
}

export interface PlanReadingItem extends TargetReading {
  /** The sentence as it stands in the plan, without its bullet. */
  readonly sentence: string;
  /** The year it is for: the sentence's, the heading's or the plan's; `null` where none of them says. */
  readonly year: number | null;
  /** Last year's figure, where the sentence or the table gives it. */
  readonly lastYear: number | null;
  /** `ask`: to be decided by a person; `alternatives` may be offered. */
  readonly confidence: 'sure' | 'ask';
  readonly alternatives: readonly TargetReading[];
  readonly why: readonly Why[];
}

export interface SuperiorPlan {
  readonly number: string;
  /** ISO date. */
  readonly date: string | null;
  readonly body: string | null;
}

export interface PlanHead {
  /** What the document calls itself. */
  readonly document: 'plan' | 'report' | null;
  readonly year: number | null;
  readonly province: string | null;
  readonly commune: string | null;
  readonly communeKind: CommuneKindWord | null;
  /** "15/KH-UBND"; `null` where it is left blank. */
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly superiorPlan: SuperiorPlan | null;
}

export interface PlanReading {
  readonly head: PlanHead;
  readonly items: readonly PlanReadingItem[];
  /** Sentences of the targets' part in which no target was recognised, so that nothing is lost unseen. */
  readonly unread: readonly string[];
  /** Every figure with a unit, in the order of the document: none is left out. */
  readonly figures: readonly FigureAccount[];
  readonly targetsPartFound: boolean;
  /** Legacy character sets that the plan was converted from before it was read. */
  readonly converted: readonly LegacyEncoding[];
}
