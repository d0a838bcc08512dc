/** The questions that are put to Excel, put to our host: it answers as it says of itself, and a changed one is found out. */
import { BEHAVIOURS } from '../../conformance/behaviours';
import { TAKEN_OR_REFUSED, type Behaviour } from '../../conformance/behaviour';
import { MEMBER_QUESTIONS } from '../../conformance/memberQuestions';
import {
  runConformance,
  WorkbookNotEmpty,
  type ConformanceOptions,
  type ConformanceResult,
} from '../../conformance/runConformance';
import { type OpenedWorkbook, type OpenOptions, openWorkbook } from '../../testing/openWorkbook';

const withBook = async <T>(options: OpenOptions, act: (book: OpenedWorkbook) => Promise<T>): Promise<T> => {
  const book = await openWorkbook(options);
  try {
    return await act(book);
  } finally {
    book.close();
  }
};

const ask = (
  book: OpenedWorkbook,
  questions: readonly Behaviour[],
  options: Partial<ConformanceOptions> = {},
): Promise<readonly ConformanceResult[]> =>
  runConformance({
    library: book.Excel,
    contexts: book.OfficeExtension.ClientRequestContext,
    questions,
    ...options,
  });

const differing = (results: readonly ConformanceResult[]) =>
  results
    .filter(({ outcome }) => outcome !== 'same' && outcome !== 'notAskable')
    .map(({ id, outcome, host, answer, codes }) => ({ id, outcome, host: host.answer, answer, codes }));
const idsOf = (results: readonly ConformanceResult[]) => results.map(({ id }) => id);

describe('our host', () => {
  test('0 differences from what it says of itself', async () => {
    const results = await withBook({ engine: 'univer' }, (book) => ask(book, BEHAVIOURS));
    expect(differing(results)).toEqual([]);
    expect(results.every(({ requests, milliseconds }) => requests > 0 && milliseconds >= 0)).toBe(true);
  });

  test('0 differences from the tests of its members', async () => {
    const results = await withBook({ engine: 'memory' }, (book) => ask(book, MEMBER_QUESTIONS));
    expect(differing(results)).toEqual([]);
    // What only a person can do is a small part.
    expect(results.filter(({ outcome }) => outcome === 'notAskable').length).toBeLessThan(results.length / 10);
  });
});

type Change = 'values' | 'refusals';

interface WireAnswer {
  message: { body: { Results: { Value?: unknown }[]; Error?: unknown } };
}

