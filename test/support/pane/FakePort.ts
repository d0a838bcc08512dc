/** The pane's own port, without Excel: says what was asked of it and answers what a test wants. */
import type { CellFix, CheckReport } from '../../../src/check/report';
import type {
  Acceptance,
  CheckOptions,
  CreateOutcome,
  FixOutcome,
  MadeDocument,
  PortCapabilities,
  PortErrorCode,
  ProgressListener,
  TemplateOptions,
  WorkbookPort,
  WorkbookState,
} from '../../../src/taskpane/host/WorkbookPort';
import type { CellPlace } from '../../../src/workbook/parsed';
import { reportWith } from './reports';

export const noTemplate: WorkbookState = { kind: 'none', sheetsToAdd: 9 };
export const template: WorkbookState = {
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

const everything: PortCapabilities = { documents: true, sample: true, freeze: true, findingsSheet: true, acceptance: true };

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
  created: CreateOutcome = { added: ['Hướng dẫn', 'Thông tin', 'Chỉ tiêu'], renamed: [] };
  kept: readonly CellPlace[] = [];
  private editListeners = new Set<() => void>();
  private checkListeners = new Set<() => void>();
  onProgress: ProgressListener = () => undefined;

  constructor(public workbook: WorkbookState = template) {}

  private async answer<T>(method: Method, input: unknown, value: () => T): Promise<T> {
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

  fillSample = () =>
    this.answer('fillSample', undefined, () => {
      this.workbook = template;
    });

  check = ({ signal, onProgress }: CheckOptions) => {
    this.onProgress = onProgress;
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(failure('cancelled')));
    });
    return Promise.race([stopped, this.answer('check', undefined, () => this.report)]);
  };

  select = (place: CellPlace) => this.answer('select', place, () => undefined);

  applyFixes = (fixes: readonly CellFix[]): Promise<FixOutcome> =>
    this.answer('applyFixes', fixes, () => ({ applied: fixes.length - this.kept.length, kept: this.kept }));

  acceptFinding = (acceptance: Acceptance) => this.answer('acceptFinding', acceptance, () => undefined);
  goToSheet = (id: string) => this.answer('goToSheet', id, () => undefined);
  freezeFormulas = () => this.answer('freezeFormulas', undefined, () => ({ replaced: 1312 }));
  writeFindingsSheet = (report: CheckReport) =>
    this.answer('writeFindingsSheet', report, () => ({ sheet: 'Kết quả kiểm tra' }));

  private document = (method: 'makePlan' | 'makeReport', fileName: string): Promise<MadeDocument> =>
    this.answer(method, undefined, () => ({ fileName, content: new Blob(['docx']) }));
  makePlan = () => this.document('makePlan', 'Kế hoạch 2026.docx');
  makeReport = () => this.document('makeReport', 'Báo cáo 2026.docx');

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
