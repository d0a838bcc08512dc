/** How a row is named in a message. The words are those of the language in which the message is read (i18n). */
import { namesItsKind } from '../../vietnamese/hamletKey';
import type { Name } from '../report';
import { DESCRIPTION_OF } from './lists';
import type { AnyRow, ListKey } from './lists';

/** `undefined` when the cell that names the row is blank, or when rows of the list are called by their position. */
export const rowName = (list: ListKey, row: AnyRow): Name | undefined => {
  const { labelColumn, rowsNamedAs } = DESCRIPTION_OF[list];
  if (rowsNamedAs === 'position') return undefined;
  const value = row[labelColumn];
  if (typeof value === 'number') return rowsNamedAs === 'age' ? { age: value } : { named: String(value) };
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const name = value.trim();
  if (rowsNamedAs !== 'hamlet') return { named: name };
  return namesItsKind(name) ? { text: name } : { hamlet: name };
};
