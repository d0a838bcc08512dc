import type { IUnitRange } from '@univerjs/core';
import type { IDependencyManagerService, IFormulaDependencyTree } from '@univerjs/engine-formula';
import { enterDependenciesOnce } from '../../src/engine/univer/dependencies';
import { openWorkbook } from '../../testing/openWorkbook';

/** An index that counts what is entered, with the members that the repair reaches for. */
class CountingIndex {
  readonly _allTreeMap = new Map<number, unknown>();
  entries = 0;

  addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    this.entries += tree.rangeList.length;
    this._allTreeMap.set(tree.treeId, tree);
  }
  remove(treeId: number): void {
    this._allTreeMap.delete(treeId);
  }
  reset(): void {
    this._allTreeMap.clear();
  }
  clearFormulaDependency(): void {
    this.entries = 0;
  }
  clearOtherFormulaDependency(): void {
    this.entries = 0;
  }
  clearFeatureFormulaDependency(): void {
    this.entries = 0;
  }
}

const range = (startRow: number, endRow: number): IUnitRange => ({
  unitId: 'u',
  sheetId: 's',
  range: { startRow, endRow, startColumn: 0, endColumn: 0 },
});
const formula = (treeId: number, ...rangeList: IUnitRange[]): IFormulaDependencyTree =>
  ({ treeId, rangeList }) as unknown as IFormulaDependencyTree;

describe('what formulas read is entered', () => {
  let index: CountingIndex;
  const enter = (tree: IFormulaDependencyTree): number => {
    index.addDependencyRTreeCache(tree);
    return index.entries;
  };

  beforeEach(() => {
    index = new CountingIndex();
    enterDependenciesOnce(index as unknown as IDependencyManagerService);
  });

  test('once, however often it is calculated', () => {
    expect(enter(formula(1, range(0, 9)))).toBe(1);
    expect(enter(formula(1, range(0, 9)))).toBe(1);
    expect(enter(formula(2, range(0, 9)))).toBe(2);
  });

  test('again when the cells change', () => {
    enter(formula(1, range(0, 9)));
    expect(enter(formula(1, range(0, 10)))).toBe(2);
    expect(enter(formula(1, range(0, 10), range(20, 21)))).toBe(4);
  });

  test('again when the formula was taken out', () => {
    enter(formula(1, range(0, 9)));
    index.remove(1);
    expect(enter(formula(1, range(0, 9)))).toBe(2);
  });

  test.each(['clearFormulaDependency', 'clearOtherFormulaDependency', 'clearFeatureFormulaDependency'] as const)(
    'again after %s',
    (clear) => {
      enter(formula(1, range(0, 9)));
      index[clear]();
      expect(enter(formula(1, range(0, 9)))).toBe(1);
    },
  );
});

test('a sum over another sheet follows its cells, whatever happens to the sheets', async () => {
  const book = await openWorkbook({ engine: 'univer' });
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const figures = worksheets.getItem('Sheet1');
    figures.getRange('A1:A3').values = [[1], [2], [3]];
    worksheets.add('Tổng').getRange('A1').formulas = [['=SUM(Sheet1!A1:A3)']];
    worksheets.add('Thừa').getRange('A1:A2').formulas = [['=SUM(Sheet1!A1:A2)'], ['=SUM(Tổng!A1:A2)']];
    await context.sync();
  });
  const total = async (): Promise<unknown> => {
    await book.host.idle();
    return book.host.values('Tổng', 'A1')[0]?.[0];
  };
  for (const value of [10, 20, 30]) {
    book.host.user.type('Sheet1', 'A1', value);
    expect(await total()).toBe(value + 5);
  }
  book.host.user.insertRows('Sheet1', 2);
  book.host.user.type('Sheet1', 'A2', 100);
  expect(await total()).toBe(135);
  book.host.user.deleteSheet('Thừa');
  book.host.user.type('Sheet1', 'A1', 1);
  expect(await total()).toBe(106);
  book.close();
});
