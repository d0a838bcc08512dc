/** Where on the sheets a missing figure has to be entered. */
import type { Need } from '../domain/verdict';
import type { CellPlace, Places } from '../workbook/parsed';
import type { Plan } from '../workbook/plan';
import { identityColumn } from '../workbook/planParts';
import { sourceOf } from '../workbook/sources';
import type { WorkbookSource } from '../workbook/sources';
import { DESCRIPTION_OF, listOfTable, TABLE_OF } from './engine/lists';
import type { AnyRow, ListKey } from './engine/lists';
import type { PlacedNeed } from './report';

/** A person's ten scores are one figure to the law and ten columns to the sheet. */
const SCORES = 'scores';
const SCORE_COLUMNS = Array.from({ length: 10 }, (_, index) => `score${String(index + 1)}`);

const columnsOf = (column: string): readonly string[] => (column === SCORES ? SCORE_COLUMNS : [column]);

/** What a need looks for: a cell that is blank or, where nobody was counted, one that says so. */
const isWanted = ({ reason }: Need, value: unknown): boolean =>
  reason === 'emptyDenominator' ? value === 0 : value === null || value === undefined;

const firstWanted = (list: ListKey, need: Need, column: string, plan: Plan, places: Places): CellPlace | undefined => {
  const rows: readonly AnyRow[] = plan[list];
  const table = TABLE_OF[list];
  for (const [index, row] of rows.entries()) {
    if (need.code !== undefined && row['code'] !== need.code) continue;
    const wanted = columnsOf(column).find((key) => isWanted(need, row[key]));
    if (wanted !== undefined) return places.cell(table, index, wanted) ?? places.missingRow(table, index);
  }
  return undefined;
};

/** The need as the workbook calls it. `targetRow`: position of the target itself, for what its own row lacks. */
export const placedNeed = (need: Need, targetRow: number, plan: Plan, places: Places): PlacedNeed => {
  const { part, field, rows, reason, code } = need;
  const found = sourceOf(part, field);
  const place = placeOf(need, found, targetRow, plan, places);
  return { ...found, rows, reason, ...(code === undefined ? {} : { code }), place };
};

/** The first of the rows that a need names, by what it is called; -1 where there is none. */
const rowNamed = (list: ListKey, { of, nth = 0 }: Need, plan: Plan): number => {
  const rows: readonly AnyRow[] = plan[list];
  const label = DESCRIPTION_OF[list].labelColumn;
  return rows.flatMap((row, index) => (row[label] === of ? [index] : []))[nth] ?? -1;
};

/** Of rows of which one names another a second time, the one to look at is the last: the other stands where the form has it. */
const rowMeant = (list: ListKey, need: Need, column: string, plan: Plan): number => {
  const rows: readonly AnyRow[] = plan[list];
  const name = need.code ?? need.of;
  if (column === identityColumn(DESCRIPTION_OF[list])) return rows.map((row) => row[column]).lastIndexOf(name);
  return need.code === undefined ? rowNamed(list, need, plan) : rows.findIndex(({ code }) => code === need.code);
};

const contradicting = (
  list: ListKey,
  need: Need,
  column: string,
  plan: Plan,
  places: Places,
): CellPlace | undefined => {
  const row = rowMeant(list, need, column, plan);
  return row < 0 ? undefined : places.cell(TABLE_OF[list], row, column);
};

const placeOf = (
  need: Need,
  { source, column }: WorkbookSource,
  targetRow: number,
  plan: Plan,
  places: Places,
): CellPlace | null => {
  if (need.part === 'targets') return (column === null ? undefined : places.cell(source, targetRow, column)) ?? null;
  const list = listOfTable(source);
  if (list === undefined) return places.field(source) ?? null;
  const find = need.reason === 'contradicts' ? contradicting : firstWanted;
  const found = column === null ? undefined : find(list, need, column, plan, places);
  const top = column === null ? undefined : places.columnTop(source, columnsOf(column)[0] ?? column);
  return found ?? top ?? places.tableCorner(source) ?? null;
};