const changed = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}?`;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [...value.map(changed)];
  // Nothing becomes something.
  if (value === null) return { Address: '?' };
  if (typeof value !== 'object') return value;
  // What the library itself needs stays as it is.
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [
      key,
      key === '_Id' || key === 'Id' || key === 'id' ? own : changed(own),
    ]),
  );
};

/** A host whose answers are changed on their way, while a question is asked and not while it is prepared. */
const contrary = (book: OpenedWorkbook, change: Change, questions: readonly Behaviour[]): readonly Behaviour[] => {
  const { native } = book.host;
  const deliver = native.onMessageFromHost;
  let on = false;
  native.onMessageFromHost = (text) => {
    const answer = JSON.parse(text) as WireAnswer;
    const body = on ? (answer.message as WireAnswer['message'] | undefined)?.body : undefined;
    if (body !== undefined && change === 'values') {
      for (const result of body.Results) if ('Value' in result) result.Value = changed(result.Value);
    }
    if (body !== undefined && change === 'refusals') {
      if (body.Error === undefined)
        body.Error = { Code: 'GeneralException', Message: '', ActionIndex: 0, Location: '' };
      else delete body.Error;
    }
    deliver?.(JSON.stringify(answer));
  };
  return questions.map((question) => ({
    ...question,
    ask: async (scene) => {
      // A question that prepares something first does so in an honest host: what is tried comes last.
      const attempt: typeof scene.attempt = async (act) => {
        on = change === 'refusals';
        try {
          return await scene.attempt(act);
        } finally {
          on = false;
        }
      };
      on = change === 'values';
      try {
        return await question.ask({ ...scene, attempt });
      } finally {
        on = false;
      }
    },
  }));
};

const unnoticed = (engine: 'memory' | 'univer', change: Change, questions: readonly Behaviour[]): Promise<string[]> =>
  withBook({ engine }, async (book) =>
    idsOf((await ask(book, contrary(book, change, questions))).filter(({ outcome }) => outcome === 'same')),
  );

describe('a host changed on purpose', () => {
  const isAttempt = ({ kinds }: Behaviour): boolean => Object.keys(TAKEN_OR_REFUSED).every((kind) => kind in kinds);
  const attempts = BEHAVIOURS.filter((question) => isAttempt(question) && !question.id.startsWith('undo/'));

  test('that refuses what it took, and takes what it refused, is found out by every question of that kind', async () => {
    expect(attempts.length).toBeGreaterThan(20);
    expect(await unnoticed('memory', 'refusals', attempts)).toEqual([]);
  });

  test('that answers other values is found out by every other question', async () => {
    const others = BEHAVIOURS.filter((question) => !isAttempt(question) && !question.id.startsWith('events/'));
    expect(others.length).toBeGreaterThan(15);
    expect(await unnoticed('memory', 'values', others)).toEqual([]);
  });

  test('that answers other values is found out by the tests of its members, but for those that read nothing', async () => {
    const notFound = await unnoticed('memory', 'values', MEMBER_QUESTIONS);
    expect(notFound.length).toBeLessThan(MEMBER_QUESTIONS.length / 20);
  });

  test.each([
    [{ undoGroups: 'refused' }, ['undo/group-of-writes', 'undo/group-of-many-formulas'], 'refused'],
    [{ filteredWrites: 'visibleCells' }, ['tables/array-over-filtered-rows'], 'visibleFromTheBeginning'],
  ] as const)('%j is told by its name', async (switches, ids, kind) => {
    const questions = BEHAVIOURS.filter(({ id }) => /^(undo|tables)\//.test(id));
    const results = await withBook({ engine: 'memory', switches }, (book) => ask(book, questions));
    const others = results.filter(({ outcome }) => outcome === 'otherKind');
    expect(idsOf(others)).toEqual(ids);
    expect(new Set(others.map((result) => result.kind))).toEqual(new Set([kind]));
  });
});

describe('a run', () => {
  const QUESTION = BEHAVIOURS[0]!;
  const asks = (id: string, act: Behaviour['ask']): Behaviour => ({ ...QUESTION, id, ask: act });

  test('goes on after what fails and what never ends', async () => {
    const results = await withBook({ engine: 'memory' }, (book) =>
      ask(
        book,
        [
          asks('a/fails', () => Promise.reject(new TypeError('secret'))),
          asks('a/hangs', () => new Promise(() => undefined)),
          QUESTION,
        ],
        { limit: 500 },
      ),
    );
    expect(results.map(({ outcome, codes }) => [outcome, codes])).toEqual([
      ['failed', ['TypeError']],
      ['timedOut', []],
      ['same', []],
    ]);
    expect(JSON.stringify(results)).not.toContain('secret');
  });

  test('is stopped between two questions, with what is known by then', async () => {
    const stop = new AbortController();
    const results = await withBook({ engine: 'memory' }, (book) =>
      ask(book, [QUESTION, QUESTION, QUESTION], {
        signal: stop.signal,
        onProgress: ({ done }) => {
          if (done === 1) stop.abort();
        },
      }),
    );
    expect(results).toHaveLength(2);
  });

  test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    ['a cell', (sheet) => (sheet.getRange('C9').values = [['của người dùng']])],
    ['a name', (sheet) => sheet.names.add('Rieng', '=1')],
    ['a table', (sheet) => sheet.tables.add('A1:B3', true)],
  ])('refuses a workbook with %s in it, and touches nothing', async (_what, put) => {
    await withBook({ engine: 'memory' }, async (book) => {
      await book.Excel.run(async (context) => {
        put(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
      const before = book.host.formulas('Sheet1', 'A1:E10');
      await expect(ask(book, [QUESTION])).rejects.toBeInstanceOf(WorkbookNotEmpty);
      expect(book.host.formulas('Sheet1', 'A1:E10')).toEqual(before);
    });
  });

  test('leaves the workbook as it was, whatever it did in it', async () => {
    await withBook({ engine: 'memory' }, async (book) => {
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').name = 'Trang tính1';
        context.workbook.properties.custom.add('MSIP_Label', 'Nội bộ');
        context.workbook.properties.title = 'Sổ mới';
        await context.sync();
      });
      await ask(book, [
        ...BEHAVIOURS.filter(({ id }) => id.startsWith('protection/')),
        ...MEMBER_QUESTIONS.slice(-120),
      ]);
      const left = await book.Excel.run(async (context) => {
        const { worksheets, names, properties, protection } = context.workbook;
        worksheets.load('items/name');
        names.load('items/name');
        properties.load('title');
        properties.custom.load('items/key');
        protection.load('protected');
        await context.sync();
        return [
          worksheets.items.map(({ name }) => name),
          names.items.length,
          properties.title,
          properties.custom.items.map(({ key }) => key),
          protection.protected,
        ];
      });
      expect(left).toEqual([['Trang tính1'], 0, 'Sổ mới', ['MSIP_Label'], false]);
      expect(
        book.host
          .values('Trang tính1', 'A1:Z50')
          .flat()
          .every((value) => value === ''),
      ).toBe(true);
    });
  });
});

test('questions have ids of one pattern, each its own, and say where Excel is written about', () => {
  const all = [...BEHAVIOURS, ...MEMBER_QUESTIONS];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, asks, source, kinds, host } of all) {
    expect(id).toMatch(/^(members\/\w+\.\w+|[a-z]+\/[a-z-]+)$/);
    expect(asks).toMatch(/[.?]$/);
    expect(source).not.toBe('');
    expect(Object.keys(kinds)).toContain(host);
  }
});
