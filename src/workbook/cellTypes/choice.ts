/** Choices from a list: an ASCII id in the plan, a Vietnamese label in the cell. */
import { removeMarks } from './comparable';
import type { CellReading, CellType, RawCell } from '../cellType';
import { findLabel } from '../choices';
import type { Choice, ChoiceList } from '../choices';
import { readEmptyOrError, tidy, unusable } from './rawCell';

/** What is tried when the cell does not hold a label as it stands, strictest first. */
const LOOSER = [(text: string) => text.toLowerCase(), removeMarks] as const;

export interface ChoiceReader<Id extends string> {
  read(raw: RawCell): CellReading<Id>;
}

type Found<Id extends string> = Choice<Id> | undefined;

const indexBy = <Id extends string>(
  choices: readonly Choice<Id>[],
  key: (label: string) => string,
): Map<string, Found<Id>> => {
  const index = new Map<string, Found<Id>>();
  // Two labels that become equal are no longer told apart: neither is found.
  for (const choice of choices) index.set(key(choice.label), index.has(key(choice.label)) ? undefined : choice);
  return index;
};

/** A label in other capitals, with untidy spaces or without marks is understood and reported; never two readings. */
export const choiceReader = <Id extends string>(list: ChoiceList<Id>): ChoiceReader<Id> => {
  const exact = new Map(list.choices.map((choice) => [choice.label, choice] as const));
  const looser = LOOSER.map((key) => ({ key, index: indexBy(list.choices, key) }));
  const findNearly = (clean: string): Found<Id> => {
    for (const { key, index } of looser) {
      const found = index.get(key(clean));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    read(raw) {
      const known = typeof raw === 'string' ? exact.get(raw) : undefined;
      if (known !== undefined) return { value: known.id };
      const early = readEmptyOrError(raw);
      if (early !== undefined) return early;
      const typed = typeof raw === 'string' ? raw : String(raw);
      const near = findNearly(tidy(typed));
      if (near === undefined) return unusable({ code: 'notInList', values: { text: typed } });
      // Excel compares texts without regard to capitals, and with regard to everything else.
      const isSeen = typeof raw === 'string' && raw.toLowerCase() === near.label.toLowerCase();
      return {
        value: near.id,
        ...(isSeen ? {} : { seen: null }),
        problem: { code: 'nearlyInList', values: { text: typed, label: near.label }, repair: near.label },
      };
    },
  };
};

export const labelOf = <Id extends string>(list: ChoiceList<Id>, id: Id): string => {
  const label = findLabel(list, id);
  if (label === undefined) throw new Error(`The list "${list.name}" has no choice "${id}".`);
  return label;
};

export const choice = <Id extends string>(list: ChoiceList<Id>): CellType<Id> => ({
  id: 'choice',
  numberFormat: () => '@',
  align: 'left',
  validation: { kind: 'list', choices: list.choices.map(({ label }) => label) },
  write: (value) => (value === null ? '' : labelOf(list, value)),
  read: choiceReader(list).read,
  json: { kind: 'choice', values: list.choices.map(({ id }) => id) },
  choices: list,
});
