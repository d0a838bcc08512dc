/** What a browser gives for a file that may be written again. developer.mozilla.org/docs/Web/API/FileSystemFileHandle */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where saving goes; none where the browser only downloads. */
  readonly handle: FileHandle | null;
}

interface Pickers {
  readonly showOpenFilePicker?: (this: Window, options: object) => Promise<FileHandle[]>;
  readonly showSaveFilePicker?: (this: Window, options: object) => Promise<FileHandle>;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES = [{ description: 'Excel', accept: { [TYPE]: ['.xlsx', '.xlsm'] } }];
const pickers = (): Pickers => window as unknown as Pickers;

/** Nothing was chosen: the person closed the window. */
async function unlessClosed<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function read(file: File, handle: FileHandle | null): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
}

/** Lets the person choose a file; `null` when none was chosen. */
export async function pickFile(): Promise<PickedFile | null> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker !== undefined) {
    const [handle] = (await unlessClosed(showOpenFilePicker.call(window, { types: TYPES }))) ?? [];
    return handle ? read(await handle.getFile(), handle) : null;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  const chosen = new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
  });
  input.click();
  const file = await chosen;
  return file && read(file, null);
}

/** The file that was dropped on the page. */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | null> {
  const [item] = [...transfer.items].filter(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const source = item as unknown as { getAsFileSystemHandle?(): Promise<unknown> };
  const handle = (await source.getAsFileSystemHandle?.()) as FileHandle | null | undefined;
  return read(file, handle && 'createWritable' in handle ? handle : null);
}

/** Where to save: a file of the person's choice, the downloads of a browser that has no such choice, or nowhere. */
export async function pickTarget(name: string): Promise<FileHandle | 'downloads' | null> {
  const { showSaveFilePicker } = pickers();
  if (showSaveFilePicker === undefined) return 'downloads';
  return unlessClosed(showSaveFilePicker.call(window, { suggestedName: name, types: TYPES.slice(0, 1) }));
}

export async function write(bytes: Uint8Array, target: FileHandle | 'downloads', name: string): Promise<void> {
  const own = new Uint8Array(bytes);
  if (target !== 'downloads') {
    const writable = await target.createWritable();
    await writable.write(own);
    await writable.close();
    return;
  }
  const address = URL.createObjectURL(new Blob([own], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
