/** A workbook that the browser keeps on this machine. */
export interface KeptCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = 'embedded-excel';
const STORE = 'kept';
const KEY = 'workbook';
const ANSWER = 'embedded-excel keeps the workbook';

function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error ?? new Error('The store of the browser does not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
    };
  });
}

/** What the person answered when asked, once; `null` while not asked. */
export function answer(): boolean | null {
  const said = localStorage.getItem(ANSWER);
  return said === null ? null : said === 'yes';
}

export const setAnswer = (keeps: boolean): void => localStorage.setItem(ANSWER, keeps ? 'yes' : 'no');

export const keepCopy = async (copy: KeptCopy): Promise<void> => {
  await inStore('readwrite', (store) => store.put(copy, KEY));
};

export const keptCopy = async (): Promise<KeptCopy | null> =>
  ((await inStore('readonly', (store) => store.get(KEY))) as KeptCopy | undefined) ?? null;

export const forgetCopy = (): Promise<undefined> => inStore('readwrite', (store) => store.delete(KEY));
