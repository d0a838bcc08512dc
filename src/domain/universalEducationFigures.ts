/** The figures that levels of universal education are judged by: codes, and whom count and population mean. */
import type { UniversalEducationCode } from './universalEducationCodes';

export type Programme = 'preschool' | 'primary' | 'lowerSecondary';

export interface UniversalEducationFigure {
  readonly code: UniversalEducationCode;
  readonly programme: Programme;
  readonly title: string;
  /** Ages of those counted in `population`; calendar year minus year of birth. */
  readonly ages: { readonly from: number; readonly to: number };
  readonly count: string;
  readonly population: string;
  /** Those who are counted are all who are missing from that figure: where nobody is, nobody can be. */
  readonly remainderOf?: UniversalEducationCode;
}

/** "Phải phổ cập": all in that age, without those disabled, moved away or dead. */
export const UNIVERSAL_EDUCATION_FIGURES: Readonly<Record<UniversalEducationCode, UniversalEducationFigure>> = {
  MN5_DEN_LOP: {
    code: 'MN5_DEN_LOP',
    programme: 'preschool',
    title: 'Trẻ em 5 tuổi đến lớp',
    ages: { from: 5, to: 5 },
    count: 'Số trẻ em 5 tuổi đến lớp',
    population: 'Số trẻ em 5 tuổi phải phổ cập',
  },
  // Counted on 30/9 among the children who are 6 by then: they were 5 in the school year that has ended.
  MN5_HOAN_THANH: {
    code: 'MN5_HOAN_THANH',
    programme: 'preschool',
    title: 'Trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non',
    ages: { from: 5, to: 5 },
    count: 'Số trẻ em 5 tuổi (năm học vừa kết thúc) hoàn thành chương trình giáo dục mầm non',
    population: 'Số trẻ em 5 tuổi (năm học vừa kết thúc) phải phổ cập',
  },
  MN35_DEN_TRUONG: {
    code: 'MN35_DEN_TRUONG',
    programme: 'preschool',
    title: 'Trẻ em từ 3 đến 5 tuổi đến trường',
    ages: { from: 3, to: 5 },
    count: 'Số trẻ em từ 3 đến 5 tuổi đến trường',
    population: 'Số trẻ em từ 3 đến 5 tuổi phải phổ cập',
  },
  MN35_HOAN_THANH: {
    code: 'MN35_HOAN_THANH',
    programme: 'preschool',
    title: 'Trẻ em từ 3 đến 5 tuổi hoàn thành chương trình giáo dục mầm non theo độ tuổi',
    ages: { from: 3, to: 5 },
    count: 'Số trẻ em từ 3 đến 5 tuổi hoàn thành chương trình của độ tuổi mình',
    population: 'Số trẻ em từ 3 đến 5 tuổi phải phổ cập',
  },
  TH_6T_VAO_LOP1: {
    code: 'TH_6T_VAO_LOP1',
    programme: 'primary',
    title: 'Trẻ em 6 tuổi vào lớp 1',
    ages: { from: 6, to: 6 },
    count: 'Số trẻ em 6 tuổi vào lớp 1',
    population: 'Số trẻ em 6 tuổi phải phổ cập',
  },
  TH_11T_HOAN_THANH: {
    code: 'TH_11T_HOAN_THANH',
    programme: 'primary',
    title: 'Trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học',
    ages: { from: 11, to: 11 },
    count: 'Số trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học',
    population: 'Số trẻ em 11 tuổi phải phổ cập',
  },
  TH_11T_CON_LAI_DANG_HOC: {
    code: 'TH_11T_CON_LAI_DANG_HOC',
    programme: 'primary',
    title: 'Trẻ em 11 tuổi còn lại đang học các lớp tiểu học',
    ages: { from: 11, to: 11 },
    count: 'Số trẻ em 11 tuổi chưa hoàn thành, đang học các lớp tiểu học',
    population: 'Số trẻ em 11 tuổi chưa hoàn thành chương trình giáo dục tiểu học',
    remainderOf: 'TH_11T_HOAN_THANH',
  },
  TH_14T_HOAN_THANH: {
    code: 'TH_14T_HOAN_THANH',
    programme: 'primary',
    title: 'Trẻ em đến 14 tuổi hoàn thành chương trình giáo dục tiểu học',
    ages: { from: 14, to: 14 },
    count: 'Số trẻ em 14 tuổi đã hoàn thành chương trình giáo dục tiểu học',
    population: 'Số trẻ em 14 tuổi phải phổ cập',
  },
  // "Tốt nghiệp": for those who finish from 2026 on, who get no diploma any more, completion of the programme.
  THCS_15_18_TOT_NGHIEP: {
    code: 'THCS_15_18_TOT_NGHIEP',
    programme: 'lowerSecondary',
    title: 'Thanh niên, thiếu niên từ 15 đến 18 tuổi tốt nghiệp trung học cơ sở',
    ages: { from: 15, to: 18 },
    count: 'Số người từ 15 đến 18 tuổi tốt nghiệp (hoàn thành chương trình) trung học cơ sở',
    population: 'Số người từ 15 đến 18 tuổi phải phổ cập',
  },
  // The decree takes the share of all from 15 to 18, not of those who finished lower secondary school.
  THCS_15_18_DANG_HOC: {
    code: 'THCS_15_18_DANG_HOC',
    programme: 'lowerSecondary',
    title:
      'Thanh niên, thiếu niên từ 15 đến 18 tuổi đang học trung học phổ thông, giáo dục thường xuyên hoặc giáo dục nghề nghiệp',
    ages: { from: 15, to: 18 },
    count:
      'Số người từ 15 đến 18 tuổi đang học trung học phổ thông, giáo dục thường xuyên cấp trung học phổ thông hoặc giáo dục nghề nghiệp',
    population: 'Số người từ 15 đến 18 tuổi phải phổ cập',
  },
};
