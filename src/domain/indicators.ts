/** Indicators by code, and what follows from their catalogue: codes, default targets, columns that are read. */
import { CATALOGUE } from './catalogue';
import type { Indicator } from './indicator';
import type { RateList } from './planPart';
import type { Target } from './targets';

type Catalogue = typeof CATALOGUE;
export type IndicatorCode = keyof Catalogue;
export const INDICATORS: Readonly<Record<IndicatorCode, Indicator>> = CATALOGUE;
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

export const isIndicatorCode = (code: string): code is IndicatorCode => Object.hasOwn(INDICATORS, code);

/** The entry of a code that comes from outside; `undefined` for a target of the commune's own. */
export const indicatorOf = (code: string): Indicator | undefined =>
  isIndicatorCode(code) ? INDICATORS[code] : undefined;

/** The column of the same list among whose people those of the share are: "trong đó". */
export const columnAround = ({ subsetOf, measure }: Indicator): string | null => {
  const around = subsetOf === null ? undefined : indicatorOf(subsetOf)?.measure;
  return measure.kind === 'share' && around?.kind === 'share' && around.list === measure.list ? around.part : null;
};

/** The target that the default plan sets for an indicator. */
export const defaultTarget = (code: IndicatorCode): Target => {
  const { aim, sentence } = INDICATORS[code];
  return { code, title: sentence, ...aim };
};

/** The targets that a new plan begins with. */
export const defaultTargets = (): readonly Target[] =>
  INDICATOR_CODES.filter((code) => INDICATORS[code].inDefaultPlan).map(defaultTarget);

/** Registers in which those stand who are nearest to counting. */
export type CandidateRegister = Exclude<Catalogue[IndicatorCode]['candidates'], null>;

/** The register through whose people a target can still be met; `null` where there is none. */
export const candidateRegisterOf = (code: string): CandidateRegister | null =>
  isIndicatorCode(code) ? CATALOGUE[code].candidates : null;

type MeasureOfCatalogue = Catalogue[IndicatorCode]['measure'];
type ShareOf<L extends RateList> = Extract<MeasureOfCatalogue, { readonly kind: 'share'; readonly list: L }>;
type AnsweredOf<L extends RateList> = Extract<MeasureOfCatalogue, { readonly kind: 'answered'; readonly list: L }>;
type WholeColumns<W> = W extends string ? W : W extends { readonly columns: infer C } ? C[keyof C] : never;

/** Columns of a list that the catalogue sums. */
export type SummedColumn<L extends RateList> =
  ShareOf<L>['part'] | WholeColumns<ShareOf<L>['whole']> | Exclude<ShareOf<L>['registered'], null>;
/** Columns of a list whose answers the catalogue counts. */
export type AnsweredColumn<L extends RateList> = AnsweredOf<L>['column'] | Exclude<AnsweredOf<L>['lastYear'], null>;
/** Questions of the forms that the catalogue asks. */
export type AnsweredField = Extract<MeasureOfCatalogue, { readonly kind: 'answer' }>['field'];
