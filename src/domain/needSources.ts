/** Tables and defined names of the plan workbook that a verdict may wait for. */
export const NEED_SOURCES = {
  targets: 'tblChiTieu',
  hamlets: 'tblThon',
  literacy: 'tblXMC',
  universalEducation: 'tblPhoCap',
  citizens: 'tblCongDan',
  units: 'tblDonVi',
  institutions: 'tblCoSo',
  year: 'TT_NAM',
  especiallyDifficult: 'TT_DBKK',
  centreUsesIt: 'HTCD_CNTT',
} as const;
export type NeedSource = (typeof NEED_SOURCES)[keyof typeof NEED_SOURCES];
