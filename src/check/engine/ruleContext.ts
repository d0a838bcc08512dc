/**
 * What a rule may ask of the workbook under check. Each rule has a context of its own, which records what the rule reads
 * while it runs: when nothing of that changes, running it again would read the same and find the same.
 */
import { nameKey } from '../../vietnamese/nameKey';
import { fieldLabelOf, headerOf, sheetTitleOf } from './headers';
import { FORM_OF_NAME, TABLE_OF } from './lists';
import type { AnyRow, ListKey, PlanRow, SourceId } from './lists';
import { rowName } from './rowNames';
import { isBlank } from '../../workbook/cellTypes/rawCell';
import { leftOutOf } from '../../workbook/sent/leftOut';
import type { PlanFacts } from '../../domain/planFacts';
import type { PlanSettings } from '../../domain/settings';
import type { CellPlace, ParsedWorkbook, StrayRows } from '../../workbook/parsed';
import type { Plan } from '../../workbook/plan';
import type { Name } from '../report';
import type { JudgedTarget } from '../targets';

interface Remembered {
  readonly value: unknown;
  readonly reads: ReadonlySet<SourceId>;
}

const unreadableOf = ({ cellProblems }: ParsedWorkbook): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { raw, place } of cellProblems) {
    if (isBlank(raw)) continue;
    const addresses = found.get(place.sheet) ?? new Set();
    found.set(place.sheet, addresses.add(place.address));
  }
  return found;
};

/** One workbook under check, with what several rules need worked out once. */
export class Surroundings {
  readonly memory = new Map<string, Remembered>();
  readonly nameKeys = new Map<string, string>();
  #unreadable: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(
    readonly parsed: ParsedWorkbook,
    readonly facts: PlanFacts,
    readonly targets: readonly JudgedTarget[],
    /** ISO date on which the check is made; `null` when the caller does not say. Never the machine's clock. */
    readonly today: string | null,
  ) {}

  get settings(): PlanSettings {
    return this.facts.settings;
  }

  get year(): number | null {
    return this.parsed.plan.info.year;
  }

  /** Addresses of the cells that are not blank and could not be read, or only just, by sheet. */
  get unreadable(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#unreadable ??= unreadableOf(this.parsed);
    return this.#unreadable;
  }
}

export class RuleContext {
  readonly #reads = new Set<SourceId>();
  /** Where reads are noted just now. */
  #notes = this.#reads;
  #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What the rule has read so far; wording a finding later may add to it. */
  get reads(): ReadonlySet<SourceId> {
    return this.#reads;
  }

  /**
   * The rule's findings are kept for another reading of the workbook, in which nothing that it read has changed. What is
   * still to be worded of them is worded from that one.
   */
  moveTo(around: Surroundings): void {
    this.#around = around;
  }

  note(source: SourceId): void {
    this.#notes.add(source);
  }

  /** All that the reader made of the workbook. Whatever changes, a rule that has asked for it is run again. */
  get parsed(): ParsedWorkbook {
    this.note('problems');
    return this.#around.parsed;
  }

  get info(): Plan['info'] {
    this.note('info');
    return this.#around.parsed.plan.info;
  }

  get settings(): PlanSettings {
    this.note('info');
    return this.#around.settings;
  }

  get assessmentScale(): Plan['assessmentScale'] {
    this.note('assessmentScale');
    return this.#around.parsed.plan.assessmentScale;
  }

  /** The targets as judged: they follow from everything. */
  get targets(): readonly JudgedTarget[] {
    this.note('targetResults');
    return this.#around.targets;
  }

  /** No rule is kept where other rule sets can be chosen, nor for a plan of another year or another day. */
  get ruleSets(): PlanFacts['ruleSets'] {
    return this.#around.facts.ruleSets;
  }

  get year(): number | null {
    return this.#around.year;
  }

  get today(): string | null {
    return this.#around.today;
  }

