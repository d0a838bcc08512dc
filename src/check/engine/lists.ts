/** The lists of a plan as rules see them: their table in the workbook, and how a row is called in a message. */
import type { Plan } from '../../workbook/plan';

/** List of the plan -> Excel table. */
export const TABLE_OF = {
  targets: 'tblChiTieu',
  hamlets: 'tblThon',
  literacy: 'tblXMC',
  illiterateByHamlet: 'tblMuChuThon',
  illiteratePeople: 'tblNguoiMuChu',
  universalEducation: 'tblPhoCap',
  citizens: 'tblCongDan',
  units: 'tblDonVi',
  institutions: 'tblCoSo',
  classes: 'tblLopHoc',
  selfAssessment: 'tblTuDanhGia',
  tasks: 'tblNhiemVu',
  budget: 'tblKinhPhi',
  paragraphs: 'tblNoiDung',
} as const;

export type ListKey = keyof typeof TABLE_OF;
export const LIST_KEYS = Object.keys(TABLE_OF) as readonly ListKey[];

export type PlanRow<L extends ListKey> = Plan[L][number];
/** A row seen without its type: columns are found by key. */
export type AnyRow = Readonly<Record<string, unknown>>;

type KeysOfType<R, V> = { [K in keyof R]-?: [R[K]] extends [V] ? K : never }[keyof R] & string;
/** Keys of the columns that hold a figure. */
export type NumberColumn<L extends ListKey> = KeysOfType<PlanRow<L>, number | null | undefined>;
export type AnyColumn<L extends ListKey> = keyof PlanRow<L> & string;

const LIST_OF_TABLE: ReadonlyMap<string, ListKey> = new Map(LIST_KEYS.map((list) => [TABLE_OF[list], list]));

/** `undefined` for a table that is no list of the plan. */
export const listOfTable = (table: string): ListKey | undefined => LIST_OF_TABLE.get(table);

/** Column that names a row; `null` where a row is named by its position, because its name is a person's. */
export const LABEL_OF: Readonly<Record<ListKey, string | null>> = {
  targets: 'title',
  hamlets: 'name',
  literacy: 'age',
  illiterateByHamlet: 'hamlet',
  illiteratePeople: null,
  universalEducation: 'title',
  citizens: null,
  units: 'name',
  institutions: 'name',
  classes: 'topic',
  selfAssessment: 'criterion',
  tasks: 'task',
  budget: 'content',
  paragraphs: null,
};

const HAMLET_WORD = /^(thôn|bản|xóm|làng|ấp|buôn|phum|sóc|khóm|khu|khối|tổ|đội|cụm|tiểu khu)\s/iu;

const hamletLabel = (name: string): string => (HAMLET_WORD.test(name) ? name : `Thôn ${name}`);

/** The name of a row as a sentence can begin with it; `undefined` when the cell that names it is blank. */
export const rowLabel = (list: ListKey, row: AnyRow): string | undefined => {
  const column = LABEL_OF[list];
  const value = column === null ? null : row[column];
  if (typeof value === 'number') return list === 'literacy' ? `Tuổi ${String(value)}` : String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return list === 'hamlets' || list === 'illiterateByHamlet' ? hamletLabel(value.trim()) : `“${value.trim()}”`;
};
