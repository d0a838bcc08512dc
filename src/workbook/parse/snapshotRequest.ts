/** What a reader has to fetch, so that both readers fetch the same and no more. */
import type { Column, TableDescription } from '../describe';
import { confirmationName } from '../layout';
import { dataFields, PLAN_FORMS } from '../planParts';
import { VALIDATED_NAMES } from '../template/expectedValidation';
import { TABLES, TEMPLATE_NAME, VERSION_NAME } from '../workbook';

export interface TableRequest {
  /** Excel table name. */
  readonly name: string;
  /** Headers of the columns whose formula texts are needed, compared without regard to case and spaces. */
  readonly formulaHeaders: readonly string[];
  /**
   * Formula texts of a longer table are not needed: the calculated columns of a register repeat one formula, and their
   * texts would fill Excel on the web's 5 MB a request. `null`: always needed.
   */
  readonly formulasUpToRows: number | null;
  /** Headers of the columns of words, whose fonts tell a legacy encoding. */
  readonly textHeaders: readonly string[];
  /** Headers of the columns whose cells the template validates. */
  readonly validatedHeaders: readonly string[];
}

export interface SnapshotRequest {
  readonly tables: readonly TableRequest[];
  /** Defined names of single cells. */
  readonly names: readonly string[];
  /** Those among them whose cell the template validates. */
  readonly validatedNames: ReadonlySet<string>;
}

const MOST_REGISTER_ROWS = 2_000;

const isWords = (column: Column): boolean => column.role === 'input' && column.type.json.kind === 'string';

const isValidated = (column: Column): boolean => column.role !== 'computed' && column.type.validation !== null;

const headersOf = (table: TableDescription, wanted: (column: Column) => boolean): readonly string[] =>
  Object.values(table.columns).filter(wanted).map(({ header }) => header);

/** Every table is wanted with all its columns: those of the user's own are passed over while parsing. */
export const snapshotRequest = (): SnapshotRequest => ({
  tables: TABLES.map(({ table }) => ({
    name: table.id,
    formulaHeaders: headersOf(table, ({ role }) => role === 'computed'),
    formulasUpToRows: table.grows ? MOST_REGISTER_ROWS : null,
    textHeaders: headersOf(table, isWords),
    validatedHeaders: headersOf(table, isValidated),
  })),
  names: [
    TEMPLATE_NAME,
    VERSION_NAME,
    ...PLAN_FORMS.flatMap((form) =>
      dataFields(form).flatMap(([, field]) =>
        field.assumption === undefined ? [field.name] : [field.name, confirmationName(field.name)],
      ),
    ),
  ],
  validatedNames: new Set(VALIDATED_NAMES),
});
