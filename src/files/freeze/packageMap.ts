/** Which parts of a package hold which sheet, and which tables it has. */
import { strFromU8 } from 'fflate';
import { attribute, elementsOf, fromXml } from './xml';

export type Parts = Readonly<Record<string, Uint8Array>>;

export interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly sheet: string;
  /** `A4:U30`, its heading included. */
  readonly ref: string;
  readonly headers: readonly string[];
}

export interface SheetPart {
  readonly path: string;
  readonly name: string;
  readonly tables: readonly TablePart[];
}

export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

export const textOf = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part === undefined ? '' : strFromU8(part);
};

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml`. */
const resolve = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
};

const relationsOf = (
  parts: Parts,
  path: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string }> => {
  const file = path.replace(/([^/]+)$/, '_rels/$1.rels');
  return new Map(
    elementsOf(textOf(parts, file), 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id') ?? '',
      { type: attribute(attributes, 'Type') ?? '', target: resolve(path, attribute(attributes, 'Target') ?? '') },
    ]),
  );
};

const tablePart = (parts: Parts, path: string, sheet: string): TablePart => {
  const xml = textOf(parts, path);
  const [table] = elementsOf(xml, 'table');
  const attributes = table?.attributes ?? '';
  return {
    path,
    sheet,
    name: attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '',
    ref: attribute(attributes, 'ref') ?? '',
    // In an attribute a line break is written as _x000a_.
    headers: elementsOf(xml, 'tableColumn').map((column) =>
      (attribute(column.attributes, 'name') ?? '').replace(/_x000a_/gi, '\n'),
    ),
  };
};

export const sheetParts = (parts: Parts): readonly SheetPart[] => {
  const relations = relationsOf(parts, WORKBOOK);
  return elementsOf(textOf(parts, WORKBOOK), 'sheet').flatMap(({ attributes }) => {
    const id = /\s[\w.-]+:id\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
    const path = relations.get(id ?? '')?.target;
    const name = attribute(attributes, 'name');
    if (path === undefined || name === undefined || parts[path] === undefined) return [];
    const tables = [...relationsOf(parts, path).values()].filter(({ type }) => type.endsWith('/table'));
    return [{ path, name, tables: tables.map(({ target }) => tablePart(parts, target, name)) }];
  });
};

/** What a defined name stands for, by name in capitals. */
export const definedNames = (parts: Parts): ReadonlyMap<string, string> =>
  new Map(
    elementsOf(textOf(parts, WORKBOOK), 'definedName').map(({ attributes, inner }) => [
      (attribute(attributes, 'name') ?? '').toUpperCase(),
      fromXml(inner ?? ''),
    ]),
  );
