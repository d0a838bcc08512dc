import fc from 'fast-check';
import { fromR1C1, moveFormula, toR1C1 } from '../../src/formula/r1c1';
import { joinPieces, scanFormula } from '../../src/formula/scan';
import { renameSheetInFormula, renameTableInFormula, shiftFormula } from '../../src/formula/shift';
import { expandStructured, renameColumnInFormula, shortenStructured } from '../../src/formula/structured';
import { wholeBand } from '../../src/geometry/structuralEdit';

describe('scanning a formula', () => {
  test.each([
    ['=SUM(A1:B2)', ['A1:B2']],
    ["='Biểu 1'!$A$1+Thôn!B2", ["'Biểu 1'!$A$1", 'Thôn!B2']],
    ['=LOG10(5)+XHHT.TYLE(A1,1)', ['A1']],
    ['="A1"&B:B&3:4', ['B:B', '3:4']],
    ['=tblThon[Dân số]+tblX[[#This Row],[A1]]', ['tblThon[Dân số]', 'tblX[[#This Row],[A1]]']],
    ['=TT_A1+_B2+XFE1', []],
  ])('%s', (formula, references) => {
    const found = scanFormula(formula).filter((piece) => piece.kind !== 'text');
    expect(found.map((piece) => piece.text)).toStrictEqual(references);
  });

  test('loses nothing, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => joinPieces(scanFormula(text)) === text));
  });
});

describe('rows and columns put in and out', () => {
  const shift = (formula: string, kind: 'insert' | 'remove', axis: 'rows' | 'columns', at: number, count = 1) =>
    shiftFormula(formula, {
      home: 'S',
      edited: 'S',
      edit: wholeBand(kind, axis, at, count),
    });

  test.each([
    ['insert', 'rows', 1, '=A1', '=A1'],
    ['insert', 'rows', 0, '=A1', '=A2'],
    ['insert', 'rows', 2, '=SUM(A2:A4)', '=SUM(A2:A5)'],
    ['insert', 'rows', 4, '=SUM(A2:A4)', '=SUM(A2:A4)'],
    ['remove', 'rows', 1, '=A2', '=#REF!'],
    ['remove', 'rows', 1, '=SUM(A2:A4)', '=SUM(A2:A3)'],
    ['remove', 'rows', 3, '=SUM(A2:A4)', '=SUM(A2:A3)'],
    ['insert', 'columns', 0, '=$A$1+S!B1+T!B1', '=$B$1+S!C1+T!B1'],
    ['insert', 'rows', 0, '=A:A', '=A:A'],
    ['insert', 'rows', 0, '=1:2', '=2:3'],
  ] as const)('%s %s at %i: %s', (kind, axis, at, before, after) => {
    expect(shift(before, kind, axis, at)).toBe(after);
  });

  test('taking out what was put in gives the formula back', () => {
    const formulas = fc.constantFrom('=A1+$B$7', '=SUM(C3:D9)*S!E5', '=F:G', '=XHHT.TYLE(A10,B10)');
    fc.assert(
      fc.property(
        formulas,
        fc.nat(20),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('rows', 'columns'),
        (formula, at, count, axis) =>
          shift(shift(formula, 'insert', axis, at, count), 'remove', axis, at, count) === formula,
      ),
    );
  });
});

describe('R1C1 notation', () => {
  test.each([
    ['=A1', 0, 0, '=RC'],
    ['=B2', 0, 0, '=R[1]C[1]'],
    ['=$A$1', 5, 5, '=R1C1'],
    ['=SUM(A1:A3)', 3, 0, '=SUM(R[-3]C:R[-1]C)'],
    ['="R1C1"&A1', 0, 1, '="R1C1"&RC[-1]'],
  ])('%s seen from row %i, column %i', (formula, row, column, expected) => {
    expect(toR1C1(formula, row, column)).toBe(expected);
    expect(fromR1C1(expected, row, column)).toBe(formula);
  });

  test('a copied formula moves its relative references and leaves the sheet at no price', () => {
    expect(moveFormula('=A1+$B$1', [0, 0], [2, 1])).toBe('=B3+$B$1');
    expect(moveFormula('=A1', [1, 1], [0, 1])).toBe('=#REF!');
  });
});

describe('structured references', () => {
  test.each([
    ['=[@Nữ]', 'tblThon', '=tblThon[[#This Row],[Nữ]]'],
    ['=[@[Dân số]]', 'tblThon', '=tblThon[[#This Row],[Dân số]]'],
    ['=tblX[@Nữ]', null, '=tblX[[#This Row],[Nữ]]'],
    ['=SUM([Nữ])', 'tblThon', '=SUM(tblThon[Nữ])'],
    ['=[@Nữ]', null, '=[@Nữ]'],
    ['=SUM(tblX[#All])', 'tblThon', '=SUM(tblX[#All])'],
  ])('%s in %s', (short, home, long) => {
    expect(expandStructured(short, home)).toBe(long);
  });

  test('the long form is shortened inside and outside its table', () => {
    expect(shortenStructured('=tblThon[[#This Row],[Nữ]]', 'tblThon')).toBe('=[@Nữ]');
    expect(shortenStructured('=tblThon[[#This Row],[Dân số]]', null)).toBe('=tblThon[@[Dân số]]');
  });

  test('columns, tables and sheets are followed to their new names', () => {
    expect(renameColumnInFormula('=SUM(tblA[Nữ])+tblB[Nữ]', 'tblA', 'Nữ', 'Số nữ')).toBe('=SUM(tblA[Số nữ])+tblB[Nữ]');
    expect(renameColumnInFormula('=tblA[[#This Row],[Nữ]]', 'tblA', 'Nữ', 'Nữ #')).toBe("=tblA[[#This Row],[Nữ '#]]");
    expect(renameTableInFormula('=tblA[Nữ]&"tblA[Nữ]"', 'TBLA', 'tblC')).toBe('=tblC[Nữ]&"tblA[Nữ]"');
    expect(renameSheetInFormula("='Biểu 1'!A1+Thôn!A1", 'biểu 1', 'Mới')).toBe('=Mới!A1+Thôn!A1');
  });
});
