/** The names by which a choice may be asked for in a formula: more than the label that a cell holds. */
import { removeMarks } from './cellTypes/comparable';
import { tidy } from './cellTypes/rawCell';
import type { Choice, ChoiceList } from './choices';

/** Letters and digits only, without marks and capitals: "Lũy kế", "luỹ kế" and "LUYKE" are one name. */
export const choiceKey = (text: string): string => removeMarks(tidy(text)).replace(/[^\p{L}\p{N}]/gu, '');

/** What stands before the explanation: "Rời" of "Rời: không gồm …". */
const shortLabel = (label: string): string => label.split(':')[0] ?? label;

const namesOf = ({ id, label, otherNames = [] }: Choice): readonly string[] => [
  id,
  label,
  shortLabel(label),
  ...otherNames,
];

/** By id, label, the label's first words or another name, in any capitals, with or without marks; never two of them. */
export const choiceNamed = <Id extends string>(list: ChoiceList<Id>, text: string): Id | undefined => {
  const wanted = choiceKey(text);
  const [found, another] = list.choices.filter((choice) => namesOf(choice).some((name) => choiceKey(name) === wanted));
  return another === undefined ? found?.id : undefined;
};
