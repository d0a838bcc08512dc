/** Puts native twins, or values, in the place of our functions in one worksheet part. */
import type { RawCell } from '../../workbook/cellType';
import { isCellError } from '../../workbook/cellTypes/rawCell';
import { callsOurs } from '../../workbook/formula/ourName';
import { nativeText } from '../../workbook/formula/parseFormula';
import type { NativeText } from '../../workbook/formula/parseFormula';
import type { TableNames } from '../../workbook/formula/tableNames';
import { belongsTo } from './calculatedValues';
import type { CalculatedValues } from './calculatedValues';
import { addressOf, formulaOf, valueOf, withFormulaText, withoutFormula, withValue } from './cellXml';
import type { FormulaXml } from './cellXml';
import type { PackageCells } from './packageCells';
import { fromXml } from '../xml/readXml';
import { elementsOf, printElement, replaceElements, toXml } from './xml';
import type { XmlElement } from './xml';

export interface FrozenPlace {
  readonly sheet: string;
  /** Cell, or '' for a rule of the sheet. */
  readonly address: string;
}

export interface PatchedSheet {
  readonly xml: string;
  readonly formulas: number;
  readonly values: number;
  readonly left: readonly FrozenPlace[];
}

export interface PatchContext {
  readonly sheet: string;
  readonly names: TableNames;
  readonly calculated: CalculatedValues;
  readonly sharedStrings: readonly string[];
  readonly cells: PackageCells;
}

type Decision = { readonly kind: 'twin'; readonly text: string } | { readonly kind: 'value' };

class SheetPatcher {
  formulas = 0;
  values = 0;
  readonly left: FrozenPlace[] = [];
  /** By number of the shared formula: what became of the cell that holds its text. */
  private readonly shared = new Map<string, Decision>();

  constructor(private readonly context: PatchContext) {}

  patch(xml: string): string {
    this.readShared(xml);
    return replaceElements(xml, 'c', (cell) => this.cell(cell));
  }

  private native(formula: string): NativeText {
    return nativeText(formula, this.context.names);
  }

  private decide(text: string): Decision | undefined {
    if (!callsOurs(text)) return undefined;
    const { text: twin, replaced, impossible } = this.native(text);
    if (impossible.length > 0) return { kind: 'value' };
    return replaced > 0 ? { kind: 'twin', text: twin } : undefined;
  }

  /** The text of a shared formula may stand below cells that share it. */
  private readShared(xml: string): void {
    if (!xml.includes('"shared"') && !xml.includes("'shared'")) return;
    for (const cell of elementsOf(xml, 'c')) {
      const formula = formulaOf(cell);
      if (formula === null || formula.shared === null) continue;
      const decision = this.decide(formula.text);
      if (decision !== undefined) this.shared.set(formula.shared, decision);
    }
  }

  private cell(cell: XmlElement): string | undefined {
    const formula = cell.inner === null ? null : formulaOf(cell);
    if (formula === null) return undefined;
    const decision =
      (formula.shared === null ? undefined : this.shared.get(formula.shared)) ?? this.decide(formula.text);
    const calculated = this.context.calculated.find(this.context.sheet, addressOf(cell));
    const value = calculated !== undefined && belongsTo(calculated, formula.text) ? calculated.value : undefined;
    if (decision === undefined) return value === undefined ? undefined : printElement(withValue(cell, value));
    return printElement(
      decision.kind === 'twin' ? this.twin(cell, formula, decision.text, value) : this.value(cell, formula),
    );
  }

  private twin(cell: XmlElement, formula: FormulaXml, text: string, value: RawCell | undefined): XmlElement {
    this.formulas += 1;
    const written = formula.text === '' ? cell : withFormulaText(cell, text);
    if (value !== undefined) return withValue(written, value);
    // What a program without the add-in made of it is no value.
    return this.shown(cell) === '#NAME?' ? withValue(written, null) : written;
  }

  private shown(cell: XmlElement): RawCell | undefined {
    return valueOf(cell, this.context.sharedStrings);
  }

  /** The cells that a spilled formula fills hold their values already. */
  private value(cell: XmlElement, formula: FormulaXml): XmlElement {
    const shown = this.shown(cell);
    if (shown !== undefined && !isCellError(shown)) {
      this.values += 1;
      return withoutFormula(cell);
    }
    const { cells, sheet } = this.context;
    const result = formula.text === '' ? undefined : cells.evaluate(formula.text, sheet);
    const [[own] = []] = result ?? [];
    const isOne = result?.length === 1 && result[0]?.length === 1;
    if (!isOne || own === undefined || isCellError(own)) {
      this.left.push({ sheet, address: addressOf(cell) });
      return cell;
    }
    this.values += 1;
    return withValue(withoutFormula(cell), own);
  }
}

/** Elements that hold one formula as their text: rules of conditional formats and validations, columns of tables. */
export const patchFormulaTexts = (
  xml: string,
  elements: readonly string[],
  names: TableNames,
): { readonly xml: string; readonly formulas: number; readonly impossible: number } => {
  let [formulas, impossible] = [0, 0];
  const patched = elements.reduce(
    (text, name) =>
      replaceElements(text, name, (element) => {
        const inner = element.inner ?? '';
        const formula = fromXml(inner);
        if (inner.includes('<') || !callsOurs(formula)) return undefined;
        const native = nativeText(formula, names);
        if (native.impossible.length > 0) impossible += 1;
        if (native.replaced === 0) return undefined;
        formulas += 1;
        return printElement({ ...element, inner: toXml(native.text) });
      }),
    xml,
  );
  return { xml: patched, formulas, impossible };
};

const RULES = ['cfRule', 'dataValidation'];
/** Innermost first: in Excel's extensions a formula stands one element deeper. */
const RULE_FORMULAS = ['f', 'formula', 'formula1', 'formula2'];

const patchRules = (xml: string, names: TableNames): ReturnType<typeof patchFormulaTexts> => {
  let [formulas, impossible] = [0, 0];
  const patched = RULES.reduce(
    (text, rule) =>
      replaceElements(text, rule, (element) => {
        const inner = patchFormulaTexts(element.inner ?? '', RULE_FORMULAS, names);
        formulas += inner.formulas;
        impossible += inner.impossible;
        return inner.formulas === 0 ? undefined : printElement({ ...element, inner: inner.xml });
      }),
    xml,
  );
  return { xml: patched, formulas, impossible };
};

export const patchSheet = (xml: string, context: PatchContext): PatchedSheet => {
  const patcher = new SheetPatcher(context);
  const cells = patcher.patch(xml);
  const rules = callsOurs(xml) ? patchRules(cells, context.names) : { xml: cells, formulas: 0, impossible: 0 };
  const left = Array.from({ length: rules.impossible }, () => ({ sheet: context.sheet, address: '' }));
  return {
    xml: rules.xml,
    formulas: patcher.formulas + rules.formulas,
    values: patcher.values,
    left: [...patcher.left, ...left],
  };
};
