import type { FileOrigin, Loss } from '../../file/origin';
import { UnreadableFile } from '../../file/origin';
import type { PageSettings } from '../settings';
import type { Session } from '../session';
import type { FileHandle, PickedFile } from './fileDoor';
import { pickTarget, write } from './fileDoor';
import { answer, forgetCopy, keepCopy, setAnswer } from './keptCopy';
import type { Notice } from './notice';
import { DESK_TEXTS, lossesLine } from './texts';

/** Pause after a change before the browser's copy is renewed. */
const KEEP_AFTER = 5_000;

export interface DeskParts {
  readonly settings: PageSettings;
  readonly notice: Notice;
  /** Prefix of the add-in's functions in formulas. */
  readonly namespace: string | null;
  /** Puts an empty workbook in place of the open one. */
  readonly begin: () => Session;
  /** Lets the pane see the workbook that now is open. */
  readonly connect: () => void;
  readonly setTitle: (title: string) => void;
}

/** The file code comes when it is needed: it is as large as the pane. */
const fileCode = () => import('../../file/bookFile');

/** The workbook as a file: opened, saved, and kept over a reload. */
export class Desk {
  readonly #parts: DeskParts;
  #session: Session;
  #origin: FileOrigin | null = null;
  #name: string;
  #handle: FileHandle | null = null;
  #unsaved = false;
  #unkept = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#name = this.texts.newName;
    this.#session = this.#begin();
  }

  get texts() {
    return DESK_TEXTS[this.#parts.settings.language];
  }

  get session(): Session {
    return this.#session;
  }

  /** Whether something would be lost if the page went now. */
  get isAtRisk(): boolean {
    return this.#unsaved && (answer() !== true || this.#unkept);
  }

  /** Lets the pane see the empty workbook. */
  start(): void {
    this.#take(this.texts.newName, null, null);
  }

  /** Opens a file in place of the workbook, which stays when the file cannot be read. */
  async open({ name, bytes, handle }: PickedFile): Promise<boolean> {
    const { notice } = this.#parts;
    if (!this.#mayLeave()) return false;
    notice.show(this.texts.opening);
    const { loadFile, readFile, spellingOf } = await fileCode();
    try {
      // Read before the open workbook goes.
      const file = await loadFile(bytes);
      const session = this.#begin();
      const { origin, losses } = await readFile(session.host.book, file, bytes, spellingOf(this.#parts.namespace));
      this.#session = session;
      this.#take(name, origin, handle);
      this.#say('', losses);
      return true;
    } catch (error) {
      const reason = error instanceof UnreadableFile ? this.texts.unreadable[error.reason] : this.texts.halfRead;
      notice.show(reason);
      if (!(error instanceof UnreadableFile)) throw error;
      return false;
    }
  }

  /** Begins an empty workbook. */
  blank(): void {
    if (!this.#mayLeave()) return;
    this.#session = this.#begin();
    this.start();
    this.#parts.notice.clear();
  }

  /** @param elsewhere asks for a file even where one is known */
  async save(elsewhere: boolean): Promise<void> {
    const { notice } = this.#parts;
    // The window to choose a file in opens only right after a key or a click.
    const target = elsewhere || this.#handle === null ? await pickTarget(this.#name) : this.#handle;
    if (target === null) return;
    notice.show(this.texts.saving);
    try {
      const { bytes, losses } = await this.#bytes();
      if (target !== 'downloads') [this.#handle, this.#name] = [target, target.name];
      await write(bytes, target, this.#name);
      this.#unsaved = false;
      this.#title();
      const done = target === 'downloads' ? this.texts.downloaded(this.#name) : this.texts.saved(this.#name);
      this.#say(done, losses);
    } catch (error) {
      notice.show(this.texts.notSaved);
      throw error;
    }
  }

  /** Keeps the workbook in the browser from now on, or takes away what is kept. */
  async setKeeping(keeps: boolean): Promise<void> {
    const { notice } = this.#parts;
    setAnswer(keeps);
    if (keeps) await this.#keep();
    else await forgetCopy();
    notice.show(keeps ? this.texts.kept : this.texts.forgotten);
  }

  #begin(): Session {
    const session = this.#parts.begin();
    session.host.engine.onEvent(({ kind }) => {
      if (kind === 'calculated' || kind === 'selected' || kind === 'activated') return;
      if (session === this.#session) this.#changed();
    });
    return session;
  }

  #take(name: string, origin: FileOrigin | null, handle: FileHandle | null): void {
    [this.#name, this.#origin, this.#handle] = [name.replace(/\.xlsm$/i, '.xlsx'), origin, handle];
    // A file with macros is saved as one without.
    if (this.#name !== name) this.#handle = null;
    this.#session.host.book.name = this.#name;
    [this.#unsaved, this.#unkept] = [false, false];
    this.#title();
    this.#parts.connect();
  }

  #mayLeave(): boolean {
    return !this.#unsaved || confirm(this.texts.loseWork);
  }

  #say(done: string, losses: readonly Loss[]): void {
    const { notice } = this.#parts;
    const text = [done, lossesLine(losses, this.texts)].filter((line) => line !== '').join(' ');
    if (text === '') notice.clear();
    else notice.show(text);
  }

  #title(): void {
    this.#parts.setTitle(`${this.#unsaved ? '• ' : ''}${this.#name}`);
  }

  async #bytes(): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly Loss[] }> {
    const { writeFile, spellingOf } = await fileCode();
    await this.#session.kit.workbook.endEditingAsync(true);
    await this.#session.host.idle();
    return writeFile(this.#session.host.book, this.#origin, spellingOf(this.#parts.namespace));
  }

  #changed(): void {
    this.#unkept = true;
    if (!this.#unsaved) {
      this.#unsaved = true;
      this.#title();
    }
    if (answer() === null) this.#ask();
    if (answer() !== true) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), KEEP_AFTER);
  }

  #ask(): void {
    const { notice } = this.#parts;
    if (notice.isShown) return;
    notice.show(this.texts.keepQuestion, [
      { label: this.texts.keep, press: () => void this.setKeeping(true) },
      { label: this.texts.doNotKeep, press: () => setAnswer(false) },
    ]);
  }

  async #keep(): Promise<void> {
    this.#unkept = false;
    const { bytes } = await this.#bytes();
    await keepCopy({ name: this.#name, bytes, at: Date.now() });
  }

  /** Opens what the browser kept, as work that is not in a file yet. */
  async restore({ name, bytes, at }: { name: string; bytes: Uint8Array; at: number }): Promise<void> {
    if (!(await this.open({ name, bytes, handle: null }))) return;
    this.#unsaved = true;
    this.#title();
    const day = new Intl.DateTimeFormat(this.#parts.settings.language, { dateStyle: 'short', timeStyle: 'short' });
    this.#parts.notice.show(this.texts.restored(name, day.format(at)));
  }
}
