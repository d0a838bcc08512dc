/**
 * All that the pane asks of Excel. The pane calls nothing else, so that it runs the same in Excel, beside the embedded
 * workbook and in tests. Every method rejects with an error that carries one of PORT_ERROR_CODES as `code`.
 */
import type { Candidate } from '../../check/candidates';
import type { CheckReport, Fix, Occurrence } from '../../check/report';
import type { TargetChange } from '../../check/targetChanges';
import type { Supposition, WhatIf } from '../../check/whatIf';
import type { PlanReading } from '../../documents/readPlan/planReading';
import type { CellPlace } from '../../workbook/parsed';
import type { TargetCells } from '../../workbook/targetRow';

export const COMMUNE_KINDS = ['commune', 'ward', 'specialZone'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** Is there a template in the workbook that is open? */
export type WorkbookState =
  | {
      readonly kind: 'none';
      /** How many sheets "Tạo bộ biểu mẫu" would add. */
      readonly sheetsToAdd: number;
    }
  | {
      readonly kind: 'present';
      readonly version: string;
      /** The template against this add-in. */
      readonly age: 'current' | 'older' | 'newer';
      readonly year: number | null;
      readonly commune: string | null;
      readonly communeKind: CommuneKind | null;
    };

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
}

export interface TemplateOptions {
  readonly year: number;
  readonly province: string;
  readonly commune: string;
  readonly communeKind: CommuneKind;
  readonly especiallyDifficult: boolean;
  /** In place of the usual targets. */
  readonly targets?: readonly TargetCells[];
}

export interface CreateOutcome {
  /** Titles of the sheets added; empty when the whole template was there already. */
  readonly added: readonly string[];
  /** Those of `added` that got another title because the user has a sheet of the usual one. */
  readonly renamed: readonly string[];
}

/** Nothing is changed where it is refused. Titles of sheets in `sheets`. */
export type UpgradeOutcome =
  | {
      readonly kind: 'upgraded';
      readonly from: string;
      readonly to: string;
      readonly sheets: readonly string[];
      readonly columns: number;
    }
  | { readonly kind: 'current' }
  | { readonly kind: 'refused'; readonly why: 'newer' | 'unknown' | 'notTaken'; readonly version: string | null }
  | {
      readonly kind: 'refused';
      readonly why: 'protected' | 'occupied';
      readonly version: string | null;
      readonly sheets: readonly string[];
    };

export const PROGRESS_STEPS = ['sheets', 'formulas', 'reading', 'parsing', 'rules', 'writing', 'document'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];

export interface Progress {
  readonly step: ProgressStep;
  readonly done: number;
  /** `null` where it is not known how much there is. */
  readonly total: number | null;
}
export type ProgressListener = (progress: Progress) => void;

export interface CheckOptions {
  /** Aborting rejects with code 'cancelled'. */
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}

export interface FixOutcome {
  readonly applied: number;
  /** Cells left as they were, because they no longer held `before` or could not be written. */
  readonly kept: readonly CellPlace[];
}

/** Findings that the user lets stand. Each lapses when one of its cells changes. */
export interface Acceptance {
  readonly ruleId: string;
  readonly occurrences: readonly Occurrence[];
  readonly reason: string;
}

export type AcceptedFinding = Omit<Acceptance, 'reason'>;

/** A document as it may leave the pane: nothing is written or saved before one of its ways out is taken. */
export interface DocumentDraft {
  readonly title: string;
  /** With extension. */
  readonly fileName: string;
  /** A fragment in which every text is escaped; no script, no address. */
  readonly html: string;
  readonly text: string;
  readonly toFile: () => Promise<Blob>;
  readonly toSheet: () => Promise<{ readonly sheet: string }>;
}

export interface ReportOptions extends CheckOptions {
  /** Names people in an annex. */
  readonly names: boolean;
}

export interface TargetsOutcome {
  readonly changed: number;
  readonly added: number;
  /** Cells left as they were, because they no longer held what was shown or could not be written. */
  readonly kept: readonly CellPlace[];
}

export interface WorkbookPort {
  readonly capabilities: PortCapabilities;
  state(): Promise<WorkbookState>;
  /** Adds the sheets that are missing and touches no other. */
  createTemplate(options: TemplateOptions, onProgress: ProgressListener): Promise<CreateOutcome>;
  /** Brings a template of an older version up to date: adds sheets and columns, and keeps every cell. */
  upgradeTemplate(onProgress: ProgressListener): Promise<UpgradeOutcome>;
  /** Adds the template together with the figures of an invented commune. */
  fillSample(onProgress: ProgressListener): Promise<void>;
  check(options: CheckOptions): Promise<CheckReport>;
  /** Shows the cell: switches the sheet and selects it. */
  select(place: CellPlace): Promise<void>;
  /** One undo step. A cell that no longer holds `before` is kept. */
  applyFixes(fixes: readonly Fix[], onProgress: ProgressListener): Promise<FixOutcome>;
  acceptFinding(acceptance: Acceptance): Promise<void>;
  withdrawAcceptance(finding: AcceptedFinding): Promise<void>;
  /** People through whom the target in that row of the plan could still be met, as of the last check. Nothing is kept. */
  candidates(targetRow: number): Promise<readonly Candidate[]>;
  /** The target in that row as it would be; `null` for a row that is not there. Nothing is written. */
  suppose(targetRow: number, supposition: Supposition): Promise<WhatIf | null>;
  /** Shows a sheet of the template by its id in the description, whatever its title is now. */
  goToSheet(id: string): Promise<void>;
  /** `replaced` counts cells. May be left out where `capabilities.freeze` is false. */
  freezeFormulas?(onProgress: ProgressListener): Promise<{ readonly replaced: number }>;
  writeFindingsSheet(report: CheckReport): Promise<{ readonly sheet: string }>;
  /** From here to `readPlan` all may be left out where `capabilities.documents` is false. */
  makePlan?(options: CheckOptions): Promise<DocumentDraft>;
  /** The report on the last check. */
  makeReport?(options: ReportOptions): Promise<DocumentDraft>;
  /** The targets of a plan, from a .docx or .txt file or from its text. Nothing leaves the machine. */
  readPlan?(source: File | string): Promise<PlanReading>;
  /** What targets taken over would change in the table of targets. Nothing is written. */
  compareTargets(targets: readonly TargetCells[], options: CheckOptions): Promise<readonly TargetChange[]>;
  writeTargets(changes: readonly TargetChange[], onProgress: ProgressListener): Promise<TargetsOutcome>;
  /** Calls back when a cell of the workbook was changed by the user; returns how to stop listening. */
  onEdited(listener: () => void): () => void;
  /** Calls back when "Kiểm tra chỉ tiêu" was pressed on the ribbon, also when that opened the pane. */
  onCheckRequested(listener: () => void): () => void;
}

export const PORT_ERROR_CODES = [
  'cellEditing',
  'sheetProtected',
  'workbookProtected',
  'noApi',
  'tooLarge',
  'cancelled',
  'nameTaken',
  'cellsInTheWay',
  'inactiveWorkbook',
  'noTemplate',
  'notFound',
  'changedMeanwhile',
  'busy',
  'planProtected',
  'planOldFormat',
  'planNotDocx',
  'planDamaged',
  'planTooLarge',
  'unknown',
] as const;
export type PortErrorCode = (typeof PORT_ERROR_CODES)[number];
