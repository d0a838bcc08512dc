import type { ValidationAlert, ValidationInfo, ValidationPrompt, ValidationRule } from '../../engine/validation';
import { NO_VALIDATION } from '../../engine/validation';
import { contains, subtractAll } from '../../geometry/rect';
import { invalidArgument } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import type { BlockHome } from '../book';
import { assertWithin } from '../arguments';
import { assertRuleFormula } from './ruleFormula';
import { checkValues } from './validationCheck';

const RULE_TYPES = ['wholeNumber', 'decimal', 'textLength', 'list', 'date', 'time', 'custom'] as const;
type StoredRule = Omit<ValidationInfo, 'ranges'>;

/** learn.microsoft.com/javascript/api/excel/excel.datavalidation (ExcelApi 1.8) */
export class DataValidation extends HostObject<BlockHome> {
  override scalars(): readonly string[] {
    return ['rule', 'type', 'errorAlert', 'prompt', 'ignoreBlanks', 'valid'];
  }

  get rule(): ValidationRule {
    return this.#current()?.rule ?? {};
  }

  set rule(given: unknown) {
    const rule = readRule(given);
    assertRule(rule);
    this.#change({ rule });
  }

  /**
   * When the cells do not share one rule: `MixedCriteria` if some have none, `Inconsistent` if their rules differ.
   * learn.microsoft.com …/excel.datavalidationtype
   */
  get type(): string {
    const rules = this.#rules();
    const current = this.#current();
    if (current) {
      const key = RULE_TYPES.find((name) => name in current.rule);
      return key ? key.charAt(0).toUpperCase() + key.slice(1) : 'None';
    }
    if (rules.length === 0) return 'None';
    return this.#isCovered(rules) ? 'Inconsistent' : 'MixedCriteria';
  }

  get errorAlert(): ValidationAlert {
    return (this.#current() ?? NO_VALIDATION).errorAlert;
  }

  set errorAlert(given: unknown) {
    assertMessage(record(given));
    this.#change({
      errorAlert: { ...NO_VALIDATION.errorAlert, ...record(given) },
    });
  }

  get prompt(): ValidationPrompt {
    return (this.#current() ?? NO_VALIDATION).prompt;
  }

  set prompt(given: unknown) {
    assertMessage(record(given));
    this.#change({ prompt: { ...NO_VALIDATION.prompt, ...record(given) } });
  }

  get ignoreBlanks(): boolean {
    return (this.#current() ?? NO_VALIDATION).ignoreBlanks;
  }

  set ignoreBlanks(given: unknown) {
    this.#change({ ignoreBlanks: given === true });
  }

  /** `null` when some cells satisfy the rule and others do not. */
  get valid(): boolean | null {
    const found = new Set<boolean>();
    const rules = this.#rules();
    if (rules.length === 0 || !this.#isCovered(rules)) found.add(true);
    for (const rule of rules) {
      for (const ok of checkValues(this[home].book, this[home].sheet, this[home].rect, rule)) found.add(ok);
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }

  clear(): void {
    this[home].book.engine.setValidation(this[home].sheet, this[home].rect, null);
  }

  #rules(): readonly ValidationInfo[] {
    return this[home].book.engine.validations(this[home].sheet, this[home].rect);
  }

  #isCovered(rules: readonly ValidationInfo[]): boolean {
    const holes = rules.flatMap((rule) => rule.ranges);
    return subtractAll(this[home].rect, holes).length === 0;
  }

  /** The rule shared by all cells of the block. */
  #current(): ValidationInfo | undefined {
    const rules = this.#rules();
    const whole = rules.find((rule) => rule.ranges.some((range) => contains(range, this[home].rect)));
    if (whole) return whole;
    const texts = new Set(rules.map((rule) => JSON.stringify({ ...rule, ranges: [] })));
    return texts.size === 1 && this.#isCovered(rules) ? rules[0] : undefined;
  }

  #change(change: Partial<StoredRule>): void {
    const { rule, errorAlert, prompt, ignoreBlanks } = this.#current() ?? NO_VALIDATION;
    const current: StoredRule = { rule, errorAlert, prompt, ignoreBlanks };
    this[home].book.engine.setValidation(this[home].sheet, this[home].rect, {
      ...current,
      ...change,
    });
  }
}

function assertMessage({ title, message }: Readonly<Record<string, unknown>>): void {
  if (typeof title === 'string') assertWithin('validationTitle', title.length);
  if (typeof message === 'string') assertWithin('validationMessage', message.length);
}

/** A list that is typed into the rule has a limit of its own; formulas are those of a rule. */
function assertRule(rule: ValidationRule): void {
  for (const [kind, given] of Object.entries(rule)) {
    const part = record(given);
    const source = kind === 'list' ? part['source'] : undefined;
    if (typeof source === 'string' && !source.startsWith('=')) assertWithin('validationList', source.length);
    for (const text of Object.values(part)) assertRuleFormula(text);
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** A rule names exactly one kind; an inline list is separated by commas whatever the locale (#2128). */
function readRule(given: unknown): ValidationRule {
  const entries = Object.entries(record(given)).filter(([, part]) => part !== null && part !== undefined);
  const [only] = entries;
  const known = RULE_TYPES.some((name) => name === only?.[0]);
  if (entries.length !== 1 || !only || !known) throw invalidArgument();
  return { [only[0]]: record(only[1]) };
}
