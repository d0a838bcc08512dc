/** The name of a hamlet as the sheet of hamlets has it. A text like any other when read: the check compares. */
import type { CellType } from '../cellType';
import { text } from '../cellTypes/text';
import { thon } from './thon';

export const hamletName: CellType<string> = {
  ...text(120, 'nobody'),
  id: 'hamletName',
  validation: { kind: 'listOfColumn', table: thon.table.id, column: thon.table.labelColumn },
};
