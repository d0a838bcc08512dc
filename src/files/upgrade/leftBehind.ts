/**
 * What of an older workbook a new one would not have: sheets, columns, cells and formulas of the user's own, comments,
 * pictures, macros. Formats are not looked at.
 */
import { a1 } from '../../workbook/a1';
import { headerKey } from '../../workbook/cellTypes/comparable';
import { columnRangeName, wholeRangeName } from '../../workbook/columnReference';
import { findColumns } from '../../workbook/parse/columns';
import type { ParsedWorkbook } from '../../workbook/parsed';
import type { TableSnapshot } from '../../workbook/snapshot';
import { sheetOwners } from '../../workbook/sheetOwner';
import type { Template } from '../../workbook/templateModel';
import type { CarriedTable } from '../../workbook/upgrade/carriedPlan';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import type { Fingerprint, TablePrint } from '../../workbook/upgrade/fingerprint';
import { formerTexts, spellingIn, type FormerText } from '../../workbook/upgrade/formerFormula';
import former from '../../workbook/upgrade/fingerprints/formerTexts.json';
import { findColumn, findField, TABLES } from '../../workbook/workbook';
import { MOST_COLUMNS, MOST_ROWS } from '../package/grid';
import type { SheetPart, WorkbookPackage } from '../package/workbookPackage';
import { readSharedStrings } from '../read/sharedStrings';
import { readSheetCells, type SheetCell } from '../read/sheetCells';

export interface LeftBehind {
  /** `record`: what a workbook tells of how it was made itself. Nobody's own, but perhaps not looked through yet. */
  readonly kind:
    'record' | 'sheet' | 'column' | 'cell' | 'formula' | 'name' | 'drawing' | 'comment' | 'macro' | 'pivot' | 'other';
  /** Where, or its title. */
  readonly place: string;
}

/** A workbook of an older template, read. */
export interface OldWorkbook {
  readonly workbook: WorkbookPackage;
  readonly parsed: ParsedWorkbook;
  readonly difference: TemplateDifference;
  readonly fingerprint: Fingerprint;
  readonly tables: readonly CarriedTable[];
}

const WHOLE = { top: 0, left: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

/** Relations of sheets and of the workbook that a new one has too, or that hold nothing anybody wrote. */
const PLAIN_RELATIONS = new Set([
  'worksheet',
  'styles',
  'sharedStrings',
  'theme',
  'table',
  'calcChain',
  'customProperty',
  'printerSettings',
  'sheetMetadata',
  // Cell comments have a drawing of their own; they are named by their part.
  'vmlDrawing',
  'person',
  // Cells that lead somewhere keep their text, which is theirs.
  'hyperlink',
]);

const KINDS: Readonly<Record<string, LeftBehind['kind']>> = {
  comments: 'comment',
  threadedComment: 'comment',
  drawing: 'drawing',
  image: 'drawing',
  vbaProject: 'macro',
  pivotTable: 'pivot',
  pivotCacheDefinition: 'pivot',
};

const isSameName = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

const knownTexts = (template: Template): ReadonlySet<string> =>
  new Set([
    ...former.map(headerKey),
    ...template.sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) =>
        cells.flat().flatMap((cell) => (typeof cell === 'string' ? [headerKey(cell)] : [])),
      ),
    ),
  ]);

interface OwnTable {
  readonly id: string;
  readonly snapshot: TableSnapshot;
  /** Column keys by position in the table. */
  readonly keys: ReadonlyMap<number, string>;
  /** Data rows that go over; `null` for a table that is worked out altogether. */
  readonly carried: ReadonlySet<number | null> | null;
  /** Formulas of the lines above it. */
  readonly lines: readonly FormerText[];
}

const linesOf = (prints: TablePrint | undefined, { headers, left }: TableSnapshot): readonly FormerText[] => {
  const byHeader = new Map(headers.map((header, index) => [headerKey(header), left + index] as const));
  return Object.values(prints?.lines ?? {}).flatMap((cells) =>
    Object.values(cells).flatMap((print) => formerTexts(print, (header) => byHeader.get(header))),
  );
};

const ownTables = ({ parsed, difference, fingerprint, tables }: OldWorkbook): readonly OwnTable[] =>
  parsed.snapshot.tables.flatMap((snapshot): readonly OwnTable[] => {
    const table = TABLES.find((entry) => isSameName(entry.table.id, snapshot.name))?.table;
    if (table === undefined) return [];
    const { positions } = findColumns(table, snapshot, difference.headers);
    const carried = tables.find(({ description }) => description === table);
    return [
      {
        id: table.id,
        snapshot,
        keys: new Map([...positions].map(([key, position]) => [position, key] as const)),
        carried: carried === undefined ? null : new Set(carried.rows),
        lines: linesOf(fingerprint.tables[table.id], snapshot),
      },
    ];
  });

const isIn = ({ snapshot: { top, left, values, headers } }: OwnTable, row: number, column: number): boolean =>
  row >= top && row <= top + values.length && column >= left && column < left + headers.length;

type Found = LeftBehind['kind'] | null;

