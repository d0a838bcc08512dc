/** What has to be done to a workbook of an older version of the template. */
import { compareVersions } from '../parse/templateVersion';
import { VERSION_CHANGES } from './changes';
import type { ChangedFormula, RenamedHeader, VersionChange } from './changes';

export type UpgradePath =
  | { readonly kind: 'current' }
  /** Made by a newer add-in: nothing here knows what is in it. */
  | { readonly kind: 'newer' }
  /** Not a version that was ever given out. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'older';
      readonly to: string;
      /** Ids of sheets, in the order in which they came. */
      readonly sheets: readonly string[];
      /** Tables that got columns, by Excel table name, with the keys of the columns. */
      readonly columns: Readonly<Record<string, readonly string[]>>;
      readonly renamed: readonly RenamedHeader[];
      readonly formulas: readonly ChangedFormula[];
    };

const columnsOf = (changes: readonly VersionChange[]): Readonly<Record<string, readonly string[]>> => {
  const columns: Record<string, string[]> = {};
  for (const { table, column } of changes.flatMap(({ addedColumns }) => addedColumns))
    (columns[table] ??= []).push(column);
  return columns;
};

/** `version` as the workbook has it; `null` where it has none. */
export const upgradePath = (
  version: string | null,
  changes: readonly VersionChange[] = VERSION_CHANGES,
): UpgradePath => {
  const latest = changes.at(-1)?.to ?? '';
  const order = version === null ? undefined : compareVersions(version, latest);
  if (version === null || order === undefined) return { kind: 'unknown' };
  if (order === 0) return { kind: 'current' };
  if (order > 0) return { kind: 'newer' };
  const first = changes.findIndex(({ from }) => compareVersions(version, from) === 0);
  if (first < 0) return { kind: 'unknown' };
  const needed = changes.slice(first);
  return {
    kind: 'older',
    to: latest,
    sheets: needed.flatMap(({ addedSheets }) => addedSheets),
    columns: columnsOf(needed),
    renamed: needed.flatMap(({ renamedHeaders }) => renamedHeaders),
    formulas: needed.flatMap(({ changedFormulas = [] }) => changedFormulas),
  };
};

/** Formulas that an older workbook may have in the place of those of today. */
export const formerFormulas = (version: string | null): readonly ChangedFormula[] => {
  const path = upgradePath(version);
  return path.kind === 'older' ? path.formulas : [];
};
