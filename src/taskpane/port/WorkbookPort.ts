/**
 * All that the pane asks of Excel. The pane calls nothing else, so that it runs the same in Excel, beside the embedded
 * workbook and in tests. Every method rejects with an error that carries one of PORT_ERROR_CODES (portFault.ts) as `code`.
 */
import type { Candidate } from '../../check/candidates';
import type { OldWorkbook } from '../../check/merger';
import type { CheckReport, Fix } from '../../check/report';
import type { AcceptedFinding, Acceptance } from '../../check/session';
import type { TargetChange } from '../../check/targetChanges';
import type { Supposition, WhatIf } from '../../check/whatIf';
import type { Clearing } from '../../check/sent/clearing';
import type { RecipientId } from '../../domain/recipients';
import type { Hole } from '../../documents/holes';
import type { CarryLine } from '../../workbook/carry/line';
import type { NextYear } from '../../workbook/carry/nextYear';
import type { PlanReading } from '../../documents/readPlan/planReading';
import type { ChangeRecord } from '../../excel/change/changeRecord';
import type { Undone } from '../../excel/change/undoChange';
import type { TargetsWritten } from '../../excel/change/writeTargets';
import type { CreatedTemplate } from '../../excel/draw/createTemplate';
import type { ExcelAtHand } from '../../excel/excelAtHand';
import type { CheckOptions, ProgressListener } from '../../excel/progress';
import type { UpgradeOutcome } from '../../excel/upgrade/upgradeTemplate';
import type { CheckOutcome, TasksOutcome, TemplateOptions } from '../../excel/workbookEngine';
import type { FixSummary, FreezeSummary } from '../../excel/workbookPort';
import type { FileProblemCode } from '../../files/fileProblem';
import type { HiddenBy } from '../../excel/selectCell';
import type { CellPlace } from '../../workbook/parsed';
import type { Plan } from '../../workbook/plan';
import type { TakenTarget } from '../../workbook/corrections';
import type { TemplateState } from '../../workbook/templateState';

/** What this host can do; a button whose flag is false is not shown, or says that it is still to come. */
export interface PortCapabilities {
  /** Plan and report as documents, and a plan read back in. */
  readonly documents: boolean;
  /** `false` where Excel is known to let no file out of a pane (Mac, iPad). */
  readonly savesFiles: boolean;
  /** Figures of an invented commune: offered only where nobody works on real ones. */
  readonly sample: boolean;
  readonly freeze: boolean;
  readonly findingsSheet: boolean;
  readonly acceptance: boolean;
  /** The page that compares Excel with what is expected of it. */
  readonly conformance: boolean;
}

/** A document as it may leave the pane: nothing is written or saved before one of its ways out is taken. */
export interface DocumentDraft {
  readonly title: string;
  /** With extension. */
  readonly fileName: string;
  /** What it leaves open. */
  readonly holes: readonly Hole[];
  /** A fragment in which every text is escaped; no script, no address. */
  readonly html: string;
  readonly text: string;
  readonly toFile: () => Promise<Blob>;
  readonly toSheet: () => Promise<{ readonly sheet: string }>;
}

/** A workbook that was made here: neither it nor any file is written before one of its ways out is taken. */
export interface MadeWorkbook {
  /** What became of the older ones. */
  readonly lines: readonly CarryLine[];
  /** With extension. */
  readonly fileName: string;
  readonly toFile: () => Promise<Blob>;
  /** In a window of its own; false where this Excel would not. */
  readonly open: () => Promise<boolean>;
}

export interface YearAsked {
  /** `null`: the year after. */
  readonly to: number | null;
  /** The file of the year that is over; `null` for the workbook that is open. */
  readonly from: File | null;
}

/** A file that was chosen and that nothing can be made of. */
export interface RefusedFile {
  readonly file: string;
  readonly why: FileProblemCode;
}

/** The plan of a later year, made of the one before. */
export type NewYear =
  | Extract<NextYear, { readonly kind: 'refused' }>
  | (RefusedFile & { readonly kind: 'unreadable' })
  | {
      readonly kind: 'carried';
      readonly from: number | null;
      readonly to: number;
      readonly made: MadeWorkbook;
    };

/** Plan workbooks that were chosen as files. */
export interface OldFiles {
  readonly old: readonly OldWorkbook[];
  readonly refused: readonly RefusedFile[];
}

export interface ReportOptions extends CheckOptions {
  /** Names people in an annex. */
  readonly names: boolean;
  /** Adds what the check found, for the house. */
  readonly internal: boolean;
}

