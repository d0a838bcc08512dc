/** Reads the cells of a form by their defined names. */
import { choiceReader } from '../cellTypes/choice';
import { CONFIRMATIONS } from '../choices/general';
import type { FormDescription } from '../describe';
import { confirmationName } from '../layout';
import type { CellProblem, StructureProblem } from '../parsed';
import type { PlanRecord, PlanValue } from '../plan';
import { dataFields } from '../planParts';
import type { NameSnapshot } from '../snapshot';
import { namePlace } from './places';

export interface ReadForm {
  readonly values: PlanRecord;
  /** As the formulas of the sheets see them: operators read a number typed as text, comparisons know no other label. */
  readonly seen: PlanRecord;
  /** Keys of the settings whose confirmation says so. */
  readonly confirmed: readonly string[];
  readonly cellProblems: readonly CellProblem[];
  readonly structureProblems: readonly StructureProblem[];
  readonly cellCount: number;
}

const confirmations = choiceReader(CONFIRMATIONS);

export const readForm = (form: FormDescription, names: ReadonlyMap<string, NameSnapshot>): ReadForm => {
  const values: Record<string, PlanValue> = {};
  const seen: Record<string, PlanValue> = {};
  const confirmed: string[] = [];
  const cellProblems: CellProblem[] = [];
  const structureProblems: StructureProblem[] = [];
  const fields = dataFields(form);
  for (const [key, field] of fields) {
    const found = names.get(field.name.toUpperCase());
    values[key] = null;
    seen[key] = null;
    if (found === undefined) {
      structureProblems.push({
        code: 'missingName',
        source: field.name,
        column: null,
        label: field.label,
        place: null,
      });
      continue;
    }
    const reading = field.type.read(found.value, {});
    values[key] = reading.value as PlanValue;
    const isCompared = field.type.choices !== undefined && reading.seen !== undefined;
    seen[key] = (isCompared ? reading.seen : reading.value) as PlanValue;
    const problem =
      reading.problem ?? (reading.value === null && field.required ? { code: 'required' as const } : undefined);
    if (problem !== undefined) {
      cellProblems.push({
        source: field.name,
        column: null,
        row: null,
        place: namePlace(found),
        raw: found.value,
        problem,
      });
    }
    const confirmation =
      field.assumption === undefined ? undefined : names.get(confirmationName(field.name).toUpperCase());
    if (confirmation === undefined) continue;
    const given = confirmations.read(confirmation.value);
    if (given.value === 'confirmed') confirmed.push(key);
    if (given.problem !== undefined) {
      const { name, value: raw } = confirmation;
      cellProblems.push({
        source: name.toUpperCase(),
        column: null,
        row: null,
        place: namePlace(confirmation),
        raw,
        problem: given.problem,
      });
    }
  }
  return { values, seen, confirmed, cellProblems, structureProblems, cellCount: fields.length };
};
