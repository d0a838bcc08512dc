/** Whose a sheet of a workbook is. */
import { daChuyen } from './sheets/daChuyen';
import type { WorkbookSnapshot } from './snapshot';

/** `record`: it tells how the workbook was made, under whatever title. */
export type SheetOwner = 'template' | 'record' | 'user';

/** By the titles of its sheets: those of the template hold its tables or named cells. */
export const sheetOwners = ({
  sheets,
  tables,
  names,
  otherTables = [],
}: WorkbookSnapshot): ReadonlyMap<string, SheetOwner> => {
  const ours = new Set([...tables, ...names].map(({ sheet }) => sheet));
  const record = daChuyen.table.id.toUpperCase();
  const records = new Set(otherTables.flatMap(({ name, sheet }) => (name.toUpperCase() === record ? [sheet] : [])));
  return new Map(
    sheets.map(({ name, templateSheet }) => {
      if (records.has(name)) return [name, 'record'] as const;
      return [name, ours.has(name) || templateSheet !== null ? 'template' : 'user'] as const;
    }),
  );
};
