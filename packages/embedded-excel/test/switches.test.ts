/** Each switch of src/switches.ts, on the side of Excel that hurts. */
import type { Switches } from '../src/switches';
import { STANDARD_SWITCHES, SWITCHES } from '../src/switches';
import { type OpenedWorkbook, openWorkbook } from '../testing/openWorkbook';

const withBook = async (switches: Partial<Switches>, act: (book: OpenedWorkbook) => Promise<void>): Promise<void> => {
  const book = await openWorkbook({ engine: 'memory', switches });
  try {
    await act(book);
  } finally {
    book.close();
  }
};

/** Four hamlets, of which a filter shows the first and the last. */
const filtered = (context: Excel.RequestContext): Excel.Worksheet => {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:B5').values = [
    ['Thôn', 'Hộ'],
    ['Khuổi Nộc', 11],
    ['Nà Lùng', 22],
    ['Nà Lùng', 33],
    ['Khuổi Nộc', 44],
  ];
  const table = sheet.tables.add('A1:B5', true);
  table.columns.getItemAt(0).filter.applyValuesFilter(['Khuổi Nộc']);
  return sheet;
};

describe('filteredWrites', () => {
  const afterArray = async (filteredWrites: Switches['filteredWrites']): Promise<unknown> => {
    let found: unknown = null;
    await withBook({ filteredWrites }, async (book) => {
      await book.Excel.run(async (context) => {
        filtered(context).getRange('B2:B5').values = [[1], [2], [3], [4]];
        await context.sync();
      });
      found = book.host.values('Sheet1', 'B2:B5').flat();
    });
    return found;
  };

  test('every cell takes its own', async () => {
    expect(await afterArray('everyCell')).toEqual([1, 2, 3, 4]);
  });

  test('each visible part takes the beginning of the array, hidden cells nothing', async () => {
    expect(await afterArray('visibleCells')).toEqual([1, 22, 33, 1]);
  });

  test('a single cell is written whether a filter hides it or not', async () => {
    await withBook({ filteredWrites: 'visibleCells' }, async (book) => {
      await book.Excel.run(async (context) => {
        const sheet = filtered(context);
        sheet.getRange('B3').values = [[7]];
        sheet.getRange('B5').values = [[8]];
        await context.sync();
      });
      expect(book.host.values('Sheet1', 'B2:B5').flat()).toEqual([11, 7, 33, 8]);
    });
  });

  test('rows hidden by hand are no filter', async () => {
    await withBook({ filteredWrites: 'visibleCells' }, async (book) => {
      await book.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        await context.sync();
      });
      expect(book.host.values('Sheet1', 'A1:A3').flat()).toEqual([1, 2, 3]);
    });
  });
});

