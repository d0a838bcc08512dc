/** Small pieces of text that every rule words alike: where a cell stands. */
import type { CellPlace } from '../../workbook/parsed';
import type { AnyRow, ListKey } from './lists';
import type { MessageValues, Name } from '../report';
import type { RuleContext } from './ruleContext';

/** 'C9', or 'Thôn!C9' where the sheet has to be named. */
export const addressText = (place: CellPlace | undefined, withSheet = false): string => {
  if (place === undefined) return '';
  return withSheet ? `${place.sheet}!${place.address}` : place.address;
};

/** 'C9, D9': as many cells as there are. */
export const cellsAt = (places: readonly (CellPlace | undefined)[], withSheet = false): Name => ({
  cells: places.flatMap((place) => (place === undefined ? [] : [addressText(place, withSheet)])),
});

/** How a message may name a row: {row} as words, {line} as the number on the sheet, {age} where there is one. */
export const rowValues = (
  context: RuleContext,
  list: ListKey,
  row: AnyRow,
  index: number,
  column: string,
): MessageValues => ({
  row: context.label(list, row, index, column),
  line: String(context.sheetRow(list, index, column) ?? index + 1),
  ...(typeof row['age'] === 'number' ? { age: String(row['age']) } : {}),
});
