/** Mistakes of every sort put into one cell of a clean workbook, each with the rule that has to find it there. */
import { a1 } from '../../src/workbook/a1';
import type { RawCell } from '../../src/workbook/cellType';
import type { CellPlace } from '../../src/workbook/parsed';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { headerOf } from '../../src/workbook/workbook';

export interface Planting {
  readonly rule: string;
  readonly table: string;
  /** Column key. */
  readonly column: string;
  /** What is put there, from what stands there and in the row above. */
  readonly value: (before: RawCell, above: RawCell) => RawCell;
  /** Not in a row of the table, but in the line of totals of that label. */
  readonly line?: string;
  /** Pasted from elsewhere: the cell's data validation is gone with it. */
  readonly losesValidation?: true;
}

const put = (rule: string, table: string, column: string, value: RawCell): Planting => ({
  rule,
  table,
  column,
  value: () => value,
});

const HUGE = 999_999;

export interface FormPlanting {
  readonly rule: string;
  /** Defined name of a cell of a form. */
  readonly name: string;
  readonly put: RawCell;
}

export const PLANTINGS: readonly (Planting | FormPlanting)[] = [
  put('formulas/overwritten', 'tblThon', 'rateLifeSkills', 0.5),
  put('formulas/overwritten', 'tblCongDan', 'total', 95),
  put('formulas/missing', 'tblChiTieu', 'actual', ''),
  { ...put('formulas/overwritten', 'tblThon', 'population', HUGE), line: 'Toàn xã' },
  { ...put('formulas/missing', 'tblXMC', 'scopeTotal', ''), line: 'Cộng 15 - 25' },
  { rule: 'formulas/overwritten', name: 'TQ_DAT', put: 13 },
  { rule: 'formulas/missing', name: 'HTCD_DIEM_TONG', put: '' },
  { rule: 'cells/required', name: 'TT_NAM', put: '' },
  put('hamlets/female-within-population', 'tblThon', 'female', HUGE),
  {
    rule: 'structure/validation-lost',
    table: 'tblThon',
    column: 'clans',
    value: (before) => before,
    losesValidation: true,
  },
  {
    rule: 'structure/validation-lost',
    table: 'tblCongDan',
    column: 'hamlet',
    value: (before) => before,
    losesValidation: true,
  },
  put('hamlets/minority-within-population', 'tblThon', 'minority', HUGE),
  put('hamlets/minority-female-within-both', 'tblThon', 'minorityFemale', HUGE),
  put('hamlets/households-within-population', 'tblThon', 'households', HUGE),
  put('hamlets/ages-nested', 'tblThon', 'age18Plus', HUGE),
  put('hamlets/competence-within-working-age', 'tblThon', 'lifeSkills', HUGE),
  put('hamlets/training-within-age15', 'tblThon', 'technicalTraining', HUGE),
  put('hamlets/university-within-training', 'tblThon', 'university', HUGE),
  put('hamlets/families-within-households', 'tblThon', 'learningFamilies', HUGE),
  put('hamlets/learning-clans-within-clans', 'tblThon', 'learningClans', HUGE),
  {
    rule: 'hamlets/duplicate-name',
    table: 'tblThon',
    column: 'name',
    value: (_, above) => String(above).toUpperCase(),
  },
  { rule: 'cells/number-as-text', table: 'tblThon', column: 'population', value: (before) => ` ${String(before)}` },
  put('cells/ambiguous-number', 'tblThon', 'workingAge', '1.234'),
  put('cells/thousands-as-decimal', 'tblThon', 'workingAge', 1.973),
  put('cells/not-whole', 'tblThon', 'workingAge', 1.62),
  put('cells/day-for-number', 'tblCongDan', 'score3', 45_785),
  put('encodings/legacy-text', 'tblNguoiMuChu', 'name', 'Nguyá»…n Thá»‹ LÃª'),
  put('encodings/legacy-text', 'tblCongDan', 'name', 'NguyÔn Th̃ HiƠu'),
  put('encodings/legacy-text', 'tblCongDan', 'name', 'NguyÔn ThÞ HiÕu'),
  put('encodings/undecided', 'tblNguoiMuChu', 'name', 'Bïi Kỉu'),
  put('cells/not-a-number', 'tblThon', 'age15Plus', 'chưa rõ'),
  put('cells/required', 'tblThon', 'name', ''),
  put('literacy/illiterate-within-scope', 'tblXMC', 'classATotal', HUGE),
  put('literacy/groups-within-total', 'tblXMC', 'scopeFemale', HUGE),
  put('cells/not-whole', 'tblXMC', 'scopeTotal', 99.5),
  put('literacy/hamlet-bands-nested', 'tblMuChuThon', 'scope15to25Total', HUGE),
  put('literacy/hamlet-unknown', 'tblMuChuThon', 'hamlet', 'Khuổi Không Có'),
  put('literacy/register-age', 'tblNguoiMuChu', 'birthYear', 1930),
  put('literacy/register-class-and-grade', 'tblNguoiMuChu', 'highestGrade', 5),
  put('literacy/register-ethnicity', 'tblNguoiMuChu', 'ethnicity', 'Nungg'),
  put('universalEducation/count-within-population', 'tblPhoCap', 'count', HUGE),
  put('citizens/unknown-hamlet', 'tblCongDan', 'hamlet', 'Khuổi Không Có'),
  put('citizens/birth-year', 'tblCongDan', 'birthYear', 2025),
  put('citizens/number-form', 'tblCongDan', 'citizenNumber', '12A'),
  put('cells/too-large', 'tblCongDan', 'score7', 10.5),
  put('cells/nearly-in-list', 'tblCongDan', 'sex', 'nam'),
  put('citizens/scores-complete', 'tblCongDan', 'score4', ''),
  put('units/titles-within-members', 'tblDonVi', 'membersWithTitle', HUGE),
  put('cells/not-in-list', 'tblDonVi', 'recognised', 'Đang xét'),
  put('units/digital-lessons-within-lessons', 'tblCoSo', 'digitalLessons', HUGE),
  put('activities/class-groups-within-learners', 'tblLopHoc', 'female', HUGE),
  put('cells/not-a-date', 'tblLopHoc', 'date', '29/02/2026'),
  put('cells/negative', 'tblKinhPhi', 'planned', -1),
];

