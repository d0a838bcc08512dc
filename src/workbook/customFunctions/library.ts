/** The custom functions by id. */
import type { FunctionId } from '../formula/expr';
import { datCdht, diemCdht, soCdht } from './citizens';
import type { FunctionArgument, FunctionResult } from './arguments';
import type { FunctionDefinition } from './definition';
import { mucXmc, soMuChu, tyleBietChu } from './literacy';
import { chiTieuQg } from './milestones';
import { conThieu, gpi, tyle, tyleCdht } from './ratios';
import { phanBo } from './spread';
import { mucPcgdmn, mucPcgdth, mucPcgdthcs } from './universalEducation';
import { tyleDvht } from './units';
import { danhGia } from './verdict';

export const FUNCTION_LIBRARY = {
  TYLE: tyle,
  TYLE_BIETCHU: tyleBietChu,
  SO_MUCHU: soMuChu,
  MUC_XMC: mucXmc,
  MUC_PCGDMN: mucPcgdmn,
  MUC_PCGDTH: mucPcgdth,
  MUC_PCGDTHCS: mucPcgdthcs,
  DIEM_CDHT: diemCdht,
  DAT_CDHT: datCdht,
  SO_CDHT: soCdht,
  TYLE_CDHT: tyleCdht,
  TYLE_DVHT: tyleDvht,
  DANHGIA: danhGia,
  CONTHIEU: conThieu,
  PHANBO: phanBo,
  CHITIEU_QG: chiTieuQg,
  GPI: gpi,
} as const satisfies { readonly [F in FunctionId]: FunctionDefinition & { readonly id: F } };

/** Ids of the parameters of a function. */
export type ParameterIdOf<F extends FunctionId> = (typeof FUNCTION_LIBRARY)[F]['parameters'][number]['id'];

/** Throws ArgumentError (#VALUE!) or NotAvailableError (#N/A); a missing figure gives '' instead. */
export const runFunction = (id: FunctionId, args: readonly FunctionArgument[]): FunctionResult =>
  FUNCTION_LIBRARY[id].run(args);
