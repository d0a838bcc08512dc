/** Plans to begin with. */
import { inPlaceWords, placeWordsOf, type CommuneKindWord } from '../vietnamese/placeWords';
import type { Plan, PlanRecord } from './plan';
import {
  assemblePlan,
  blankRow,
  dataFields,
  givenRows,
  hasRowPerHamlet,
  OWNER_FORM,
  PLAN_FORMS,
  PLAN_TABLES,
  presetOf,
} from './planParts';

/** Nothing entered: every value blank, every list empty but those whose rows the form fixes. */
export const emptyPlan = (): Plan => assemblePlan({ forms: {}, confirmed: [], lists: {} });

export interface NewPlanOptions {
  readonly year: number;
  readonly province?: string;
  readonly commune?: string;
  /** Texts to begin with are in its words. Default: a rural commune. */
  readonly communeKind?: CommuneKindWord;
  readonly especiallyDifficult?: boolean;
  /** As many rows wait for their names, on every sheet that has one a hamlet. Left out: as many as the template has. */
  readonly hamlets?: number | null;
}

const presets = (year: number): Record<string, PlanRecord> =>
  Object.fromEntries(
    PLAN_FORMS.map((form) => [
      form.json,
      Object.fromEntries(dataFields(form).map(([key, field]) => [key, presetOf(field, year)])),
    ]),
  );

const inWordsOf = (kind: CommuneKindWord, row: PlanRecord): PlanRecord =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? inPlaceWords(value, placeWordsOf(kind)) : value,
    ]),
  );

/** A new plan of a commune: settings as assumed, the thirteen targets, tasks and paragraphs to edit. */
export const newPlan = ({
  year,
  province,
  commune,
  communeKind = 'commune',
  especiallyDifficult,
  hamlets = null,
}: NewPlanOptions): Plan => {
  const forms = presets(year);
  forms[OWNER_FORM] = {
    ...forms[OWNER_FORM],
    year,
    province: province ?? null,
    commune: commune ?? null,
    communeKind,
    ...(especiallyDifficult === undefined ? {} : { especiallyDifficult }),
  };
  const lists = Object.fromEntries(
    PLAN_TABLES.map((table) => [
      table.json,
      hamlets !== null && hasRowPerHamlet(table)
        ? Array.from({ length: hamlets }, () => blankRow(table))
        : givenRows(table, year).map((row) => inWordsOf(communeKind, row)),
    ]),
  );
  return assemblePlan({ forms, confirmed: [], lists });
};
