import type { Injector } from '@univerjs/core';
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import {
  AstTreeBuilder,
  FormulaDataModel,
  FormulaResultStatus,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  generateAstNode,
} from '@univerjs/engine-formula';
import type {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import { UNIT_ID } from './unit';

type Result = boolean | number | string | null;

const WRITE = 'sheet.mutation.set-range-values';
/** So many results are kept to be drawn while others are calculated: a few screens of cells. */
const MOST_KNOWN = 20_000;
const NOTHING_CHANGED = {
  formulaData: {},
  forceCalculate: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/**
 * Formulas of conditional formats, calculated for the cells that are drawn. Univer 0.25.1 makes a formula of every cell
 * of every format and follows all of them in each calculation: of a register of 25,000 people they were more than twice
 * as many as the formulas in the sheets, and those of a format that had changed were never let go.
 * Test: formatFormulas.test.ts.
 */
export class FormatFormulas {
  readonly #injector: Injector;
  readonly #rules: ConditionalFormattingRuleModel;
  readonly #view: ConditionalFormattingViewModel;
  readonly #known = new Map<string, Result>();
  #isCalculating = false;
  /** Writes within one another. */
  #writing = 0;
  /** Whether the calculator has been given the workbook as it is now. */
  #isLoaded = false;

  constructor(injector: Injector, rules: ConditionalFormattingRuleModel, view: ConditionalFormattingViewModel) {
    this.#injector = injector;
    this.#rules = rules;
    this.#view = view;
    const service = injector.get(ConditionalFormattingFormulaService);
    service.registerFormulaWithRange = () => undefined;
    service.getFormulaMatrix = () => ({
      status: FormulaResultStatus.SUCCESS,
      result: new ObjectMatrix<Result>(),
    });
    service.getFormulaResultWithCoords = (_unit, sheet, id, formula, row = 0, column = 0) => {
      const result = this.#resultAt(sheet, id, formula, row, column);
      return result === undefined
        ? { status: FormulaResultStatus.WAIT }
        : { status: FormulaResultStatus.SUCCESS, result };
    };
    this.#drawNothingWhileWriting();
  }

  /** After each write Univer asks for the looks of every written cell; here the end of the calculation tells what to draw. */
  #drawNothingWhileWriting(): void {
    const looks = this.#view.getCellCfs.bind(this.#view);
    this.#view.getCellCfs = (...cell) => (this.#writing > 0 ? [] : looks(...cell));
    const commands = this.#injector.get(ICommandService);
    commands.beforeCommandExecuted(({ id }) => {
      if (id === WRITE) this.#writing += 1;
    });
    commands.onCommandExecuted(({ id }) => {
      if (id === WRITE) this.#writing = Math.max(0, this.#writing - 1);
    });
  }

  calculationStarted(): void {
    this.#isCalculating = true;
    // A write that failed has not told its end.
    this.#writing = 0;
  }

  /** Any cell may have changed: formats are reckoned again where they are drawn next. */
  calculationEnded(): void {
    this.#isCalculating = false;
    this.#isLoaded = false;
    for (const [sheet, rules] of this.#rules.getUnitRules(UNIT_ID) ?? []) {
      for (const { cfId } of rules) this.#view.markRuleDirty(UNIT_ID, sheet, cfId);
    }
  }

  /** While the calculator is busy with other cells, what was found before it began. */
  #resultAt(sheet: string, id: string, formula: string, row: number, column: number): Result | undefined {
    const key = `${id} ${formula} ${String(row)} ${String(column)}`;
    if (this.#isCalculating) return this.#known.get(key);
    const result = this.#calculate(sheet, id, formula, row, column);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, result);
    return result;
  }

  /** @param row,column counted from the first cell of the format, for which its formula is written */
  #calculate(sheet: string, id: string, formula: string, row: number, column: number): Result {
    const rule = this.#rules.getRule(UNIT_ID, sheet, id);
    const [first] = [...(rule?.ranges ?? [])].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
    if (!first) return null;
    this.#load();
    const config = this.#injector.get(IFormulaCurrentConfigService);
    const { rowCount, columnCount } = config.getSheetRowColumnCount(UNIT_ID, sheet);
    const runtime = this.#injector.get(IFormulaRuntimeService);
    runtime.setCurrent(first.startRow + row, first.startColumn + column, rowCount, columnCount, sheet, UNIT_ID);
    const node = generateAstNode(
      UNIT_ID,
      formula,
      this.#injector.get(Lexer),
      this.#injector.get(AstTreeBuilder),
      config,
    );
    const found = this.#injector.get(Interpreter).execute({ node, refOffsetX: column, refOffsetY: row });
    const result = resultOf(found);
    node.resetCalculationState();
    return result;
  }

  /** Drawing is done in one go, so what has been loaded holds until it is over. */
  #load(): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    queueMicrotask(() => {
      this.#isLoaded = false;
    });
    const formulas = this.#injector.get(FormulaDataModel);
    this.#injector.get(IFormulaCurrentConfigService).load({
      ...NOTHING_CHANGED,
      arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      arrayFormulaRange: formulas.getArrayFormulaRange(),
    });
    const runtime = this.#injector.get(IFormulaRuntimeService);
    runtime.reset();
    runtime.clearArrayObjectCache();
  }
}

function resultOf(found: FunctionVariantType): Result {
  const value = found.isReferenceObject()
    ? (found as BaseReferenceObject).toArrayValueObject()
    : (found as BaseValueObject);
  const single = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return single.isError() ? null : single.getValue();
}