  rows<L extends ListKey>(list: L): readonly PlanRow<L>[] {
    this.note(list);
    return this.#around.parsed.plan[list];
  }

  /** Those that have an age. */
  get literacy(): PlanFacts['literacy'] {
    this.note('literacy');
    return this.#around.facts.literacy;
  }

  /** Rows that belong in the list and stand outside its table. */
  strayRows(list: ListKey): readonly StrayRows[] {
    this.note(list);
    return this.#around.parsed.strayRows.filter(({ source }) => source === TABLE_OF[list]);
  }

  place(list: ListKey, index: number, column: string): CellPlace | undefined {
    this.note(list);
    return this.#around.parsed.places.cell(TABLE_OF[list], index, column);
  }

  /** First data cell of a column. */
  columnTop(list: ListKey, column: string): CellPlace | undefined {
    this.note(list);
    return this.#around.parsed.places.columnTop(TABLE_OF[list], column);
  }

  /** A copy that was sent has no registers, and says so once. */
  isLeftOut(list: ListKey): boolean {
    return leftOutOf(this.#around.parsed.sent).has(TABLE_OF[list]);
  }

  tableCorner(list: ListKey): CellPlace | undefined {
    this.note(list);
    return this.#around.parsed.places.tableCorner(TABLE_OF[list]);
  }

  field(name: string): CellPlace | undefined {
    this.note(FORM_OF_NAME.get(name) ?? 'problems');
    return this.#around.parsed.places.field(name);
  }

  header(list: ListKey, column: string): string {
    return headerOf(TABLE_OF[list], column);
  }

  get hasUnreadable(): boolean {
    return this.#around.unreadable.size > 0;
  }

  /**
   * Does something stand in the cell that could not be read, or only just? Then it is not empty, and a finding says so.
   * Nothing is noted: whoever knows the place has read the list or the form in which it is.
   */
  isUnreadable(place: CellPlace | undefined): boolean {
    return place !== undefined && this.#around.unreadable.get(place.sheet)?.has(place.address) === true;
  }

  headerOfTable(table: string, column: string): string {
    return headerOf(table, column);
  }

  fieldLabel(name: string): string | Name {
    return fieldLabelOf(name);
  }

  sheetOfTable(table: string): string {
    return sheetTitleOf(table);
  }

  sheetTitle(list: ListKey): string {
    return this.tableCorner(list)?.sheet ?? sheetTitleOf(TABLE_OF[list]);
  }

  /** How a message names a row: by its name, or by its number where it has none or the name is a person's. */
  label(list: ListKey, row: AnyRow, index: number, column: string): Name {
    return rowName(list, row) ?? { line: this.sheetRow(list, index, column) ?? index + 1 };
  }

  /** Row number on the sheet. */
  sheetRow(list: ListKey, index: number, column: string): number | undefined {
    const digits = /\d{1,7}$/.exec(this.place(list, index, column)?.address ?? '');
    return digits === null ? undefined : Number(digits[0]);
  }

  /** Key under which two spellings of one name meet. Remembered: names of hamlets recur in thousands of rows. */
  nameKey(text: string): string {
    const { nameKeys } = this.#around;
    const known = nameKeys.get(text);
    if (known !== undefined) return known;
    const key = nameKey(text);
    nameKeys.set(text, key);
    return key;
  }

  /**
   * Worked out once for one check, whichever rule asks first; every rule that asks has read what it was made of. A value
   * that is filled bit by bit must read nothing then that `make` has not read.
   */
  once<T>(what: string, make: () => T): T {
    const { memory } = this.#around;
    const known = memory.get(what) ?? this.#make(make);
    memory.set(what, known);
    for (const source of known.reads) this.note(source);
    return known.value as T;
  }

  #make(make: () => unknown): Remembered {
    const outer = this.#notes;
    const reads = new Set<SourceId>();
    this.#notes = reads;
    try {
      return { value: make(), reads };
    } finally {
      this.#notes = outer;
    }
  }
}
