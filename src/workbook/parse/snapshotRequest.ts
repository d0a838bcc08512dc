/** What a reader has to fetch, so that both readers fetch the same and no more. */
import type { Column, ComputedField, Field, SummaryLine, TableDescription } from '../describe';
import { confirmationName } from '../layout';
import { VALIDATED_NAMES } from '../template/expectedValidation';
import { SENT_NAME, TEMPLATE_NAME, VERSION_NAME } from '../identity';
import { FORMS, TABLES } from '../workbook';

export interface TableRequest {
  /** Name of the Excel table. */
  readonly name: string;
  /** A defined name of a plain range in workbooks of today; in older ones it was an Excel table. */
  readonly standsIn?: TableDescription['standsIn'];
  /** Headers of the columns whose formula texts are needed, compared without regard to case and spaces. */
  readonly formulaHeaders: readonly string[];
  /**
   * Of a longer table it is enough to know which cells hold no formula: the calculated columns of a register repeat one,
   * and their texts would fill Excel on the web's 5 MB a request. `null`: always needed.
   */
  readonly formulasUpToRows: number | null;
  /** How many rows above the header are wanted, as far as there are so many; 0 for a table without lines of totals. */
  readonly rowsAbove: number;
  /** The same below the last row. */
  readonly rowsUnder: number;
  /** How far around the table somebody may have put rows that belong in it; `null` for a table that does not grow. */
  readonly around: { readonly rowsBelow: number; readonly columnsBeside: number } | null;
  /** Headers of the columns of words, whose fonts tell a legacy encoding. */
  readonly textHeaders: readonly string[];
  /** Headers of the columns of days. */
  readonly dateHeaders: readonly string[];
  /** Headers of the columns whose cells the template validates. */
  readonly validatedHeaders: readonly string[];
}

export interface SnapshotRequest {
  readonly tables: readonly TableRequest[];
  /** Defined names of single cells. */
  readonly names: readonly string[];
  /** Those among them that hold a day. */
  readonly dateNames: ReadonlySet<string>;
  /** Those among them whose cell the template validates. */
  readonly validatedNames: ReadonlySet<string>;
}

const MOST_REGISTER_ROWS = 2_000;
/** Rows pasted under a table that did not grow: those of a register at most. */
const ROWS_BELOW = 2_000;
/** Columns left free between a table and what was pasted beside it. */
const COLUMNS_BETWEEN = 3;
/** Room for what people put between the totals and the header. */
const ROWS_BETWEEN = 10;

const roomFor = ({ length }: readonly SummaryLine[]): number => (length === 0 ? 0 : length + ROWS_BETWEEN);

/** Above the header all of them: workbooks of earlier versions have those there that now stand below. */
const rowsOfLines = ({ summary = [] }: TableDescription): Pick<TableRequest, 'rowsAbove' | 'rowsUnder'> => ({
  rowsAbove: roomFor(summary),
  rowsUnder: roomFor(summary.filter(({ below }) => below === true)),
});

const namesOf = (field: Field | ComputedField): readonly string[] =>
  field.role === 'computed' || field.assumption === undefined
    ? [field.name]
    : [field.name, confirmationName(field.name)];

const isWords = (column: Column): boolean => column.role === 'input' && column.type.json.kind === 'string';

const isDate = (column: Column): boolean => column.role === 'input' && column.type.json.kind === 'date';

const isValidated = (column: Column): boolean => column.role !== 'computed' && column.type.validation !== null;

const headersOf = (table: TableDescription, wanted: (column: Column) => boolean): readonly string[] =>
  Object.values(table.columns)
    .filter(wanted)
    .map(({ header }) => header);

/** Every table is wanted with all its columns: those of the user's own are passed over while parsing. */
export const snapshotRequest = (): SnapshotRequest => ({
  tables: TABLES.map(({ table }) => ({
    name: table.id,
    ...(table.standsIn === undefined ? {} : { standsIn: table.standsIn }),
    formulaHeaders: headersOf(table, ({ role }) => role === 'computed'),
    formulasUpToRows: table.grows ? MOST_REGISTER_ROWS : null,
    ...rowsOfLines(table),
    around: table.grows
      ? { rowsBelow: ROWS_BELOW, columnsBeside: Object.keys(table.columns).length + COLUMNS_BETWEEN }
      : null,
    textHeaders: headersOf(table, isWords),
    dateHeaders: headersOf(table, isDate),
    validatedHeaders: headersOf(table, isValidated),
  })),
  names: [
    TEMPLATE_NAME,
    VERSION_NAME,
    SENT_NAME,
    ...FORMS.flatMap(({ form }) => Object.values(form.fields).flatMap(namesOf)),
  ],
  dateNames: new Set(
    FORMS.flatMap(({ form }) =>
      Object.values(form.fields).flatMap((field) =>
        field.role !== 'computed' && field.type.json.kind === 'date' ? [field.name] : [],
      ),
    ),
  ),
  validatedNames: new Set(VALIDATED_NAMES),
});
