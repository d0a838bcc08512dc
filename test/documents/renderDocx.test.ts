import { cell, paragraph, run } from '../../src/documents/documentModel';
import type { Block, DocumentModel } from '../../src/documents/documentModel';
import { ELEMENTS, FONT } from '../../src/documents/layout30';
import type { ElementId } from '../../src/documents/layout30';
import { renderDocx } from '../../src/documents/renderDocx';
import { openDocx, paragraphTexts, textOfParagraph } from './support/docxFile';
import { all, child, first } from './support/xmlTree';
import type { XmlElement } from './support/xmlTree';

const modelOf = (blocks: readonly Block[], orientation: 'portrait' | 'landscape' = 'portrait'): DocumentModel => ({
  title: 'Thử <&>',
  fileName: 'thu',
  sections: [{ orientation, blocks }],
});
const open = async (blocks: readonly Block[]) => openDocx(await renderDocx(modelOf(blocks)));
const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

describe('page', () => {
  test('A4, margins in twentieths of a point, number in the middle of the top margin but not on page 1', async () => {
    const file = await open([paragraph('body', 'Một đoạn.')]);
    const section = first(file.document, 'w:sectPr');
    expect(first(section, 'w:pgSz').attributes).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
      'w:orient': 'portrait',
    });
    expect(first(section, 'w:pgMar').attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '1134',
    });
    expect(child(section, 'w:titlePg')).toBeDefined();
    expect(first(section, 'w:pgNumType').attributes).toMatchObject({ 'w:start': '1' });
    const headers = file.paths.filter((path) => /word\/header\d+\.xml/.test(path)).map((path) => file.part(path));
    const withNumber = headers.filter((header) => all(header, 'w:instrText').some(({ text }) => text.includes('PAGE')));
    expect([headers.length, withNumber.length]).toEqual([2, 1]);
    const [numbered] = withNumber;
    if (numbered === undefined) throw new Error('No header with a number.');
    expect(value(first(numbered, 'w:pStyle'))).toBe('pageNumber');
  });

  test('a landscape section turns the paper', async () => {
    const file = openDocx(await renderDocx(modelOf([paragraph('body', 'a')], 'landscape')));
    expect(first(file.document, 'w:pgSz').attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
  });

  test('each section begins on page 1 of its own', async () => {
    const file = openDocx(
      await renderDocx({
        ...modelOf([]),
        sections: ['a', 'b'].map((text) => ({ orientation: 'portrait' as const, blocks: [paragraph('body', text)] })),
      }),
    );
    const sections = all(file.document, 'w:sectPr');
    expect(sections).toHaveLength(2);
    expect(sections.map((section) => first(section, 'w:pgNumType').attributes['w:start'])).toEqual(['1', '1']);
  });
});

