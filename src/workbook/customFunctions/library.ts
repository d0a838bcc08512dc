/** The custom functions by id. */
import type { RuleSets } from '../../domain/regulations/ruleSet';
import type { FunctionId } from '../formula/expr';
import { datCdht, diemCdht, soCdht } from './citizens';
import type { FunctionDefinition } from './definition';
import { mucXmc, soMuChu, tyleBietChu } from './literacy';
import { chiTieuQg } from './milestones';
import { conThieu, gpi, tyle, tyleCdht } from './ratios';
import { phanBo } from './spread';
import { mucPcgdmn, mucPcgdth, mucPcgdthcs } from './universalEducation';
import { tyleDvht } from './units';
import { danhGia } from './verdict';

type Library = { readonly [F in FunctionId]: FunctionDefinition & { readonly id: F } };

/** `ruleSets`: those that the functions of levels may judge by. */
export const functionLibrary = (ruleSets: RuleSets) =>
  ({
    TYLE: tyle,
    TYLE_BIETCHU: tyleBietChu(ruleSets),
    SO_MUCHU: soMuChu(ruleSets),
    MUC_XMC: mucXmc(ruleSets),
    MUC_PCGDMN: mucPcgdmn(ruleSets),
    MUC_PCGDTH: mucPcgdth(ruleSets),
    MUC_PCGDTHCS: mucPcgdthcs(ruleSets),
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
  }) as const satisfies Library;

export type FunctionLibrary = ReturnType<typeof functionLibrary>;

/** Ids of the parameters of a function. */
export type ParameterIdOf<F extends FunctionId> = FunctionLibrary[F]['parameters'][number]['id'];
