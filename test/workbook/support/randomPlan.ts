/** Random plans, made from the descriptions: any value that a cell of the type can hold, or a blank. */
import fc from 'fast-check';
import type { CellType, JsonType } from '../../../src/workbook/cellType';
import { isCellError, tidy } from '../../../src/workbook/cellTypes/rawCell';
import type { TableDescription } from '../../../src/workbook/describe';
import type { Plan, PlanRecord, PlanValue } from '../../../src/workbook/plan';
import {
  assemblePlan,
  dataColumns,
  dataFields,
  givenRows,
  PLAN_FORMS,
  PLAN_TABLES,
  SETTING_KEYS,
} from '../../../src/workbook/planParts';

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáạảãàằẳẵắặếềểễệAĐƯ0123456789=+-@"\',.;:()%\n '];

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: Math.min(maxLength, 30) })
    .map(tidy)
    .filter((value) => value !== '' && !isCellError(value));

const isoDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const ofJson = (json: JsonType): fc.Arbitrary<PlanValue> => {
  switch (json.kind) {
    case 'string':
      return text(json.maxLength);
    case 'integer':
      return fc.integer({ min: json.min, max: json.max ?? 1_000_000 });
    case 'number':
      return fc.integer({ min: json.min * 2, max: (json.max ?? 1_000) * 2 }).map((halves) => halves / 2);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return isoDate;
    case 'choice':
      return fc.constantFrom(...json.values);
  }
};

/** Percentage points down to the ten-thousandth. */
const points = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 10_000);

const valueOf = (type: CellType<unknown>): fc.Arbitrary<PlanValue> =>
  type.id === 'percentage' ? points : ofJson(type.json);

const orBlank = (value: fc.Arbitrary<PlanValue>): fc.Arbitrary<PlanValue> => fc.option(value, { nil: null, freq: 4 });

/** Value of a target by its kind. */
const targetValueOf = (kind: PlanValue): fc.Arbitrary<PlanValue> => {
  if (kind === 'keepLevel') return fc.integer({ min: 0, max: 3 });
  return kind === 'count' ? fc.integer({ min: 0, max: 9_999_999 }) : points;
};

const rowOf = (table: TableDescription): fc.Arbitrary<PlanRecord> => {
  const columns = dataColumns(table);
  const plain = fc.record(Object.fromEntries(columns.map(([key, { type }]) => [key, orBlank(valueOf(type))])));
  const dependent = columns.filter(([, { type }]) => type.id === 'targetValue').map(([key]) => key);
  if (dependent.length === 0) return plain;
  return plain.chain((row) =>
    fc
      .record(Object.fromEntries(dependent.map((key) => [key, orBlank(targetValueOf(row['kind'] ?? null))])))
      .map((values) => ({ ...row, ...values })),
  );
};

const hasInput =
  (table: TableDescription) =>
  (row: PlanRecord): boolean =>
    dataColumns(table).some(([key, column]) => column.role === 'input' && row[key] !== null);

const rowsOf = (table: TableDescription): fc.Arbitrary<readonly PlanRecord[]> => {
  const row = rowOf(table);
  if (table.grows) return fc.array(row.filter(hasInput(table)), { maxLength: 4 });
  const fixed = dataColumns(table).flatMap(([key, column]) => (column.role === 'fixed' ? [key] : []));
  return fc.tuple(...givenRows(table).map(() => row)).map((rows) =>
    rows.map((own, index) => {
      const given = givenRows(table)[index];
      return { ...own, ...Object.fromEntries(fixed.map((key) => [key, given?.[key] ?? null])) };
    }),
  );
};

const record = <V>(entries: readonly (readonly [string, fc.Arbitrary<V>])[]) => fc.record(Object.fromEntries(entries));

export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    forms: record(
      PLAN_FORMS.map(
        (form) =>
          [form.json, record(dataFields(form).map(([key, { type }]) => [key, orBlank(valueOf(type))]))] as const,
      ),
    ),
    confirmed: fc.subarray([...SETTING_KEYS]),
    lists: record(PLAN_TABLES.map((table) => [table.json, rowsOf(table)] as const)),
  })
  .map(assemblePlan);
