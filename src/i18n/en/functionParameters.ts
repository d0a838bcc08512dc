import type { viFunctions } from '../vi/functions';

type Source = typeof viFunctions;
type ParameterId = { [F in keyof Source]: keyof Source[F]['parameters'] }[keyof Source];

/** Parameters are known by their Vietnamese ids; this is what English tooltips and messages call them. */
export const enParameterNames: Readonly<Record<ParameterId, string>> = {
  tu_so: 'numerator',
  mau_so: 'denominator',
  bang_xmc: 'literacy_table',
  nhom_tuoi: 'age_band',
  muc: 'level',
  doi_tuong: 'group',
  quy_uoc: 'convention',
  dbkk: 'especially_difficult',
  bang_phocap: 'education_table',
  bo_quy_dinh: 'rule_set',
  muc_xmc: 'literacy',
  bang_diem: 'scores',
  so_dat: 'citizens',
  bang_don_vi: 'units',
  thuc_hien: 'actual',
  chi_tieu: 'target',
  loai: 'kind',
  nam_truoc: 'last_year',
  dung_sai: 'tolerance',
  con_thieu: 'needed',
  con_lai_theo_thon: 'left_by_hamlet',
  ma: 'code',
  nam: 'year',
  ty_le_nu: 'women',
  ty_le_nam: 'men',
};
