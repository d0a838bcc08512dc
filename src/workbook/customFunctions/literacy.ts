/** TYLE_BIETCHU, SO_MUCHU, MUC_XMC. */
import { illiterate, literate, parseBand } from '../../domain/literacy';
import type { LiteracyQuery } from '../../domain/literacy';
import type { LiteracyRow } from '../../domain/figures';
import { asForeign, verdictDependsOnConvention } from '../../domain/literacyConventions';
import type { LevelOptions } from '../../domain/levels';
import { literacyLevel, literacyStandard } from '../../domain/literacyLevel';
import { likeliestRuleSet } from '../../domain/regulations/ruleSet';
import type { RuleSets } from '../../domain/regulations/ruleSet';
import type { AgeRange } from '../../domain/regulations/standards';
import { quotient } from '../../domain/ratio';
import { ILLITERATE2_CONVENTIONS_LIST, POPULATION_GROUPS_LIST } from '../choices/settings';
import { ArgumentError } from './argumentError';
import { defineFunction, optional, parameter } from './definition';
import type { Matrix } from './arguments';
import type { ArgumentInput } from './input';
import { hasOurHeaders, readLiteracyTable } from './literacyTable';
import { RULE_SET_PARAMETERS, ruleSetOf } from './ruleSetArgument';

const TABLE = 'bang_xmc';
type BandParameter = 'bang_xmc' | 'nhom_tuoi' | 'muc' | 'doi_tuong' | 'quy_uoc';

const BAND_PARAMETERS = [
  parameter(TABLE, 'matrix'),
  parameter('nhom_tuoi', 'text'),
  parameter('muc', 'number'),
  optional('doi_tuong', 'text'),
  optional('quy_uoc', 'text'),
] as const;

const bandOf = (input: ArgumentInput<BandParameter>) => {
  const band = parseBand(input.text('nhom_tuoi'));
  if (band === undefined) throw new ArgumentError('nhom_tuoi', 'ageBand');
  return band;
};

const degreeOf = (input: ArgumentInput<BandParameter>): 1 | 2 => {
  const degree = input.count('muc');
  if (degree === 1 || degree === 2) return degree;
  throw new ArgumentError('muc', degree === null ? 'required' : 'notInList', { allowed: '1; 2' });
};

/** The ages that a level is judged by, of a commune of either kind where it is not known of which. */
export const agesJudged = ({ ruleSet, especiallyDifficult }: LevelOptions): AgeRange => {
  const standards = ruleSet?.literacy ?? null;
  if (standards === null) return { from: 0, to: 0 };
  const kinds = especiallyDifficult === null ? [true, false] : [especiallyDifficult];
  const bands = ([1, 2] as const).flatMap((level) =>
    kinds.map((special) => literacyStandard(standards, level, special).ages),
  );
  return { from: Math.min(...bands.map(({ from }) => from)), to: Math.max(...bands.map(({ to }) => to)) };
};

/** The rows that a level is judged by, where they can be read: what is asked for may lie elsewhere. */
const rowsJudged = (table: Matrix, options: LevelOptions): readonly LiteracyRow[] => {
  const query = { argument: TABLE, group: 'Total', ages: agesJudged(options), degree: 2, convention: 'ROI' } as const;
  try {
    return hasOurHeaders(table, query) ? [] : readLiteracyTable(table, query);
  } catch (error) {
    if (error instanceof ArgumentError) return [];
    throw error;
  }
};

/**
 * A table of others that passes under one reading of level 2 and fails under the other: whoever calls has to say which.
 * Ours is known by its headers.
 */
const askWhereReadingDecides = (table: Matrix, options: readonly LevelOptions[]): void => {
  const isAsked = options.some((one) => verdictDependsOnConvention(asForeign(rowsJudged(table, one)), one));
  if (isAsked) throw new ArgumentError('quy_uoc', 'conventionDecides');
};

/** A rate is asked for without saying of what commune, nor by what: it may serve either kind. */
const eitherKind = (ruleSets: RuleSets): readonly LevelOptions[] =>
  [false, true].map((especiallyDifficult) => ({
    especiallyDifficult,
    ruleSet: likeliestRuleSet(ruleSets, 'literacy'),
  }));

