/** Reduces a package to what the .xlsx library reads safely: cells, tables, names. */
import { strFromU8, strToU8, zipSync } from 'fflate';

const ONLY_TABLES = /<Relationship\b(?![^>]*\/relationships\/table")[^>]*?(\/>|>\s*<\/Relationship>)/g;

/** Parts that the sheets point to and that were not unpacked (drawings, comments) are no longer pointed to. */
export const readablePackage = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const kept: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(parts)) {
    kept[path] = path.startsWith('xl/worksheets/_rels/') ? strToU8(strFromU8(part).replace(ONLY_TABLES, '')) : part;
  }
  return zipSync(kept, { level: 0 });
};
