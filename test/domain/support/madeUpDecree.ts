/** A decree that does not exist: other bands, thresholds, levels and prerequisites, in place of the decree of 2014. */
import { figuresOf } from '../../../src/domain/regulations/figure';
import type { ByDifficulty } from '../../../src/domain/regulations/figure';
import { nd20RuleSet } from '../../../src/domain/regulations/nd20-2014';
import { nd277RuleSet } from '../../../src/domain/regulations/nd277-2025';
import type { RuleSet, RuleSets } from '../../../src/domain/regulations/ruleSet';
import type { AgeRange, LiteracyStandard, Prerequisite, ShareRule } from '../../../src/domain/regulations/standards';

const TEXT = { document: 'Nghị định 999/2027/NĐ-CP', from: 2027, to: null, checkedOn: '2026-11-20' } as const;

const figure = <T>(id: string, value: T) =>
  figuresOf(TEXT)<T>({
    id: `nd999.${id}`,
    title: `Tiêu chuẩn thử ${id}`,
    article: 'Điều 1',
    certainty: 'low',
    basis: 'assumed',
    readIn: 'văn bản đặt ra để thử',
    value,
  });

const standard = (from: number, to: number, degree: 1 | 2, atLeast: number): LiteracyStandard => ({
  ages: { from, to },
  degree,
  atLeast,
});

const literacy = (id: string, normal: LiteracyStandard, especiallyDifficult: LiteracyStandard) =>
  figure<ByDifficulty<LiteracyStandard>>(id, { normal, especiallyDifficult });

const rule = (
  id: string,
  level: number,
  code: ShareRule['code'],
  normal: number,
  especiallyDifficult: number,
): ShareRule => ({ id, level, code, figure: figure(id.replaceAll('.', ''), { normal, especiallyDifficult }) });

export const madeUpDecree: RuleSet = {
  ...TEXT,
  id: 'ND999-2027',
  title: 'Phổ cập giáo dục, xóa mù chữ theo Nghị định 999/2027/NĐ-CP',
  comparedWithOriginal: false,
  successor: null,
  successorNotice: null,
  literacy: {
    subject: figure<AgeRange>('xmcSubject', { from: 15, to: 60 }),
    literate: { 1: figure('literate1', { finishedGrade: 3 }), 2: figure('literate2', { finishedGrade: 5 }) },
    levels: {
      1: literacy('xmcLevel1', standard(15, 45, 2, 92.5), standard(15, 30, 1, 91)),
      2: literacy('xmcLevel2', standard(16, 60, 2, 95), standard(15, 40, 2, 93)),
    },
  },
  preschool: {
    subject: figure<AgeRange>('preschoolSubject', { from: 3, to: 5 }),
    conditions: [
      rule('preschool.level1.age3to5Attending', 1, 'MN35_DEN_TRUONG', 97, 94),
      rule('preschool.level1.age5Completed', 1, 'MN5_HOAN_THANH', 90, 88.5),
    ],
  },
  primary: {
    subject: figure<AgeRange>('primarySubject', { from: 6, to: 14 }),
    conditions: [
      rule('primary.level1.age6Entered', 1, 'TH_6T_VAO_LOP1', 94, 94),
      rule('primary.level2.age11Completed', 2, 'TH_11T_HOAN_THANH', 89, 85),
      rule('primary.level2.age11Remaining', 2, 'TH_11T_CON_LAI_DANG_HOC', 100, 100),
    ],
  },
  lowerSecondary: {
    subject: figure<AgeRange>('lowerSecondarySubject', { from: 11, to: 18 }),
    prerequisite: figure<Prerequisite>('lowerSecondaryPrerequisite', { primaryLevel: 2, literacyLevel: 0 }),
    conditions: [
      rule('lowerSecondary.level1.graduated', 1, 'THCS_15_18_TOT_NGHIEP', 85, 80),
      rule('lowerSecondary.level2.studying', 2, 'THCS_15_18_DANG_HOC', 90, 85),
    ],
  },
};

/** What the law would be with it: the decree of 2014 ends where it begins. */
export const RULE_SETS_TO_COME: RuleSets = [
  { ...nd20RuleSet, to: 2026, successor: madeUpDecree.id },
  nd277RuleSet,
  madeUpDecree,
];
