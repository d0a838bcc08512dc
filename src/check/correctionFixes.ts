/** Corrected readings as cells of their list: the same words in their row, others in a row that is free. */
import type { Correction, CorrectedReading } from '../workbook/corrections';
import { isSameReading, wordingKey } from '../workbook/corrections';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import { cachDoc } from '../workbook/sheets/cachDoc';
import { TABLE_OF } from './engine/lists';
import { rawAt } from './engine/rawCells';
import { freeRows } from './freeRows';
import type { CellFix } from './report';

const LIST = 'correctedReadings';
const { columns: COLUMNS } = cachDoc.table;
type Key = keyof typeof COLUMNS;
const KEYS = ['wording', 'figure', 'code', 'kind'] as const satisfies readonly Key[];

const cellsOf = (reading: CorrectedReading) => ({
  wording: COLUMNS.wording.type.write(reading.wording, {}),
  figure: COLUMNS.figure.type.write(reading.figure, {}),
  code: COLUMNS.code.type.write(reading.code, {}),
  kind: COLUMNS.kind.type.write(reading.kind, {}),
});

/** Of each target, what is to be remembered of its sentence; none where it is known already, or where the list is full. */
export const correctionFixes = (
  parsed: ParsedWorkbook,
  corrections: readonly (Correction | undefined)[],
): readonly (readonly CellFix[])[] => {
  const known = parsed.plan[LIST];
  const told: CorrectedReading[] = [...known];
  const free = freeRows(parsed, TABLE_OF[LIST]).values();
  const taken = new Set<number>();
  return corrections.map((correction) => {
    if (correction === undefined) return [];
    const { reading, insteadOf } = correction;
    const cells = cellsOf(reading);
    if (told.some((row) => isSameReading(row, reading))) return [];
    told.push(reading);
    const old = known.findIndex(
      (row, index) =>
        !taken.has(index) &&
        wordingKey(row.wording) === wordingKey(reading.wording) &&
        insteadOf.some((other) => isSameReading(row, other)),
    );
    if (old !== -1) taken.add(old);
    const row = old === -1 ? free.next().value : undefined;
    const placeOf = (key: Key): CellPlace | undefined =>
      old === -1 ? row?.(key) : parsed.places.cell(TABLE_OF[LIST], old, key);
    return KEYS.flatMap((key): readonly CellFix[] => {
      const place = placeOf(key);
      const before = place === undefined ? undefined : rawAt(parsed, place);
      return place === undefined || before === undefined || before === cells[key]
        ? []
        : [{ place, before, after: cells[key] }];
    });
  });
};
