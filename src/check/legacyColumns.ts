/** The columns of a workbook, and its form, as texts whose character set is to be found out. */
import { createGlance } from '../vietnamese/glance';
import { legacyFamilyOf } from '../vietnamese/legacyFonts';
import { a1 } from '../workbook/a1';
import type { RawCell } from '../workbook/cellType';
import type { CellPlace } from '../workbook/parsed';
import { dataColumns, dataFields, PLAN_FORMS, PLAN_TABLES } from '../workbook/planParts';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { fieldLabelOf } from './engine/headers';
import { listOfTable } from './engine/lists';
import type { Name } from './report';

interface Places {
  readonly placeOf: (at: number) => CellPlace;
  readonly headerOf: (at: number) => string | Name;
}

/** The cells of a column as they were read. */
export interface LegacyColumn extends Places {
  readonly count: number;
  readonly cellAt: (at: number) => RawCell | undefined;
  readonly fontName: string | null;
  /** One for each cell, where they are not all in the same. */
  readonly fonts: readonly (string | undefined)[] | undefined;
}

/** Those of one kind of font. */
export interface LegacyTexts extends Places {
  /** '' where a cell holds no text, or is in another font. */
  readonly texts: readonly string[];
  readonly fontName: string | null;
}

/** A column without any letter beyond ASCII reads the same in every set. */
const BEYOND_ASCII = /[^\u0000-\u007F]/;

/** What a list of the template offers is Unicode, whatever other set it can be read in. */
const CHOICES: ReadonlySet<string> = new Set(
  [...PLAN_TABLES.flatMap(dataColumns), ...PLAN_FORMS.flatMap(dataFields)].flatMap(([, { type }]) =>
    (type.choices?.choices ?? []).map(({ label }) => label.toLowerCase()),
  ),
);

const isChoice = (text: string): boolean => CHOICES.has(text.toLowerCase());

const textOf = (cell: RawCell | undefined): string =>
  typeof cell === 'string' && BEYOND_ASCII.test(cell) && !isChoice(cell) ? cell : '';

function* columnsOf(table: TableSnapshot): Generator<LegacyColumn> {
  if (listOfTable(table.name) === undefined) return;
  for (const [column, header] of table.headers.entries()) {
    // Computed cells hold texts of the template, which are Unicode.
    if (table.formulas[column] !== undefined) continue;
    yield {
      count: table.values.length,
      cellAt: (at) => table.values[at]?.[column],
      fontName: table.fonts?.[column] ?? null,
      fonts: table.cellFonts?.[column],
      placeOf: (at) => ({ sheet: table.sheet, address: a1(table.top + 1 + at, table.left + column) }),
      headerOf: () => header,
    };
  }
}

const formFields = ({ names }: WorkbookSnapshot): LegacyColumn => {
  const typed = names.filter(({ formula }) => formula === '');
  const at = (index: number) => typed[index] ?? { name: '', sheet: '', row: 0, column: 0 };
  return {
    count: typed.length,
    cellAt: (index) => typed[index]?.value,
    fontName: null,
    fonts: typed.map(({ font }) => font),
    placeOf: (index) => ({ sheet: at(index).sheet, address: a1(at(index).row, at(index).column) }),
    headerOf: (index) => fieldLabelOf(at(index).name),
  };
};

export function* legacyColumns(snapshot: WorkbookSnapshot): Generator<LegacyColumn> {
  for (const table of snapshot.tables) yield* columnsOf(table);
  yield formFields(snapshot);
}

/** The same cells once for each kind of font that they are in. */
export const textsByFont = ({
  count,
  cellAt,
  fontName,
  fonts,
  placeOf,
  headerOf,
}: LegacyColumn): readonly LegacyTexts[] => {
  const texts = Array.from({ length: count }, (_, at) => textOf(cellAt(at)));
  if (fonts === undefined) return [{ texts, fontName, placeOf, headerOf }];
  const families = fonts.map((font = '') => legacyFamilyOf(font));
  const names = new Map(families.map((family, at) => [family, fonts[at]] as const));
  return [...names].map(([family, font]) => ({
    texts: texts.map((text, at) => (families[at] === family ? text : '')),
    fontName: family === '' ? null : (font ?? null),
    placeOf,
    headerOf,
  }));
};

/** So many different texts of a column are remembered: choices and hamlets are repeated by the thousand, names are not. */
const REMEMBERED = 256;
/** Cells looked at in a stretch. */
const CHUNK = 4096;

/** Tells the columns, nearly all, in which every text is one of Unicode whatever its font: nothing is to be found out. */
export const createIsUnicode = (): ((column: LegacyColumn) => Generator<undefined, boolean>) => {
  const glance = createGlance();
  return function* ({ count, cellAt }) {
    const known = new Set<string>();
    for (let at = 0; at < count; at += 1) {
      if (at % CHUNK === CHUNK - 1) yield;
      const cell = cellAt(at);
      if (typeof cell !== 'string' || known.has(cell)) continue;
      if (glance(cell) === 'open' && !isChoice(cell)) return false;
      if (known.size < REMEMBERED) known.add(cell);
    }
    return true;
  };
};
