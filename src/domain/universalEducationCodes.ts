/** Codes of the figures that levels of universal education are judged by. */
export const UNIVERSAL_EDUCATION_CODES = [
  'MN5_DEN_LOP',
  'MN5_HOAN_THANH',
  'MN35_DEN_TRUONG',
  'MN35_HOAN_THANH',
  'TH_6T_VAO_LOP1',
  'TH_11T_HOAN_THANH',
  'TH_11T_CON_LAI_DANG_HOC',
  'TH_14T_HOAN_THANH',
  'THCS_15_18_TOT_NGHIEP',
  'THCS_15_18_DANG_HOC',
] as const;
/** ASCII, stable, part of users' files. */
export type UniversalEducationCode = (typeof UNIVERSAL_EDUCATION_CODES)[number];
