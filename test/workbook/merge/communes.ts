/** Small communes for mergers, written by hand, and their mappings. */
import { newPlan } from '../../../src/workbook/newPlan';
import type { Plan, PlanRecord } from '../../../src/workbook/plan';
import { assemblePlan, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../../../src/workbook/planParts';
import type { MappingHow, MappingRow } from '../../../src/workbook/merge/mapping';
import type { MergeRequest } from '../../../src/workbook/merge/mergePlans';
import { sourcesOf } from '../../../src/workbook/merge/source';

export interface Commune {
  readonly name: string;
  readonly code?: string;
  readonly info?: PlanRecord;
  readonly centre?: PlanRecord;
  readonly lists?: Readonly<Record<string, readonly PlanRecord[]>>;
}

export const communePlan = ({ name, code, info = {}, centre = {}, lists = {} }: Commune): Plan => {
  const base = newPlan({ year: 2026, province: 'Lạng Sơn', commune: name, especiallyDifficult: false });
  const forms = Object.fromEntries(PLAN_FORMS.map((form) => [form.json, formOf(base, form)]));
  return assemblePlan({
    forms: {
      ...forms,
      info: { ...forms['info'], code: code ?? null, ...info },
      centre: { ...forms['centre'], ...centre },
    },
    confirmed: [],
    lists: { ...Object.fromEntries(PLAN_TABLES.map((table) => [table.json, listOf(base, table)])), ...lists },
  });
};

export const rowOf = (
  line: number,
  [commune, hamlet, how, newHamlet]: readonly [string, string, MappingHow, string],
  more: Partial<MappingRow> = {},
): MappingRow => ({
  line,
  commune,
  hamlet,
  how,
  newHamlet,
  newCommune: null,
  confirmed: true,
  person: null,
  ...more,
});

export const mappingRows = (rows: readonly (readonly [string, string, MappingHow, string])[]): readonly MappingRow[] =>
  rows.map((row, index) => rowOf(index + 2, row));

export const requestOf = (
  plans: readonly Plan[],
  mapping: readonly MappingRow[],
  more: Partial<MergeRequest> = {},
): MergeRequest => ({
  sources: sourcesOf(plans.map((plan) => ({ plan, otherwise: 'tệp' }))),
  mapping,
  commune: null,
  answers: new Map(),
  lastYear: null,
  ...more,
});