const readBand = (
  input: ArgumentInput<BandParameter>,
  ruleSets: RuleSets,
): { readonly rows: readonly LiteracyRow[]; readonly query: LiteracyQuery } => {
  const query = {
    band: bandOf(input),
    degree: degreeOf(input),
    group: input.choice('doi_tuong', POPULATION_GROUPS_LIST) ?? 'Total',
  };
  const named = input.choice('quy_uoc', ILLITERATE2_CONVENTIONS_LIST);
  const table = input.matrix(TABLE);
  const asked = { ...query, ages: query.band, argument: TABLE, convention: named ?? 'ROI' };
  const rows = readLiteracyTable(table, asked);
  if (named === null && query.degree === 2) askWhereReadingDecides(table, eitherKind(ruleSets));
  return { query, rows };
};

/** Ages 15 to 18, as [age, in scope, MC1, MC2] with MC2 disjoint from MC1. */
const SMALL_TABLE = [
  [15, 100, 1, 2],
  [16, 100, 2, 3],
  [17, 100, 0, 4],
  [18, 100, 1, 3],
] as const;

export const tyleBietChu = (ruleSets: RuleSets) =>
  defineFunction({
    id: 'TYLE_BIETCHU',
    category: 'literacy',
    parameters: BAND_PARAMETERS,
    result: 'scalar',
    examples: [
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-18', 1], result: 0.99 },
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-18', 2], result: 0.96 },
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-18', 2, 'TS', 'LUYKE'], result: 0.97 },
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-25', 1], result: '' },
    ],
    run: (input) => {
      const { rows, query } = readBand(input, ruleSets);
      const { n, d } = literate(rows, query);
      return quotient(n, d) ?? '';
    },
  });

export const soMuChu = (ruleSets: RuleSets) =>
  defineFunction({
    id: 'SO_MUCHU',
    category: 'literacy',
    parameters: BAND_PARAMETERS,
    result: 'scalar',
    examples: [
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-18', 1], result: 4 },
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-18', 2], result: 16 },
      { cells: SMALL_TABLE, args: [{ range: 'A1:D4' }, '15-18', 2, 'TS', 'LUYKE'], result: 12 },
    ],
    run: (input) => {
      const { rows, query } = readBand(input, ruleSets);
      return illiterate(rows, query).n ?? '';
    },
  });

/** Left out means "no"; an empty cell means that nobody has said it yet. */
export const difficultyOf = <Id extends string>(input: ArgumentInput<Id>, id: Id): boolean | null =>
  input.isOmitted(id) ? false : input.yesNo(id);

const ages = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every age from 15 to 35 with 50 people: enough for both levels of an especially difficult commune. */
const YOUNG_TABLE = ages(15, 35).map((age) => [age, 50, 2, age > 25 ? 5 : 2] as const);

export const mucXmc = (ruleSets: RuleSets) =>
  defineFunction({
    id: 'MUC_XMC',
    judges: 'literacy',
    category: 'literacy',
    parameters: [
      parameter(TABLE, 'matrix'),
      optional('dbkk', 'boolean'),
      optional('quy_uoc', 'text'),
      ...RULE_SET_PARAMETERS,
    ],
    result: 'scalar',
    examples: [
      { cells: YOUNG_TABLE, args: [{ range: 'A1:D21' }, true, 'ROI'], result: 1 },
      { cells: YOUNG_TABLE, args: [{ range: 'A1:D21' }, true, 'LUYKE'], result: 2 },
      { cells: YOUNG_TABLE, args: [{ range: 'A1:D21' }, false], result: '' },
      { cells: YOUNG_TABLE, args: [{ range: 'A1:D21' }, true, 'LUYKE', 'Nghị định 20/2014/NĐ-CP', 2026], result: 2 },
    ],
    run: (input) => {
      const named = input.choice('quy_uoc', ILLITERATE2_CONVENTIONS_LIST);
      const options = { especiallyDifficult: difficultyOf(input, 'dbkk'), ...ruleSetOf(input, ruleSets, 'literacy') };
      const query = {
        argument: TABLE,
        group: 'Total',
        ages: agesJudged(options),
        degree: 2,
        convention: named ?? 'ROI',
      } as const;
      const table = input.matrix(TABLE);
      const rows = readLiteracyTable(table, query);
      if (named === null) askWhereReadingDecides(table, [options]);
      return literacyLevel(rows, options).level ?? '';
    },
  });
