/** MUC_PCGDMN, MUC_PCGDTH, MUC_PCGDTHCS. */
import { literacyLevel } from '../../domain/literacyLevel';
import { withoutRuleSet } from '../../domain/levels';
import type { LevelOptions, LevelResult } from '../../domain/levels';
import type { UniversalEducationRow } from '../../domain/figures';
import type { Count } from '../../domain/ratio';
import type { RuleSet, RuleSets } from '../../domain/regulations/ruleSet';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from '../../domain/universalEducation';
import type { UniversalEducationCode } from '../../domain/universalEducationCodes';
import { UNIVERSAL_EDUCATION_FIGURES } from '../../domain/universalEducationFigures';
import type { Verdict } from '../../domain/verdict';
import { ArgumentError } from './argumentError';
import { countOf } from './cells';
import { defineFunction, optional, parameter } from './definition';
import type { Matrix, ResultMatrix } from './arguments';
import { agesJudged, difficultyOf } from './literacy';
import { readLiteracyTable } from './literacyTable';
import { RULE_SET_PARAMETERS, ruleSetOf } from './ruleSetArgument';
import { readEducationTable } from './universalEducationTable';

const TABLE = 'bang_phocap';

/** Codes of the figures that a rule set judges these programmes by. */
const codesOf = (
  ruleSet: RuleSet | null,
  ...programmes: readonly ('preschool' | 'primary' | 'lowerSecondary')[]
): readonly UniversalEducationCode[] =>
  programmes
    .flatMap((programme) => ruleSet?.[programme]?.conditions ?? [])
    .flatMap(({ code }) => [code, UNIVERSAL_EDUCATION_FIGURES[code].remainderOf ?? code]);

const shownLevel = ({ level }: LevelResult): number | '' => level ?? '';

const PRESCHOOL_TABLE: ResultMatrix = [
  ['MN5_DEN_LOP', 96, 100],
  ['MN5_HOAN_THANH', 84, 100],
];

export const mucPcgdmn = (ruleSets: RuleSets) =>
  defineFunction({
    id: 'MUC_PCGDMN',
    judges: 'preschool',
    category: 'universalEducation',
    parameters: [parameter(TABLE, 'matrix'), optional('dbkk', 'boolean'), ...RULE_SET_PARAMETERS],
    result: 'scalar',
    examples: [
      { cells: PRESCHOOL_TABLE, args: [{ range: 'A1:C2' }], result: 0 },
      { cells: PRESCHOOL_TABLE, args: [{ range: 'A1:C2' }, true], result: 1 },
      { cells: PRESCHOOL_TABLE, args: [{ range: 'A1:C2' }, true, 'ND277-2025'], result: '' },
    ],
    run: (input) => {
      const chosen = ruleSetOf(input, ruleSets, 'preschool');
      const rows = readEducationTable(TABLE, input.matrix(TABLE), codesOf(chosen.ruleSet, 'preschool'));
      return shownLevel(preschoolLevel(rows, { especiallyDifficult: difficultyOf(input, 'dbkk'), ...chosen }));
    },
  });

const PRIMARY_TABLE: ResultMatrix = [
  ['TH_6T_VAO_LOP1', 99, 100],
  ['TH_14T_HOAN_THANH', 97, 100],
  ['TH_11T_HOAN_THANH', 85, 100],
  ['TH_11T_CON_LAI_DANG_HOC', 15, 15],
  ['THCS_15_18_TOT_NGHIEP', 181, 200],
  ['THCS_15_18_DANG_HOC', 150, 200],
];

export const mucPcgdth = (ruleSets: RuleSets) =>
  defineFunction({
    id: 'MUC_PCGDTH',
    judges: 'primary',
    category: 'universalEducation',
    parameters: [parameter(TABLE, 'matrix'), optional('dbkk', 'boolean'), ...RULE_SET_PARAMETERS],
    result: 'scalar',
    examples: [
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }], result: 2 },
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, true], result: 3 },
    ],
    run: (input) => {
      const chosen = ruleSetOf(input, ruleSets, 'primary');
      const rows = readEducationTable(TABLE, input.matrix(TABLE), codesOf(chosen.ruleSet, 'primary'));
      return shownLevel(primaryLevel(rows, { especiallyDifficult: difficultyOf(input, 'dbkk'), ...chosen }));
    },
  });

