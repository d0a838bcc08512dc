import type { Probe, Probes, ProbeScene } from './probe';

/** A probe of one event: listens, lets something happen, and looks at what arrived. */
const hears =
  <Args extends object>(
    event: (scene: ProbeScene) => OfficeExtension.EventHandlers<Args>,
    happen: (scene: ProbeScene) => void,
    expected: readonly object[],
  ): Probe =>
  async (scene) => {
    const heard: object[] = [];
    event(scene).add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await scene.context.sync();
    happen(scene);
    await scene.book.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toHaveLength(expected.length);
    expected.forEach((one, index) => expect(heard[index]).toMatchObject(one));
  };

const typing = ({ book }: ProbeScene) => book.host.user.type('Sheet1', 'B2', 50);
const edited = {
  address: 'B2',
  changeType: 'RangeEdited',
  source: 'Local',
  details: { valueBefore: '', valueAfter: 50 },
};

export const eventProbes: Probes = {
  'Worksheet.onChanged': hears(({ sheet }) => sheet.onChanged, typing, [edited]),
  'Worksheet.onSelectionChanged': hears(
    ({ sheet }) => sheet.onSelectionChanged,
    ({ book }) => book.host.user.select('Sheet1', 'C3:D4'),
    [{ address: 'C3:D4' }],
  ),
  'Worksheet.onActivated': hears(
    ({ sheet }) => sheet.onActivated,
    ({ book }) => {
      book.host.user.addSheet('B');
      book.host.user.select('B', 'A1');
      book.host.user.select('Sheet1', 'A1');
    },
    [{ type: 'WorksheetActivated' }],
  ),
  'Worksheet.onDeactivated': hears(
    ({ sheet }) => sheet.onDeactivated,
    ({ book }) => {
      book.host.user.addSheet('B');
      book.host.user.select('B', 'A1');
    },
    [{ type: 'WorksheetDeactivated' }],
  ),
  'Worksheet.onFormatChanged': hears(
    ({ sheet }) => sheet.onFormatChanged,
    ({ book }) =>
      book.host.engine.setStyle(
        book.host.engine.activeSheet(),
        { row: 0, column: 0, rows: 1, columns: 2 },
        'font.bold',
        true,
      ),
    [{ address: 'A1:B1' }],
  ),
  'WorksheetCollection.onChanged': hears(({ context }) => context.workbook.worksheets.onChanged, typing, [edited]),
  'WorksheetCollection.onSelectionChanged': hears(
    ({ context }) => context.workbook.worksheets.onSelectionChanged,
    ({ book }) => book.host.user.select('Sheet1', 'C3'),
    [{ address: 'C3' }],
  ),
  'WorksheetCollection.onActivated': hears(
    ({ context }) => context.workbook.worksheets.onActivated,
    ({ book }) => {
      book.host.user.addSheet('B');
      book.host.user.select('B', 'A1');
    },
    [{ type: 'WorksheetActivated' }],
  ),
  'WorksheetCollection.onDeactivated': hears(
    ({ context }) => context.workbook.worksheets.onDeactivated,
    ({ book }) => {
      book.host.user.addSheet('B');
      book.host.user.select('B', 'A1');
    },
    [{ type: 'WorksheetDeactivated' }],
  ),
  'WorksheetCollection.onAdded': hears(
    ({ context }) => context.workbook.worksheets.onAdded,
    ({ book }) => book.host.user.addSheet('B'),
    [{ type: 'WorksheetAdded', source: 'Local' }],
  ),
  'WorksheetCollection.onDeleted': hears(
    ({ context }) => context.workbook.worksheets.onDeleted,
    ({ book }) => {
      book.host.user.addSheet('B');
      book.host.user.deleteSheet('B');
    },
    [{ type: 'WorksheetDeleted' }],
  ),
  'WorksheetCollection.onNameChanged': hears(
    ({ context }) => context.workbook.worksheets.onNameChanged,
    ({ book }) => book.host.user.renameSheet('Sheet1', 'Thôn'),
    [{ nameBefore: 'Sheet1', nameAfter: 'Thôn' }],
  ),
  'Table.onChanged': hears(({ table }) => table().onChanged, typing, [
    { ...edited, details: { valueBefore: 48, valueAfter: 50 } },
  ]),
  'Table.onSelectionChanged': hears(
    ({ table }) => table().onSelectionChanged,
    ({ book }) => book.host.user.select('Sheet1', 'A1:A9'),
    [{ address: 'A1:A3', isInsideTable: true }],
  ),
  'TableCollection.onChanged': hears(
    ({ table, context }) => {
      table();
      return context.workbook.tables.onChanged;
    },
    typing,
    [{ changeType: 'RangeEdited', address: 'B2' }],
  ),
};
