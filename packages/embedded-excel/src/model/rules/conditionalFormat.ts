import type { ConditionalFormatInfo, ConditionalFormatType } from '../../engine/conditionalFormat';
import { invalidArgument, invalidOperation, itemNotFound } from '../../protocol/hostError';
import { HostObject, defineMembers, home } from '../../protocol/hostObject';
import type { SheetHome } from '../book';
import { RangeAreas } from '../range/rangeAreas';
import { assertRuleFormula } from './ruleFormula';
import { normaliseColor } from '../range/styledObject';

/** One format as its parts see and change it. */
interface Handle {
  read(): ConditionalFormatInfo;
  change(change: Partial<ConditionalFormatInfo>): void;
}

/** learn.microsoft.com/javascript/api/excel/excel.conditionalformat (ExcelApi 1.6) */
export class ConditionalFormat extends HostObject<SheetHome & { readonly id: string }> {
  get id(): string {
    return this[home].id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  override scalars(): readonly string[] {
    return ['id', 'type', 'stopIfTrue', 'priority'];
  }

  get type(): ConditionalFormatType {
    return this.#read().type;
  }

  get stopIfTrue(): boolean {
    return this.#read().stopIfTrue;
  }

  set stopIfTrue(given: unknown) {
    this.#change({ stopIfTrue: given === true });
  }

  get priority(): number {
    return this[home].book.engine.conditionalFormats(this[home].sheet).findIndex((one) => one.id === this.id);
  }

  get custom(): CustomFormat {
    return this.#need(this.customOrNullObject);
  }

  get customOrNullObject(): CustomFormat | null {
    return this.type === 'Custom' ? new CustomFormat(this.#handle()) : null;
  }

  get cellValue(): RuleFormat {
    return this.#need(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): RuleFormat | null {
    return this.type === 'CellValue' ? new RuleFormat(this.#handle()) : null;
  }

  get textComparison(): RuleFormat {
    return this.#need(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): RuleFormat | null {
    return this.type === 'ContainsText' ? new RuleFormat(this.#handle()) : null;
  }

  get dataBar(): DataBar {
    return this.#need(this.dataBarOrNullObject);
  }

  get dataBarOrNullObject(): DataBar | null {
    return this.type === 'DataBar' ? new DataBar(this.#handle()) : null;
  }

  get iconSet(): IconSet {
    return this.#need(this.iconSetOrNullObject);
  }

  get iconSetOrNullObject(): IconSet | null {
    return this.type === 'IconSet' ? new IconSet(this.#handle()) : null;
  }

  get colorScale(): ColorScale {
    return this.#need(this.colorScaleOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScale | null {
    return this.type === 'ColorScale' ? new ColorScale(this.#handle()) : null;
  }

  getRange(): HostObject {
    const [rect, ...rest] = this.#read().ranges;
    if (!rect || rest.length > 0) throw invalidOperation('The format applies to several blocks.');
    return this[home].book.range(this[home].sheet, rect);
  }

  getRanges(): RangeAreas {
    return new RangeAreas({ ...this[home], rects: this.#read().ranges });
  }

  delete(): void {
    this[home].book.engine.deleteConditionalFormat(this[home].sheet, this.id);
  }

  #read(): ConditionalFormatInfo {
    const found = this[home].book.engine.conditionalFormats(this[home].sheet).find((one) => one.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  #change(change: Partial<ConditionalFormatInfo>): void {
    this[home].book.engine.putConditionalFormat(this[home].sheet, {
      ...this.#read(),
      ...change,
    });
  }

  #handle(): Handle {
    return {
      read: () => this.#read(),
      change: (change) => this.#change(change),
    };
  }

  #need<T>(part: T | null): T {
    if (part === null) throw invalidOperation('The conditional format is of another type.');
    return part;
  }
}

/** Members kept in the format's settings under their own names. */
class SettingsObject extends HostObject<Handle> {
  constructor(handle: Handle, names: readonly string[]) {
    super(handle);
    defineMembers(
      this,
      names,
      (name) => handle.read().settings[name] ?? null,
      (name, value) => {
        const parts: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
        parts.forEach(assertRuleFormula);
        handle.change({
          settings: { ...handle.read().settings, [name]: value },
        });
      },
    );
  }
}

/** CellValue and ContainsText: a rule object and looks. */
class RuleFormat extends SettingsObject {
  constructor(handle: Handle) {
    super(handle, ['rule']);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this[home]);
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
class CustomFormat extends HostObject<Handle> {
  get rule(): SettingsObject {
    return new SettingsObject(this[home], ['formula']);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this[home]);
  }
}

/** Data bars, icon sets and colour scales are kept as given and listed; see DIFFERENCES.md. */
class DataBar extends SettingsObject {
  constructor(handle: Handle) {
    super(handle, ['showDataBarOnly', 'barDirection', 'axisFormat', 'axisColor', 'lowerBoundRule', 'upperBoundRule']);
  }

  get positiveFormat(): SettingsObject {
    return new SettingsObject(this[home], ['fillColor', 'borderColor', 'gradientFill']);
  }

  get negativeFormat(): SettingsObject {
    return new SettingsObject(this[home], ['matchPositiveFillColor', 'matchPositiveBorderColor']);
  }
}

class IconSet extends SettingsObject {
  constructor(handle: Handle) {
    super(handle, ['style', 'criteria', 'reverseIconOrder', 'showIconOnly']);
  }
}

class ColorScale extends SettingsObject {
  constructor(handle: Handle) {
    super(handle, ['criteria']);
  }

  get threeColorScale(): boolean {
    const criteria: unknown = Reflect.get(this, 'criteria');
    return typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria;
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
class ConditionalRangeFormat extends HostObject<Handle> {
  override scalars(): readonly string[] {
    return ['numberFormat'];
  }

  get numberFormat(): unknown {
    return this[home].read().format['numberFormat'] ?? null;
  }

  set numberFormat(value: unknown) {
    this[home].change({
      format: { ...this[home].read().format, numberFormat: value },
    });
  }

  get font(): LooksObject {
    return new LooksObject(this[home], 'font', ['color', 'bold', 'italic', 'underline', 'strikethrough']);
  }

  get fill(): LooksObject {
    return new LooksObject(this[home], 'fill', ['color']);
  }
}

class LooksObject extends HostObject<Handle> {
  constructor(handle: Handle, part: string, names: readonly string[]) {
    super(handle);
    defineMembers(
      this,
      names,
      (name) => handle.read().format[`${part}.${name}`] ?? null,
      (name, value) => {
        if (value === undefined) throw invalidArgument();
        const kept = name === 'color' && value !== null ? normaliseColor(value) : value;
        handle.change({
          format: { ...handle.read().format, [`${part}.${name}`]: kept },
        });
      },
    );
  }
}
