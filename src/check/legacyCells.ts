/** Cells with text in the legacy character sets TCVN3 and VNI: they look right in their own font and nowhere else. */
import { detectEncoding, toUnicode } from '../vietnamese/encoding';
import type { CellEncoding, EncodingInput, EncodingVerdict } from '../vietnamese/encoding';
import { legacyFamilyOf } from '../vietnamese/legacyFonts';
import { LEGACY_ENCODINGS } from '../vietnamese/legacyFonts';
import type { LegacyEncoding } from '../vietnamese/legacyFonts';
import { restoreLostU } from '../vietnamese/lostLetters';
import { readMixedText } from '../vietnamese/mixedText';
import { a1 } from '../workbook/a1';
import type { RawCell } from '../workbook/cellType';
import type { CellPlace } from '../workbook/parsed';
import { dataColumns, dataFields, PLAN_FORMS, PLAN_TABLES } from '../workbook/planParts';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { fieldLabelOf } from './engine/headers';
import type { Name } from './report';
import { listOfTable } from './engine/lists';

/**
 * `whole`: all of it in one set. `partly`: some words only. `lost`: TCVN3 whose plain ư is gone.
 * `undecided`: could be Unicode as well, and its surroundings do not say.
 */
export type LegacyKind = 'whole' | 'partly' | 'lost' | 'undecided';

export interface LegacyCell {
  readonly kind: LegacyKind;
  readonly place: CellPlace;
  readonly header: string | Name;
  readonly encoding: LegacyEncoding | null;
  readonly before: string;
  /** In Unicode; null where it cannot be known. */
  readonly after: string | null;
}

/** A column without any letter beyond ASCII reads the same in every set. */
const BEYOND_ASCII = /[^\u0000-\u007F]/;

interface Texts {
  /** '' where a cell holds no text, or is in another font. */
  readonly texts: readonly string[];
  readonly fontName: string | null;
  readonly placeOf: (at: number) => CellPlace;
  readonly headerOf: (at: number) => string | Name;
}

/** What a list of the template offers is Unicode, whatever other set it can be read in. */
const CHOICES: ReadonlySet<string> = new Set(
  [...PLAN_TABLES.flatMap(dataColumns), ...PLAN_FORMS.flatMap(dataFields)].flatMap(([, { type }]) =>
    (type.choices?.choices ?? []).map(({ label }) => label.toLowerCase()),
  ),
);

const textOf = (cell: RawCell | undefined): string =>
  typeof cell === 'string' && BEYOND_ASCII.test(cell) && !CHOICES.has(cell.toLowerCase()) ? cell : '';

/** The same cells once for each kind of font that they are in. */
const byFont = (source: Texts, fonts: readonly (string | undefined)[] | undefined): readonly Texts[] => {
  if (fonts === undefined) return [source];
  const families = fonts.map((font = '') => legacyFamilyOf(font));
  const names = new Map(families.map((family, at) => [family, fonts[at]] as const));
  return [...names].map(([family, font]) => ({
    ...source,
    texts: source.texts.map((text, at) => (families[at] === family ? text : '')),
    fontName: family === '' ? null : (font ?? null),
  }));
};

function* columnsOf(table: TableSnapshot): Generator<Texts> {
  if (listOfTable(table.name) === undefined) return;
  for (const [column, header] of table.headers.entries()) {
    // Computed cells hold texts of the template, which are Unicode.
    if (table.formulas[column] !== undefined) continue;
    const source: Texts = {
      texts: table.values.map((row) => textOf(row[column])),
      fontName: table.fonts?.[column] ?? null,
      placeOf: (at) => ({ sheet: table.sheet, address: a1(table.top + 1 + at, table.left + column) }),
      headerOf: () => header,
    };
    yield* byFont(source, table.cellFonts?.[column]);
  }
}

const formFields = ({ names }: WorkbookSnapshot): readonly Texts[] => {
  const typed = names.filter(({ formula }) => formula === '');
  const at = (index: number) => typed[index] ?? { name: '', sheet: '', row: 0, column: 0 };
  const source: Texts = {
    texts: typed.map(({ value }) => textOf(value)),
    fontName: null,
    placeOf: (index) => ({ sheet: at(index).sheet, address: a1(at(index).row, at(index).column) }),
    headerOf: (index) => fieldLabelOf(at(index).name),
  };
  return byFont(
    source,
    typed.map(({ font }) => font),
  );
};

