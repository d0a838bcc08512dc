/**
 * The mapping of a merger as a CSV file: written so that Excel opens it by a double click, and read however Excel, another
 * program or a hand has saved it.
 */
import Papa from 'papaparse';
import { fill } from '../i18n/fill';
import { viMerge } from '../i18n/vi/merge';
import { removeMarks } from '../workbook/cellTypes/comparable';
import { tidy } from '../workbook/cellTypes/rawCell';
import type { MappedPerson, MappingHow, MappingRow } from '../workbook/merge/mapping';
import type { ProposalNote, ProposedRow } from '../workbook/merge/proposeMapping';
import { BORN } from '../workbook/sheets/years';

const { columns: HEADINGS, how: HOW } = viMerge;

/** What is said of a file that cannot be read, in a language. */
type Why = Readonly<Record<keyof typeof viMerge.unreadable, string>>;
type ColumnKey = keyof typeof HEADINGS;
const KEYS = Object.keys(HEADINGS) as ColumnKey[];
/** Without these nothing can be read; the others may be left out. */
const NEEDED: readonly ColumnKey[] = ['commune', 'hamlet', 'newHamlet', 'confirmed'];

/** Marks UTF-8 for Excel, which takes a file without it for one of the PC's code page. */
const MARK = '\uFEFF';
/** Vietnamese Excel parts the cells of a CSV file by it, for its decimal sign is the comma. */
const DELIMITER = ';';

const noteText = (note: ProposalNote | null): string => {
  if (note === null) return '';
  return note.kind === 'notListed' ? viMerge.notes.notListed : fill(viMerge.notes[note.kind], { other: note.other });
};

/** A row that is proposed, or one that somebody has looked at. */
export interface WrittenRow extends ProposedRow {
  /** In place of the one of all rows. */
  readonly newCommune?: string | null;
  readonly person?: MappedPerson | null;
  readonly confirmed?: boolean;
}

/** `newCommune`: in every row, where it is known. What is only proposed is not confirmed. */
export const mappingCsv = (rows: readonly WrittenRow[], newCommune: string | null): string => {
  const cells = rows.map(({ commune, code, hamlet, newHamlet, how, note, person, ...row }) => {
    const values: Readonly<Record<ColumnKey, string>> = {
      commune,
      code: code ?? '',
      hamlet,
      how: HOW[how],
      newCommune: row.newCommune ?? newCommune ?? '',
      newHamlet,
      person: person?.name ?? '',
      birthYear: String(person?.birthYear ?? ''),
      confirmed: row.confirmed === true ? viMerge.confirmed : '',
      note: noteText(note),
    };
    return KEYS.map((key) => values[key]);
  });
  const table = [KEYS.map((key) => HEADINGS[key]), ...cells];
  return `${MARK}${Papa.unparse(table, { delimiter: DELIMITER, escapeFormulae: true, newline: '\r\n' })}\r\n`;
};

/** What a program that reads formulas was kept from reading as one. */
const unescaped = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');
const keyOf = (text: string): string => removeMarks(tidy(text)).trim();

interface Header {
  /** Position by column. */
  readonly at: ReadonlyMap<ColumnKey, number>;
  readonly row: number;
}

const headerIn = (table: readonly (readonly string[])[]): Header => {
  const found = table.map((cells, row): Header => {
    const keys = cells.map(keyOf);
    return {
      row,
      at: new Map(
        KEYS.flatMap((key) => {
          const place = keys.indexOf(keyOf(HEADINGS[key]));
          return place < 0 ? [] : [[key, place] as const];
        }),
      ),
    };
  });
  const none: Header = { row: 0, at: new Map() };
  return found.reduce((best, one) => (one.at.size > best.at.size ? one : best), none);
};

const DELIMITERS = [';', ',', '\t', '|'] as const;

const tableBy = (text: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter }).data.map((cells) => cells.map((cell) => tidy(unescaped(cell))));

