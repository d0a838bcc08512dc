/** The pane's own port, without Excel: says what was asked of it and answers what a test wants. */
import type { Candidate } from '../../../src/check/candidates';
import type { Fix, CheckReport } from '../../../src/check/report';
import type { TargetChange } from '../../../src/check/targetChanges';
import type { Clearing } from '../../../src/check/sent/clearing';
import type { RecipientId } from '../../../src/domain/recipients';
import type { Supposition, WhatIf } from '../../../src/check/whatIf';
import type { PlanReading } from '../../../src/documents/readPlan/planReading';
import type { AcceptedFinding, Acceptance } from '../../../src/check/session';
import type { CheckOptions, ProgressListener } from '../../../src/excel/progress';
import type { CreatedTemplate } from '../../../src/excel/draw/createTemplate';
import type { HiddenBy } from '../../../src/excel/selectCell';
import { NO_CHANGE, type ChangeRecord } from '../../../src/excel/change/changeRecord';
import type { Undone } from '../../../src/excel/change/undoChange';
import type { FixSummary } from '../../../src/excel/workbookPort';
import type {
  DocumentDraft,
  MadeWorkbook,
  NewYear,
  OldFiles,
  PortCapabilities,
  ReportOptions,
  SentCopy,
  WorkbookPort,
  YearAsked,
} from '../../../src/taskpane/port/WorkbookPort';
import type { PortErrorCode } from '../../../src/taskpane/port/portFault';
import type { TargetsWritten } from '../../../src/excel/change/writeTargets';
import type { TemplateOptions } from '../../../src/excel/workbookEngine';
import type { UpgradeOutcome } from '../../../src/excel/upgrade/upgradeTemplate';
import type { TemplateState } from '../../../src/workbook/templateState';
import type { CellPlace } from '../../../src/workbook/parsed';
import type { CarryLine } from '../../../src/workbook/carry/line';
import type { Plan } from '../../../src/workbook/plan';
import type { TargetCells } from '../../../src/workbook/targetRow';
import type { Tasks } from '../../../src/check/tasks';
import { someLines } from './carryLines';
import { reportWith } from './reports';
import { someTasks } from './tasks';

export const noTemplate: TemplateState = { kind: 'none' };
export const template: TemplateState = {
  kind: 'present',
  version: '1',
  age: 'current',
  year: 2026,
  commune: 'Tân Văn',
  communeKind: 'commune',
};

/** What Excel's adapter throws, as far as the pane sees it. */
export const failure = (code: PortErrorCode, officeCode: string | null = null): Error =>
  Object.assign(new Error('developer text, never shown'), { code, officeCode });

const everything: PortCapabilities = {
  documents: true,
  savesFiles: true,
  sample: true,
  freeze: true,
  findingsSheet: true,
  conformance: false,
  acceptance: true,
};

type Method = Exclude<keyof WorkbookPort, 'capabilities' | 'onEdited' | 'onCheckRequested'>;
export interface Call {
  readonly method: Method;
  readonly input: unknown;
}

export class FakePort implements WorkbookPort {
  capabilities: PortCapabilities = everything;
  readonly calls: Call[] = [];
  /** The next call of a method fails with this, once. */
  readonly failures = new Map<Method, Error>();
  /** Settles before a call is answered. */
  readonly delays = new Map<Method, Promise<void>>();
  report: CheckReport = reportWith(12);
  created: CreatedTemplate = {
    added: ['Hướng dẫn', 'Thông tin', 'Chỉ tiêu'],
    renamed: [],
    formulas: 'custom',
    chartsLeftOut: [],
  };
  kept: readonly CellPlace[] = [];
  private editListeners = new Set<() => void>();
  private checkListeners = new Set<() => void>();
  onProgress: ProgressListener = () => undefined;

  constructor(public workbook: TemplateState = template) {}

  protected async answer<T>(method: Method, input: unknown, value: () => T): Promise<T> {
    this.calls.push({ method, input });
    await this.delays.get(method);
    const error = this.failures.get(method);
    if (error !== undefined) {
      this.failures.delete(method);
      throw error;
    }
    return value();
  }

  inputsOf(method: Method): unknown[] {
    return this.calls.filter((call) => call.method === method).map(({ input }) => input);
  }

