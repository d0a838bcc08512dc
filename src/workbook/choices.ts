/**
 * Lists of choices: an ASCII id for code and JSON, a Vietnamese label for the cell. Labels have no comma and are short:
 * Excel keeps a list in a validation as one text of at most 255 characters, parted by commas.
 */

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** By which a formula may ask for it besides id and label, such as its name in English. Cells hold the label. */
  readonly otherNames?: readonly string[];
}

export interface ChoiceList<Id extends string = string> {
  readonly name: string;
  readonly choices: readonly Choice<Id>[];
}

export type ChoiceId<L> = L extends ChoiceList<infer Id> ? Id : never;

export const choiceList = <const C extends readonly Choice[]>(
  name: string,
  choices: C,
): ChoiceList<C[number]['id']> => ({
  name,
  choices,
});

/** How a choice is written in a cell; `undefined` for an id that the list has not, and for none. */
export const findLabel = (list: ChoiceList, id: unknown): string | undefined =>
  list.choices.find((choice) => choice.id === id)?.label;
