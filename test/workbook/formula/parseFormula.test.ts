import { nativeText } from '../../../src/workbook/formula/parseFormula';
import { printFormula } from '../../../src/workbook/formula/print';
import { tableNamesOf } from '../../../src/workbook/formula/tableNames';
import { cell, num, text, wholeTable, xhht } from '../../../src/workbook/formula/expr';
import type { Expr } from '../../../src/workbook/formula/expr';
import { newPlan } from '../../../src/workbook/newPlan';
import { buildTemplate } from '../../../src/workbook/template';
import type { TemplateSheet } from '../../../src/workbook/templateModel';
import { REFERENCES, TABLES } from '../../../src/workbook/workbook';

const described = TABLES.map(({ table }) => table);
const found = described.map(({ id, columns }) => ({
  name: id,
  headers: Object.values(columns).map(({ header }) => header),
}));
const names = tableNamesOf([...found, { name: 'SoRieng', headers: ['Tên', 'Số, người [nữ]'] }], described);
const native = (formula: string, ownTable?: string) => nativeText(formula, names, ownTable);

const layout = { cellAddress: (key: string) => key, references: REFERENCES };
const twin = (expr: Expr): string => printFormula(expr, layout, 'native').slice(1);
const RATE = twin(xhht('TYLE', cell('B7'), cell('C7')));
const NOT_LITERATE = twin(xhht('SO_MUCHU', wholeTable('tblXMC'), text('15-60'), num(2)));