/** A cell of a table. Values over formulas go over; formulas that changed are told of by the check. */
const inTable = (table: OwnTable, row: number, column: number, { formula }: SheetCell): Found => {
  const { snapshot, keys, carried, id } = table;
  const key = keys.get(column - snapshot.left);
  const isHeader = row === snapshot.top;
  if (key === undefined) return isHeader ? 'column' : null;
  if (isHeader || carried === null || findColumn(id, key)?.role === 'computed') return null;
  if (!carried.has(row - snapshot.top - 1)) return 'cell';
  return formula === '' ? null : 'formula';
};

interface Reading {
  readonly tables: readonly OwnTable[];
  readonly strings: readonly string[];
  /** Texts that a template of today or of before has. */
  readonly known: ReadonlySet<string>;
}

const cellsOf = (sheet: SheetPart, { workbook, parsed }: OldWorkbook, { tables: all, strings, known }: Reading) => {
  const tables = all.filter(({ snapshot }) => snapshot.sheet === sheet.name);
  const names = new Map(
    parsed.snapshot.names.flatMap((own) => (own.sheet === sheet.name ? [[a1(own.row, own.column), own.name]] : [])),
  );
  const kindOf = (row: number, column: number, cell: SheetCell): Found => {
    const table = tables.find((own) => isIn(own, row, column));
    if (table !== undefined) return inTable(table, row, column, cell);
    const name = names.get(a1(row, column));
    if (name !== undefined) {
      return cell.formula !== '' && findField(name)?.field.role !== 'computed' ? 'formula' : null;
    }
    if (cell.formula === '') return known.has(headerKey(String(cell.value))) ? null : 'cell';
    const isLine = tables.some(({ lines, id }) => spellingIn(`=${cell.formula}`, lines, row, id) !== undefined);
    return isLine ? null : 'formula';
  };
  const cells = readSheetCells({ workbook, path: sheet.path, strings, firstDay: () => 0 }, [WHOLE]);
  return [...cells.filled()].flatMap(({ row, column, cell }): readonly LeftBehind[] => {
    const kind = kindOf(row, column, cell);
    if (kind === null) return [];
    const place = kind === 'column' ? `${sheet.name}: “${String(cell.value)}”` : `${sheet.name}!${a1(row, column)}`;
    return [{ kind, place }];
  });
};

/** Pictures and charts beyond those that a new workbook has as well. */
const drawsMore = ({ package: whole }: WorkbookPackage, path: string, charts: number): boolean => {
  const kinds = whole.relations(path).map(({ kind }) => kind);
  return kinds.some((kind) => kind !== 'chart') || kinds.length > charts;
};

const partsOf = (sheet: SheetPart, { workbook }: OldWorkbook, charts: number): readonly LeftBehind[] =>
  workbook.package.relations(sheet.path).flatMap(({ kind, target }): readonly LeftBehind[] => {
    if (PLAIN_RELATIONS.has(kind)) return [];
    if (kind === 'drawing' && target !== null && !drawsMore(workbook, target, charts)) return [];
    return [{ kind: KINDS[kind] ?? 'other', place: sheet.name }];
  });

const namesLeft = ({ workbook, parsed }: OldWorkbook): readonly LeftBehind[] => {
  const own = new Set([
    ...parsed.snapshot.names.map(({ name }) => name.toUpperCase()),
    ...TABLES.flatMap(({ table: { id, columns } }) =>
      [wholeRangeName(id), ...Object.keys(columns).map((key) => columnRangeName(id, key))].map((name) =>
        name.toUpperCase(),
      ),
    ),
  ]);
  // What begins with a line below is Excel's own.
  return workbook.definedNames.flatMap(({ name }) =>
    name.startsWith('_') || own.has(name.toUpperCase()) ? [] : [{ kind: 'name' as const, place: name }],
  );
};

const formulasLeft = ({ parsed }: OldWorkbook): readonly LeftBehind[] =>
  parsed.formulaProblems.flatMap(({ code, place }) =>
    code === 'changed' ? [{ kind: 'formula' as const, place: `${place.sheet}!${place.address}` }] : [],
  );

/** `template`: the new workbook. Each thing once, in the order of the sheets. */
export const leftBehind = (old: OldWorkbook, template: Template): readonly LeftBehind[] => {
  const { workbook, parsed } = old;
  const owners = sheetOwners(parsed.snapshot);
  const reading = { tables: ownTables(old), strings: readSharedStrings(workbook), known: knownTexts(template) };
  const all = [
    ...workbook.sheets.flatMap((sheet): readonly LeftBehind[] => {
      const owner = owners.get(sheet.name) ?? 'user';
      if (owner !== 'template') return [{ kind: owner === 'record' ? 'record' : 'sheet', place: sheet.name }];
      const charts = template.sheets.find(({ title }) => title === sheet.name)?.charts?.length ?? 0;
      return [...cellsOf(sheet, old, reading), ...partsOf(sheet, old, charts)];
    }),
    ...formulasLeft(old),
    ...namesLeft(old),
    ...workbook.package
      .relations(workbook.path)
      .flatMap(({ kind }): readonly LeftBehind[] =>
        PLAIN_RELATIONS.has(kind) ? [] : [{ kind: KINDS[kind] ?? 'other', place: kind }],
      ),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.place}`, one])).values()];
};
