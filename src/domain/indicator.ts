/** What an entry of the catalogue of indicators says. Everything else about an indicator follows from its entry. */
import { LISTS_BY_HAMLET } from './planPart';
import type { AnswerForm, RateList, Register } from './planPart';
import type { MilestoneSeries } from './regulations/milestones';
import type { RecipientId } from './recipients';
import type { PlanSettings, SettingId } from './settings';
import type { Target } from './targets';

/** What an indicator counts; the words are in i18n, with their plurals. */
export const COUNTING_UNITS = [
  'people',
  'families',
  'clans',
  'hamlets',
  'units',
  'institutions',
  'lessons',
  'centres',
] as const;
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** Where a plan document states the target, in its order. */
export const PLAN_SECTIONS = ['literacy', 'people', 'institutions', 'models'] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

/** Settings that are a choice out of a list. */
type ChoiceSetting = { [K in SettingId]: PlanSettings[K] extends string ? K : never }[SettingId];

/** A setting of the plan says of which column the share is taken. */
export type ChosenWhole = {
  readonly [K in ChoiceSetting]: {
    readonly setting: K;
    readonly columns: Readonly<Record<PlanSettings[K], string>>;
  };
}[ChoiceSetting];

/** One column summed over a list, out of another column of it. */
export interface Share {
  readonly kind: 'share';
  readonly list: RateList;
  readonly part: string;
  readonly whole: string | ChosenWhole;
  readonly register: Register | null;
  /** The column of those who asked for the title, where the list holds them. */
  readonly registered: string | null;
}

/** Rows of a list answered with yes, out of all its rows. */
export interface Answered {
  readonly kind: 'answered';
  readonly list: RateList;
  readonly column: string;
  /** The same answers of last year, where the list holds them. */
  readonly lastYear: string | null;
}

/** Programmes of the law whose level a commune reaches. */
export type Programme = 'literacy' | 'preschool' | 'primary' | 'lowerSecondary';

export interface ReachedLevel {
  readonly kind: 'level';
  readonly programme: Programme;
  /** 1: a standard that is met or not, without levels. */
  readonly highest: 1 | 2 | 3;
}

/** A question with the answer yes or no. */
export interface Answer {
  readonly kind: 'answer';
  readonly form: AnswerForm;
  readonly field: string;
}

export type Measure = Share | Answered | ReachedLevel | Answer;

/** What `Target` has besides code and title, per kind. */
export type Aim = Target extends infer T ? (T extends Target ? Omit<T, 'code' | 'title'> : never) : never;

export interface Indicator {
  /** For a heading or a chart. */
  readonly title: { readonly vi: string; readonly en: string };
  /** What the default plan says; also the text of the target. */
  readonly sentence: string;
  /** Is it one of the targets that a new plan begins with? */
  readonly inDefaultPlan: boolean;
  readonly aim: Aim;
  readonly measure: Measure;
  readonly counts: CountingUnit;
  readonly section: PlanSection;
  /** The superior body whose return holds it. */
  readonly reportedTo: RecipientId;
  /** Settings that its denominator or its meaning depends on: what no text says is shown as assumed. */
  readonly assumptions: readonly SettingId[];
  /** `assumed`: no text says of whom the share is taken, and no setting chooses it. */
  readonly denominatorIs: 'given' | 'assumed';
  /** "Trong đó": those counted here are among those counted by the indicator of that code. */
  readonly subsetOf: string | null;
  /** The register in which those stand who are nearest to counting, by its name in the plan. */
  readonly candidates: string | null;
  /** National milestones shown beside the target; the first one is its legal source. */
  readonly milestones: MilestoneSeries;
}

/** Entries by code; the catalogue is in catalogue.ts. */
export type IndicatorCatalogue = Readonly<Record<string, Indicator>>;

/** In what an indicator is measured. */
export type Scale = 'percent' | 'level' | 'yesNo';

export const scaleOf = ({ measure }: Indicator): Scale => {
  switch (measure.kind) {
    case 'share':
    case 'answered':
      return 'percent';
    case 'level':
      return 'level';
    case 'answer':
      return 'yesNo';
  }
};

/** `null` for an indicator without levels. */
export const highestLevel = ({ measure }: Indicator): number | null =>
  measure.kind === 'level' ? measure.highest : null;

/** Those still missing are spread over the hamlets. */
export const isByHamlet = ({ measure }: Indicator): boolean =>
  measure.kind === 'share' && LISTS_BY_HAMLET.includes(measure.list);

/** The column that a share is taken of, by the plan's settings. */
export const wholeColumn = (whole: Share['whole'], settings: PlanSettings): string => {
  if (typeof whole === 'string') return whole;
  const columns: Readonly<Record<string, string>> = whole.columns;
  const chosen = settings[whole.setting];
  const column = columns[chosen];
  if (column === undefined) throw new Error(`The choice "${chosen}" of the setting "${whole.setting}" has no column.`);
  return column;
};
