/** MUC_PCGDMN, MUC_PCGDTH, MUC_PCGDTHCS. */
import { literacyLevel } from '../../domain/literacyLevel';
import type { LevelResult } from '../../domain/levels';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from '../../domain/universalEducation';
import { PRESCHOOL_RULE_SETS_LIST } from '../choices/settings';
import { ArgumentError } from './argumentError';
import { numberOf } from './cells';
import { defineFunction, optional, parameter } from './definition';
import type { Matrix, ResultMatrix } from './arguments';
import { difficultyOf } from './literacy';
import { readLiteracyTable } from './literacyTable';
import { readEducationTable } from './universalEducationTable';

const TABLE = 'bang_phocap';

const shownLevel = ({ level }: LevelResult): number | '' => level ?? '';

const PRESCHOOL_TABLE: ResultMatrix = [
  ['MN5_DEN_LOP', 96, 100],
  ['MN5_HOAN_THANH', 84, 100],
];

export const mucPcgdmn = defineFunction({
  id: 'MUC_PCGDMN',
  category: 'universalEducation',
  parameters: [parameter(TABLE, 'matrix'), optional('dbkk', 'boolean'), optional('bo_quy_dinh', 'text')],
  result: 'scalar',
  examples: [
    { cells: PRESCHOOL_TABLE, args: [{ range: 'A1:C2' }], result: 0 },
    { cells: PRESCHOOL_TABLE, args: [{ range: 'A1:C2' }, true], result: 1 },
    { cells: PRESCHOOL_TABLE, args: [{ range: 'A1:C2' }, true, 'ND277-2025'], result: '' },
  ],
  run: (input) => {
    const ruleSet = input.choice('bo_quy_dinh', PRESCHOOL_RULE_SETS_LIST) ?? 'ND20-2014';
    const rows = readEducationTable(TABLE, input.matrix(TABLE));
    return shownLevel(preschoolLevel(rows, { especiallyDifficult: difficultyOf(input, 'dbkk'), ruleSet }));
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

export const mucPcgdth = defineFunction({
  id: 'MUC_PCGDTH',
  category: 'universalEducation',
  parameters: [parameter(TABLE, 'matrix'), optional('dbkk', 'boolean')],
  result: 'scalar',
  examples: [
    { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }], result: 2 },
    { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, true], result: 3 },
  ],
  run: (input) => {
    const rows = readEducationTable(TABLE, input.matrix(TABLE));
    return shownLevel(primaryLevel(rows, { especiallyDifficult: difficultyOf(input, 'dbkk') }));
  },
});

type Literacy = Pick<LevelResult, 'conditions'>;
const LITERACY = 'muc_xmc';

const isSingle = (cells: Matrix): boolean => cells.length === 1 && cells[0]?.length === 1;

/** Level 1 fulfilled, failed or unknown, as a level that somebody has found says it. */
const literacyOfLevel = (level: number | null): Literacy => ({
  conditions: [
    {
      id: 'xmc.level1',
      level: 1,
      figure: '',
      n: null,
      d: null,
      threshold: null,
      verdict: level === null ? 'cannotTell' : level >= 1 ? 'met' : 'notMet',
      missing: null,
      needs: [],
    },
  ],
});

/** A level already found, or the literacy table, from which level 1 is judged. */
const literacyOf = (cells: Matrix, especiallyDifficult: boolean | null): Literacy => {
  if (!isSingle(cells)) {
    const query = { argument: LITERACY, group: 'Total', degree: 1, convention: 'ROI' } as const;
    return literacyLevel(readLiteracyTable(cells, query), { especiallyDifficult });
  }
  const level = numberOf(cells[0]?.[0] ?? null);
  if (!level.ok) throw new ArgumentError(LITERACY, level.problem);
  if (level.value !== null && ![0, 1, 2].includes(level.value)) {
    throw new ArgumentError(LITERACY, 'notInList', { allowed: '0; 1; 2' });
  }
  return literacyOfLevel(level.value);
};

export const mucPcgdthcs = defineFunction({
  id: 'MUC_PCGDTHCS',
  category: 'universalEducation',
  parameters: [parameter(TABLE, 'matrix'), parameter(LITERACY, 'matrix'), optional('dbkk', 'boolean')],
  result: 'scalar',
  examples: [
    { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 2], result: 2 },
    { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 2, true], result: 3 },
    { cells: PRIMARY_TABLE, args: [{ range: 'A1:C6' }, 0], result: 0 },
  ],
  run: (input) => {
    const especiallyDifficult = difficultyOf(input, 'dbkk');
    const rows = readEducationTable(TABLE, input.matrix(TABLE));
    const primary = primaryLevel(rows, { especiallyDifficult });
    const literacy = literacyOf(input.matrix(LITERACY), especiallyDifficult);
    return shownLevel(
      lowerSecondaryLevel(rows, { especiallyDifficult, primary, literacy: { ...primary, ...literacy } }),
    );
  },
});
