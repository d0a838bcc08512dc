/** Words that the sheets of earlier versions had outside their lists and cells to fill in, and that today's do not have. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headerKey } from '../../src/workbook/cellTypes/comparable';
import { newPlan } from '../../src/workbook/newPlan';
import { buildTemplate } from '../../src/workbook/template';
import { MOST_COLUMNS, MOST_ROWS } from '../../src/files/package/grid';
import { openWorkbook } from '../../src/files/package/workbookPackage';
import { readSharedStrings } from '../../src/files/read/sharedStrings';
import { readSheetCells } from '../../src/files/read/sheetCells';
import { readXlsx } from '../../src/files/readXlsx';

const WHOLE = { top: 0, left: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

const textsIn = (bytes: Uint8Array): readonly string[] => {
  const workbook = openWorkbook(bytes);
  const { tables, names } = readXlsx(bytes);
  const strings = readSharedStrings(workbook);
  return workbook.sheets.flatMap(({ name, path: part }) => {
    const lists = tables.filter(({ sheet }) => sheet === name);
    const fields = names.filter(({ sheet }) => sheet === name);
    const cells = readSheetCells({ workbook, path: part, strings, firstDay: () => 0 }, [WHOLE]);
    return [...cells.filled()].flatMap(({ row, column, cell: { value, formula } }) => {
      const inList = lists.some(
        ({ top, left, headers, values }) =>
          row >= top && row <= top + values.length && column >= left && column < left + headers.length,
      );
      const inField = fields.some((own) => own.row === row && own.column === column);
      return inList || inField || formula !== '' || typeof value !== 'string' ? [] : [value];
    });
  });
};

/** `folder`: workbooks of all earlier versions. */
export const formerTexts = (folder: string): readonly string[] => {
  const template = buildTemplate(newPlan({ year: 2026 }), { formulas: 'native' });
  const today = new Set(
    template.sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) =>
        cells.flat().flatMap((cell) => (typeof cell === 'string' ? [headerKey(cell)] : [])),
      ),
    ),
  );
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .flatMap((file) => textsIn(readFileSync(path.join(folder, file))));
  return [...new Set(texts)].filter((text) => !today.has(headerKey(text))).sort();
};