describe('a call is found and replaced in place', () => {
  test.each([
    ['as it is typed', '=XHHT.TYLE(B7,C7)', `=${RATE}`],
    ['in small letters', '=xhht.tyle(B7,C7)', `=${RATE}`],
    ['as a file stores it, without "="', '_xldudf_XHHT_TYLE(B7,C7)', RATE],
    ['as a file stores it when the add-in is a linked part', '=[2]!_xldudf_XHHT_TYLE(B7,C7)', `=${RATE}`],
    ['with implicit intersection', '=@XHHT.TYLE(B7,C7)', `=${RATE}`],
    ['with spaces', '= XHHT.TYLE( B7 , C7 ) ', `= ${RATE} `],
    ['as the template passes cells on', '=XHHT.TYLE(IF(B7="","",B7),IF(C7="","",C7))', `=${RATE}`],
    ['between others', '=ROUND(XHHT.TYLE(B7,C7)*100,1)&" %"', `=ROUND(${RATE}*100,1)&" %"`],
    ['twice', '=XHHT.TYLE(B7,C7)-XHHT.TYLE(B7,C7)', `=${RATE}-${RATE}`],
    ['beside a text that looks like one', '="XHHT.TYLE(1,2)"&XHHT.TYLE(B7,C7)', `="XHHT.TYLE(1,2)"&${RATE}`],
    ['beside quotes in a text', '="""XHHT.TYLE("&XHHT.TYLE(B7,C7)', `="""XHHT.TYLE("&${RATE}`],
    ['in an array function', '=SUM(IF({1,2;3,4}>1,XHHT.TYLE(B7,C7)))', `=SUM(IF({1,2;3,4}>1,${RATE}))`],
    ['beside a union of references', '=SUM((A1,B1:B3),XHHT.TYLE(B7,C7))', `=SUM((A1,B1:B3),${RATE})`],
    ['beside an intersection', '=SUM(A1:C3 B2:B9)+XHHT.TYLE(B7,C7)', `=SUM(A1:C3 B2:B9)+${RATE}`],
    ['beside an error', '=IF(A1=#N/A,0,XHHT.TYLE(B7,C7))', `=IF(A1=#N/A,0,${RATE})`],
    ['after a sign', '=-XHHT.TYLE(B7,C7)%', `=-${RATE}%`],
    [
      'with a table in capitals of its own',
      '=XHHT.SO_MUCHU(TBLXMC[#ALL],"15-60",2)',
      `=${NOT_LITERATE.replaceAll('tblXMC', 'TBLXMC')}`,
    ],
    ['with headings and data of a table', '=XHHT.SO_MUCHU(tblXMC[[#Headers],[#Data]],"15-60",2)', `=${NOT_LITERATE}`],
    ['with small letters in arguments', '=XHHT.SO_MUCHU(tblXMC[#All],"15-60",2,"ts","roi")', `=${NOT_LITERATE}`],
  ])('%s', (_label, formula, expected) => {
    expect(native(formula).impossible).toEqual([]);
    expect(native(formula).text).toBe(expected);
  });

  test.each([
    ['a sheet with a quote, a comma and a bracket', "'Sổ, \"2026\" (cũ)''s'!B7"],
    ['another workbook', "'[Sổ.xlsx]Trang 1'!$B$7"],
    ['a sheet without quotes', 'Sheet1!B7'],
    ['a cell of the own row', 'SoRieng[[#This Row],[Tên]]'],
    ['a heading with a comma and brackets', "SoRieng[@[Số, người '[nữ']]]"],
    ['a calculation with texts and commas', 'VLOOKUP("a,b",Sheet1!A:C,2,FALSE)'],
    ['a defined name', 'Dân_số.2026'],
  ])('an argument that is %s', (_label, argument) => {
    const expected = RATE.replace(/\bB7\b/g, () => argument);
    expect(native(`=XHHT.TYLE(${argument},C7)`)).toEqual({ text: `=${expected}`, replaced: 1, impossible: [] });
  });

  test.each([
    ['a power keeps its parentheses', 'B7^2', '(B7^2)', 'B7^2'],
    ['a difference needs none before a comparison', 'B7-1', '(B7-1)', 'B7-1'],
  ])('%s', (_label, argument, inDivision, inComparison) => {
    const { text: written } = native(`=XHHT.TYLE(${argument},C7)`);
    expect(written).toContain(`${inDivision}/C7`);
    expect(written.includes(`OR(${inComparison}="",`) || written.includes(`OR(${inDivision}="",`)).toBe(true);
  });

  test('calls within calls are all counted', () => {
    const { text: written, replaced } = native('=XHHT.DANHGIA(XHHT.TYLE(B7,SUM(XHHT.TYLE(C7,D7),1)),0.9)');
    expect(replaced).toBe(3);
    expect(written).not.toMatch(/XHHT/);
  });

  test.each([
    ['by their cells', '=XHHT.DAT_CDHT(G7:P7)', 'G7:P7', undefined],
    [
      'by two columns of the own row',
      '=XHHT.DAT_CDHT(tblCongDan[@[Điểm 1]:[Điểm 10]])',
      'tblCongDan[@[Điểm 1]:[Điểm 10]]',
      undefined,
    ],
    [
      'without the name of the own table',
      '=XHHT.DAT_CDHT([@[Điểm 1]:[Điểm 10]])',
      '[@[Điểm 1]:[Điểm 10]]',
      'tblCongDan',
    ],
  ])('the ten scores of one row, %s', (_label, formula, cells, own) => {
    expect(native(formula, own)).toMatchObject({ replaced: 1, impossible: [] });
    expect(native(formula, own).text).toContain(`10-COUNTIFS(${cells},">=0"`);
  });
});

