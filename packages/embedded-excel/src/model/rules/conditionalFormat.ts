import type { ConditionalFormatInfo, ConditionalFormatType } from '../../engine/conditionalFormat';
import { invalidArgument, invalidOperation, itemNotFound } from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import type { Book } from '../book';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import { normaliseColor } from '../range/styledObject';

/** One format as its parts see and change it. */
interface Handle {
  read(): ConditionalFormatInfo;
  change(change: Partial<ConditionalFormatInfo>): void;
}

/** learn.microsoft.com/javascript/api/excel/excel.conditionalformat (ExcelApi 1.6) */
export class ConditionalFormat extends HostObject {
  readonly #book: Book;
  readonly #sheet: string;
  readonly id: string;

  constructor(book: Book, sheet: string, id: string) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  scalars(): readonly string[] {
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
    return this.#book.engine.conditionalFormats(this.#sheet).findIndex((one) => one.id === this.id);
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

  getRange(): Range {
    const [rect, ...rest] = this.#read().ranges;
    if (!rect || rest.length > 0) throw invalidOperation('The format applies to several blocks.');
    return new Range(this.#book, this.#sheet, rect);
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.#book, this.#sheet, this.#read().ranges);
  }

  delete(): void {
    this.#book.engine.deleteConditionalFormat(this.#sheet, this.id);
  }

  #read(): ConditionalFormatInfo {
    const found = this.#book.engine.conditionalFormats(this.#sheet).find((one) => one.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  #change(change: Partial<ConditionalFormatInfo>): void {
    this.#book.engine.putConditionalFormat(this.#sheet, { ...this.#read(), ...change });
  }

  #handle(): Handle {
    return { read: () => this.#read(), change: (change) => this.#change(change) };
  }

  #need<T>(part: T | null): T {
    if (part === null) throw invalidOperation('The conditional format is of another type.');
    return part;
  }
}

/** Members kept in the format's settings under their own names. */
class SettingsObject extends HostObject {
  readonly #names: readonly string[];

  constructor(handle: Handle, names: readonly string[]) {
    super();
    this.#names = names;
    for (const name of names) {
      Object.defineProperty(this, name, {
        get: () => handle.read().settings[name] ?? null,
        set: (value: unknown) => handle.change({ settings: { ...handle.read().settings, [name]: value } }),
      });
    }
  }

  scalars(): readonly string[] {
    return this.#names;
  }
}

/** CellValue and ContainsText: a rule object and looks. */
class RuleFormat extends SettingsObject {
  readonly #handle: Handle;

  constructor(handle: Handle) {
    super(handle, ['rule']);
    this.#handle = handle;
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#handle);
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
class CustomFormat extends HostObject {
  readonly #handle: Handle;

  constructor(handle: Handle) {
    super();
    this.#handle = handle;
  }

  scalars(): readonly string[] {
    return [];
  }

  get rule(): SettingsObject {
    return new SettingsObject(this.#handle, ['formula']);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#handle);
  }
}

/** Data bars, icon sets and colour scales are kept as given and listed; see DIFFERENCES.md. */
class DataBar extends SettingsObject {
  readonly #handle: Handle;

  constructor(handle: Handle) {
    super(handle, ['showDataBarOnly', 'barDirection', 'axisFormat', 'axisColor', 'lowerBoundRule', 'upperBoundRule']);
    this.#handle = handle;
  }

  get positiveFormat(): SettingsObject {
    return new SettingsObject(this.#handle, ['fillColor', 'borderColor', 'gradientFill']);
  }

  get negativeFormat(): SettingsObject {
    return new SettingsObject(this.#handle, ['matchPositiveFillColor', 'matchPositiveBorderColor']);
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
class ConditionalRangeFormat extends HostObject {
  readonly #handle: Handle;

  constructor(handle: Handle) {
    super();
    this.#handle = handle;
  }

  scalars(): readonly string[] {
    return ['numberFormat'];
  }

  get numberFormat(): unknown {
    return this.#handle.read().format['numberFormat'] ?? null;
  }

  set numberFormat(value: unknown) {
    this.#handle.change({ format: { ...this.#handle.read().format, numberFormat: value } });
  }

  get font(): LooksObject {
    return new LooksObject(this.#handle, 'font', ['color', 'bold', 'italic', 'underline', 'strikethrough']);
  }

  get fill(): LooksObject {
    return new LooksObject(this.#handle, 'fill', ['color']);
  }
}

class LooksObject extends HostObject {
  readonly #names: readonly string[];

  constructor(handle: Handle, part: string, names: readonly string[]) {
    super();
    this.#names = names;
    for (const name of names) {
      const key = `${part}.${name}`;
      Object.defineProperty(this, name, {
        get: () => handle.read().format[key] ?? null,
        set: (value: unknown) => {
          if (value === undefined) throw invalidArgument();
          const kept = name === 'color' && value !== null ? normaliseColor(value) : value;
          handle.change({ format: { ...handle.read().format, [key]: kept } });
        },
      });
    }
  }

  scalars(): readonly string[] {
    return this.#names;
  }
}
