import type { IUnitRange } from '@univerjs/core';
import type { IDependencyManagerService, IFormulaDependencyTree } from '@univerjs/engine-formula';

/** What the manager of version 0.25.1 keeps of the formulas whose cells stand in its index. */
interface Index {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
}

const CLEARING = [
  'reset',
  'clearFormulaDependency',
  'clearOtherFormulaDependency',
  'clearFeatureFormulaDependency',
] as const;

const isSame = (a: IUnitRange, b: IUnitRange): boolean =>
  a.range.startRow === b.range.startRow &&
  a.range.endRow === b.range.endRow &&
  a.range.startColumn === b.range.startColumn &&
  a.range.endColumn === b.range.endColumn &&
  a.sheetId === b.sheetId &&
  a.unitId === b.unitId;

const areSame = (a: readonly IUnitRange[], b: readonly IUnitRange[]): boolean =>
  a.length === b.length && a.every((range, index) => isSame(range, b[index] ?? range));

/**
 * Univer 0.25.1 enters the cells that a formula reads into its index again at every calculation, beside the entries
 * of the one before: each calculation takes longer and keeps more memory than the last. They are entered when they are
 * new or have changed. Test: dependencies.test.ts.
 */
export function enterDependenciesOnce(manager: IDependencyManagerService): void {
  const index = manager as IDependencyManagerService & Index;
  const entered = new Map<number, readonly IUnitRange[]>();
  const enter = manager.addDependencyRTreeCache.bind(manager);
  manager.addDependencyRTreeCache = (tree: IFormulaDependencyTree) => {
    const { treeId, rangeList } = tree;
    const known = entered.get(treeId);
    if (known && index._allTreeMap.has(treeId) && areSame(known, rangeList)) return;
    entered.set(treeId, [...rangeList]);
    // A formula shared by a column makes its list of ranges anew whenever it is asked, here twice for each range.
    enter({ treeId, rangeList } as IFormulaDependencyTree);
  };
  for (const name of CLEARING) {
    const clear = manager[name].bind(manager) as (...args: unknown[]) => void;
    // Clearing a sheet takes away what formulas of other sheets read there as well.
    Reflect.set(manager, name, (...args: unknown[]) => {
      entered.clear();
      clear(...args);
    });
  }
}
