/** @jest-environment node */
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { loadFile, readFile, spellingOf, writeFile } from '../../src/file/bookFile';
import { parseA1 } from '../../src/geometry/a1';
import type { EmbeddedHost } from '../../src/host';
import { openWorkbook } from '../../testing/openWorkbook';

const spelling = spellingOf('XHHT');
const at = (address: string) => parseA1(address)!;
const cells = (...rows: (string | number | boolean)[][]) =>
  rows.map((row) =>
    row.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? { formula: value } : { formula: null, value },
    ),
  );

const emptyHost = async (): Promise<EmbeddedHost> => (await openWorkbook({ engine: 'memory' })).host;

/** Looks that differ from each other in every part that a file keeps. */
const LOOKS = [
  ['A1', 'font.name', 'Times New Roman'],
  ['A1', 'font.size', 14],
  ['A1', 'font.bold', true],
  ['A1', 'font.color', '#C00000'],
  ['A1', 'font.underline', 'Double'],
  ['A2:B3', 'fill.color', '#FFF2CC'],
  ['B2:B3', 'numberFormat', '0.0%'],
  ['A2:A3', 'border.EdgeBottom.style', 'Continuous'],
  ['A2:A3', 'border.EdgeBottom.weight', 'Medium'],
  ['A1:B1', 'horizontalAlignment', 'Center'],
  ['A1:B1', 'verticalAlignment', 'Center'],
  ['A1:B1', 'wrapText', true],
  ['B3', 'protection.locked', false],
  ['B3', 'indentLevel', 2],
  ['A1:A9', 'columnWidth', 96],
  ['A1:B1', 'rowHeight', 30],
  ['C1:C9', 'columnHidden', true],
] as const;

function fill({ book }: EmbeddedHost): void {
  const { engine } = book;
  const [first] = engine.sheets();
  const sheet = first!.id;
  engine.renameSheet(sheet, 'Thôn số 1');
  const hidden = engine.addSheet('Danh mục');
  engine.write(hidden, at('A1:A2'), cells(['Có'], ['Không']));
  engine.setSheet(hidden, { visibility: 'VeryHidden', tabColor: '#107C41' });
  engine.write(
    sheet,
    at('A1:B4'),
    cells(['Thôn', 'Tỷ lệ'], ['Nà Pái', '=XHHT.TYLE(1,2)'], ["Bản 'Chúc'", 0.5], [true, '=XLOOKUP(1,A:A,B:B)']),
  );
  for (const [address, key, value] of LOOKS) engine.setStyle(sheet, at(address), key, value);
  engine.merge(sheet, at('A8:B9'));
  engine.putTable({
    id: book.newId('TABLE'),
    name: 'tblThon',
    sheet,
    rect: at('A1:B3'),
    hiddenHeadings: null,
    showTotals: false,
    style: 'TableStyleLight9',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: true,
  });
  const alerts = {
    errorAlert: { message: 'Chọn trong danh sách.', showAlert: true, style: 'Stop', title: 'Thôn' },
    prompt: { message: 'Có hoặc Không', showPrompt: true, title: '' },
    ignoreBlanks: true,
  } as const;
  engine.setValidation(sheet, at('A2:A3'), { rule: { list: { inCellDropDown: true, source: 'Có,Không' } }, ...alerts });
  engine.setValidation(sheet, at('D2:D900'), {
    rule: { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$2" } },
    ...alerts,
  });
  engine.setValidation(sheet, at('E2:E3'), {
    rule: { wholeNumber: { formula1: 0, formula2: 90, operator: 'Between' } },
    ...alerts,
  });
  engine.putConditionalFormat(sheet, {
    id: 'cf',
    ranges: [at('A2:B3'), at('D2:D3')],
    type: 'Custom',
    stopIfTrue: false,
    settings: { formula: '=$B2<0.5' },
    format: { 'fill.color': '#FFC7CE', 'font.bold': true },
  });
  engine.putName({ name: 'NAM', formula: "='Thôn số 1'!$B$3", comment: '', visible: true, scope: null });
  engine.putName({ name: 'HE_SO', formula: '=1.5', comment: '', visible: false, scope: sheet });
  engine.setFreeze(sheet, 1, 1);
  const state = book.state(sheet);
  state.hyperlinks.put(at('A2'), { documentReference: "'Danh mục'!A1" });
  state.pageLayout['orientation'] = 'Landscape';
  state.pageLayout['zoom'] = { horizontalFitToPages: 1 };
  state.printTitleRows = '1:1';
  state.verticalBreaks = [2];
  state.headersFooters['all'] = { centerFooter: 'Trang &P' };
}

/** All that the host knows of the workbook, without ids that a file does not keep. */
function told({ book }: EmbeddedHost) {
  const { engine } = book;
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  return {
    sheets: engine.sheets().map(({ id, ...info }) => ({
      ...info,
      cells: engine.formulas(id, at('A1:B9')),
      freeze: engine.freeze(id),
      merges: engine.merges(id),
      validations: engine.validations(id, at('A1:Z999')),
      formats: engine.conditionalFormats(id).map(({ id: _id, ...format }) => format),
      link: book.state(id).hyperlinks.at(1, 0),
      breaks: book.state(id).verticalBreaks,
      titles: book.state(id).printTitleRows,
      orientation: book.state(id).pageLayout['orientation'],
      zoom: book.state(id).pageLayout['zoom'],
    })),
    looks: LOOKS.map(([address, key]) => [address, key, engine.style(engine.sheets()[0]!.id, at(address), key)]),
    tables: engine.tables().map(({ id: _id, sheet, ...table }) => ({ ...table, sheet: names.get(sheet) })),
    names: engine.names().map((name) => ({ ...name, scope: name.scope === null ? null : names.get(name.scope) })),
  };
}

const reopened = async (bytes: Uint8Array): Promise<EmbeddedHost> => {
  const host = await emptyHost();
  await readFile(host.book, await loadFile(bytes), bytes, spelling);
  return host;
};

test('what the host knows comes back from a file, once and again', async () => {
  const host = await emptyHost();
  fill(host);
  const { bytes, losses } = await writeFile(host.book, null, spelling);
  expect(losses).toEqual([]);
  const again = await reopened(bytes);
  const before = told(host);
  expect(told(again)).toEqual({
    ...before,
    sheets: before.sheets.map((sheet) => ({ ...sheet, zoom: sheet.zoom ?? { scale: 100 } })),
  });
  const parts = unzipSync(bytes);
  const first = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(first).toContain('<f>_xldudf_XHHT_TYLE(1,2)</f>');
  expect(first).toContain('<f>_xlfn.XLOOKUP(1,A:A,B:B)</f>');
  expect(first).toContain('Trang &amp;P');
});

/** A file with things the host has no place for. */
async function foreignFile(): Promise<Uint8Array> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Biểu');
  sheet.getCell('A1').value = 'Số';
  sheet.getCell('A2').value = new Date(Date.UTC(2026, 10, 23, 12));
  sheet.getCell('A2').numFmt = 'dd/mm/yyyy hh:mm';
  sheet.getCell('A3').value = { richText: [{ text: 'Xã ' }, { text: 'Tân Văn', font: { bold: true } }] };
  sheet.getCell('A4').value = { error: '#N/A' };
  sheet.getCell('A5').value = { formula: 'A1&"x"', result: 'Sốx' };
  sheet.getCell('A1').note = 'Ghi chú của người dùng';
  sheet.addImage(file.addImage({ extension: 'png', base64: 'iVBORw0KGgo=' }), 'C1:D4');
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
      },
    ],
  });
  sheet.dataValidations.add('A1', { type: 'whole', operator: 'lessThan', formulae: ['A2'] });
  file.addWorksheet('Bỏ đi');
  return file.xlsx.writeBuffer({ validate: false });
}

