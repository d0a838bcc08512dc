/** Nghị định 20/2014/NĐ-CP (24/3/2014, in force 15/5/2014): universal education and eradication of illiteracy. */
import { figuresOf, LAST_CHECKED_ON } from './figure';
import type { ByDifficulty, Figure } from './figure';
import { notices } from './notices';
import type { RuleSet } from './ruleSet';
import type { AgeRange, LiteracyStandard, Prerequisite, ShareRule, ShareStandard } from './standards';

/** What every figure of the decree shares. The draft of its successor was published in March 2026; no adopted text was found. */
const TEXT = { document: 'Nghị định 20/2014/NĐ-CP', from: 2014, to: null, checkedOn: LAST_CHECKED_ON } as const;

const figure = figuresOf(TEXT);

const subject = (id: string, title: string, article: string, ages: AgeRange, readIn: string) =>
  figure<AgeRange>({ id: `nd20.${id}`, title, article, certainty: 'high', basis: 'confirmed', readIn, value: ages });

const share = (id: string, title: string, article: string, value: ShareStandard, readIn: string) =>
  figure<ShareStandard>({ id: `nd20.${id}`, title, article, certainty: 'high', basis: 'confirmed', readIn, value });

const shared = (id: string, title: string, article: string, points: number, readIn: string) =>
  share(id, title, article, { normal: points, especiallyDifficult: points }, readIn);

const PRIMARY_READ_IN = 'lawnet.vn 107568 và 15807 (trích Điều 9, Điều 10)';
const PRIMARY3_READ_IN = 'baoquangnam.vn 58972 (dẫn Điều 11)';

