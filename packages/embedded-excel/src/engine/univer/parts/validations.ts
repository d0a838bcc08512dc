import type { DataValidationOperator, DataValidationType, ISheetDataValidationRule } from '@univerjs/core';
import type { Rect } from '../../../geometry/rect';
import { joined, overlaps, subtract, subtractAll } from '../../../geometry/rect';
import { RectList } from '../../../geometry/rectList';
import type { ValidationInfo, ValidationRule } from '../../validation';
import { UNIT_ID } from '../unit';
import type { UniverBook } from '../univerBook';
import { toRange, toRect } from '../univerBook';

type StoredRule = Omit<ValidationInfo, 'ranges'>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  list: 'list',
  date: 'date',
  time: 'time',
  custom: 'custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const ALERTS = ['Information', 'Stop', 'Warning'] as const;
const officeNames = (names: Readonly<Record<string, string>>): ReadonlyMap<string | undefined, string> =>
  new Map(Object.entries(names).map(([office, univer]) => [univer, office]));
const OFFICE_TYPES = officeNames(TYPES);
const OFFICE_OPERATORS = officeNames(OPERATORS);

/** Validation rules as Univer has them: it moves their cells and their references. */
export class UniverValidations {
  readonly #book: UniverBook;
  readonly #pending = new Map<string, RectList<StoredRule | null>>();
  #nextId = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: UniverBook) {
    this.#book = book;
  }

  list(sheet: string, rect: Rect): ValidationInfo[] {
    const pending = this.#pending.get(sheet)?.entries ?? [];
    const hidden = pending.map((entry) => entry.rect);
    const known = this.#rules(sheet)
      .map((rule) => toInfo(rule))
      .map((info) => ({
        ...info,
        ranges: info.ranges.flatMap((range) => subtractAll(range, hidden)),
      }));
    const added = pending.flatMap((entry) => (entry.value ? [{ ...entry.value, ranges: [entry.rect] }] : []));
    return [...known, ...added].filter((info) => info.ranges.some((range) => overlaps(range, rect)));
  }

  /** A rule comes in four parts, one after the other; Univer is told when they are together. */
  set(sheet: string, rect: Rect, rule: StoredRule | null): void {
    const pending = this.#pending.get(sheet) ?? new RectList<StoredRule | null>();
    this.#pending.set(sheet, pending);
    pending.cut(rect);
    pending.put(rect, rule);
    this.#timer ??= setTimeout(() => this.flush(), 0);
  }

  /**
   * Stretches a rule. It stays one rule: an undo of the user sets the cells of the rules there were, and would leave
   * another one behind.
   */
  copy(sheet: string, from: Rect, to: Rect): void {
    this.flush();
    for (const rule of this.#rules(sheet)) {
      if (!rule.ranges.some((range) => overlaps(toRect(range), from))) this.#cut(sheet, rule, to);
      else this.#setRanges(sheet, rule.uid, joined([...rule.ranges.map(toRect), to]));
    }
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const [sheet, pending] of this.#pending) {
      for (const { rect, value } of pending.entries) this.#give(sheet, rect, value);
    }
    this.#pending.clear();
  }

  forget(sheet: string): void {
    this.#pending.delete(sheet);
  }

  #give(sheet: string, rect: Rect, rule: StoredRule | null): void {
    for (const other of this.#rules(sheet)) this.#cut(sheet, other, rect);
    if (!rule || Object.keys(rule.rule).length === 0) return;
    this.#book.fit(sheet, this.#book.clip(sheet, rect));
    this.#book.run('data-validation.mutation.addRule', {
      subUnitId: sheet,
      rule: {
        uid: `dv-${this.#nextId++}`,
        ranges: [toRange(rect)],
        ...toUniver(rule),
      },
    });
  }

  #cut(sheet: string, rule: ISheetDataValidationRule, rect: Rect): void {
    const ranges = rule.ranges.map(toRect);
    if (!ranges.some((range) => overlaps(range, rect))) return;
    const left = ranges.flatMap((range) => subtract(range, rect));
    if (left.length > 0) this.#setRanges(sheet, rule.uid, left);
    else
      this.#book.run('data-validation.mutation.removeRule', {
        subUnitId: sheet,
        ruleId: rule.uid,
      });
  }

  #setRanges(sheet: string, ruleId: string, ranges: readonly Rect[]): void {
    this.#book.run('data-validation.mutation.updateRule', {
      subUnitId: sheet,
      ruleId,
      payload: { type: 1, payload: ranges.map(toRange) },
    });
  }

  #rules(sheet: string): ISheetDataValidationRule[] {
    return this.#book.kit.validations.getRules(UNIT_ID, sheet);
  }
}

function toUniver(info: StoredRule): object {
  const [kind = '', part = {}] = Object.entries(info.rule)[0] ?? [];
  return {
    type: TYPES[kind] as DataValidationType | undefined,
    operator: OPERATORS[textOf(part['operator']) ?? 'Between'] as DataValidationOperator | undefined,
    formula1: textOf(kind === 'list' ? part['source'] : kind === 'custom' ? part['formula'] : part['formula1']),
    formula2: textOf(part['formula2']),
    showDropDown: part['inCellDropDown'] !== false,
    allowBlank: info.ignoreBlanks,
    showErrorMessage: info.errorAlert.showAlert,
    error: info.errorAlert.message,
    errorTitle: info.errorAlert.title,
    errorStyle: ALERTS.indexOf(info.errorAlert.style),
    showInputMessage: info.prompt.showPrompt,
    prompt: info.prompt.message,
    promptTitle: info.prompt.title,
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function toInfo(rule: ISheetDataValidationRule): ValidationInfo {
  return {
    ranges: rule.ranges.map(toRect),
    rule: toOfficeRule(rule),
    errorAlert: {
      message: rule.error ?? '',
      showAlert: rule.showErrorMessage !== false,
      style: rule.errorStyle === undefined ? 'Stop' : ALERTS[rule.errorStyle],
      title: rule.errorTitle ?? '',
    },
    prompt: {
      message: rule.prompt ?? '',
      showPrompt: rule.showInputMessage !== false,
      title: rule.promptTitle ?? '',
    },
    ignoreBlanks: rule.allowBlank !== false,
  };
}

function toOfficeRule(rule: ISheetDataValidationRule): ValidationRule {
  const kind = OFFICE_TYPES.get(rule.type) ?? 'custom';
  if (kind === 'list') {
    return {
      list: {
        inCellDropDown: rule.showDropDown !== false,
        source: rule.formula1 ?? '',
      },
    };
  }
  if (kind === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
  const second = rule.formula2 === undefined ? {} : { formula2: numberOrFormula(rule.formula2) };
  return {
    [kind]: {
      formula1: numberOrFormula(rule.formula1 ?? ''),
      ...second,
      operator: OFFICE_OPERATORS.get(rule.operator) ?? 'Between',
    },
  };
}

/** Numbers come back as numbers, formulas as texts, as they were given. */
function numberOrFormula(text: string): string | number {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}
