import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../src/files/fileProblem';
import { freezeXlsx } from '../../src/files/freezeXlsx';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { TemplateOptions } from '../../src/workbook/template';
import type { Template } from '../../src/workbook/templateModel';
import { asStored, withWrongValues } from '../crosscheck/calculatedCells';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

const sample = samplePlan({ year: 2026 });
/** With functions in as many cells as a commune can choose. */
const plan: Plan = { ...sample, info: { ...sample.info, functionCells: 'display' } };
const build = (options: TemplateOptions): Template => buildTemplate(plan, { values: true, ...options });

/** Of what a workbook has, one sheet of each kind. */
const small = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['huongDan', 'thongTin', 'thon'].includes(id)),
});

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
const xmlOf = (bytes: Uint8Array, path: string): string => strFromU8(partsOf(bytes)[path] ?? new Uint8Array());
const everyXml = (bytes: Uint8Array): string =>
  Object.entries(partsOf(bytes))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .join('\n');

const changed = (bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array => {
  const parts = partsOf(bytes);
  for (const [path, change] of Object.entries(changes))
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
};

/** The first sheet of the file, which has no table, with the given cells in rows below everything else. */
const SHEET = 'xl/worksheets/sheet1.xml';
const withCells = (bytes: Uint8Array, cells: string): Uint8Array =>
  changed(bytes, { [SHEET]: (xml) => xml.replace('</sheetData>', `<row r="500">${cells}</row></sheetData>`) });
const cellXml = (bytes: Uint8Array, address: string): string | undefined =>
  new RegExp(`<c [^>]*r="${address}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(xmlOf(bytes, SHEET))?.[0];

describe.each(chosen(['structured', 'a1'] as const))('the template with custom functions, own row as %s', (sameRow) => {
  let custom: Uint8Array;
  let frozen: ReturnType<typeof freezeXlsx>;
  beforeAll(() => {
    custom = writeXlsx(withWrongValues(asStored(build({ formulas: 'custom', sameRow }))));
    frozen = freezeXlsx(custom);
  });

  test('has the formulas and values of the file that is written without an add-in', () => {
    const { bytes, formulas, values, left } = frozen;
    expect({ values, left }).toEqual({ values: 0, left: [] });
    expect(formulas).toBeGreaterThan(500);
    expect(everyXml(bytes).match(/_xldudf_\w+|XHHT\.[A-Z]\w+/g)).toBeNull();
    const native = readXlsx(writeXlsx(build({ formulas: 'native', sameRow })));
    expect(readXlsx(bytes).tables).toEqual(native.tables);
  });

  test('keeps its plan and every part without formulas', () => {
    const { bytes } = frozen;
    const { plan: read, formulaProblems } = parseWorkbook(readXlsx(bytes));
    expect(read).toEqual(plan);
    expect(formulaProblems).toEqual([]);
    const [before, after] = [partsOf(custom), partsOf(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const path of Object.keys(before).filter(
      (name) => !/^xl\/(worksheets\/sheet|tables\/|workbook\.xml)/.test(name),
    ))
      expect(after[path]).toEqual(before[path]);
  });

  test('has a value in every calculated cell, summary lines and forms too', () => {
    const { bytes } = frozen;
    const wrong = Object.entries(partsOf(bytes)).flatMap(([path, part]) =>
      path.startsWith('xl/worksheets/')
        ? [...strFromU8(part).matchAll(/<c r="(\w+)"[^>]*><f[^>]*>([^<]{0,80})[^<]*<\/f><v>chưa tính/g)].map(
            ([, address, formula]) => `${path} ${address}: ${formula}`,
          )
        : [],
    );
    expect(wrong).toEqual([]);
  });
});

describe('formulas of the user’s own', () => {
  let plain: Uint8Array;
  beforeAll(() => {
    plain = writeXlsx(small(build({ formulas: 'native', sameRow: 'structured' })));
  });
  const freeze = (cells: string) => freezeXlsx(withCells(plain, cells));

  test.each([
    [
      'a native one, keeping the value',
      '<c r="A500" s="3"><f>ROUND(_xldudf_XHHT_TYLE(B500,C500),2)</f><v>0.5</v></c>',
      '<c r="A500" s="3"><f>ROUND(IF(OR(B500="",C500=""),"",IF(OR(B500&lt;0,C500&lt;=0),"",B500/C500)),2)</f><v>0.5</v></c>',
      { formulas: 1, values: 0 },
    ],
    [
      'a native one without the error that a program without the add-in has put there',
      '<c r="A500" t="e"><f>[2]!_xldudf_XHHT_TYLE(B500,C500)</f><v>#NAME?</v></c>',
      '<c r="A500"><f>IF(OR(B500="",C500=""),"",IF(OR(B500&lt;0,C500&lt;=0),"",B500/C500))</f></c>',
      { formulas: 1, values: 0 },
    ],
    [
      'a native array formula',
      '<c r="A500" cm="1"><f t="array" ref="A500">_xldudf_XHHT_TYLE(B500,C500)</f><v>0.5</v></c>',
      '<c r="A500" cm="1"><f t="array" ref="A500">IF(OR(B500="",C500=""),"",IF(OR(B500&lt;0,C500&lt;=0),"",B500/C500))</f><v>0.5</v></c>',
      { formulas: 1, values: 0 },
    ],
    [
      'the value, where there is no twin',
      '<c r="A500" t="str"><f>_xldudf_XHHT_DAT_CDHT(G500:O500)</f><v>Đạt</v></c>',
      '<c r="A500" t="str"><v>Đạt</v></c>',
      { formulas: 0, values: 1 },
    ],
    [
      'the value that we work out, where the file has none',
      '<c r="A500" t="e"><f>_xldudf_XHHT_SO_CDHT(B500:K500)</f><v>#NAME?</v></c>' +
        'BCDEFGHIJK'
          .split('')
          .map((column) => `<c r="${column}500"><v>9</v></c>`)
          .join(''),
      '<c r="A500"><v>1</v></c>',
      { formulas: 0, values: 1 },
    ],
  ])('become %s', (_label, before, after, counts) => {
    const { bytes, left, ...own } = freeze(before);
    expect(cellXml(bytes, 'A500')).toBe(after);
    expect(own).toEqual(counts);
    expect(left).toEqual([]);
  });

  test('that share one text: the twin in the cell that holds it, the others as they are', () => {
    const { bytes, formulas } = freeze(
      '<c r="A500"><f t="shared" ref="A500:C500" si="0">_xldudf_XHHT_TYLE(A1,B1)</f><v>1</v></c><c r="B500"><f t="shared" si="0"/><v>2</v></c><c r="C500"><f t="shared" si="0"/><v>3</v></c>',
    );
    expect(formulas).toBe(3);
    expect(cellXml(bytes, 'A500')).toBe(
      '<c r="A500"><f t="shared" ref="A500:C500" si="0">IF(OR(A1="",B1=""),"",IF(OR(A1&lt;0,B1&lt;=0),"",A1/B1))</f><v>1</v></c>',
    );
    expect(cellXml(bytes, 'C500')).toBe('<c r="C500"><f t="shared" si="0"/><v>3</v></c>');
  });

  test('that share one text without a twin: values in all of them', () => {
    const { bytes, values } = freeze(
      '<c r="A500"><f t="shared" ref="A500:B500" si="0">_xldudf_XHHT_DAT_CDHT(A1:I1)</f><v>1</v></c><c r="B500"><f t="shared" si="0"/><v>2</v></c>',
    );
    expect(values).toBe(2);
    expect([cellXml(bytes, 'A500'), cellXml(bytes, 'B500')]).toEqual([
      '<c r="A500"><v>1</v></c>',
      '<c r="B500"><v>2</v></c>',
    ]);
  });

  test('that spill become the values of all cells', () => {
    const { bytes } = freeze(
      '<c r="A500" cm="1"><f t="array" ref="A500:B500">_xldudf_XHHT_PHANBO(3,A1:B1)</f><v>2</v></c><c r="B500"><v>1</v></c>',
    );
    expect([cellXml(bytes, 'A500'), cellXml(bytes, 'B500')]).toEqual([
      '<c r="A500"><v>2</v></c>',
      '<c r="B500"><v>1</v></c>',
    ]);
  });

  test('that have neither twin nor value stay, and their cells are named', () => {
    const cell = '<c r="A500" t="e"><f>_xldudf_XHHT_MUC_XMC(OFFSET(A1,0,0,3,3))</f><v>#NAME?</v></c>';
    const { bytes, left, formulas, values } = freeze(cell);
    expect({ formulas, values }).toEqual({ formulas: 0, values: 0 });
    expect(left).toEqual([{ sheet: 'Hướng dẫn', address: 'A500' }]);
    expect(cellXml(bytes, 'A500')).toBe(cell);
  });

  test('in names, validations and conditional formats', () => {
    const { bytes, left } = freezeXlsx(
      changed(plain, {
        'xl/workbook.xml': (xml) =>
          xml.replace(
            '</definedNames>',
            '<definedName name="TyLe">_xldudf_XHHT_TYLE(A1,B1)</definedName><definedName name="Muc">_xldudf_XHHT_MUC_XMC(A1:D9)</definedName></definedNames>',
          ),
        [SHEET]: (xml) =>
          xml.replace(
            '</sheetData>',
            '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>_xldudf_XHHT_TYLE(A1,B1)&gt;0.5</formula></cfRule></conditionalFormatting>',
          ),
      }),
    );
    const twin = 'IF(OR(A1="",B1=""),"",IF(OR(A1&lt;0,B1&lt;=0),"",A1/B1))';
    expect(xmlOf(bytes, 'xl/workbook.xml')).toContain(`<definedName name="TyLe">${twin}</definedName>`);
    expect(xmlOf(bytes, SHEET)).toContain(`<formula>${twin}&gt;0.5</formula>`);
    expect(left).toEqual([{ sheet: '', address: '' }]);
  });
});

describe('the package', () => {
  let plain: Uint8Array;
  beforeAll(() => {
    plain = writeXlsx(small(build({ formulas: 'native', sameRow: 'structured' })));
  });

  test('keeps pictures, macros and whatever else is in it', () => {
    const extra = {
      'xl/media/image1.png': new Uint8Array([1, 2, 3, 250]),
      'xl/vbaProject.bin': new Uint8Array([9, 8, 7]),
      'xl/charts/chart1.xml': strToU8('<c:chart/>'),
    };
    const { bytes } = freezeXlsx(zipSync({ ...partsOf(plain), ...extra }));
    expect(partsOf(bytes)).toMatchObject(extra);
  });

  test('a file without our functions keeps its formulas', () => {
    const whole = writeXlsx(build({ formulas: 'native', sameRow: 'structured' }));
    const { bytes, formulas, values, left } = freezeXlsx(whole);
    expect({ formulas, values, left }).toEqual({ formulas: 0, values: 0, left: [] });
    expect(readXlsx(bytes).tables).toEqual(readXlsx(whole).tables);
  });

  test('is calculated anew by whoever opens it, in any state of the file', () => {
    for (const change of [
      (xml: string) => xml,
      (xml: string) => xml.replace(/<calcPr[^>]*\/>/, ''),
      (xml: string) => xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="1" fullCalcOnLoad="0"/>'),
    ]) {
      const { bytes } = freezeXlsx(changed(plain, { 'xl/workbook.xml': change }));
      expect(xmlOf(bytes, 'xl/workbook.xml').match(/<calcPr[^>]*fullCalcOnLoad="1"[^>]*\/>/g)).toHaveLength(1);
    }
  });

  test('has no order of calculation that names cells without formulas', () => {
    const { bytes } = freezeXlsx(
      changed(zipSync({ ...partsOf(plain), 'xl/calcChain.xml': strToU8('<calcChain/>') }), {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            '</Types>',
            '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
          ),
        'xl/_rels/workbook.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
          ),
      }),
    );
    expect(partsOf(bytes)['xl/calcChain.xml']).toBeUndefined();
    expect(everyXml(bytes)).not.toContain('calcChain');
    expect(xmlOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('in which a formula was changed by hand keeps that cell', () => {
    const own = changed(plain, { [SHEET]: (xml) => xml });
    const thon = Object.entries(partsOf(own)).find(
      ([path, part]) => path.startsWith('xl/worksheets/sheet') && strFromU8(part).includes('tblThon[[#This Row]'),
    )![0];
    const edited = changed(own, {
      [thon]: (xml) => xml.replace(/<f>[^<]*tblThon\[\[#This Row\][^<]*<\/f><v>[^<]*<\/v>/, '<f>1+1</f><v>77</v>'),
    });
    const { bytes } = freezeXlsx(edited);
    expect(xmlOf(bytes, thon)).toContain('<f>1+1</f><v>77</v>');
  });

  test.each([
    ['nothing', new Uint8Array(), 'damaged'],
    ['a text', strToU8('không phải tệp Excel'), 'notXlsx'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'notXlsx'],
  ])('is refused when it is %s', (_label, bytes, code) => {
    expect(() => freezeXlsx(bytes)).toThrow(new FileProblem(code as FileProblem['code']));
  });
});
