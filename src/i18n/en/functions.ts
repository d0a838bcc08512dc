import { codesWithMilestonesOf, indicatorCodes } from '../indicatorTexts';
import type { viFunctions, viStandards } from '../vi/functions';

type Source = typeof viFunctions;

/** What the help page and Excel's formula builder say about each custom function, for readers of English. */
export type FunctionTexts = {
  readonly [F in keyof Source]: {
    readonly summary: string;
    readonly details: readonly string[];
    readonly result: string;
    readonly parameters: { readonly [P in keyof Source[F]['parameters']]: string };
  };
};

const DIFFICULT = 'Commune in extreme difficulty (ĐBKK): TRUE or "Có", FALSE or "Không". Left out means no.';
const CONVENTION =
  'ROI (disjoint) or LUYKE (cumulative): how illiteracy level 2 is written. Left out means ROI; needed for a table without the headings of the template whose result depends on it.';
const GROUP = 'TS all, NU women, DT ethnic minority, NUDT minority women; by code or in words. Left out means TS.';
const RULE_SET =
  'Rule set, by its id or the name of its text: {choices}. An empty cell gives no result. Left out together with the year it means {assumed}.';
const RULE_SET_YEAR =
  'Year of the plan: no result for a year in which the rule set is not in force. Left out, no year is looked at.';

export const enStandards: Record<keyof typeof viStandards, string> = {
  ofRuleSet: '{document}: {asks}',
  literacyLevel:
    'Level {level}: at least {atLeast} % of those aged {from} to {to} literate at level {degree} (especially difficult commune: at least {difficultAtLeast} % of those aged {difficultFrom} to {difficultTo}).',
  codes: 'uses the codes {codes}.',
  prerequisite:
    'Asks for level {primary} of primary education (worked out from the same table) and level {literacy} of literacy.',
};

