/**
 * A workbook's template without persons: no register, no text that names somebody, values where formulas counted a register.
 * The template was drawn from the descriptions, so that nothing else of the workbook is in it.
 */
import type { Formula, RawCell } from '../cellType';
import { isBlank } from '../cellTypes/rawCell';
import type { Column, Field, ComputedField } from '../describe';
import type { CellPlace } from '../parsed';
import { a1 } from '../a1';
import { findField, TABLES } from '../workbook';
import type { Template, TemplateBlock, TemplateCell, TemplateSheet, TemplateTable } from '../templateModel';
import { namesAny } from './leftOut';
import type { PersonNames } from './personNames';

/** Stands where words were in which somebody is named. */
export const NAMED_SOMEBODY = '[đã bỏ: có tên người]';

export interface SentTemplate {
  readonly template: Template;
  /** Cells whose words were left out because they name somebody. */
  readonly masked: readonly CellPlace[];
  /** Names of hamlets, units and bodies that are also a person's: the copy keeps them, for rows are known by them. */
  readonly kept: readonly CellPlace[];
}

type CellOf = (cell: RawCell, place: CellPlace) => RawCell;

/** What of a column or field goes into a copy. */
const sentValue =
  (type: Column | Field | ComputedField, names: PersonNames, masked: CellPlace[], kept: CellPlace[]): CellOf =>
  (cell, place) => {
    if (typeof cell !== 'string' || isBlank(cell)) return cell;
    const own = type.role === 'computed' || type.role === 'fixed' ? undefined : type.type.names;
    if (own === 'person') return '';
    if (type.role === 'fixed' || !names.isIn(cell)) return cell;
    // Of a choice or a number only what is none of them can name somebody.
    if (own === 'nobody') {
      kept.push(place);
      return cell;
    }
    masked.push(place);
    return NAMED_SOMEBODY;
  };

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

class Sending {
  readonly masked: CellPlace[] = [];
  readonly kept: CellPlace[] = [];

  constructor(
    private readonly leftOut: ReadonlySet<string>,
    private readonly names: PersonNames,
  ) {}

  sheet(sheet: TemplateSheet): TemplateSheet {
    const byCell = this.cellsOf(sheet);
    return {
      ...sheet,
      blocks: sheet.blocks.map((block) => this.block(sheet, block, byCell)),
      conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => !namesAny(formula, this.leftOut)),
      validations: sheet.validations.filter(({ source }) => !namesAny(source ?? '', this.leftOut)),
      table: sheet.table === null ? null : this.table(sheet.table),
    };
  }

  /** What is done with the cells of fields; those of the table go by their columns. */
  private cellsOf({ names }: TemplateSheet): ReadonlyMap<string, CellOf> {
    return new Map(
      names.flatMap(({ name, row, column, size }) => {
        const field = size === undefined ? findField(name)?.field : undefined;
        return field === undefined ? [] : [[keyOf(row, column), this.of(field)] as const];
      }),
    );
  }

  private of(type: Column | Field | ComputedField): CellOf {
    return sentValue(type, this.names, this.masked, this.kept);
  }

  private block(sheet: TemplateSheet, block: TemplateBlock, fields: ReadonlyMap<string, CellOf>): TemplateBlock {
    const columns = columnsAt(sheet.table, (column) => this.of(column));
    return {
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((cell, column): TemplateCell => {
          const [sheetRow, sheetColumn] = [block.top + row, block.left + column];
          if (typeof cell === 'object') return this.calculated(cell);
          const of = fields.get(keyOf(sheetRow, sheetColumn)) ?? columns(sheetRow, sheetColumn);
          return of === undefined ? cell : of(cell, { sheet: sheet.title, address: a1(sheetRow, sheetColumn) });
        }),
      ),
    };
  }

  /** What a formula shows may be words of another cell. */
  private calculated({ formula, value = '' }: Formula & { readonly value?: RawCell }): TemplateCell {
    const shown = typeof value === 'string' && this.names.isIn(value) ? NAMED_SOMEBODY : value;
    return namesAny(formula, this.leftOut) ? shown : { formula, value: shown };
  }

  private table(table: TemplateTable): TemplateTable {
    const formulas = Object.entries(table.columnFormulas ?? {}).filter(([, text]) => !namesAny(text, this.leftOut));
    return { ...table, columnFormulas: Object.fromEntries(formulas) };
  }
}

const columnsAt = (
  table: TemplateTable | null,
  of: (column: Column) => CellOf,
): ((row: number, column: number) => CellOf | undefined) => {
  const described = TABLES.find((own) => own.table.id === table?.name)?.table;
  const cells = Object.values(described?.columns ?? {}).map(of);
  return (row, column) =>
    table === null || row <= table.top || row >= table.top + table.rows ? undefined : cells[column - table.left];
};

/** `leftOut`: Excel names of the tables that do not go with the copy, each with its sheet. */
export const sentTemplate = (template: Template, leftOut: ReadonlySet<string>, names: PersonNames): SentTemplate => {
  const sending = new Sending(leftOut, names);
  const sheets = template.sheets
    .filter(({ table }) => table === null || !leftOut.has(table.name))
    .map((sheet) => sending.sheet(sheet));
  return { template: { ...template, sheets }, masked: sending.masked, kept: sending.kept };
};
