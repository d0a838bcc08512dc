/** The lists of a plan as rules see them: their table in the workbook, and how a row is called in a message. */
import type { Plan } from '../../workbook/plan';
import { dataFields, PLAN_FORMS } from '../../workbook/planParts';

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

/** Forms of the plan. */
export type FormKey = { [K in keyof Plan]: Plan[K] extends readonly unknown[] ? never : K }[keyof Plan];

/** Parts of the workbook that a rule may read: lists, forms, what the reader reported, how the targets were judged. */
export type SourceId = ListKey | FormKey | 'problems' | 'targetResults';

/** Defined name -> the form that it is a field of. Beside a setting stands the name of the cell that confirms it. */
export const FORM_OF_NAME: ReadonlyMap<string, FormKey> = new Map(
  PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([, { name }]) => [name, `${name}_XN`].map((own) => [own, form.json as FormKey] as const)),
  ),
);