describe('elements', () => {
  test.each(Object.keys(ELEMENTS) as ElementId[])(
    '%s has its size, weight and slope in its style, in Times New Roman',
    async (id) => {
      const file = await open([paragraph(id, 'Chữ')]);
      const written = all(file.document, 'w:p').find((each) => textOfParagraph(each) === 'Chữ');
      expect(value(first(written!, 'w:pStyle'))).toBe(id);
      const style = all(file.styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
      const run = first(style!, 'w:rPr');
      const flag = (name: string): boolean => {
        const set = child(run, name);
        return set !== undefined && value(set) !== 'false' && value(set) !== '0';
      };
      expect(value(child(run, 'w:sz'))).toBe(String(ELEMENTS[id].size * 2));
      expect({ bold: flag('w:b'), italic: flag('w:i') }).toEqual({
        bold: ELEMENTS[id].bold,
        italic: ELEMENTS[id].italic,
      });
      expect(first(run, 'w:rFonts').attributes).toMatchObject({ 'w:ascii': FONT, 'w:hAnsi': FONT });
    },
  );

  test('the language is Vietnamese', async () => {
    expect(value(first((await open([])).styles, 'w:lang'))).toBe('vi-VN');
  });

  test('headings stand in the navigation pane', async () => {
    const { styles } = await open([]);
    const levels = all(styles, 'w:style').flatMap((style) =>
      all(style, 'w:outlineLvl').map((level) => [style.attributes['w:styleId'], value(level)]),
    );
    expect(levels).toEqual(
      expect.arrayContaining([
        ['part', '0'],
        ['clause', '1'],
        ['point', '2'],
      ]),
    );
  });

  test('a line under a head is a bordered paragraph as wide as a part of the text', async () => {
    const file = await open([paragraph('subject', 'Trích yếu nội dung kế hoạch')]);
    const [, rule] = all(file.document, 'w:p');
    expect(first(rule!, 'w:top').attributes).toMatchObject({ 'w:val': 'single' });
    const { 'w:left': left, 'w:right': right } = first(rule!, 'w:ind').attributes;
    expect(left).toBe(right);
    const width = 9071 - 2 * Number(left);
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThan(9071 / 2);
  });
});

describe('tables', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [
    cell(String(index + 1)),
    cell(`Thôn ${String(index + 1)}`),
    cell('1.234'),
  ]);
  const table: Block = {
    kind: 'table',
    columns: [
      { share: 1, align: 'center' },
      { share: 4, align: 'left' },
      { share: 2, align: 'right' },
    ],
    header: [
      [cell('TT', { rowSpan: 2 }), cell('Số liệu', { span: 2 })],
      [cell('Thôn'), cell('Dân số')],
    ],
    rows,
  };

  test('header rows come again on every page, no row is split, widths add up to the text', async () => {
    const { document } = await open([table]);
    const written = all(document, 'w:tr');
    expect(written).toHaveLength(62);
    const has = (row: XmlElement, name: string): boolean => all(row, name).some((set) => value(set) !== 'false');
    expect(written.map((row) => has(row, 'w:tblHeader'))).toEqual([
      true,
      true,
      ...Array.from({ length: 60 }, () => false),
    ]);
    expect(written.every((row) => has(row, 'w:cantSplit'))).toBe(true);
    const widths = all(first(document, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9071)).toBeLessThan(5);
    expect(value(first(document, 'w:gridSpan'))).toBe('2');
  });

  test('every cell has a paragraph, and a paragraph follows the table', async () => {
    const { document } = await open([table]);
    expect(all(document, 'w:tc').every((each) => child(each, 'w:p') !== undefined)).toBe(true);
    const body = first(document, 'w:body');
    const at = body.children.findIndex(({ name }) => name === 'w:tbl');
    expect(body.children[at + 1]?.name).toBe('w:p');
  });

  test('heads stand side by side in a table without lines that is never split', async () => {
    const { document } = await open([
      {
        kind: 'sideBySide',
        widths: [60, 100],
        left: [paragraph('issuer', 'A')],
        right: [paragraph('nationalName', 'B')],
      },
    ]);
    expect(all(first(document, 'w:tblBorders'), 'w:top').map(value)).toEqual(['none']);
    expect(child(first(document, 'w:trPr'), 'w:cantSplit')).toBeDefined();
    expect(first(document, 'w:body').children.at(-2)?.name).toBe('w:p');
  });
});

describe('text of any kind', () => {
  test.each([
    ['signs of XML', 'Thôn <Nà> & "Pái"', 'Thôn <Nà> & "Pái"'],
    ['control codes', 'Nà\u0000 Pái\u000B\uFFFF', 'Nà Pái'],
    ['half of a pair', 'Nà \uD800Pái', 'Nà Pái'],
    ['line ends', 'Nà\r\nPái', 'Nà Pái'],
    ['a very long name', 'Nà'.repeat(2000), 'Nà'.repeat(2000)],
    ['letters taken apart', 'Nà Pái'.normalize('NFD'), 'Nà Pái'.normalize('NFD')],
  ])('%s', async (_, text, shown) => {
    expect(paragraphTexts(await open([paragraph('body', text)]))).toEqual([shown]);
  });

  test('a run keeps its own weight and slope', async () => {
    const { document } = await open([paragraph('body', run('a', { bold: true }), run('b', { italic: true }), 'c')]);
    const runs = all(document, 'w:r').filter((each) => child(each, 'w:t') !== undefined);
    expect(runs.map((each) => [all(each, 'w:b').length, all(each, 'w:i').length])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test('nobody is named as the author', async () => {
    const core = (await open([])).part('docProps/core.xml');
    expect(
      all(core, 'dc:creator')
        .map(({ text }) => text)
        .join(''),
    ).toBe('');
    expect(all(core, 'dc:title')[0]?.text).toBe('Thử <&>');
  });
});
