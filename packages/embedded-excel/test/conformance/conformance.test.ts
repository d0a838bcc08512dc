/** The questions that are put to Excel, put to our host: it answers as it says of itself, and a changed one is found out. */
import { BEHAVIOURS } from '../../conformance/behaviours';
import { TAKEN_OR_REFUSED, type Behaviour } from '../../conformance/behaviour';
import { MEMBER_QUESTIONS, memberQuestions } from '../../conformance/memberQuestions';
import type { ConformanceResult } from '../../conformance/result';
import {
  runConformance,
  WorkbookNotEmpty,
  type ConformanceOptions,
  type ConformanceRun,
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

const run = (
  book: OpenedWorkbook,
  questions: readonly Behaviour[],
  options: Partial<ConformanceOptions> = {},
): Promise<ConformanceRun> =>
  runConformance({
    library: book.Excel,
    contexts: book.OfficeExtension.ClientRequestContext,
    isSetSupported: book.isSetSupported,
    codeOf: (error) => (error instanceof book.OfficeExtension.Error ? error.code : null),
    questions,
    ...options,
  });

const ask = async (book: OpenedWorkbook, questions: readonly Behaviour[]): Promise<readonly ConformanceResult[]> => {
  const { results, stopped, emptied } = await run(book, questions);
  expect({ stopped, emptied }).toEqual({ stopped: false, emptied: true });
  return results;
};

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

  const outcomesOf = ({ results }: ConformanceRun) => results.map(({ outcome, codes }) => [outcome, codes]);
  const late = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

  test('goes on after what fails and what comes late', async () => {
    const done = await withBook({ engine: 'memory' }, (book) =>
      run(
        book,
        [
          asks('a/fails', () => Promise.reject(new TypeError('secret'))),
          asks('a/late', async ({ context, sheet }) => {
            await late(1200);
            sheet.getRange('A1').values = [['muộn']];
            await context.sync();
            return null;
          }),
          asks(
            'a/is-blank',
            async ({ load, sheet }) => (await load(sheet.getRange('A1'), 'values')).values[0]![0] as string,
          ),
          QUESTION,
        ],
        { limit: 1000 },
      ),
    );
    expect(outcomesOf(done).slice(0, 2)).toEqual([
      ['failed', ['TypeError']],
      ['timedOut', []],
    ]);
    // What came late was done with before the next question had its blank sheet.
    expect(done.results[2]).toMatchObject({ answer: '' });
    expect(outcomesOf(done)[3]).toEqual(['same', []]);
    expect(done).toMatchObject({ stopped: false, emptied: true });
    expect(JSON.stringify(done)).not.toContain('secret');
  });

  test('ends after what never ends, with what is known, and does not write beside it', async () => {
    await withBook({ engine: 'memory' }, async (book) => {
      const hangs = asks('a/hangs', async ({ context, sheet }) => {
        sheet.getRange('A1').values = [['đang ghi']];
        await context.sync();
        return new Promise(() => undefined);
      });
      const done = await run(book, [QUESTION, hangs, QUESTION], { limit: 700 });
      expect(outcomesOf(done)).toEqual([
        ['same', []],
        ['timedOut', []],
      ]);
      expect(done).toMatchObject({ stopped: true, emptied: false });
      expect(book.host.values('Sheet1', 'A1')).toEqual([['đang ghi']]);
    });
  });

  const locking = (password: string): Behaviour =>
    asks('a/locks', async ({ context }) => {
      context.workbook.protection.protect(password);
      await context.sync();
      return null;
    });

  test('opens a workbook that a question locked with the password of the probes', async () => {
    const done = await withBook({ engine: 'memory' }, (book) => run(book, [locking('mật khẩu'), QUESTION]));
    expect(outcomesOf(done)[1]).toEqual(['same', []]);
    expect(done).toMatchObject({ stopped: false, emptied: true });
  });

  test('ends where the workbook cannot be emptied, with what is known', async () => {
    const done = await withBook({ engine: 'memory' }, (book) => run(book, [QUESTION, locking('lạ'), QUESTION]));
    expect(done.results.map(({ id }) => id)).toEqual([QUESTION.id, 'a/locks']);
    expect(done).toMatchObject({ stopped: true, emptied: false });
  });

  test('is stopped between two questions, with what is known by then', async () => {
    const stop = new AbortController();
    const done = await withBook({ engine: 'memory' }, (book) =>
      run(book, [QUESTION, QUESTION, QUESTION], {
        signal: stop.signal,
        onProgress: ({ done: asked }) => {
          if (asked === 1) stop.abort();
        },
      }),
    );
    expect(done.results).toHaveLength(2);
    expect(done).toMatchObject({ stopped: true, emptied: true });
  });

  test.each<readonly [string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void]>([
    ['a cell', (sheet) => (sheet.getRange('C9').values = [['của người dùng']])],
    ['a name', (sheet) => sheet.names.add('Rieng', '=1')],
    ['a table', (sheet) => sheet.tables.add('A1:B3', true)],
    ['a chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B3'))],
    ['a colour', (sheet) => (sheet.getRange('C9').format.fill.color = '#FFFF00')],
    ['a width', (sheet) => (sheet.getRange('C:C').format.columnWidth = 300)],
    ['a height', (sheet) => (sheet.getRange('9:9').format.rowHeight = 60)],
    ['a hidden column', (sheet) => (sheet.getRange('C:C').columnHidden = true)],
    ['a hidden row', (sheet) => (sheet.getRange('9:9').rowHidden = true)],
    [
      'a rule for input',
      (sheet) => (sheet.getRange('C9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
    ],
    ['a rule for looks', (sheet) => sheet.getRange('C9').conditionalFormats.add('ContainsText')],
    ['a second sheet', (_sheet, { worksheets }) => worksheets.add('Trang tính2')],
    ['a hidden sheet', (_sheet, { worksheets }) => (worksheets.add('Trang tính2').visibility = 'VeryHidden')],
  ])('refuses a workbook with %s in it, and touches nothing', async (_what, put) => {
    await withBook({ engine: 'memory' }, async (book) => {
      await book.Excel.run(async (context) => {
        put(context.workbook.worksheets.getItem('Sheet1'), context.workbook);
        await context.sync();
      });
      const before = book.host.formulas('Sheet1', 'A1:E10');
      const sheets = book.host.engine.sheets();
      await expect(run(book, [QUESTION])).rejects.toBeInstanceOf(WorkbookNotEmpty);
      expect(book.host.formulas('Sheet1', 'A1:E10')).toEqual(before);
      expect(book.host.engine.sheets()).toEqual(sheets);
    });
  });

  describe('beside what our host cannot hold', () => {
    /** A workbook of an Excel in which there is one such thing. */
    const holding = (book: OpenedWorkbook, owner: 'Workbook' | 'Worksheet', collection: string): void => {
      const { prototype } = book.Excel[owner];
      Object.defineProperty(prototype, collection, { get: () => ({ getCount: () => ({ value: 1 }) }) });
    };
    const sheetIds = (book: OpenedWorkbook) => book.host.engine.sheets().map(({ id }) => id);

    test.each([
      ['a picture or shape', 'Worksheet', 'shapes'],
      ['a comment', 'Workbook', 'comments'],
      ['a note', 'Workbook', 'notes'],
      ['a pivot table', 'Workbook', 'pivotTables'],
    ] as const)('%s is refused as well', async (_what, owner, collection) => {
      await withBook({ engine: 'memory' }, async (book) => {
        holding(book, owner, collection);
        const before = sheetIds(book);
        const isSetSupported = (_name: string, version: string) => version !== '1.18' || collection === 'notes';
        await expect(run(book, [QUESTION], { isSetSupported })).rejects.toBeInstanceOf(WorkbookNotEmpty);
        expect(sheetIds(book)).toEqual(before);
      });
    });

    test.each(['1.4', '1.9', '1.10'])(
      'an Excel without ExcelApi %s, which does not tell, is left alone',
      async (set) => {
        await withBook({ engine: 'memory' }, async (book) => {
          const before = sheetIds(book);
          const isSetSupported = (_name: string, version: string) => version !== '1.18' && version !== set;
          await expect(run(book, [QUESTION], { isSetSupported })).rejects.toMatchObject({ code: 'ApiNotFound' });
          expect(sheetIds(book)).toEqual(before);
        });
      },
    );
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

test('a member of the host without a probe is said, not left out', () => {
  expect(() => memberQuestions({})).toThrow(/^\w+\.\w+ has no probe in test\/members\.$/);
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