export const nd20 = {
  preschoolSubject: subject(
    'preschoolSubject',
    'Trẻ em 5 tuổi chưa hoàn thành chương trình giáo dục mầm non',
    'Điều 4',
    { from: 5, to: 5 },
    'lawnet.vn 3650 và 165726',
  ),
  primarySubject: subject(
    'primarySubject',
    'Trẻ em từ 6 đến 14 tuổi chưa hoàn thành chương trình giáo dục tiểu học',
    'Điều 7',
    { from: 6, to: 14 },
    'lawnet.vn 12442',
  ),
  lowerSecondarySubject: subject(
    'lowerSecondarySubject',
    'Thanh niên, thiếu niên từ 11 đến 18 tuổi đã hoàn thành chương trình giáo dục tiểu học, chưa tốt nghiệp trung học cơ sở',
    'Điều 12',
    { from: 11, to: 18 },
    'lawnet.vn 3647',
  ),
  xmcSubject: subject(
    'xmcSubject',
    'Người từ 15 đến 60 tuổi chưa biết chữ',
    'Điều 17',
    { from: 15, to: 60 },
    'thuvienphapluat.vn 224364',
  ),
  literate1: figure({
    id: 'nd20.literate1',
    title:
      'Biết chữ mức độ 1: hoàn thành giai đoạn 1 chương trình xóa mù chữ và giáo dục tiếp tục sau khi biết chữ, hoặc hoàn thành lớp 3',
    article: 'Điều 19 khoản 1',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'thuvienphapluat.vn 2A56B',
    value: { finishedGrade: 3 },
  }),
  literate2: figure({
    id: 'nd20.literate2',
    title:
      'Biết chữ mức độ 2: hoàn thành giai đoạn 2 chương trình xóa mù chữ và giáo dục tiếp tục sau khi biết chữ, hoặc hoàn thành chương trình giáo dục tiểu học',
    article: 'Điều 19 khoản 2',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'thuvienphapluat.vn 2A56B',
    value: { finishedGrade: 5 },
  }),
  // An especially difficult commune is judged on a younger band; the 90 % stays.
  xmcLevel1: figure<ByDifficulty<LiteracyStandard>>({
    id: 'nd20.xmcLevel1',
    title:
      'Xã đạt chuẩn xóa mù chữ mức độ 1: ít nhất 90 % người từ 15 đến 35 tuổi (xã đặc biệt khó khăn: từ 15 đến 25 tuổi) được công nhận biết chữ mức độ 1',
    article: 'Điều 20',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'lawnet.vn 3455',
    value: {
      normal: { ages: { from: 15, to: 35 }, degree: 1, atLeast: 90 },
      especiallyDifficult: { ages: { from: 15, to: 25 }, degree: 1, atLeast: 90 },
    },
  }),
  xmcLevel2: figure<ByDifficulty<LiteracyStandard>>({
    id: 'nd20.xmcLevel2',
    title:
      'Xã đạt chuẩn xóa mù chữ mức độ 2: ít nhất 90 % người từ 15 đến 60 tuổi (xã đặc biệt khó khăn: từ 15 đến 35 tuổi) được công nhận biết chữ mức độ 2',
    article: 'Điều 21',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'thuvienphapluat.vn 2A56D; lawnet.vn 3455',
    value: {
      normal: { ages: { from: 15, to: 60 }, degree: 2, atLeast: 90 },
      especiallyDifficult: { ages: { from: 15, to: 35 }, degree: 2, atLeast: 90 },
    },
  }),
  preschool5Attending: share(
    'preschool5Attending',
    'Tỷ lệ trẻ em 5 tuổi đến lớp',
    'Điều 6',
    { normal: 95, especiallyDifficult: 90 },
    'lawnet.vn 122847 và 3650',
  ),
  preschool5Completed: share(
    'preschool5Completed',
    'Tỷ lệ trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non',
    'Điều 6',
    { normal: 85, especiallyDifficult: 80 },
    'lawnet.vn 122847 và 3650',
  ),
  primary1Age6: shared('primary1Age6', 'Tỷ lệ trẻ em 6 tuổi vào lớp 1 (mức độ 1)', 'Điều 9', 90, PRIMARY_READ_IN),
  primary1Age14: share(
    'primary1Age14',
    'Tỷ lệ trẻ em đến 14 tuổi hoàn thành chương trình giáo dục tiểu học (mức độ 1)',
    'Điều 9',
    { normal: 80, especiallyDifficult: 70 },
    PRIMARY_READ_IN,
  ),
  primary2Age6: shared('primary2Age6', 'Tỷ lệ trẻ em 6 tuổi vào lớp 1 (mức độ 2)', 'Điều 10', 95, PRIMARY_READ_IN),
  primary2Age11: share(
    'primary2Age11',
    'Tỷ lệ trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học (mức độ 2)',
    'Điều 10',
    { normal: 80, especiallyDifficult: 70 },
    PRIMARY_READ_IN,
  ),
  primary2Remaining: shared(
    'primary2Remaining',
    'Số trẻ em 11 tuổi còn lại đều đang học các lớp tiểu học (mức độ 2)',
    'Điều 10',
    100,
    PRIMARY_READ_IN,
  ),
  primary3Age6: shared('primary3Age6', 'Tỷ lệ trẻ em 6 tuổi vào lớp 1 (mức độ 3)', 'Điều 11', 98, PRIMARY3_READ_IN),
  primary3Age11: share(
    'primary3Age11',
    'Tỷ lệ trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học (mức độ 3)',
    'Điều 11',
    { normal: 90, especiallyDifficult: 80 },
    PRIMARY3_READ_IN,
  ),
  primary3Remaining: shared(
    'primary3Remaining',
    'Số trẻ em 11 tuổi còn lại đều đang học các lớp tiểu học (mức độ 3)',
    'Điều 11',
    100,
    PRIMARY3_READ_IN,
  ),
  lowerSecondaryPrerequisite: figure<Prerequisite>({
    id: 'nd20.lowerSecondaryPrerequisite',
    title: 'Xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 1 và xóa mù chữ mức độ 1',
    article: 'Điều 14',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'thuvienphapluat.vn (hỏi đáp về Điều 14)',
    value: { primaryLevel: 1, literacyLevel: 1 },
  }),
  lowerSecondary1Graduated: share(
    'lowerSecondary1Graduated',
    'Tỷ lệ thanh niên, thiếu niên từ 15 đến 18 tuổi tốt nghiệp trung học cơ sở (mức độ 1)',
    'Điều 14',
    { normal: 80, especiallyDifficult: 70 },
    'thuvienphapluat.vn (hỏi đáp về Điều 14)',
  ),
  lowerSecondary2Graduated: figure<ShareStandard>({
    id: 'nd20.lowerSecondary2Graduated',
    title: 'Tỷ lệ thanh niên, thiếu niên từ 15 đến 18 tuổi tốt nghiệp trung học cơ sở (mức độ 2)',
    article: 'Điều 15',
    certainty: 'high',
    basis: 'assumed',
    readIn: 'phần mềm phổ cập giáo dục của địa phương (chưa đối chiếu bản gốc)',
    value: { normal: 90, especiallyDifficult: 80 },
  }),
  lowerSecondary3Graduated: share(
    'lowerSecondary3Graduated',
    'Tỷ lệ thanh niên, thiếu niên từ 15 đến 18 tuổi tốt nghiệp trung học cơ sở (mức độ 3)',
    'Điều 16',
    { normal: 95, especiallyDifficult: 90 },
    'luathuythanh.vn (trích Điều 16)',
  ),
  lowerSecondary3Studying: share(
    'lowerSecondary3Studying',
    'Tỷ lệ thanh niên, thiếu niên từ 15 đến 18 tuổi đang học chương trình giáo dục phổ thông, giáo dục thường xuyên cấp trung học phổ thông hoặc giáo dục nghề nghiệp (mức độ 3)',
    'Điều 16',
    { normal: 80, especiallyDifficult: 70 },
    'luathuythanh.vn (trích Điều 16)',
  ),
} as const;

