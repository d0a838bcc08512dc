/** How a row is named in a message. The words are those of the language in which the message is read (i18n). */
import { namesItsKind } from '../../vietnamese/hamletKey';
import type { Name } from '../report';
import type { AnyRow, ListKey } from './lists';

/** Column that names a row; `null` where a row is named by its position, because its name is a person's. */
export const LABEL_OF: Readonly<Record<ListKey, string | null>> = {
  targets: 'title',
  hamlets: 'name',
  literacy: 'age',
  illiterateByHamlet: 'hamlet',
  illiteratePeople: null,
  universalEducation: 'title',
  citizens: null,
  units: 'name',
  institutions: 'name',
  classes: 'topic',
  selfAssessment: 'criterion',
  tasks: 'task',
  budget: 'content',
  paragraphs: null,
};

/** `undefined` when the cell that names the row is blank. */
export const rowName = (list: ListKey, row: AnyRow): Name | undefined => {
  const column = LABEL_OF[list];
  const value = column === null ? null : row[column];
  if (typeof value === 'number') return list === 'literacy' ? { age: value } : { named: String(value) };
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const name = value.trim();
  if (list !== 'hamlets' && list !== 'illiterateByHamlet') return { named: name };
  return namesItsKind(name) ? { text: name } : { hamlet: name };
};
