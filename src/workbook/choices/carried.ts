/** What was done with a part of an older workbook when a new one was made of it; what asks something of the reader first. */
import { viCarry } from '../../i18n/vi/carry';
import { choiceList } from '../choices';

type Kind = keyof typeof viCarry.kinds;

export const CARRIED_AS = choiceList(
  'carriedAs',
  Object.entries(viCarry.kinds).map(([id, label]) => ({ id: id as Kind, label })),
);