/** A line that came into one cell as a whole: opened by an Excel that parts cells by another sign, and saved. */
const isOneCell = (table: readonly (readonly string[])[]): boolean =>
  table.every(([, ...others]) => others.every((cell) => cell === ''));

const tablesOf = (text: string): readonly (readonly (readonly string[])[])[] =>
  DELIMITERS.flatMap((delimiter) => {
    const table = tableBy(text, delimiter);
    if (!isOneCell(table)) return [table];
    const inner = table.map(([line = '']) => line).join('\n');
    return [table, ...DELIMITERS.map((other) => tableBy(inner, other))];
  });

export type MappingReading =
  | { readonly ok: true; readonly rows: readonly MappingRow[] }
  /** In Vietnamese, a line each. */
  | { readonly ok: false; readonly problems: readonly string[] };

const hows = (Object.keys(HOW) as MappingHow[]).map((how) => [keyOf(HOW[how]), how] as const);
const YES: ReadonlySet<string> = new Set([
  'co',
  'x',
  'dung',
  'roi',
  'da xac nhan',
  'xac nhan',
  'ok',
  'yes',
  'true',
  '1',
]);
const NO: ReadonlySet<string> = new Set(['', 'khong', 'chua', 'no', 'false', '0']);

type CellOf = (key: ColumnKey) => string;

const yearOf = (text: string): number | null | undefined => {
  if (text === '') return null;
  const year = Number(text);
  return Number.isInteger(year) && year >= BORN.from && year <= BORN.to ? year : undefined;
};

const rowOf = (cell: CellOf, line: number, why: Why): MappingRow | string => {
  const [commune, hamlet, person] = [cell('commune') || cell('code').padStart(5, '0'), cell('hamlet'), cell('person')];
  if (hamlet === '' || (cell('commune') === '' && cell('code') === '')) return fill(why.noHamlet, { line });
  const newHamlet = cell('newHamlet');
  const written = cell('how');
  const how =
    written === '' ? (newHamlet === hamlet ? 'kept' : 'renamed') : hows.find(([key]) => key === keyOf(written))?.[1];
  if (how === undefined) return fill(why.badHow, { line, text: written, choices: Object.values(HOW).join(', ') });
  const confirmed = keyOf(cell('confirmed'));
  if (!YES.has(confirmed) && !NO.has(confirmed)) return fill(why.badConfirmed, { line, text: cell('confirmed') });
  const birthYear = yearOf(cell('birthYear'));
  if (birthYear === undefined) return fill(why.badYear, { line, text: cell('birthYear') });
  return {
    line,
    commune,
    hamlet,
    newCommune: cell('newCommune') || null,
    newHamlet,
    how,
    confirmed: YES.has(confirmed),
    person: person === '' ? null : { name: person, birthYear },
  };
};

/** `text` without regard to what parts its cells, in which order its columns stand, and what stands above them. */
export const readMappingCsv = (text: string, why: Why = viMerge.unreadable): MappingReading => {
  const read = tablesOf(text.replace(/^\uFEFF/, '')).map((table) => ({ table, header: headerIn(table) }));
  const [first, ...others] = read;
  if (first === undefined) return { ok: false, problems: [] };
  const { table, header } = others.reduce(
    (best, one) => (one.header.at.size > best.header.at.size ? one : best),
    first,
  );
  const lacking = NEEDED.filter((key) => !header.at.has(key));
  if (lacking.length > 0)
    return { ok: false, problems: [fill(why.notATable, { columns: lacking.map((key) => HEADINGS[key]).join(', ') })] };
  const rows = table.flatMap((cells, index) => {
    if (index <= header.row || cells.every((cell) => cell === '')) return [];
    const cell: CellOf = (key) => cells[header.at.get(key) ?? -1] ?? '';
    return [rowOf(cell, index + 1, why)];
  });
  const problems = rows.filter((row) => typeof row === 'string');
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, rows: rows.filter((row) => typeof row !== 'string') };
};