test('what the host has no place for stays in the file, or is named', async () => {
  const bytes = await foreignFile();
  const host = await emptyHost();
  const { origin, losses } = await readFile(host.book, await loadFile(bytes), bytes, spelling);
  expect(losses).toEqual([
    { kind: 'richText', sheet: 'Biểu', count: 1 },
    { kind: 'validations', sheet: 'Biểu', count: 1 },
  ]);
  expect(host.values('Biểu', 'A1:A4')).toEqual([['Số'], [46_349.5], ['Xã Tân Văn'], ['#N/A']]);
  host.user.deleteSheet('Bỏ đi');
  host.user.renameSheet('Biểu', 'Biểu mới');
  host.user.type('Biểu mới', 'B1', 7);
  const saved = await writeFile(host.book, origin, spelling);
  const file = await loadFile(saved.bytes);
  const sheet = file.getWorksheet('Biểu mới')!;
  expect(file.worksheets).toHaveLength(1);
  expect(sheet.getCell('B1').value).toBe(7);
  expect(sheet.getCell('A2').value).toEqual(new Date(Date.UTC(2026, 10, 23, 12)));
  expect(JSON.stringify(sheet.getCell('A1').note)).toContain('Ghi chú của người dùng');
  expect(sheet.getImages()).toHaveLength(1);
  expect(sheet.conditionalFormattings[0]!.rules[0]!.type).toBe('colorScale');
});

test('macros, charts of the add-in and its settings are named as lost', async () => {
  const host = await emptyHost();
  const { id } = host.engine.sheets()[0]!;
  host.book.settings.set('accepted', []);
  host.book.state(id).charts.push({} as never);
  const { bytes, losses } = await writeFile(host.book, null, spelling);
  expect(losses.map(({ kind }) => kind)).toEqual(['charts', 'addinSettings']);
  const withMacros = zipSync({ ...unzipSync(bytes), 'xl/vbaProject.bin': new Uint8Array([1]) });
  const read = await readFile((await emptyHost()).book, await loadFile(withMacros), withMacros, spelling);
  expect(read.losses.map(({ kind }) => kind)).toEqual(['macros']);
});

test.each([
  ['a text', [0x48, 0x69], 'damaged'],
  ['half a zip', [0x50, 0x4b, 3, 4, 0], 'damaged'],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0], 'oldFormat'],
  [
    'an encrypted one',
    [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((l) => [l.charCodeAt(0), 0])],
    'protected',
  ],
])('%s is refused with its reason', async (_name, bytes, reason) => {
  await expect(loadFile(Uint8Array.from(bytes))).rejects.toMatchObject({ name: 'UnreadableFile', reason });
});