function* allTexts(snapshot: WorkbookSnapshot): Generator<Texts> {
  for (const table of snapshot.tables) yield* columnsOf(table);
  yield* formFields(snapshot);
}

interface Judged {
  readonly source: Texts;
  readonly verdict: EncodingVerdict;
}

const inputOf = ({ texts, fontName }: Texts): EncodingInput => ({ texts, ...(fontName === null ? {} : { fontName }) });

/** The set that most legacy cells of the workbook are in. */
const mainEncoding = (judged: readonly Judged[]): LegacyEncoding | null => {
  const count = (encoding: LegacyEncoding): number =>
    judged.reduce((sum, { verdict }) => sum + verdict.cells.filter((cell) => cell === encoding).length, 0);
  const most = LEGACY_ENCODINGS.map((encoding) => ({ encoding, cells: count(encoding) })).reduce((one, other) =>
    other.cells > one.cells ? other : one,
  );
  return most.cells === 0 ? null : most.encoding;
};

const isInSet = (cell: CellEncoding): boolean => LEGACY_ENCODINGS.some((encoding) => encoding === cell);

/** Short columns prove nothing by themselves; beside a column that does, they need less. */
const isUnsettled = ({ verdict }: Judged): boolean => !verdict.cells.some(isInSet);

const cellOf = ({ source, verdict }: Judged, at: number, losesU: boolean): LegacyCell | null => {
  const encoding = verdict.cells[at];
  if (encoding === undefined || encoding === 'plain' || encoding === 'unicode') return null;
  const before = source.texts[at] ?? '';
  const common = { place: source.placeOf(at), header: source.headerOf(at), before };
  if (encoding === 'either') return { ...common, kind: 'undecided', encoding: null, after: null };
  if (encoding === 'partly') {
    const { text, isCertain } = readMixedText(before);
    return { ...common, kind: 'partly', encoding: null, after: isCertain && text !== before ? text : null };
  }
  const after = toUnicode(before, encoding, verdict.capitals);
  const restored = restoreLostU(after);
  if (!losesU || !(restored.isLost || restored.isOpen)) return { ...common, kind: 'whole', encoding, after };
  return { ...common, kind: 'lost', encoding, after: restored.isOpen ? null : restored.text };
};

const TCVN3_CODES: readonly CellEncoding[] = ['tcvn3', 'tcvn3As1258'];

/** One cell whose ư was dropped says that the column went through a program that drops it. */
const losesU = (judged: Judged): boolean =>
  judged.source.texts.some((text, at) => {
    const encoding = LEGACY_ENCODINGS.find((one) => one === judged.verdict.cells[at]);
    return (
      encoding !== undefined &&
      TCVN3_CODES.includes(encoding) &&
      restoreLostU(toUnicode(text, encoding, judged.verdict.capitals)).isLost
    );
  });

/** One look at a workbook, shared by the rules that report it; it goes on where the last one stopped. */
export class LegacyScan {
  readonly #steps: Generator<undefined, undefined>;
  #cells: readonly LegacyCell[] = [];
  #places: ReadonlySet<string> = new Set();

  constructor(snapshot: WorkbookSnapshot) {
    this.#steps = this.#scan(snapshot);
  }

  get cells(): readonly LegacyCell[] {
    return this.#cells;
  }

  /** Gives way to the screen between columns. */
  *run(): Generator<undefined, undefined> {
    while (this.#steps.next().done !== true) yield;
  }

  has({ sheet, address }: CellPlace): boolean {
    return this.#places.has(`${sheet}!${address}`);
  }

  *#scan(snapshot: WorkbookSnapshot): Generator<undefined, undefined> {
    const judged: Judged[] = [];
    for (const source of allTexts(snapshot)) {
      if (!source.texts.some((text) => text !== '')) continue;
      judged.push({ source, verdict: detectEncoding(inputOf(source)) });
      yield;
    }
    const around = mainEncoding(judged);
    const cells: LegacyCell[] = [];
    for (const column of judged) {
      const again = around !== null && isUnsettled(column);
      const settled = again ? { ...column, verdict: detectEncoding({ ...inputOf(column.source), around }) } : column;
      const isCut = losesU(settled);
      settled.source.texts.forEach((_, at) => {
        const cell = cellOf(settled, at, isCut);
        if (cell !== null) cells.push(cell);
      });
      if (again) yield;
    }
    this.#cells = cells;
    this.#places = new Set(cells.map(({ place }) => `${place.sheet}!${place.address}`));
  }
}
