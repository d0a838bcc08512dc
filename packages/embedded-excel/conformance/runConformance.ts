/** Puts the questions to whatever answers Office.js, one after the other, and writes down what it said. */
import type { Answer, Behaviour, Scene } from './behaviour';
import { belongingsOfEmpty, type IsSetSupported } from './belongings';
import { emptyWorkbook, SHEET } from './emptyWorkbook';
import { Mismatch, provideExpect } from './expectation';
import { NotAskable } from './memberQuestions';
import type { ConformanceResult } from './result';

export interface ConformanceRun {
  readonly results: readonly ConformanceResult[];
  /** Not everything was asked: ended by hand, or because the workbook could not be prepared for the next question. */
  readonly stopped: boolean;
  /** False where the workbook may still hold what the questions wrote, or be written to. */
  readonly emptied: boolean;
}

export interface ConformanceProgress {
  readonly done: number;
  readonly total: number;
  /** Of the question that is being asked. */
  readonly id: string;
}

export interface ConformanceOptions {
  readonly library: typeof Excel;
  /** For counting: the class behind every context of the library. */
  readonly contexts: { readonly prototype: { sync: (value?: unknown) => Promise<unknown> } };
  readonly isSetSupported: IsSetSupported;
  /** Excel's own code of an error, as whoever asks reads it; `null` for an error without one. */
  readonly codeOf: ReadCode;
  readonly questions: readonly Behaviour[];
  readonly onProgress?: (progress: ConformanceProgress) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds for one question. */
  readonly limit?: number;
}

/** The workbook holds something: nothing was asked, nothing touched. */
export class WorkbookNotEmpty extends Error {}

const LIMIT = 60_000;

const wait = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));

class TimedOut extends Error {}

const within = async <T>(limit: number, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

type Ended<T> = { readonly value: T } | { readonly error: unknown; readonly isRunning: boolean };

/**
 * How the work ended. Of what is late nobody can say when it writes: it is given the same time once more, and `isRunning`
 * where that is not enough.
 */
const ending = async <T>(limit: number, work: Promise<T>): Promise<Ended<T>> => {
  try {
    return { value: await within(limit, work) };
  } catch (error) {
    if (!(error instanceof TimedOut)) return { error, isRunning: false };
    const isRunning = await within(limit, work).then(
      () => false,
      (later: unknown) => later instanceof TimedOut,
    );
    return { error, isRunning };
  }
};

type ReadCode = (error: unknown) => string | null;

/** Office.js codes, or the class of an error of another kind. Never a message: it may carry what was in a cell. */
const namedBy =
  (codeOf: ReadCode) =>
  (error: unknown): string =>
    codeOf(error) ?? (error instanceof Error ? error.constructor.name : 'unknown');

/** What came of a question: the codes of its errors, and who names them. */
interface Codes {
  readonly seen: string[];
  readonly nameOf: (error: unknown) => string;
}

const HEADS = ['Thôn', 'Hộ'];

const sceneOf = (library: typeof Excel, context: Excel.RequestContext, { seen, nameOf }: Codes): Scene => {
  const sheet = context.workbook.worksheets.getItem(SHEET);
  return {
    Excel: library,
    context,
    sheet,
    table: (rows = 2) => {
      const data = Array.from({ length: rows }, (_, row) => [`Thôn ${row + 1}`, row + 1]);
      const range = sheet.getRangeByIndexes(0, 0, rows + 1, 2);
      range.values = [HEADS, ...data];
      const table = sheet.tables.add(range, true);
      table.name = 'Bang';
      return table;
    },
    load: async (object, properties) => {
      object.load(properties);
      await context.sync();
      return object;
    },
    attempt: async (act) => {
      try {
        await library.run(async (own) => {
          act(own.workbook.worksheets.getItem(SHEET), own);
          await own.sync();
        });
        return 'taken';
      } catch (error) {
        seen.push(nameOf(error));
        return 'refused';
      }
    },
    wait,
  };
};

const same = (a: Answer, b: Answer | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const plain = (value: unknown): Answer => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Answer));

const judge = ({ kinds, host }: Behaviour, answer: Answer): Pick<ConformanceResult, 'outcome' | 'answer' | 'kind'> => {
  const kind = Object.keys(kinds).find((name) => same(answer, kinds[name]));
  if (kind === undefined) return { outcome: 'different', answer };
  return { outcome: kind === host ? 'same' : 'otherKind', answer, kind };
};

const failure = (error: unknown, { seen, nameOf }: Codes): Pick<ConformanceResult, 'outcome' | 'answer'> => {
  if (error instanceof TimedOut) return { outcome: 'timedOut' };
  if (error instanceof NotAskable) return { outcome: 'notAskable' };
  // The two sides of what a member's probe compared.
  if (error instanceof Mismatch)
    return { outcome: 'different', answer: [plain(error.expected), plain(error.received)] };
  seen.push(nameOf(error));
  return { outcome: 'failed' };
};

const askOne = async (question: Behaviour, { library, codeOf }: ConformanceOptions, limit: number) => {
  const codes: Codes = { seen: [], nameOf: namedBy(codeOf) };
  const ended = await ending(
    limit,
    library.run((context) => question.ask(sceneOf(library, context, codes))),
  );
  return 'value' in ended
    ? { said: { ...judge(question, ended.value), codes: codes.seen }, isRunning: false }
    : { said: { ...failure(ended.error, codes), codes: codes.seen }, isRunning: ended.isRunning };
};

/** Counts calls of `sync` until it is told to stop. */
const countRequests = (contexts: ConformanceOptions['contexts']) => {
  const { prototype } = contexts;
  const original = prototype.sync;
  let count = 0;
  prototype.sync = function counted(this: unknown, value?: unknown) {
    count += 1;
    return original.call(this, value);
  };
  return { soFar: () => count, stop: () => void (prototype.sync = original) };
};

/**
 * Asks every question in a workbook that is emptied before each, and leaves it with the one blank sheet that it began
 * with. What fails or takes too long does not end the run; what never ends does, and what cannot be emptied, with the
 * answers that there are. Rejects with WorkbookNotEmpty where there is something in it.
 */
export const runConformance = async (options: ConformanceOptions): Promise<ConformanceRun> => {
  const { library, contexts, isSetSupported, questions, onProgress, signal, limit = LIMIT } = options;
  const belongings = await belongingsOfEmpty(library, isSetSupported);
  if (belongings === null) throw new WorkbookNotEmpty();
  provideExpect();
  const requests = countRequests(contexts);
  const results: ConformanceResult[] = [];
  let isRunning = false;
  const empty = async (name?: string): Promise<boolean> => {
    if (isRunning) return false;
    const ended = await ending(limit, emptyWorkbook(library, belongings, name));
    isRunning = 'isRunning' in ended && ended.isRunning;
    return 'value' in ended;
  };
  let emptied = false;
  try {
    for (const question of questions) {
      if (signal?.aborted) break;
      const { id, asks, source, kinds, host } = question;
      onProgress?.({ done: results.length, total: questions.length, id });
      if (!(await empty())) break;
      const [requestsBefore, began] = [requests.soFar(), performance.now()];
      const answered = await askOne(question, options, limit);
      isRunning = answered.isRunning;
      results.push({
        id,
        asks,
        source,
        host: { kind: host, answer: kinds[host] ?? null },
        ...answered.said,
        milliseconds: Math.round(performance.now() - began),
        requests: requests.soFar() - requestsBefore,
      });
      if (isRunning) break;
    }
  } finally {
    requests.stop();
    emptied = await empty(belongings.sheet);
  }
  return { results, stopped: results.length < questions.length, emptied };
};
