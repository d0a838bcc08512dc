import { cell, paragraph } from '../../src/documents/documentModel';
import { buildReportDocument } from '../../src/documents/report/buildReportDocument';
import { sheetRowsOf } from '../../src/documents/sheetRows';
import { lines, sampleWithReport, TODAY } from './support/samples';

test('every text of the report is in a row of the sheet', () => {
  const { plan, report } = sampleWithReport();
  const model = buildReportDocument(plan, report, { today: TODAY });
  const { rows, columns } = sheetRowsOf(model);
  const texts = rows.flatMap((row) =>
    row.kind === 'line' ? [row.text] : row.kind === 'gap' ? [] : row.cells.map(({ text }) => text),
  );
  expect(texts.filter((text) => text !== '')).toEqual(lines(model).filter((text) => text !== ''));
  expect(columns).toBe(8);
});

test('lines, header rows, rows and gaps', () => {
  const model = {
    title: '',
    fileName: '',
    sections: [
      {
        orientation: 'portrait' as const,
        blocks: [
          paragraph('part', 'I. MỤC'),
          {
            kind: 'table' as const,
            columns: [
              { share: 1, align: 'left' as const },
              { share: 1, align: 'left' as const },
            ],
            header: [[cell('A', { span: 2 })]],
            rows: [[cell('1'), cell('2', { bold: true })]],
          },
          paragraph('body', ''),
        ],
      },
    ],
  };
  expect(sheetRowsOf(model)).toEqual({
    columns: 2,
    rows: [
      { kind: 'line', text: 'I. MỤC', bold: true, italic: false, align: 'left' },
      { kind: 'tableHeader', cells: [{ text: 'A', span: 2, bold: false }] },
      {
        kind: 'tableRow',
        cells: [
          { text: '1', span: 1, bold: false },
          { text: '2', span: 1, bold: true },
        ],
      },
      { kind: 'gap' },
    ],
  });
});
