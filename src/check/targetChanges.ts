/** Targets taken over from elsewhere, against the table of targets: what would change, cell by cell, and what is new. */
import type { RawCell } from '../workbook/cellType';
import { chiTieu } from '../workbook/sheets/chiTieu';
import type { ParsedWorkbook } from '../workbook/parsed';
import type { TakenTarget } from '../workbook/corrections';
import type { TargetCells } from '../workbook/targetRow';
import { saysTarget, wordsOfTarget } from './targetWords';
import { correctionFixes } from './correctionFixes';
import { TABLE_OF } from './engine/lists';
import { rawAt } from './engine/rawCells';
import type { CellFix } from './report';

type TargetKey = keyof TargetCells;
const COLUMNS = chiTieu.table.columns;
export interface TargetChange {
  readonly after: TargetCells;
  /** `null`: a row that is to be added. */
  readonly before: TargetCells | null;
  /** Cells of the row that would be written; none for a new row, nor where everything is so already. */
  readonly fixes: readonly CellFix[];
  /** Cells in which it is kept how its sentence was corrected; left out where it was not. */
  readonly remembers?: readonly CellFix[];
}

/** The cells of a target as they are written, by column; percentages as fractions, kinds as labels. */
export const cellsOfTarget = (target: TargetCells): Readonly<Record<TargetKey, RawCell>> => {
  const kind = COLUMNS.kind.type.write(target.kind, {});
  const row = { kind };
  return {
    code: COLUMNS.code.type.write(target.code, row),
    title: COLUMNS.title.type.write(target.title, row),
    kind,
    value: COLUMNS.value.type.write(target.value, row),
    tolerance: COLUMNS.tolerance.type.write(target.tolerance, row),
    lastYear: COLUMNS.lastYear.type.write(target.lastYear, row),
  };
};

/** Excel number format of a cell of the target, which for values goes with the kind. */
export const formatOfTarget = (target: TargetCells, key: TargetKey): string =>
  COLUMNS[key].type.numberFormat({ kind: COLUMNS.kind.type.write(target.kind, {}) });

const sameText = (a: string | null, b: string | null): boolean =>
  (a ?? '').normalize('NFC').trim().toLowerCase() === (b ?? '').normalize('NFC').trim().toLowerCase();

/** A target of the catalogue is known by its code, one of the commune's own by its words. */
const isSameTarget = (row: TargetCells, target: TargetCells): boolean =>
  target.code === null ? sameText(row.title, target.title) : sameText(row.code, target.code);

/** A code for each target of the commune's own: R1, R2 …, none of them in use. */
const withCodes = (targets: readonly TargetCells[], used: readonly (string | null)[]): readonly TargetCells[] => {
  const taken = new Set(used.map((code) => (code ?? '').trim().toUpperCase()));
  let number = 0;
  return targets.map((target) => {
    if (target.code !== null) return target;
    do number += 1;
    while (taken.has(`R${String(number)}`));
    return { ...target, code: `R${String(number)}` };
  });
};

/** The cells alone. */
const titled = ({ code, kind, value, tolerance, lastYear, ...words }: TargetCells): TargetCells => ({
  code,
  title: wordsOfTarget({ code, kind, value, tolerance, lastYear, ...words }),
  kind,
  value,
  tolerance,
  lastYear,
});

/** A result without a target: only last year's figure of a row that is there. */
const isResult = ({ kind }: TargetCells): boolean => kind === null;

/** Rows for a table that has none yet. */
export const newTargetRows = (targets: readonly TargetCells[]): readonly TargetCells[] =>
  withCodes(targets.filter((target) => !isResult(target)).map(titled), []);

/**
 * Sentence, kind, value and tolerance are one thing: what belongs to the old target goes with it. Words that say the
 * new target already, and last year's figure where none is given, stay.
 */
const merged = (row: TargetCells, target: TargetCells): TargetCells => {
  const lastYear = target.lastYear ?? row.lastYear;
  if (isResult(target)) return { ...row, lastYear };
  // Without a width of its own, "khoảng" keeps the one that the row has.
  const kept = target.kind === row.kind ? row.tolerance : null;
  const said = { ...row, kind: target.kind, value: target.value, tolerance: target.tolerance ?? kept, lastYear };
  const title = saysTarget(row.title ?? '', said) ? row.title : wordsOfTarget({ ...target, code: row.code });
  return { ...said, title };
};

const fixesOf = (
  parsed: ParsedWorkbook,
  index: number,
  { before, after }: Record<'before' | 'after', TargetCells>,
): readonly CellFix[] => {
  const cells = cellsOfTarget(after);
  return (['title', 'kind', 'value', 'tolerance', 'lastYear'] as const).flatMap((key): readonly CellFix[] => {
    if (before[key] === after[key]) return [];
    const place = parsed.places.cell(TABLE_OF.targets, index, key);
    const raw = place === undefined ? undefined : rawAt(parsed, place);
    if (place === undefined || raw === undefined) return [];
    const numeric = typeof cells[key] === 'number';
    return [
      { place, before: raw, after: cells[key], ...(numeric ? { numberFormat: formatOfTarget(after, key) } : {}) },
    ];
  });
};

/** `targets` against the rows of the workbook, in their order. Nothing is written. */
export const targetChanges = (parsed: ParsedWorkbook, targets: readonly TakenTarget[]): readonly TargetChange[] => {
  const rows = parsed.plan.targets;
  const codes = rows.map(({ code }) => code);
  // A target of the commune's own is known by its words: those that it is written with.
  const wanted = targets.map((target) => (target.code === null ? titled(target) : target));
  const indexes = wanted.map((target) => rows.findIndex((row) => isSameTarget(row, target)));
  const isNew = (target: TargetCells, position: number): boolean => indexes[position] === -1 && !isResult(target);
  const added = withCodes(wanted.filter(isNew).map(titled), codes);
  const corrections = correctionFixes(
    parsed,
    targets.map(({ corrected }) => corrected),
  );
  let next = 0;
  return wanted.flatMap((target, position): readonly TargetChange[] => {
    const index = indexes[position] ?? -1;
    const before = rows[index];
    const keeping = corrections[position] ?? [];
    const remembers = keeping.length === 0 ? {} : { remembers: keeping };
    if (before === undefined)
      return isResult(target) ? [] : [{ before: null, after: added[next++] ?? target, fixes: [], ...remembers }];
    const after = merged(before, target);
    return [{ before, after, fixes: fixesOf(parsed, index, { before, after }), ...remembers }];
  });
};
