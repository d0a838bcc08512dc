import type { OpenedWorkbook } from '../../testing/openWorkbook';

interface Loadable {
  load(properties: string): unknown;
}

/** What a probe works with: an empty `Sheet1`, inside one `Excel.run`. */
export interface ProbeScene {
  readonly book: OpenedWorkbook;
  readonly Excel: OpenedWorkbook['Excel'];
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Writes a table with two columns and two rows of data at A1:B3 and returns it. */
  table(): Excel.Table;
  /** Loads and syncs, then gives the object back. */
  load<T extends Loadable>(object: T, properties: string): Promise<T>;
}

export type Probe = (scene: ProbeScene) => Promise<void>;
/** Member -> what shows that it works. */
export type Probes = Readonly<Record<string, Probe>>;

export function makeScene(book: OpenedWorkbook, context: Excel.RequestContext): ProbeScene {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  return {
    book,
    Excel: book.Excel,
    context,
    sheet,
    table() {
      sheet.getRange('A1:B3').values = [
        ['Thôn', 'Dân số'],
        ['Nà Pái', 48],
        ['Bản Mới', 52],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'tblThon';
      return table;
    },
    async load(object, properties) {
      object.load(properties);
      await context.sync();
      return object;
    },
  };
}