describe('calculatedColumns', () => {
  const DIFFERENT = [['=1+1'], ['=2+2'], ['=A4+3']];
  const table = (context: Excel.RequestContext, third: readonly unknown[] = ['', '', '']): Excel.Worksheet => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').values = [['Thôn', 'Tỷ lệ'], ...third.map((value, row) => [row, value])];
    sheet.tables.add('A1:B4', true);
    return sheet;
  };
  const after = async (
    act: (sheet: Excel.Worksheet) => void,
    third?: readonly unknown[],
    switches: Partial<Switches> = {},
  ): Promise<unknown> => {
    let found: unknown = null;
    await withBook(switches, async (book) => {
      await book.Excel.run(async (context) => {
        act(table(context, third));
        await context.sync();
      });
      found = book.host.formulas('Sheet1', 'B2:B4').flat();
    });
    return found;
  };
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange('B2:B4').formulas = DIFFERENT;
  };

  test('filled: the last of different formulas is in every cell of a fresh column', async () => {
    expect(await after(write)).toEqual(['=A2+3', '=A3+3', '=A4+3']);
  });

  test('filled: a formula in one cell goes through a blank column, and through one that has another in all cells', async () => {
    const one = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B3').formulas = [['=A3*2']];
    };
    expect(await after(one)).toEqual(['=A2*2', '=A3*2', '=A4*2']);
    expect(await after(one, ['=A2+1', '=A3+1', '=A4+1'])).toEqual(['=A2*2', '=A3*2', '=A4*2']);
  });

  test('filled: figures stay, and a column with figures or several formulas is left as it is', async () => {
    const one = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B3').formulas = [['=A3*2']];
    };
    expect(await after(one, [5, '', ''])).toEqual([5, '=A3*2', '']);
    const exceptions = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B2:B4').formulas = [[5], ['=A3+1'], ['=A4+1']];
      sheet.getRange('B2').copyFrom('B3', 'Formulas');
      one(sheet);
    };
    expect(await after(exceptions)).toEqual(['=A2*2', '=A3*2', '=A4*2']);
  });

  test('filled: rows that are added take the last formula of their column', async () => {
    await withBook({}, async (book) => {
      await book.Excel.run(async (context) => {
        table(context)
          .tables.getItemAt(0)
          .rows.add(undefined, [
            [4, '=1+1'],
            [5, '=2+2'],
          ]);
        await context.sync();
      });
      expect(book.host.formulas('Sheet1', 'B2:B6').flat()).toEqual(Array.from({ length: 5 }, () => '=2+2'));
    });
  });

  test('filled: by a person who types, not by one who pastes', async () => {
    await withBook({}, async (book) => {
      await book.Excel.run(async (context) => {
        table(context, ['=A2+1', '=A3+1', '=A4+1']);
        await context.sync();
      });
      book.host.user.paste('Sheet1', 'B3', [['=1/2']]);
      expect(book.host.formulas('Sheet1', 'B2:B4').flat()).toEqual(['=A2+1', '=1/2', '=A4+1']);
      book.host.user.type('Sheet1', 'B2', '=A2+2');
      expect(book.host.formulas('Sheet1', 'B2:B4').flat()).toEqual(['=A2+2', '=1/2', '=A4+1']);
      book.host.user.paste('Sheet1', 'B2', [['=A2+1'], ['=A3+1']]);
      book.host.user.type('Sheet1', 'B3', '=A3+2');
      expect(book.host.formulas('Sheet1', 'B2:B4').flat()).toEqual(['=A2+2', '=A3+2', '=A4+2']);
    });
  });

  test('kept: every cell takes its own', async () => {
    expect(await after(write, undefined, { calculatedColumns: 'kept' })).toEqual(DIFFERENT.flat());
  });
});

test.each([
  ['drawn', null],
  ['refused', 'EmptyChartSeries'],
] as const)('blankSeries: %s', async (blankSeries, code) => {
  await withBook({ blankSeries }, async (book) => {
    const drawn = book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [[''], ['']];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'), 'Columns');
      chart.series.getItemAt(0).setValues(sheet.getRange('A1:A2'));
      await context.sync();
    });
    await (code === null ? drawn : expect(drawn).rejects.toMatchObject({ code }));
  });
});

describe('undoGroups', () => {
  const inGroup = (book: OpenedWorkbook, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    book.Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1').values = [[1]];
  };

  test('kept: what has an undo is grouped, what has none is refused', async () => {
    await withBook({}, async (book) => {
      await inGroup(book, write);
      const renaming = inGroup(book, (sheet) => (sheet.name = 'Thôn'));
      await expect(renaming).rejects.toMatchObject({ code: 'UndoNotSupported' });
      expect(book.host.values('Sheet1', 'A1')).toEqual([[1]]);
    });
  });

  test('refused: no change is made in a group, and every one outside', async () => {
    await withBook({ undoGroups: 'refused' }, async (book) => {
      await expect(inGroup(book, write)).rejects.toMatchObject({ code: 'UndoNotSupported' });
      expect(book.host.values('Sheet1', 'A1')).toEqual([['']]);
      await book.Excel.run(async (context) => {
        write(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
      expect(book.host.values('Sheet1', 'A1')).toEqual([[1]]);
    });
  });

  test('refused: reading and showing are no change', async () => {
    await withBook({ undoGroups: 'refused' }, async (book) => {
      await inGroup(book, (sheet) => {
        sheet.getUsedRange().load('values');
        sheet.activate();
        sheet.getRange('B2').select();
      });
      expect(book.host.engine.selection().rect).toMatchObject({ row: 1, column: 1 });
    });
  });

  test('a call without undo ends the list of undo steps', async () => {
    await withBook({}, async (book) => {
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').visibility = 'Visible';
        await context.sync();
      });
      expect(book.host.undoGroups.ended).toEqual(['Worksheet.visibility']);
    });
  });
});

describe('listChoiceEvents', () => {
  const heardOfChoice = async (listChoiceEvents: Switches['listChoiceEvents']): Promise<readonly string[]> => {
    const heard: string[] = [];
    await withBook({ listChoiceEvents }, async (book) => {
      await book.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Sheet1').getRange('C3').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'Có,Không' },
        };
        worksheets.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
      await book.host.idle();
      heard.length = 0;
      book.host.user.choose('Sheet1', 'C3', 'Không');
      book.host.user.type('Sheet1', 'A1', 'gõ');
      await book.host.idle();
      expect(book.host.values('Sheet1', 'C3')).toEqual([['Không']]);
    });
    return heard;
  };

  test('sent', async () => {
    expect(await heardOfChoice('sent')).toEqual(['C3', 'A1']);
  });

  test('missing', async () => {
    expect(await heardOfChoice('missing')).toEqual(['A1']);
  });
});

