/** Checks files in their order, several at a time where threads of their own are to be had. */
import { availableParallelism } from 'node:os';
import type { MessagePort, Worker } from 'node:worker_threads';
import { checkOne, type CheckedFile, type CheckTask } from './checkOne';

/** Starts a thread that calls `serveChecks`; whoever starts the program knows how. */
export type StartThread = () => Promise<Worker>;

/** Fewer files are done before a thread has started. */
const FEWEST = 4;
/** More threads than this wait for the disk. */
const MOST_THREADS = 8;

type Answer = { readonly checked: CheckedFile } | { readonly fault: string };

const answerTo = async (task: CheckTask): Promise<Answer> => {
  try {
    return { checked: await checkOne(task) };
  } catch (error) {
    // Its message might hold cell content.
    return { fault: error instanceof Error ? error.name : 'unknown' };
  }
};

/** The other end of `StartThread`: answers every task that comes, until there is none. */
export const serveChecks = (port: MessagePort): Promise<void> =>
  new Promise((resolve) => {
    port.on('message', (task: CheckTask | null) => {
      if (task !== null) {
        void answerTo(task).then((answer) => {
          port.postMessage(answer);
        });
        return;
      }
      port.close();
      resolve();
    });
  });

/** Rejects with a fault of ours, by its kind, and with what stops a thread. */
const ask = (thread: Worker, task: CheckTask): Promise<CheckedFile> =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      thread.off('message', answered).off('error', failed);
    };
    const answered = (answer: Answer): void => {
      end();
      if ('checked' in answer) resolve(answer.checked);
      else reject(Object.assign(new Error('A check failed.'), { name: answer.fault }));
    };
    const failed = (error: Error): void => {
      end();
      reject(error);
    };
    thread.on('message', answered).on('error', failed);
    thread.postMessage(task);
  });

/** Results in the order of the tasks; a thread takes the next task when it has done one. */
async function* byThreads(tasks: readonly CheckTask[], threads: readonly Worker[]): AsyncGenerator<CheckedFile> {
  const results = tasks.map(() => {
    let settle: (result: CheckedFile) => void = () => undefined;
    let fail: (error: unknown) => void = () => undefined;
    const result = new Promise<CheckedFile>((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
    // Whoever waits for an earlier one hears of it later.
    result.catch(() => undefined);
    return { result, settle, fail };
  });
  const waiting = tasks.entries();
  const work = async (thread: Worker): Promise<void> => {
    for (const [index, task] of waiting) await ask(thread, task).then(results[index]?.settle, results[index]?.fail);
    thread.postMessage(null);
  };
  const all = Promise.allSettled(threads.map(work));
  try {
    for (const { result } of results) yield await result;
  } catch (error) {
    await Promise.all(threads.map((thread) => thread.terminate()));
    throw error;
  }
  await all;
}

export async function* checkedFiles(
  tasks: readonly CheckTask[],
  startThread: StartThread | null,
): AsyncGenerator<CheckedFile> {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(tasks.length / 2));
  if (startThread === null || count < 2 || tasks.length < FEWEST) {
    for (const task of tasks) yield await checkOne(task);
    return;
  }
  yield* byThreads(tasks, await Promise.all(Array.from({ length: count }, startThread)));
}
