import { strToU8, zipSync, type Zippable } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet "Thôn" whose parts are given, or made small. */
export interface SmallWorkbook {
  readonly cells?: string;
  /** What follows the cells. */
  readonly tail?: string;
  readonly tableRef?: string;
  readonly headers?: readonly string[];
  readonly workbookExtra?: string;
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** Further or other parts. */
  readonly parts?: Zippable;
}

export const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);

/** With the header of tblThon in row 1, unless `cells` say something else. */
export const smallParts = ({
  cells = `<row r="1">${inline('A1', 'Tên thôn')}${inline('B1', 'Dân số')}</row><row r="2">${inline('A2', 'Nà Mẫu')}<c r="B2"><v>7</v></c></row>`,
  tail = '',
  tableRef = 'A1:B2',
  headers = ['Tên thôn', 'Dân số'],
  workbookExtra = '',
  styles = '<fonts><font><name val="Times New Roman"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>',
  strings = [],
  parts = {},
}: SmallWorkbook): Zippable => ({
  '[Content_Types].xml': part(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ),
  '_rels/.rels': part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': part(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Thôn" sheetId="1" r:id="rId1"/></sheets>${workbookExtra}</workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': part(
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${cells}</sheetData>${tail}</worksheet>`,
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/table1.xml"/></Relationships>`,
  ),
  'xl/tables/table1.xml': part(
    `<table xmlns="${MAIN}" id="1" name="tblThon" displayName="tblThon" ref="${tableRef}"><tableColumns>${headers.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
  ),
  'xl/styles.xml': part(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
  'xl/sharedStrings.xml': part(`<sst xmlns="${MAIN}">${strings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`),
  ...parts,
});

export const smallWorkbook = (workbook: SmallWorkbook = {}): Uint8Array => zipSync(smallParts(workbook));
