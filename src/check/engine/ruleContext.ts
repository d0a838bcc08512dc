/** What rules may ask of the workbook under check, with what several of them need worked out once. */
import { nameKey } from '../../vietnamese/nameKey';
import { fieldLabelOf, headerOf, sheetTitleOf } from './headers';
import { rowLabel, TABLE_OF } from './lists';
import type { AnyRow, ListKey, PlanRow } from './lists';
import type { PlanFacts } from '../../domain/planFacts';
import type { PlanSettings } from '../../domain/settings';
import type { CellPlace, ParsedWorkbook } from '../../workbook/parsed';
import type { Plan } from '../../workbook/plan';
import type { JudgedTarget } from '../targets';

export interface RuleSurroundings {
  readonly facts: PlanFacts;
  /** ISO date on which the check is made; `null` when the caller does not say. Never the machine's clock. */
  readonly today: string | null;
  readonly targets: readonly JudgedTarget[];
}

export class RuleContext {
  readonly plan: Plan;
  readonly parsed: ParsedWorkbook;
  readonly facts: PlanFacts;
  readonly settings: PlanSettings;
  readonly today: string | null;
  readonly targets: readonly JudgedTarget[];
  readonly year: number | null;
  readonly #memory = new Map<string, unknown>();
  readonly #nameKeys = new Map<string, string>();

  constructor(parsed: ParsedWorkbook, surroundings: RuleSurroundings) {
    this.parsed = parsed;
    this.plan = parsed.plan;
    this.facts = surroundings.facts;
    this.settings = surroundings.facts.settings;
    this.today = surroundings.today;
    this.targets = surroundings.targets;
    this.year = parsed.plan.info.year;
  }

  rows<L extends ListKey>(list: L): readonly PlanRow<L>[] {
    return this.plan[list];
  }

  place(list: ListKey, index: number, column: string): CellPlace | undefined {
    return this.parsed.places.cell(TABLE_OF[list], index, column);
  }

  tableOf(list: ListKey): string {
    return TABLE_OF[list];
  }

  field(name: string): CellPlace | undefined {
    return this.parsed.places.field(name);
  }

  header(list: ListKey, column: string): string {
    return headerOf(TABLE_OF[list], column);
  }

  headerOfTable(table: string, column: string): string {
    return headerOf(table, column);
  }

  fieldLabel(name: string): string {
    return fieldLabelOf(name);
  }

  sheetOfTable(table: string): string {
    return sheetTitleOf(table);
  }

  sheetTitle(list: ListKey): string {
    const corner = this.parsed.places.tableCorner(TABLE_OF[list]);
    return corner?.sheet ?? sheetTitleOf(TABLE_OF[list]);
  }

  /** "Thôn Nà Pái", "Tuổi 23"; "Dòng 12" where the row has no name of its own, or the name is a person's. */
  label(list: ListKey, row: AnyRow, index: number, column: string): string {
    return rowLabel(list, row) ?? `Dòng ${String(this.sheetRow(list, index, column) ?? index + 1)}`;
  }

  /** Row number on the sheet. */
  sheetRow(list: ListKey, index: number, column: string): number | undefined {
    const digits = /\d+$/.exec(this.place(list, index, column)?.address ?? '');
    return digits === null ? undefined : Number(digits[0]);
  }

  /** Key under which two spellings of one name meet. Remembered: names of hamlets recur in thousands of rows. */
  nameKey(text: string): string {
    const known = this.#nameKeys.get(text);
    if (known !== undefined) return known;
    const key = nameKey(text);
    this.#nameKeys.set(text, key);
    return key;
  }

  /** Worked out once for one check, whichever rule asks first. */
  once<T>(what: string, make: () => T): T {
    if (!this.#memory.has(what)) this.#memory.set(what, make());
    return this.#memory.get(what) as T;
  }
}
