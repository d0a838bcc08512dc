/** Nghị định 277/2025/NĐ-CP (20/10/2025): universal preschool education of children from 3 to 5. */
import { figuresOf, LAST_CHECKED_ON } from './figure';
import type { RuleSet } from './ruleSet';
import type { AgeRange, ShareStandard } from './standards';

const TEXT = { document: 'Nghị định 277/2025/NĐ-CP', from: 2025, to: null, checkedOn: LAST_CHECKED_ON } as const;

const figure = figuresOf(TEXT);

const READ_IN = 'phần mềm phổ cập giáo dục của địa phương, dẫn Điều 12 (chưa đối chiếu bản gốc)';

export const nd277 = {
  preschoolSubject: figure<AgeRange>({
    id: 'nd277.preschoolSubject',
    title: 'Trẻ em mẫu giáo từ 3 đến 5 tuổi',
    article: 'Điều 12',
    certainty: 'medium',
    basis: 'assumed',
    readIn: READ_IN,
    value: { from: 3, to: 5 },
  }),
  preschool35Attending: figure<ShareStandard>({
    id: 'nd277.preschool35Attending',
    title: 'Tỷ lệ trẻ em mẫu giáo từ 3 đến 5 tuổi đến trường',
    article: 'Điều 12',
    certainty: 'medium',
    basis: 'assumed',
    readIn: READ_IN,
    value: { normal: 90, especiallyDifficult: 85 },
  }),
  // "Theo độ tuổi": a child of 3, 4 or 5 has completed the programme of that age in the school year followed.
  preschool35Completed: figure<ShareStandard>({
    id: 'nd277.preschool35Completed',
    title: 'Tỷ lệ trẻ em mẫu giáo từ 3 đến 5 tuổi hoàn thành chương trình giáo dục mầm non theo độ tuổi',
    article: 'Điều 12',
    certainty: 'medium',
    basis: 'assumed',
    readIn: READ_IN,
    value: { normal: 85, especiallyDifficult: 80 },
  }),
} as const;

export const nd277RuleSet: RuleSet = {
  ...TEXT,
  id: 'ND277-2025',
  title: 'Phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi theo Nghị định 277/2025/NĐ-CP',
  comparedWithOriginal: false,
  successor: null,
  successorNotice: null,
  literacy: null,
  preschool: {
    subject: nd277.preschoolSubject,
    conditions: [
      {
        id: 'preschool.level1.age3to5Attending',
        level: 1,
        code: 'MN35_DEN_TRUONG',
        figure: nd277.preschool35Attending,
      },
      {
        id: 'preschool.level1.age3to5Completed',
        level: 1,
        code: 'MN35_HOAN_THANH',
        figure: nd277.preschool35Completed,
      },
    ],
  },
  primary: null,
  lowerSecondary: null,
};
