/**
 * A plan as data: what the workbook holds, and what the public JSON form (version 1) says. Percentages are percentage
 * points, dates 'yyyy-mm-dd', choices ids, a blank cell `null`.
 */
import type { FormValuesOf, RowOf, SheetDescription } from './describe';
import type { chiTieu } from './sheets/chiTieu';
import type { congDanHocTap } from './sheets/congDanHocTap';
import type { coSoGiaoDuc } from './sheets/coSoGiaoDuc';
import type { donViHocTap } from './sheets/donViHocTap';
import type { kinhPhi } from './sheets/kinhPhi';
import type { muChuTheoThon } from './sheets/muChuTheoThon';
import type { nguoiChuaBietChu } from './sheets/nguoiChuaBietChu';
import type { nhiemVu } from './sheets/nhiemVu';
import type { noiDung } from './sheets/noiDung';
import type { phoCap } from './sheets/phoCap';
import type { thon } from './sheets/thon';
import type { thongTin } from './sheets/thongTin';
import type { trungTamHtcd } from './sheets/trungTamHtcd';
import type { tuDanhGia } from './sheets/tuDanhGia';
import type { xoaMuChu } from './sheets/xoaMuChu';

export const PLAN_VERSION = 1;

/** Value of a cell in a plan. */
export type PlanValue = string | number | boolean | null;
/** A row or a form of any table, for code that knows no table by name. */
export type PlanRecord = Readonly<Record<string, PlanValue>>;

type RowsOf<S extends SheetDescription> = S extends {
  readonly table: infer T extends NonNullable<SheetDescription['table']>;
}
  ? readonly RowOf<T>[]
  : never;
type FormOf<S extends SheetDescription> = S extends {
  readonly form: infer F extends NonNullable<SheetDescription['form']>;
}
  ? FormValuesOf<F>
  : never;

export type PlanInfo = FormOf<typeof thongTin> & {
  /** Keys of the settings that an official has confirmed. */
  readonly confirmed: readonly string[];
};

export interface Plan {
  readonly version: typeof PLAN_VERSION;
  readonly info: PlanInfo;
  readonly centre: FormOf<typeof trungTamHtcd>;
  readonly assessmentScale: FormOf<typeof tuDanhGia>;
  readonly targets: RowsOf<typeof chiTieu>;
  readonly hamlets: RowsOf<typeof thon>;
  readonly literacy: RowsOf<typeof xoaMuChu>;
  readonly illiterateByHamlet: RowsOf<typeof muChuTheoThon>;
  readonly illiteratePeople: RowsOf<typeof nguoiChuaBietChu>;
  readonly universalEducation: RowsOf<typeof phoCap>;
  readonly citizens: RowsOf<typeof congDanHocTap>;
  readonly units: RowsOf<typeof donViHocTap>;
  readonly institutions: RowsOf<typeof coSoGiaoDuc>;
  readonly classes: RowsOf<typeof trungTamHtcd>;
  readonly selfAssessment: RowsOf<typeof tuDanhGia>;
  readonly tasks: RowsOf<typeof nhiemVu>;
  readonly budget: RowsOf<typeof kinhPhi>;
  readonly paragraphs: RowsOf<typeof noiDung>;
}

export type PlanTargetRow = Plan['targets'][number];
export type PlanCitizen = Plan['citizens'][number];
