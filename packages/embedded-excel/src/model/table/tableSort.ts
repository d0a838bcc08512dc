import { HostObject, home } from '../../protocol/hostObject';
import type { TableHome } from '../book';
import { sortRows } from '../range/rangeSort';
import { tableInfo } from './tableInfo';
import { bodyRect } from './tableHeaders';

/** learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSort extends HostObject<TableHome> {
  apply(fields: unknown, matchCase: unknown = false): void {
    const info = tableInfo(this[home].book, this[home].table);
    sortRows(this[home].book, info.sheet, bodyRect(info), fields, matchCase === true);
  }

  clear(): void {
    // Forgetting the sort order leaves the rows where they are.
  }
}