export interface Planted {
  readonly snapshot: WorkbookSnapshot;
  readonly place: CellPlace;
}

const isBlank = (cell: RawCell | undefined): boolean => cell === '' || cell === undefined;

/** Rows in use, those with a value in the column where there are any: beside a blank nothing can be compared. */
const rowsFor = ({ values }: TableSnapshot, position: number): readonly number[] => {
  const used = [...values.keys()].filter((index) => !isBlank(values[index]?.[0]));
  const filled = used.filter((index) => !isBlank(values[index]?.[position]));
  return filled.length > 1 ? filled : used;
};

const plantInForm = (clean: WorkbookSnapshot, { name, put: value }: FormPlanting): Planted => {
  const found = clean.names.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The workbook has no name ${name}.`);
  return {
    snapshot: { ...clean, names: clean.names.map((one) => (one === found ? { ...one, value, formula: '' } : one)) },
    place: { sheet: found.sheet, address: a1(found.row, found.column) },
  };
};

const plantInLine = (
  clean: WorkbookSnapshot,
  table: TableSnapshot,
  position: number,
  { line = '', value }: Planting,
): Planted => {
  const side = table.under?.values.some((cells) => cells.includes(line)) === true ? 'under' : 'above';
  const outside = table[side];
  const row = outside?.values.findIndex((cells) => cells.includes(line)) ?? -1;
  if (outside === undefined || row < 0) throw new Error(`There is no line ${line} beside ${table.name}.`);
  const replaced = <T>(lines: readonly (readonly T[])[], cell: T): T[][] =>
    lines.map((cells, at) => cells.map((own, other) => (at === row && other === position ? cell : own)));
  const planted = value(outside.values[row]?.[position] ?? '', '');
  const changed = { ...outside, values: replaced(outside.values, planted), formulas: replaced(outside.formulas, '') };
  return {
    snapshot: { ...clean, tables: clean.tables.map((one) => (one === table ? { ...table, [side]: changed } : one)) },
    place: { sheet: table.sheet, address: a1(outside.top + row, table.left + position) },
  };
};

/** `anywhere` chooses the row; never the first, so that there is one above. */
export const plant = (clean: WorkbookSnapshot, planting: Planting | FormPlanting, anywhere: number): Planted => {
  if ('name' in planting) return plantInForm(clean, planting);
  const { table: name, column, value, line, losesValidation } = planting;
  const table = clean.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`The workbook has no table ${name}.`);
  const position = table.headers.indexOf(headerOf(name, column));
  if (line !== undefined) return plantInLine(clean, table, position, planting);
  const rows = rowsFor(table, position);
  const at = 1 + (anywhere % (rows.length - 1));
  const [row = 0, above = 0] = [rows[at], rows[at - 1]];
  const cellAt = (index: number): RawCell => table.values[index]?.[position] ?? '';
  const planted = value(cellAt(row), cellAt(above));
  const values = table.values.map((cells, index) =>
    index === row ? cells.map((cell, other) => (other === position ? planted : cell)) : cells,
  );
  const formulas = Object.fromEntries(
    Object.entries(table.formulas).map(([at, texts]) => [
      at,
      Number(at) === position ? texts.map((text, index) => (index === row ? '' : text)) : texts,
    ]),
  );
  const unvalidated = losesValidation
    ? { ...table.unvalidated, [position]: [{ from: row, rows: 1 }] }
    : (table.unvalidated ?? {});
  return {
    snapshot: {
      ...clean,
      tables: clean.tables.map((one) => (one === table ? { ...table, values, formulas, unvalidated } : one)),
    },
    place: { sheet: table.sheet, address: a1(table.top + 1 + row, table.left + position) },
  };
};
