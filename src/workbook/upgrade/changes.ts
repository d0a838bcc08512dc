/** What each version of the template added to the one before, so that a workbook can be brought up to date. */

import type { Expr } from '../formula/expr';
import { RATE_CITIZENS_1_1, WHOLE_COMMUNE } from '../sheets/thon';

/** A header cell whose words changed. Column keys never do. */
export interface RenamedHeader {
  readonly table: string;
  readonly column: string;
  /** What the header said before. */
  readonly was: string;
}

/** A formula that became another one. Cells that still hold the old one are given the new; a user's own are left. */
export interface ChangedFormula {
  readonly table: string;
  readonly column: string;
  /** Label of the line of totals; left out for the rows of the table. */
  readonly line?: string;
  readonly was: Expr;
}

export interface VersionChange {
  readonly from: string;
  readonly to: string;
  /** Ids of sheets. */
  readonly addedSheets: readonly string[];
  /** Columns of tables that were there before, by key. */
  readonly addedColumns: readonly { readonly table: string; readonly column: string }[];
  readonly renamedHeaders: readonly RenamedHeader[];
  readonly changedFormulas?: readonly ChangedFormula[];
}

/** In order. The last one leads to `TEMPLATE_VERSION`; nothing is ever dropped or moved. */
export const VERSION_CHANGES: readonly VersionChange[] = [
  { from: '1.0', to: '1.1', addedSheets: ['tongQuan', 'tuDanhGia'], addedColumns: [], renamedHeaders: [] },
  {
    from: '1.1',
    to: '1.2',
    addedSheets: [],
    addedColumns: [{ table: 'tblThon', column: 'citizensCounted' }],
    renamedHeaders: [],
    changedFormulas: [
      { table: 'tblThon', column: 'rateCitizens', was: RATE_CITIZENS_1_1.hamlet },
      { table: 'tblThon', column: 'rateCitizens', line: WHOLE_COMMUNE, was: RATE_CITIZENS_1_1.commune },
    ],
  },
  { from: '1.2', to: '1.3', addedSheets: [], addedColumns: [], renamedHeaders: [] },
];
