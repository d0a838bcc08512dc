/**
 * All that the pane asks of Excel. The pane calls nothing else, so that it runs the same in Excel, beside the embedded
 * workbook and in tests. Every method rejects with an error that carries one of PORT_ERROR_CODES as `code`.
 */
import type { CellFix, CheckReport, Occurrence } from '../../check/report';
import type { CellPlace } from '../../workbook/parsed';

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
  /** Plan and report as .docx. */
  readonly documents: boolean;
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
}

export interface CreateOutcome {
  /** Titles of the sheets added; empty when the whole template was there already. */
  readonly added: readonly string[];
  /** Those of `added` that got another title because the user has a sheet of the usual one. */
  readonly renamed: readonly string[];
}

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

export interface MadeDocument {
  readonly fileName: string;
  readonly content: Blob;
}

export interface WorkbookPort {
  readonly capabilities: PortCapabilities;
  state(): Promise<WorkbookState>;
  /** Adds the sheets that are missing and touches no other. */
  createTemplate(options: TemplateOptions, onProgress: ProgressListener): Promise<CreateOutcome>;
  /** Adds the template together with the figures of an invented commune. */
  fillSample(onProgress: ProgressListener): Promise<void>;
  check(options: CheckOptions): Promise<CheckReport>;
  /** Shows the cell: switches the sheet and selects it. */
  select(place: CellPlace): Promise<void>;
  /** One undo step. A cell that no longer holds `before` is kept. */
  applyFixes(fixes: readonly CellFix[], onProgress: ProgressListener): Promise<FixOutcome>;
  acceptFinding(acceptance: Acceptance): Promise<void>;
  /** Shows a sheet of the template by its id in the description, whatever its title is now. */
  goToSheet(id: string): Promise<void>;
  /** `replaced` counts cells. May be left out where `capabilities.freeze` is false. */
  freezeFormulas?(onProgress: ProgressListener): Promise<{ readonly replaced: number }>;
  writeFindingsSheet(report: CheckReport): Promise<{ readonly sheet: string }>;
  /** Both may be left out where `capabilities.documents` is false. */
  makePlan?(onProgress: ProgressListener): Promise<MadeDocument>;
  makeReport?(report: CheckReport | null, onProgress: ProgressListener): Promise<MadeDocument>;
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
  'noTemplate',
  'notFound',
  'changedMeanwhile',
  'busy',
  'unknown',
] as const;
export type PortErrorCode = (typeof PORT_ERROR_CODES)[number];
