/** Reduces a package to what the .xlsx library reads safely: cells, tables, names. */
import { strFromU8, strToU8, zipSync } from 'fflate';

const ONLY_TABLES = /<Relationship\b(?![^>]*\/relationships\/table")[^>]*?(\/>|>\s*<\/Relationship>)/g;

/** Formulas of calculated columns: the library's reader of tables knows columns without content only. */
const COLUMN_CONTENT = /<tableColumn\b([^>]*[^/>])>[\s\S]*?<\/tableColumn>/g;

/** Parts that the sheets point to and that were not unpacked (drawings, comments) are no longer pointed to. */
export const readablePackage = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const kept: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(parts)) {
    if (path.startsWith('xl/webextensions/')) continue;
    if (path.startsWith('xl/worksheets/_rels/')) kept[path] = strToU8(strFromU8(part).replace(ONLY_TABLES, ''));
    else if (path.startsWith('xl/tables/'))
      kept[path] = strToU8(strFromU8(part).replace(COLUMN_CONTENT, '<tableColumn$1/>'));
    else kept[path] = part;
  }
  return zipSync(kept, { level: 0 });
};