export const enFunctions: FunctionTexts = {
  TYLE: {
    summary: 'Ratio of a numerator to a denominator; blank when a figure is missing or the denominator is 0.',
    details: [
      'The result is a number (0.35 is 35 %); format the cell as a percentage.',
      'Also takes two ranges of the same shape and then fills such a range. The place of a heading row stays blank.',
      'The numerator may be larger than the denominator; checking figures is what “Kiểm tra” is for.',
    ],
    result: 'A ratio, or blank.',
    parameters: {
      tu_so: 'Number of people (or units, lessons …) that count; a cell or a range.',
      mau_so: 'Out of how many; a cell or a range of the same shape.',
    },
  },
  TYLE_BIETCHU: {
    summary: 'Literacy rate of an age band, level 1 or 2 (Decree 20/2014/NĐ-CP, Article 19).',
    details: [
      'The table has the headings of the sheet Xóa mù chữ (tblXMC[#All]), or no headings and 4 columns [age, in scope, MC1, MC2], 13 columns [age, 4 in scope, 4 MC1, 4 MC2], or 14 such columns with the year of birth second. The four columns of a block are all, women, minority, minority women.',
      'Totals and headings (rows without an age) are passed over. A missing age or figure gives a blank.',
      'Illiteracy level 2 (MC2) is written in two ways: ROI, those who finished grade 3 but not primary school; LUYKE, including those of level 1. The template uses ROI.',
    ],
    result: 'A ratio, or blank while figures are missing.',
    parameters: {
      bang_xmc: 'Literacy table by age, with or without a heading row.',
      nhom_tuoi: 'Age band, such as "15-25", "15-35", "15-60".',
      muc: 'Literacy level: 1 or 2.',
      doi_tuong: GROUP,
      quy_uoc: CONVENTION,
    },
  },
  SO_MUCHU: {
    summary: 'Number of people of an age band who are not literate at level 1 or 2.',
    details: ['Table and arguments as in TYLE_BIETCHU. Level 2 includes those not literate at level 1.'],
    result: 'A number of people, or blank while figures are missing.',
    parameters: {
      bang_xmc: 'Literacy table by age, with or without a heading row.',
      nhom_tuoi: 'Age band, such as "15-25", "15-35", "15-60".',
      muc: 'Literacy level: 1 or 2.',
      doi_tuong: GROUP,
      quy_uoc: CONVENTION,
    },
  },
  MUC_XMC: {
    summary: 'Literacy level that the commune reaches: 0 to {highest} ({basis}).',
    details: [
      '{standards}',
      'The levels look at different ages, and the decree does not ask for level 1 first: where level 2 holds the result is 2.',
      'While the cell of dbkk is empty there is a result only if it is the same for both kinds of commune.',
    ],
    result: 'Level 0 to {highest}, or blank while figures are missing.',
    parameters: {
      bang_xmc: 'Literacy table by age, as in TYLE_BIETCHU.',
      dbkk: DIFFICULT,
      quy_uoc: CONVENTION,
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  MUC_PCGDMN: {
    summary: 'Does the commune reach the standard of universal preschool education: 1 yes, 0 no.',
    details: [
      'The table has the headings of the sheet Phổ cập (tblPhoCap[#All]), or 3 columns [code, count, population], or 4 columns [code, title, count, population]. Rows of other codes are passed over.',
      '{standards}',
    ],
    result: '1, 0, or blank while figures are missing.',
    parameters: {
      bang_phocap: 'Table of universal education, with or without a heading row.',
      dbkk: DIFFICULT,
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  MUC_PCGDTH: {
    summary: 'Level of universal primary education of the commune: 0 to {highest} ({basis}).',
    details: [
      '{standards} Each level asks for the one below.',
      'Where all children of 11 have finished, the condition about those who have not and are still in primary school counts as fulfilled.',
    ],
    result: 'Level 0 to {highest}, or blank while figures are missing.',
    parameters: {
      bang_phocap: 'Table of universal education, as in MUC_PCGDMN.',
      dbkk: DIFFICULT,
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  MUC_PCGDTHCS: {
    summary: 'Level of universal lower secondary education of the commune: 0 to {highest} ({basis}).',
    details: [
      '{standards}',
      'The second argument is the literacy table, from which its level is judged, or a literacy level already known. A level above the one asked for does not tell whether that one is reached, as the levels look at different ages: where that decides, the function asks back.',
    ],
    result: 'Level 0 to {highest}, or blank while figures are missing.',
    parameters: {
      bang_phocap: 'Table of universal education, as in MUC_PCGDMN, with the codes of primary education.',
      muc_xmc: 'Literacy level 0, 1, 2; or the literacy table, as in MUC_XMC.',
      dbkk: DIFFICULT,
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  DIEM_CDHT: {
    summary: 'Total score of each person as a learning citizen (10 indicators of 0 to 10 points).',
    details: [
      'A range of 10 score columns, with or without a heading row; or a table like the sheet Công dân học tập (columns Điểm 1 to Điểm 10).',
      'A row with a missing score, or one outside 0 to 10, stays blank. A score that cannot be read shows #VALUE! in its own row only.',
    ],
    result: 'A column, one row a person.',
    parameters: { bang_diem: 'Scores, one row a person.' },
  },
  DAT_CDHT: {
    summary: 'Does each person reach the title of learning citizen: 80 points or more in all, no indicator under 5.',
    details: ['Scores as in DIEM_CDHT. Source: Decision 324/QĐ-KHVN.'],
    result: 'A column: “Đạt” (met), “Chưa đạt” (not met), or blank while a score is missing.',
    parameters: { bang_diem: 'Scores, one row a person.' },
  },
  SO_CDHT: {
    summary: 'Number of people with the title of learning citizen.',
    details: [
      'Takes scores as in DIEM_CDHT, or a column of “Đạt” and “Chưa đạt”. People with missing scores are not counted.',
    ],
    result: 'A number of people.',
    parameters: { bang_diem: 'Scores, or the column of titles.' },
  },
  TYLE_CDHT: {
    summary: 'Rate of learning citizens; blank when a figure is missing or the denominator is 0.',
    details: [
      'No text defines the denominator of this rate; the sheet Thông tin says which one the plan has chosen.',
      'More people with the title than there are give #VALUE!: no rate is above 100 %.',
    ],
    result: 'A ratio, or blank.',
    parameters: {
      so_dat: 'Number of people with the title; a cell or a range.',
      mau_so: 'Number of people it is taken of; a cell or a range of the same shape.',
    },
  },
  TYLE_DVHT: {
    summary: 'Rate of units recognised as learning units.',
    details: [
      'Takes a table like the sheet Đơn vị học tập (tblDonVi[#All]), or a column of “Có” and “Không” (also “Đạt”, “Chưa đạt”, TRUE, FALSE, 1, 0, x).',
      'Blank while one unit has no answer. Empty cells at the end of a column are not units.',
    ],
    result: 'A ratio, or blank.',
    parameters: { bang_don_vi: 'Table of units, or the column of answers.' },
  },
  DANHGIA: {
    summary: 'Verdict on a target: “Đạt” (met), “Chưa đạt” (not met) or “Chưa kết luận được” (cannot be concluded).',
    details: [
      'Kinds: Từ mức trở lên (at least); Trên mức (above); Khoảng (about: met from the target less the tolerance); Toàn bộ 100 % (all); Giữ vững mức độ (keep the level); Duy trì tỷ lệ (keep the rate: not below target and last year); Có hoặc không (yes or no); Số lượng (count). The ids atLeast, above, about, all, keepLevel, keepRate, yesNo, count work as well.',
      'Rates are numbers as a percentage cell holds them: 0.35 is 35 %, and 1 is 100 %. A target above 1 is read in percentage points (35 is 35 %), and so is a result above 1 beside it.',
      'A rate below 0 or above 100 %, or one written in another scale (20 beside 0.35), gives #VALUE!. A level and a number are whole and not negative.',
      'Unrounded rates are compared: exactly the target is met, except for “Trên mức”.',
    ],
    result: '“Đạt”, “Chưa đạt”, or “Chưa kết luận được” when result or target is missing.',
    parameters: {
      thuc_hien: 'What was achieved: a rate, a level, a number, or “Có”, “Không”.',
      chi_tieu: 'Target of the plan.',
      loai: 'Kind of target, such as "Từ mức trở lên" (at least), which is taken when left out.',
      nam_truoc: 'Last year’s rate, for “Duy trì tỷ lệ”.',
      dung_sai: 'Tolerance, for “Khoảng”; written in the same way as the target.',
    },
  },
  CONTHIEU: {
    summary: 'People still needed to reach a target, exact to the person.',
    details: [
      '7 % of 100 people needs exactly 7. A target that is reached gives 0; a missing figure or a denominator of 0 gives a blank.',
      'A target of 0.35, of 35 % and of 35 is 35 %; 1 is 100 %. A target below 0 or above 100 % gives #VALUE!.',
      'A bad row shows #VALUE! in its own cell only.',
    ],
    result: 'A number of people, or blank.',
    parameters: {
      tu_so: 'People who count already; a cell or a range.',
      mau_so: 'Out of how many; a cell or a range.',
      chi_tieu: 'Target as a percentage.',
    },
  },
  PHANBO: {
    summary: 'Spreads the people still needed over hamlets in proportion to who is left, never more than are left.',
    details: [
      'By largest remainder: the shares add up to the people needed (or to all who are left, if those are fewer). Equal remainders go by order.',
      'The place of a hamlet without a figure stays blank; one that cannot be read gives #VALUE!, as the shares of the others depend on it.',
    ],
    result: 'A range of the same shape as that of the people left.',
    parameters: {
      con_thieu: 'People still needed in the whole commune.',
      con_lai_theo_thon: 'People of each hamlet who could still be won; a column or a row.',
    },
  },
  CHITIEU_QG: {
    summary: 'National milestone in force in a year, by code of the target.',
    details: [
      'The milestone of 2025 holds until that year, the one of 2030 from 2026 on; outside 2021-2030 the result is #N/A.',
      `Milestones of ${codesWithMilestonesOf('provinces')} are shares of provinces, not of one commune’s people.`,
    ],
    result: 'A ratio (0.4 is 40 %), blank while the year is missing, #N/A where there is no milestone.',
    parameters: {
      ma: `Code of the target: ${indicatorCodes()}.`,
      nam: 'Year of the plan.',
    },
  },
  GPI: {
    summary: 'Gender parity index: rate of women divided by rate of men.',
    details: ['1 is parity, below 1 women are behind. Blank when a rate is missing or that of men is 0.'],
    result: 'An index, or blank.',
    parameters: { ty_le_nu: 'Rate of women; a cell or a range.', ty_le_nam: 'Rate of men; a cell or a range.' },
  },
};
