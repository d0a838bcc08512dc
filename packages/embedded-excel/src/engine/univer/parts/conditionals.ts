import type { IRange } from '@univerjs/core';
import type { ConditionalFormatInfo } from '../../conditionalFormat';
import type { Rect } from '../../../geometry/rect';
import { shiftSettings } from '../../../formula/shiftRules';
import { formatA1 } from '../../../geometry/a1';
import type { StructuralEdit } from '../../../geometry/structuralEdit';
import { shiftAll } from '../../../geometry/structuralEdit';
import { UNIT_ID } from '../unit';
import type { UniverBook } from '../univerBook';
import { toRange, toRect } from '../univerBook';

type Kept = Omit<ConditionalFormatInfo, 'ranges'>;

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/**
 * Conditional formats. Univer keeps and moves the cells they apply to; rule and looks are kept as
 * Office.js gave them, because Univer stores less of them.
 */
export class UniverConditionals {
  readonly #book: UniverBook;
  readonly #kept = new Map<string, Kept>();
  /** Formats without a rule yet, or of a type Univer does not draw: their cells stay as given. */
  readonly #undrawn = new Map<string, { sheet: string; ranges: readonly Rect[] }>();

  constructor(book: UniverBook) {
    this.#book = book;
  }

  list(sheet: string): ConditionalFormatInfo[] {
    const drawn = new Map(this.#rules(sheet).map((rule) => [rule.cfId, rule.ranges.map(toRect)]));
    return [...this.#kept].flatMap(([id, kept]) => {
      const beside = this.#undrawn.get(id);
      const ranges = drawn.get(id) ?? (beside?.sheet === sheet ? beside.ranges : undefined);
      return ranges ? [{ ...kept, ranges }] : [];
    });
  }

  /** The formats of every sheet. */
  listAll(): Map<string, readonly ConditionalFormatInfo[]> {
    const sheets = this.#book.kit.model.getSheets().map((sheet) => sheet.getSheetId());
    return new Map(sheets.map((sheet) => [sheet, this.list(sheet)]));
  }

  put(sheet: string, format: ConditionalFormatInfo): void {
    const { ranges, ...kept } = format;
    this.#kept.set(format.id, kept);
    const rule = drawnRule(format);
    const known = this.#rules(sheet).some((one) => one.cfId === format.id);
    if (!rule) {
      this.#undrawn.set(format.id, { sheet, ranges });
      return;
    }
    this.#undrawn.delete(format.id);
    const univerRule = {
      cfId: format.id,
      ranges: ranges.map(toRange),
      stopIfTrue: format.stopIfTrue,
      rule,
    };
    if (known) {
      this.#book.run('sheet.mutation.set-conditional-rule', {
        subUnitId: sheet,
        cfId: format.id,
        rule: univerRule,
      });
    } else
      this.#book.run('sheet.mutation.add-conditional-rule', {
        subUnitId: sheet,
        rule: univerRule,
      });
  }

  delete(sheet: string, id: string): void {
    this.#kept.delete(id);
    this.#undrawn.delete(id);
    if (this.#rules(sheet).some((one) => one.cfId === id)) {
      this.#book.run('sheet.mutation.delete-conditional-rule', {
        subUnitId: sheet,
        cfId: id,
      });
    }
  }

  /** Without a screen Univer leaves the cells of formats where they were; this moves them. */
  shift(sheet: string, edit: StructuralEdit, before: readonly ConditionalFormatInfo[]): void {
    const name = this.#book.sheet(sheet).getName();
    for (const format of before) {
      const ranges = shiftAll(format.ranges, edit);
      const settings = shiftSettings(format.settings, {
        home: name,
        edited: name,
        edit,
      });
      if (ranges.length === 0) this.delete(sheet, format.id);
      else this.put(sheet, { ...format, ranges, settings });
    }
  }

  #rules(sheet: string): readonly { cfId: string; ranges: IRange[] }[] {
    return this.#book.kit.conditionals.getSubunitRules(UNIT_ID, sheet) ?? [];
  }
}

function drawnRule(format: ConditionalFormatInfo): object | null {
  const style = looksOf(format);
  if (format.type === 'Custom') {
    const formula = format.settings['formula'];
    if (typeof formula !== 'string' || formula === '') return null;
    return { type: 'highlightCell', subType: 'formula', value: formula, style };
  }
  const rule = format.settings['rule'] as Readonly<Record<string, unknown>> | undefined;
  if (!rule) return null;
  if (format.type === 'CellValue') return cellValueRule(rule, format.ranges[0], style);
  if (format.type !== 'ContainsText') return null;
  const operator = TEXT_OPERATORS[String(rule['operator'])];
  return operator
    ? {
        type: 'highlightCell',
        subType: 'text',
        operator,
        value: String(rule['text']),
        style,
      }
    : null;
}

function cellValueRule(rule: Readonly<Record<string, unknown>>, first: Rect | undefined, style: object): object | null {
  const operator = String(rule['operator']);
  const [low, high] = [rule['formula1'], rule['formula2']].map(textOf);
  if (low === undefined || low === '' || !first) return null;
  const numbers = [low, high].filter((part) => part !== undefined && part !== '').map(Number);
  if (numbers.every((number) => !Number.isNaN(number))) {
    const value = numbers.length > 1 ? numbers : numbers[0];
    return {
      type: 'highlightCell',
      subType: 'number',
      operator: NUMBER_OPERATORS[operator],
      value,
      style,
    };
  }
  // Univer compares with numbers only; a comparison with a formula is drawn as a formula.
  const at = formatA1({ ...first, rows: 1, columns: 1 });
  const symbol = SYMBOLS[operator];
  const formula = symbol
    ? `=${at}${symbol}${low}`
    : `=${operator === 'NotBetween' ? 'NOT' : ''}(AND(${at}>=${low},${at}<=${high ?? low}))`;
  return { type: 'highlightCell', subType: 'formula', value: formula, style };
}

/** A bound as a formula's text without the sign, or as digits. */
function textOf(part: unknown): string {
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? part.replace(/^=/, '') : '';
}

function looksOf(format: ConditionalFormatInfo): object {
  const { 'fill.color': fill, 'font.color': font, 'font.bold': bold, 'font.italic': italic } = format.format;
  return {
    ...(typeof fill === 'string' ? { bg: { rgb: fill } } : {}),
    ...(typeof font === 'string' ? { cl: { rgb: font } } : {}),
    ...(bold === true ? { bl: 1 } : {}),
    ...(italic === true ? { it: 1 } : {}),
  };
}