describe('addedRows', () => {
  const add = (book: OpenedWorkbook): Promise<void> =>
    book.Excel.run(async (context) => {
      filtered(context);
      context.workbook.tables.getItemAt(0).rows.add(undefined, [['Pác Mười', 9]]);
      await context.sync();
    });

  test('kept', async () => {
    await withBook({}, async (book) => {
      await add(book);
      expect(book.host.values('Sheet1', 'A6:B6')).toEqual([['Pác Mười', 9]]);
    });
  });

  test('conflict', async () => {
    await withBook({ addedRows: 'conflict' }, async (book) => {
      await expect(add(book)).rejects.toMatchObject({ code: 'Conflict' });
    });
  });
});

describe('newWorkbooks', () => {
  const FILE = 'UEsDBAoAAAA=';

  test('opened', async () => {
    await withBook({}, async (book) => {
      await book.Excel.createWorkbook(FILE);
      expect(book.host.book.opened).toEqual([FILE]);
    });
  });

  test('what is no file of Excel is refused by all', async () => {
    await withBook({}, async (book) => {
      await expect(book.Excel.createWorkbook('không phải tệp')).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(book.host.book.opened).toEqual([]);
    });
  });

  test('refused', async () => {
    await withBook({ newWorkbooks: 'refused' }, async (book) => {
      await expect(book.Excel.createWorkbook(FILE)).rejects.toMatchObject({ code: 'GeneralException' });
      expect(book.host.book.opened).toEqual([]);
    });
  });
});

test.each([
  ['null', null],
  ['zero', 0],
  ['emptyText', ''],
] as const)('blanks: %s', async (blanks, given) => {
  const seen: unknown[] = [];
  const book = await openWorkbook({
    engine: 'univer',
    switches: { blanks },
    customFunctions: {
      namespace: 'THU',
      metadata: {
        functions: [{ id: 'XEM', name: 'XEM', parameters: [{ name: 'o', type: 'any' }], result: { type: 'number' } }],
      },
      mappings: {
        XEM: (value: unknown) => {
          seen.push(value);
          return 1;
        },
      },
    },
  });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=THU.XEM(B1)']];
    await context.sync();
  });
  await book.host.idle();
  expect(seen).toEqual([given]);
  book.close();
});

test('every switch says where it is known from, and its first value is the usual one', () => {
  for (const [name, { values, source }] of Object.entries(SWITCHES)) {
    expect(source).toMatch(/#\d+|excel-add-ins|support\.microsoft\.com/);
    expect(STANDARD_SWITCHES).toHaveProperty(name, values[0]);
    expect(new Set(values).size).toBe(values.length);
  }
});

test('what somebody else does before a request is there when it is worked off', async () => {
  await withBook({}, async (book) => {
    book.host.beforeRequest(2, () => book.host.user.type('Sheet1', 'A1', 'người khác'));
    const seen = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      const first: unknown = range.values[0]?.[0];
      range.load('values');
      await context.sync();
      return [first, range.values[0]?.[0] as unknown];
    });
    expect(seen).toEqual(['', 'người khác']);
  });
});