  state = () => this.answer('state', undefined, () => this.workbook);

  createTemplate = (options: TemplateOptions, onProgress: ProgressListener) => {
    this.onProgress = onProgress;
    return this.answer('createTemplate', options, () => {
      const { year, commune, communeKind } = options;
      this.workbook = { kind: 'present', version: '1', age: 'current', year, commune, communeKind };
      return this.created;
    });
  };

  upgraded: UpgradeOutcome = {
    kind: 'upgraded',
    from: '1.0',
    to: '1.1',
    sheets: ['Tổng quan', 'Tự đánh giá TTHTCĐ'],
    columns: 0,
    rows: 0,
    fields: 0,
  };
  upgradeTemplate = () =>
    this.answer('upgradeTemplate', undefined, () => {
      if (this.upgraded.kind === 'upgraded') this.workbook = template;
      return this.upgraded;
    });

  fillSample = () =>
    this.answer('fillSample', undefined, () => {
      this.workbook = template;
    });

  check = ({ signal, onProgress }: CheckOptions) => {
    this.onProgress = onProgress;
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(failure('cancelled')));
    });
    return Promise.race([
      stopped,
      this.answer('check', undefined, () => ({ report: this.report, tasks: this.toDo, workbook: this.workbook })),
    ]);
  };

  toDo: Tasks = someTasks;
  tasks = () => this.answer('tasks', undefined, () => ({ tasks: this.toDo, workbook: this.workbook }));

  hiddenBy: HiddenBy | null = null;
  select = (place: CellPlace) => this.answer('select', place, () => this.hiddenBy);

  applyFixes = (fixes: readonly Fix[]): Promise<FixSummary> =>
    this.answer('applyFixes', fixes, () => ({
      applied: fixes.length - this.kept.length,
      kept: this.kept,
      record: this.record,
    }));

  record: ChangeRecord = NO_CHANGE;
  undone: Undone = { restored: 0, kept: [] };
  undoChange = (record: ChangeRecord) => this.answer('undoChange', record, () => this.undone);

  acceptFinding = (acceptance: Acceptance) => this.answer('acceptFinding', acceptance, () => undefined);
  goToSheet = (id: string) => this.answer('goToSheet', id, () => undefined);
  freezeFormulas = () =>
    this.answer('freezeFormulas', undefined, () => ({ replaced: 1312, left: 0, record: this.record }));
  writeFindingsSheet = (report: CheckReport) =>
    this.answer('writeFindingsSheet', report, () => ({ sheet: 'Kết quả kiểm tra' }));

  withdrawAcceptance = (finding: AcceptedFinding) => this.answer('withdrawAcceptance', finding, () => undefined);

  people: readonly Candidate[] = [];
  supposed: WhatIf | null = null;
  candidates = (row: number) => this.answer('candidates', row, () => this.people);
  suppose = (_: number, supposition: Supposition) => this.answer('suppose', supposition, () => this.supposed);

  /** The ways out that a document took. */
  readonly taken: ('file' | 'sheet')[] = [];
  draft: Pick<DocumentDraft, 'html' | 'text' | 'title'> = {
    title: 'KẾ HOẠCH',
    html: '<p>KẾ HOẠCH</p>',
    text: 'KẾ HOẠCH',
  };
  holes: DocumentDraft['holes'] = [
    { label: 'Họ và tên người ký', cells: 1, place: { sheet: 'Thông tin', address: 'B24' } },
    { label: 'Chủ trì', cells: 13, place: { sheet: 'Chỉ tiêu', address: 'P9' } },
  ];
  private document = (fileName: string): DocumentDraft => ({
    ...this.draft,
    holes: this.holes,
    fileName,
    toFile: () => {
      this.taken.push('file');
      return Promise.resolve(new Blob(['docx']));
    },
    toSheet: () => {
      this.taken.push('sheet');
      return Promise.resolve({ sheet: 'Báo cáo' });
    },
  });
  makePlan = () => this.answer('makePlan', undefined, () => this.document('ke-hoach-2026.docx'));
  makeReport = ({ names, internal }: ReportOptions) =>
    this.answer('makeReport', { names, internal }, () => this.document('bao-cao-2026.docx'));

  sentCopy: SentCopy = {
    fileName: 'ban-gui-tan-van-2026.xlsx',
    file: new Blob(['xlsx']),
    targets: 13,
    errors: 2,
    registers: [{ sheet: 'Công dân học tập', persons: 300 }],
    masked: [{ sheet: 'Nhiệm vụ', address: 'B9' }],
    kept: [{ sheet: 'Thôn', address: 'A9' }],
    hash: '5ee358e65ca31bfcee61d891348c918ffd3da7d59688932de091b67bd6e59af0',
  };
  makeSentCopy = (recipient: RecipientId | null) => this.answer('makeSentCopy', recipient, () => this.sentCopy);
  clearing: Clearing = {
    registers: [{ sheet: 'Công dân học tập', rows: 300, cells: 4500 }],
    totals: 12,
    lost: 1,
    fixes: [{ place: { sheet: 'Công dân học tập', address: 'A9' }, before: 'Hoàng Văn Mẫu', after: '' }],
  };
  findRegisters = () => this.answer('findRegisters', undefined, () => this.clearing);

  reading: PlanReading = {
    head: {
      document: 'plan',
      year: null,
      province: null,
      commune: null,
      communeKind: null,
      number: null,
      date: null,
      superiorPlan: null,
    },
    items: [],
    unread: [],
    figures: [],
    targetsPartFound: true,
    converted: [],
  };
  readPlan = (source: File | string) => this.answer('readPlan', source, () => this.reading);
  opensWorkbooks = true;
  /** The ways out that a new workbook took. */
  readonly yearsTaken: ('open' | 'file')[] = [];
  newYear: NewYear | null = null;
  private made = (fileName: string, lines: readonly CarryLine[]): MadeWorkbook => ({
    lines,
    fileName,
    toFile: () => {
      this.yearsTaken.push('file');
      return Promise.resolve(new Blob(['xlsx']));
    },
    open: () => {
      this.yearsTaken.push('open');
      return Promise.resolve(this.opensWorkbooks);
    },
  });
  private year = ({ to }: YearAsked): NewYear => {
    const year = to ?? 2027;
    return {
      kind: 'carried',
      from: year - 1,
      to: year,
      made: this.made(`ke-hoach-${String(year)}.xlsx`, someLines(year)),
    };
  };
  beginYear = (asked: YearAsked) => this.answer('beginYear', asked, () => this.newYear ?? this.year(asked));

  /** What the chosen files hold. */
  oldFiles: (files: readonly File[]) => OldFiles = () => ({ old: [], refused: [] });
  readOldFiles = (files: readonly File[]) => this.answer('readOldFiles', files, () => this.oldFiles(files));
  /** The plans that new workbooks were made of. */
  readonly plans: Plan[] = [];
  makeWorkbook = (plan: Plan, lines: readonly CarryLine[]) =>
    this.answer('makeWorkbook', undefined, () => {
      this.plans.push(plan);
      return this.made('ke-hoach.xlsx', lines);
    });

  changes: readonly TargetChange[] = [];
  compareTargets = (targets: readonly TargetCells[]) => this.answer('compareTargets', targets, () => this.changes);
  written: TargetsWritten = { changed: 1, added: 1, remembered: 0, kept: [], record: NO_CHANGE };
  writeTargets = (changes: readonly TargetChange[]) => this.answer('writeTargets', changes, () => this.written);

  excelAtHand = () =>
    this.answer('excelAtHand', undefined, () => ({
      platform: 'PC',
      build: '16.0.19127.20000',
      language: 'vi-VN',
      contentLanguage: 'vi-VN',
      requirementSets: { ExcelApi: '1.17', SharedRuntime: '1.1' },
    }));

  onEdited = (listener: () => void) => {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  };

  onCheckRequested = (listener: () => void) => {
    this.checkListeners.add(listener);
    return () => this.checkListeners.delete(listener);
  };

  /** The user changes a cell. */
  edit(): void {
    for (const listener of this.editListeners) listener();
  }

  /** The user presses "Kiểm tra chỉ tiêu" on the ribbon. */
  requestCheck(): void {
    for (const listener of this.checkListeners) listener();
  }
}