describe('a formula is left as it is', () => {
  test.each([
    ['without a call', '=SUM(A1:A3)'],
    ['with a call in a text only', '="XHHT.TYLE(B7,C7)"'],
    ['with a sheet of that name', "='XHHT.TYLE('!A1"],
    ['with a name that only ends so', '=MY_XHHT.TYLE(1,2)'],
  ])('%s', (_label, formula) => expect(native(formula)).toEqual({ text: formula, replaced: 0, impossible: [] }));

  test.each([
    ['a range instead of the table of the template', '=XHHT.MUC_XMC(A1:M47)', 'MUC_XMC'],
    ['a table of the user’s own', '=XHHT.MUC_XMC(SoRieng[#All])', 'MUC_XMC'],
    ['a table without the columns', '=XHHT.MUC_XMC(tblThon[#All])', 'MUC_XMC'],
    ['a band in a cell', '=XHHT.TYLE_BIETCHU(tblXMC[#All],B1,2)', 'TYLE_BIETCHU'],
    ['a level that does not exist', '=XHHT.TYLE_BIETCHU(tblXMC[#All],"15-25",3)', 'TYLE_BIETCHU'],
    ['an unknown convention', '=XHHT.TYLE_BIETCHU(tblXMC[#All],"15-25",2,"TS","?")', 'TYLE_BIETCHU'],
    ['a result that spills', '=XHHT.PHANBO(10,tblThon[Dân số])', 'PHANBO'],
    ['ratios of whole columns', '=XHHT.TYLE(tblThon[Nữ],tblThon[Dân số])', 'TYLE'],
    ['ratios of ranges', '=SUM(XHHT.TYLE(A1:A3,B1:B3))', 'TYLE'],
    ['ratios of calculated ranges', '=XHHT.TYLE(A1:A3*2,B1)', 'TYLE'],
    ['a spilled range', '=XHHT.TYLE(A1#,B1)', 'TYLE'],
    ['scores of many rows', '=XHHT.DAT_CDHT(G7:P9)', 'DAT_CDHT'],
    ['nine scores', '=XHHT.DAT_CDHT(G7:O7)', 'DAT_CDHT'],
    ['a function of a later version', '=XHHT.MOI(1)', 'MOI'],
    ['one possible and one not', '=XHHT.TYLE(B7,C7)+XHHT.MUC_XMC(A1:M47)', 'MUC_XMC'],
    ['a text that is no formula', '=XHHT.TYLE(B7,', 'TYLE'],
    ['a twin too long for Excel', `=XHHT.DANHGIA(${'1+'.repeat(400)}1,0.9,B1)`, 'DANHGIA'],
  ])('with %s, which is named', (_label, formula, id) => {
    expect(native(formula)).toEqual({ text: formula, replaced: 0, impossible: [id] });
  });

  test('where the workbook’s table has lost a column', () => {
    const lost = tableNamesOf([{ name: 'tblXMC', headers: ['Tuổi'] }], described);
    expect(nativeText('=XHHT.MUC_XMC(tblXMC[#All])', lost).impossible).toEqual(['MUC_XMC']);
  });

  test('but for the spelling of a heading, which is the workbook’s', () => {
    const headers = found.find(({ name }) => name === 'tblDonVi')!.headers.map((header) => header.toUpperCase());
    const { text: written } = nativeText(
      '=XHHT.TYLE_DVHT(tblDonVi[#All])',
      tableNamesOf([{ name: 'tblDonVi', headers }], described),
    );
    const used = [...written.matchAll(/tblDonVi\[([^\]]*)\]/g)].map(([, header]) => header);
    expect(used.length).toBeGreaterThan(0);
    expect(headers).toEqual(expect.arrayContaining(used));
  });
});

const formulasOf = ({ blocks }: TemplateSheet): string[] =>
  blocks.flatMap(({ cells }) =>
    cells.flatMap((row) => row.flatMap((content) => (typeof content === 'object' ? [content.formula] : []))),
  );

test('every formula of the template becomes the one that is written where there is no add-in', () => {
  const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
  const custom = buildTemplate(plan, { formulas: 'custom' });
  const twins = buildTemplate(plan, { formulas: 'native' });
  custom.sheets.forEach((sheet, index) => {
    const stored = formulasOf(sheet).map((formula) => formula.replaceAll('XHHT.', '_xldudf_XHHT_'));
    expect(stored.map((formula) => native(formula).text)).toEqual(formulasOf(twins.sheets[index]!));
  });
});
