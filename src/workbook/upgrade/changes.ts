/** What each version of the template added to the one before, so that a workbook can be brought up to date. */

/** A header cell whose words changed. Column keys never do. */
export interface RenamedHeader {
  readonly table: string;
  readonly column: string;
  /** What the header said before. */
  readonly was: string;
}

export interface VersionChange {
  readonly from: string;
  readonly to: string;
  /** Ids of sheets. */
  readonly addedSheets: readonly string[];
  /** Columns of tables that were there before, by key. */
  readonly addedColumns: readonly { readonly table: string; readonly column: string }[];
  readonly renamedHeaders: readonly RenamedHeader[];
}

/** In order. The last one leads to `TEMPLATE_VERSION`; nothing is ever dropped or moved. */
export const VERSION_CHANGES: readonly VersionChange[] = [
  { from: '1.0', to: '1.1', addedSheets: ['tongQuan', 'tuDanhGia'], addedColumns: [], renamedHeaders: [] },
];
