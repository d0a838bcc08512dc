/** MUC_PCGDMN, MUC_PCGDTH, MUC_PCGDTHCS. */
import { literacyLevel } from '../../domain/literacyLevel';
import { withoutRuleSet } from '../../domain/levels';
import type { LevelOptions, LevelResult } from '../../domain/levels';
import type { RuleSets } from '../../domain/regulations/ruleSet';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from '../../domain/universalEducation';
import { ArgumentError } from './argumentError';
import { numberOf } from './cells';
import { defineFunction, optional, parameter } from './definition';
import type { Matrix, ResultMatrix } from './arguments';
import { difficultyOf } from './literacy';
import { readLiteracyTable } from './literacyTable';
import { RULE_SET_PARAMETERS, ruleSetOf } from './ruleSetArgument';
import { readEducationTable } from './universalEducationTable';

const TABLE = 'bang_phocap';

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
      const rows = readEducationTable(TABLE, input.matrix(TABLE));
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
      const rows = readEducationTable(TABLE, input.matrix(TABLE));
      return shownLevel(primaryLevel(rows, { especiallyDifficult: difficultyOf(input, 'dbkk'), ...chosen }));
    },
  });

const LITERACY = 'muc_xmc';

const isSingle = (cells: Matrix): boolean => cells.length === 1 && cells[0]?.length === 1;

/** A level that somebody has found, as the result that lower secondary education asks for. */
const foundLevel = (level: number | null, asked: number): LevelResult => ({
  ...withoutRuleSet,
  conditions: [
    {
      id: `xmc.level${String(asked)}`,
      level: asked,
      figure: '',
      n: null,
      d: null,
      threshold: null,
      verdict: level === null ? 'cannotTell' : level >= asked ? 'met' : 'notMet',
      missing: null,
      needs: [],
    },
  ],
});

/** A level already found, or the literacy table, from which the level that is asked for is judged. */
const literacyOf = (cells: Matrix, options: LevelOptions): LevelResult => {
  const asked = options.ruleSet?.lowerSecondary?.prerequisite.value.literacyLevel ?? 0;
  if (!isSingle(cells)) {
    const degree = options.ruleSet?.literacy?.levels[asked >= 2 ? 2 : 1].value.normal.degree ?? 1;
    const query = { argument: LITERACY, group: 'Total', degree, convention: 'ROI' } as const;
    return literacyLevel(readLiteracyTable(cells, query), options);
  }
  const level = numberOf(cells[0]?.[0] ?? null);
  if (!level.ok) throw new ArgumentError(LITERACY, level.problem);
  if (level.value !== null && ![0, 1, 2].includes(level.value)) {
    throw new ArgumentError(LITERACY, 'notInList', { allowed: '0; 1; 2' });
  }
  return foundLevel(level.value, asked);
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
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 2], result: 2 },
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 2, true], result: 3 },
      { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 0], result: 0 },
    ],
    run: (input) => {
      const options = {
        especiallyDifficult: difficultyOf(input, 'dbkk'),
        ...ruleSetOf(input, ruleSets, 'lowerSecondary'),
      };
      const rows = readEducationTable(TABLE, input.matrix(TABLE));
      const primary = primaryLevel(rows, options);
      const literacy = literacyOf(input.matrix(LITERACY), options);
      return shownLevel(lowerSecondaryLevel(rows, { ...options, primary, literacy }));
    },
  });