/** A copy that may leave the house, and what to know before it does. */
export interface SentCopy {
  /** With extension. */
  readonly fileName: string;
  readonly file: Blob;
  readonly targets: number;
  /** Errors that the workbook still has. */
  readonly errors: number;
  /** The registers that are not in it: title of the sheet, and how many people. */
  readonly registers: readonly { readonly sheet: string; readonly persons: number }[];
  /** Cells of the copy whose words were left out because they name somebody, and cells that look like a name. */
  readonly masked: readonly CellPlace[];
  readonly kept: readonly CellPlace[];
  readonly hash: string;
}

export interface WorkbookPort {
  readonly capabilities: PortCapabilities;
  state(): Promise<TemplateState>;
  /** Adds the sheets that are missing and touches no other. */
  createTemplate(options: TemplateOptions, onProgress: ProgressListener): Promise<CreatedTemplate>;
  /** Brings a template of an older version up to date: adds sheets and columns, and keeps every cell. */
  upgradeTemplate(onProgress: ProgressListener): Promise<UpgradeOutcome>;
  /** Adds the template together with the figures of an invented commune. */
  fillSample(onProgress: ProgressListener): Promise<void>;
  check(options: CheckOptions): Promise<CheckOutcome>;
  /** What is to be done, by the workbook as it is now; nothing is checked. */
  tasks(options: CheckOptions): Promise<TasksOutcome>;
  /** Switches to the sheet and selects the cell; says what hides it from being seen, which stays as it is. */
  select(place: CellPlace): Promise<HiddenBy | null>;
  /** One undo step. A cell that no longer holds `before` is kept. */
  applyFixes(fixes: readonly Fix[], onProgress: ProgressListener): Promise<FixSummary>;
  acceptFinding(acceptance: Acceptance): Promise<void>;
  withdrawAcceptance(finding: AcceptedFinding): Promise<void>;
  /** People through whom the target in that row of the plan could still be met, as of the last check. Nothing is kept. */
  candidates(targetRow: number): Promise<readonly Candidate[]>;
  /** The target in that row as it would be; `null` for a row that is not there. Nothing is written. */
  suppose(targetRow: number, supposition: Supposition): Promise<WhatIf | null>;
  /** Shows a sheet of the template by its id in the description, whatever its title is now. */
  goToSheet(id: string): Promise<void>;
  /** Puts back what a change wrote, where nothing was edited since. */
  undoChange(record: ChangeRecord, onProgress: ProgressListener): Promise<Undone>;
  /** May be left out where `capabilities.freeze` is false. */
  freezeFormulas?(onProgress: ProgressListener): Promise<FreezeSummary>;
  writeFindingsSheet(report: CheckReport): Promise<{ readonly sheet: string }>;
  /** From here to `beginYear` all may be left out where `capabilities.documents` is false. */
  makePlan?(options: CheckOptions): Promise<DocumentDraft>;
  /** The report on the last check. */
  makeReport?(options: ReportOptions): Promise<DocumentDraft>;
  /** A copy of the workbook as it is now, without registers. */
  makeSentCopy?(recipient: RecipientId | null, options: CheckOptions): Promise<SentCopy>;
  /** What emptying the registers would change in the workbook as it is now. Nothing is written. */
  findRegisters?(options: CheckOptions): Promise<Clearing>;
  /** The targets of a plan, from a .docx or .txt file or from its text. Nothing leaves the machine. */
  readPlan?(source: File | string): Promise<PlanReading>;
  /** What the plan of a later year would take over. Nothing is written. */
  beginYear?(asked: YearAsked, options: CheckOptions): Promise<NewYear>;
  /** Workbooks of communes, from files. */
  readOldFiles?(files: readonly File[], options: CheckOptions): Promise<OldFiles>;
  /** Nothing is written. */
  makeWorkbook?(plan: Plan, lines: readonly CarryLine[]): Promise<MadeWorkbook>;
  /** What targets taken over would change in the table of targets. Nothing is written. */
  compareTargets(targets: readonly TakenTarget[], options: CheckOptions): Promise<readonly TargetChange[]>;
  writeTargets(changes: readonly TargetChange[], onProgress: ProgressListener): Promise<TargetsWritten>;
  /** Which Excel this is, for whoever helps. */
  excelAtHand(): Promise<ExcelAtHand>;
  /** Calls back when a cell of the workbook was changed by the user; returns how to stop listening. */
  onEdited(listener: () => void): () => void;
  /** Calls back when "Kiểm tra chỉ tiêu" was pressed on the ribbon, also when that opened the pane. */
  onCheckRequested(listener: () => void): () => void;
}
