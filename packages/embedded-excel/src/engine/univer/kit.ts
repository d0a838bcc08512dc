import type { Univer, Workbook } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { FUniver } from '@univerjs/core/facade';
import { DataValidationModel } from '@univerjs/data-validation';
import type { IDefinedNamesService as DefinedNames } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  ISuperTableService,
} from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { TriggerCalculationController, UpdateFormulaController } from '@univerjs/sheets-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { GridFunction } from '../engine';
import { countInCells } from './counting/functions';
import { enterDependenciesOnce } from './dependencies';
import { FormatFormulas } from './formatFormulas';
import { registerGridFunctions } from './gridFunctions';
import {
  compareCellsThemselves,
  forgetParsedFormulas,
  gatherOneSheet,
  leaveColumnsToTables,
  rememberWords,
  repairReferences,
  shiftRowsOfTables,
} from './repairs';
import { moveSharedFormulasWithRows } from './rowMoves';

export interface UniverCommand {
  readonly id: string;
  readonly params?: object;
}

/** The parts of Univer's TriggerCalculationController that waiting for a result depends on. */
export interface CalculationTrigger {
  _waitingCommandQueue: UniverCommand[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: UniverCommand[]): object;
  _mergeDirty(a: object, b: object): object;
  _startProgress(): void;
}

/** One Univer instance with one workbook, and the services the engine reads. */
export interface UniverKit {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly model: Workbook;
  readonly tables: TableManager;
  readonly validations: DataValidationModel;
  readonly conditionals: ConditionalFormattingRuleModel;
  /** The looks that formats give to cells. */
  readonly drawnFormats: ConditionalFormattingViewModel;
  readonly names: DefinedNames;
  readonly formulaData: FormulaDataModel;
  readonly trigger: CalculationTrigger;
  readonly formatFormulas: FormatFormulas;
  readonly commands: ICommandService;
  readonly history: IUndoRedoService;
  defineFunctions(functions: readonly GridFunction[]): void;
}

export function collectKit(univer: Univer, api: FUniver, workbook: FWorkbook): UniverKit {
  repairReferences();
  compareCellsThemselves();
  rememberWords();
  shiftRowsOfTables();
  const injector = univer.__getInjector();
  forgetParsedFormulas(injector.get(ISuperTableService), injector.get(IFunctionService));
  gatherOneSheet(injector.get(FormulaDataModel));
  leaveColumnsToTables(injector.get(SheetInterceptorService));
  moveSharedFormulasWithRows(injector.get(UpdateFormulaController), injector.get(FormulaDataModel));
  enterDependenciesOnce(injector.get(IDependencyManagerService));
  countInCells(injector.get(IFunctionService));
  const conditionals = injector.get(ConditionalFormattingRuleModel);
  const drawnFormats = injector.get(ConditionalFormattingViewModel);
  return {
    univer,
    api,
    workbook,
    model: workbook.getWorkbook(),
    tables: injector.get(TableManager),
    validations: injector.get(DataValidationModel),
    conditionals,
    drawnFormats,
    commands: injector.get(ICommandService),
    history: injector.get(IUndoRedoService),
    names: injector.get(IDefinedNamesService),
    formulaData: injector.get(FormulaDataModel),
    // Private members of version 0.25.1; test/engine covers what they are needed for.
    trigger: injector.get(TriggerCalculationController) as unknown as CalculationTrigger,
    formatFormulas: new FormatFormulas(injector, conditionals, drawnFormats),
    defineFunctions: (functions) => registerGridFunctions(injector.get(IFunctionService), functions),
  };
}
