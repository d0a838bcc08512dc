/** Cells with text in the legacy character sets TCVN3 and VNI: they look right in their own font and nowhere else. */
import { detectEncoding, toUnicode } from '../vietnamese/encoding';
import type { CellEncoding, EncodingInput, EncodingVerdict } from '../vietnamese/encoding';
import { LEGACY_ENCODINGS } from '../vietnamese/legacyFonts';
import type { LegacyEncoding } from '../vietnamese/legacyFonts';
import { restoreLostU } from '../vietnamese/lostLetters';
import { readMixedText } from '../vietnamese/mixedText';
import type { CellPlace } from '../workbook/parsed';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { createIsUnicode, legacyColumns, textsByFont } from './legacyColumns';
import type { LegacyColumn, LegacyTexts } from './legacyColumns';
import type { Name } from './report';

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

interface Judged {
  readonly source: LegacyTexts;
  readonly verdict: EncodingVerdict;
}

const inputOf = ({ texts, fontName }: LegacyTexts): EncodingInput => ({
  texts,
  ...(fontName === null ? {} : { fontName }),
});

function* judge(column: LegacyColumn): Generator<undefined, readonly Judged[]> {
  const judged: Judged[] = [];
  for (const source of textsByFont(column)) {
    if (!source.texts.some((text) => text !== '')) continue;
    judged.push({ source, verdict: detectEncoding(inputOf(source)) });
    yield;
  }
  return judged;
}

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

/** Whether a column went through a program that drops the code of ư; `unknown`: no word of it shows that. */
type LostU = 'lost' | 'kept' | 'unknown';

/** TCVN3 has no capitals with a tone: of a word that stands alone nothing says whether it began with one ("¸nh"). */
const HEAD_IN_EITHER_CASE = /^[^\u0000-\u007FăâêôơưđĂÂÊÔƠƯĐ]\S*$/u;

const hasTwoOrigins = (after: string, { capitals }: EncodingVerdict, lostU: LostU): boolean =>
  (capitals !== 'upper' && HEAD_IN_EITHER_CASE.test(after.trim()) && after === after.toLowerCase()) ||
  (lostU === 'unknown' && restoreLostU(after).isOpen);

const cellOf = ({ source, verdict }: Judged, at: number, lostU: LostU): LegacyCell | null => {
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
  if (TCVN3_CODES.includes(encoding) && hasTwoOrigins(after, verdict, lostU))
    return { ...common, kind: 'whole', encoding, after: null };
  const restored = restoreLostU(after);
  if (lostU !== 'lost' || !(restored.isLost || restored.isOpen)) return { ...common, kind: 'whole', encoding, after };
  return { ...common, kind: 'lost', encoding, after: restored.isOpen ? null : restored.text };
};

const TCVN3_CODES: readonly CellEncoding[] = ['tcvn3', 'tcvn3As1258'];

/** One cell whose ư was dropped says that the column went through a program that drops it; one that has it, that it did not. */
const lostUIn = ({ source, verdict }: Judged): LostU => {
  const read = source.texts.flatMap((text, at) => {
    const encoding = LEGACY_ENCODINGS.find((one) => one === verdict.cells[at]);
    return encoding !== undefined && TCVN3_CODES.includes(encoding) ? [toUnicode(text, encoding, 'asCoded')] : [];
  });
  if (read.some((text) => restoreLostU(text).isLost)) return 'lost';
  // The capital has another code, which no program drops.
  return read.some((text) => text.includes('ư')) ? 'kept' : 'unknown';
};

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
    const isUnicode = createIsUnicode();
    const columns: { readonly column: LegacyColumn; judged: readonly Judged[] | null }[] = [];
    for (const column of legacyColumns(snapshot)) {
      columns.push({ column, judged: (yield* isUnicode(column)) ? null : yield* judge(column) });
      yield;
    }
    const around = mainEncoding(columns.flatMap(({ judged }) => judged ?? []));
    // Signs of these look like letters of Vietnamese: what is Unicode by itself may be theirs.
    if (around === 'tcvn3As1258' || around === 'vniAs1258')
      for (const one of columns) one.judged ??= yield* judge(one.column);
    const cells: LegacyCell[] = [];
    for (const column of columns.flatMap(({ judged }) => judged ?? [])) {
      const again = around !== null && isUnsettled(column);
      const settled = again ? { ...column, verdict: detectEncoding({ ...inputOf(column.source), around }) } : column;
      if (settled.verdict.evidence === 'none') continue;
      const lostU = lostUIn(settled);
      settled.source.texts.forEach((_, at) => {
        const cell = cellOf(settled, at, lostU);
        if (cell !== null) cells.push(cell);
      });
      yield;
    }
    this.#cells = cells;
    this.#places = new Set(cells.map(({ place }) => `${place.sheet}!${place.address}`));
  }
}