const LITERACY = 'muc_xmc';

const isSingle = (cells: Matrix): boolean => cells.length === 1 && cells[0]?.length === 1;

/** Whether the level that is asked for holds, as the result that lower secondary education asks for. */
const literacyResult = (asked: number, verdict: Verdict): LevelResult => ({
  ...withoutRuleSet,
  conditions: [
    {
      id: `xmc.level${String(asked)}`,
      level: asked,
      figure: '',
      n: null,
      d: null,
      threshold: null,
      verdict,
      missing: null,
      needs: [],
    },
  ],
});

/** From a level already found. Level 2 says nothing of level 1: it can hold alone, as their bands differ. */
const verdictFrom = (found: Count, asked: number): Verdict => {
  if (found === null || found > asked) return 'cannotTell';
  return found === asked ? 'met' : 'notMet';
};

/** A level already found; `undefined` where the literacy table itself is given. */
const foundLevel = (cells: Matrix): Count | undefined => {
  if (!isSingle(cells)) return undefined;
  const level = countOf(cells[0]?.[0] ?? null);
  if (!level.ok) throw new ArgumentError(LITERACY, level.problem);
  if (level.value === null || [0, 1, 2].includes(level.value)) return level.value;
  throw new ArgumentError(LITERACY, 'notInList', { allowed: '0; 1; 2' });
};

const literacyFromTable = (cells: Matrix, options: LevelOptions, asked: number): LevelResult => {
  const degree = options.ruleSet?.literacy?.levels[asked >= 2 ? 2 : 1].value.normal.degree ?? 1;
  const query = { argument: LITERACY, group: 'Total', ages: agesJudged(options), degree, convention: 'ROI' } as const;
  return literacyLevel(readLiteracyTable(cells, query), options);
};

/** Throws where level 2 was found and it would decide whether level 1 holds as well. */
const lowerSecondaryFrom = (rows: readonly UniversalEducationRow[], cells: Matrix, options: LevelOptions) => {
  const asked = options.ruleSet?.lowerSecondary?.prerequisite.value.literacyLevel ?? 0;
  const primary = primaryLevel(rows, options);
  const levelWith = (literacy: LevelResult) => lowerSecondaryLevel(rows, { ...options, primary, literacy });
  const found = foundLevel(cells);
  if (found === undefined) return levelWith(literacyFromTable(cells, options, asked));
  const result = levelWith(literacyResult(asked, verdictFrom(found, asked)));
  const wouldBe = levelWith(literacyResult(asked, 'met'));
  if (found !== null && found > asked && result.level === null && wouldBe.level !== null) {
    throw new ArgumentError(LITERACY, 'levelDecides', { found, asked });
  }
  return result;
};

export const mucPcgdthcs = (ruleSets: RuleSets) =>
  defineFunction({
    id: 'MUC_PCGDTHCS',
    judges: 'lowerSecondary',
    category: 'universalEducation',
    parameters: [
      parameter(TABLE, 'matrix'),
      parameter(LITERACY, 'matrix'),
      optional('dbkk', 'boolean'),
      ...RULE_SET_PARAMETERS,
    ],
    result: 'scalar',
    examples: [
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 1], result: 2 },
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 1, true], result: 3 },
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 0], result: 0 },
    ],
    run: (input) => {
      const options = {
        especiallyDifficult: difficultyOf(input, 'dbkk'),
        ...ruleSetOf(input, ruleSets, 'lowerSecondary'),
      };
      const codes = codesOf(options.ruleSet, 'primary', 'lowerSecondary');
      const rows = readEducationTable(TABLE, input.matrix(TABLE), codes);
      return shownLevel(lowerSecondaryFrom(rows, input.matrix(LITERACY), options));
    },
  });
