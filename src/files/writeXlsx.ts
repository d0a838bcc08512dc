/** A template drawn as an .xlsx file, without Excel: the same sheets, formulas as built-in functions. */
import { strToU8 } from 'fflate';
import { absoluteCell, absoluteRange, columnLetters } from '../workbook/a1';
import { finish } from '../workbook/steps';
import type { Template, TemplateSheet } from '../workbook/templateModel';
import { chartParts } from './charts/chartParts';
import type { Codec } from './package/codec';
import { relationsPath } from './package/package';
import { joinParts, packSteps, type PackedPart } from './package/packZip';
import { SharedStrings } from './write/sharedStrings';
import { StyleBook } from './write/styleBook';
import { tableXml } from './write/tableXml';
import { worksheetXml } from './write/worksheet';
import { MAIN, PACKAGE_RELATIONS, PACKAGE_TYPES, RELATIONS } from './write/names';
import { element, printPart, type XmlNode } from './xmlTree';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Letters that are turned into bytes at once: a large sheet is never in memory as a whole. */
const PIECE = 262_144;

const bytesOf = function* (texts: Iterable<string>): Generator<Uint8Array> {
  let text = '';
  for (const piece of texts) {
    text += piece;
    if (text.length < PIECE) continue;
    yield strToU8(text);
    text = '';
  }
  if (text !== '') yield strToU8(text);
};

/** Parts as they are made, packed at once, each with its content type. */
class Parts {
  private readonly packed: PackedPart[] = [];
  private readonly types = new Map<string, string>();

  constructor(private readonly codec: Codec | undefined) {}

  *add(path: string, xml: Iterable<string>, type?: string): Generator<undefined> {
    this.packed.push(yield* packSteps(path, bytesOf(xml), this.codec));
    if (type !== undefined) this.types.set(path, type);
  }

  *relate(path: string, relations: readonly Relation[]): Generator<undefined> {
    if (relations.length === 0) return;
    const nodes = relations.map(({ id, kind, target }) =>
      element('Relationship', { Id: id, Type: `${RELATIONS}/${kind}`, Target: target }),
    );
    yield* this.add(relationsPath(path), [printPart(element('Relationships', { xmlns: PACKAGE_RELATIONS }, ...nodes))]);
  }

  /** What the parts are comes first: by that programs know the file. */
  *zip(): Generator<undefined, Uint8Array> {
    const types = element(
      'Types',
      { xmlns: PACKAGE_TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...this.types].map(([path, type]) => element('Override', { PartName: `/${path}`, ContentType: type })),
    );
    const own = yield* packSteps('[Content_Types].xml', bytesOf([printPart(types)]), this.codec);
    return joinParts([own, ...this.packed]);
  }
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Whole columns and rows that are repeated on each page; both, joined by a comma. */
const titlesOf = ({ title, pages, frozenColumns, printTitleRows }: TemplateSheet): string => {
  const sheet = absoluteCell(title, 0, 0).slice(0, -'$A$1'.length);
  return [
    ...(pages !== undefined && frozenColumns > 0 ? [`${sheet}$A:$${columnLetters(frozenColumns - 1)}`] : []),
    ...(printTitleRows === null ? [] : [`${sheet}$${String(printTitleRows[0] + 1)}:$${String(printTitleRows[1] + 1)}`]),
  ].join(',');
};

const definedNames = ({ sheets }: Template): readonly XmlNode[] =>
  sheets.flatMap((sheet, localSheetId) => {
    const { title, names, printArea } = sheet;
    const titles = titlesOf(sheet);
    return [
      ...(printArea === undefined
        ? []
        : [
            element(
              'definedName',
              { name: '_xlnm.Print_Area', localSheetId },
              absoluteRange(title, printArea.top, printArea.left, printArea.rows, printArea.columns),
            ),
          ]),
      ...(titles === '' ? [] : [element('definedName', { name: '_xlnm.Print_Titles', localSheetId }, titles)]),
      ...names.map(({ name, row, column, size }) =>
        element(
          'definedName',
          { name },
          size === undefined
            ? absoluteCell(title, row, column)
            : absoluteRange(title, row, column, size.rows, size.columns),
        ),
      ),
    ];
  });

const workbookXml = (template: Template): string => {
  const names = definedNames(template);
  return printPart(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      element('bookViews', {}, element('workbookView', { activeTab: 0 })),
      element(
        'sheets',
        {},
        ...template.sheets.map(({ title }, index) =>
          element('sheet', { name: title, sheetId: index + 1, 'r:id': `rId${String(index + 1)}` }),
        ),
      ),
      ...(names.length === 0 ? [] : [element('definedNames', {}, ...names)]),
      // Whoever opens the file works every formula out anew.
      element('calcPr', { calcId: 171027, fullCalcOnLoad: 1 }),
    ),
  );
};

function* addSheets(parts: Parts, template: Template, styles: StyleBook, strings: SharedStrings): Generator<undefined> {
  let tables = 0;
  const charts = chartParts(template);
  for (const { path, xml, type } of charts.parts) yield* parts.add(path, [xml], type);
  for (const { path, relations } of charts.relations) yield* parts.relate(path, relations);
  for (const [index, sheet] of template.sheets.entries()) {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const relations: Relation[] = [];
    const relate = (kind: string, target: string): string => {
      const id = `rId${String(relations.length + 1)}`;
      relations.push({ id, kind, target });
      return id;
    };
    const drawing = charts.drawings.get(sheet.title);
    const table = sheet.table?.standsIn === 'range' ? null : sheet.table;
    if (table !== null) tables += 1;
    const file = `table${String(tables)}.xml`;
    if (table !== null) yield* parts.add(`xl/tables/${file}`, [tableXml(table, tables)], `${SPREADSHEET}.table+xml`);
    const xml = worksheetXml(sheet, {
      styles,
      strings,
      isFirst: index === 0,
      drawing: drawing === undefined ? null : relate('drawing', `../drawings/${drawing}`),
      table: table === null ? null : relate('table', `../tables/${file}`),
    });
    yield* parts.add(path, xml, `${SPREADSHEET}.worksheet+xml`);
    yield* parts.relate(path, relations);
  }
}

/**
 * Bytes of the .xlsx file, in steps. `calculated` columns are told to Excel, so that rows added later get their formulas.
 */
export function* writeSteps(template: Template, codec?: Codec): Generator<undefined, Uint8Array> {
  const parts = new Parts(codec);
  const [styles, strings] = [new StyleBook(), new SharedStrings()];
  yield* parts.relate('', [{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]);
  yield* parts.add('xl/workbook.xml', [workbookXml(template)], `${SPREADSHEET}.sheet.main+xml`);
  yield* addSheets(parts, template, styles, strings);
  yield* parts.add('xl/styles.xml', [styles.print()], `${SPREADSHEET}.styles+xml`);
  yield* parts.add('xl/sharedStrings.xml', strings.print(), `${SPREADSHEET}.sharedStrings+xml`);
  const count = template.sheets.length;
  yield* parts.relate('xl/workbook.xml', [
    ...template.sheets.map((_, index) => ({
      id: `rId${String(index + 1)}`,
      kind: 'worksheet',
      target: `worksheets/sheet${String(index + 1)}.xml`,
    })),
    { id: `rId${String(count + 1)}`, kind: 'styles', target: 'styles.xml' },
    { id: `rId${String(count + 2)}`, kind: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
  return yield* parts.zip();
}

export const writeXlsx = (template: Template, codec?: Codec): Uint8Array => finish(writeSteps(template, codec));