const when = (id: string, level: number, code: ShareRule['code'], shareFigure: Figure<ShareStandard>): ShareRule => ({
  id,
  level,
  code,
  figure: shareFigure,
});

export const nd20RuleSet: RuleSet = {
  ...TEXT,
  id: 'ND20-2014',
  title: 'Phổ cập giáo dục, xóa mù chữ theo Nghị định 20/2014/NĐ-CP',
  comparedWithOriginal: false,
  successor: null,
  successorNotice: notices.successorOfNd20,
  literacy: {
    subject: nd20.xmcSubject,
    literate: { 1: nd20.literate1, 2: nd20.literate2 },
    levels: { 1: nd20.xmcLevel1, 2: nd20.xmcLevel2 },
  },
  preschool: {
    subject: nd20.preschoolSubject,
    conditions: [
      when('preschool.level1.age5Attending', 1, 'MN5_DEN_LOP', nd20.preschool5Attending),
      when('preschool.level1.age5Completed', 1, 'MN5_HOAN_THANH', nd20.preschool5Completed),
    ],
  },
  primary: {
    subject: nd20.primarySubject,
    conditions: [
      when('primary.level1.age6Entered', 1, 'TH_6T_VAO_LOP1', nd20.primary1Age6),
      when('primary.level1.age14Completed', 1, 'TH_14T_HOAN_THANH', nd20.primary1Age14),
      when('primary.level2.age6Entered', 2, 'TH_6T_VAO_LOP1', nd20.primary2Age6),
      when('primary.level2.age11Completed', 2, 'TH_11T_HOAN_THANH', nd20.primary2Age11),
      when('primary.level2.age11Remaining', 2, 'TH_11T_CON_LAI_DANG_HOC', nd20.primary2Remaining),
      when('primary.level3.age6Entered', 3, 'TH_6T_VAO_LOP1', nd20.primary3Age6),
      when('primary.level3.age11Completed', 3, 'TH_11T_HOAN_THANH', nd20.primary3Age11),
      when('primary.level3.age11Remaining', 3, 'TH_11T_CON_LAI_DANG_HOC', nd20.primary3Remaining),
    ],
  },
  lowerSecondary: {
    subject: nd20.lowerSecondarySubject,
    prerequisite: nd20.lowerSecondaryPrerequisite,
    conditions: [
      when('lowerSecondary.level1.graduated', 1, 'THCS_15_18_TOT_NGHIEP', nd20.lowerSecondary1Graduated),
      when('lowerSecondary.level2.graduated', 2, 'THCS_15_18_TOT_NGHIEP', nd20.lowerSecondary2Graduated),
      when('lowerSecondary.level3.graduated', 3, 'THCS_15_18_TOT_NGHIEP', nd20.lowerSecondary3Graduated),
      when('lowerSecondary.level3.studying', 3, 'THCS_15_18_DANG_HOC', nd20.lowerSecondary3Studying),
    ],
  },
};
