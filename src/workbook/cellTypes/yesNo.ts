/** Yes or no. Lists pasted from elsewhere have TRUE, "x" or "yes": understood, and reported with the label to put there. */
import { YES_NO } from '../choices/general';
import type { CellReading, CellType, RawCell } from '../cellType';
import { choiceReader, labelOf } from './choice';

const OTHER_WORDS: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['true', 'yes'],
  ['false', 'no'],
  ['x', 'yes'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['đúng', 'yes'],
  ['sai', 'no'],
]);

const reader = choiceReader(YES_NO);

const readOther = (raw: RawCell): CellReading<boolean> | undefined => {
  const typed = String(raw).trim();
  const meant = OTHER_WORDS.get(typed.toLowerCase());
  if (meant === undefined) return undefined;
  const label = labelOf(YES_NO, meant);
  return {
    value: meant === 'yes',
    seen: null,
    problem: { code: 'nearlyInList', values: { text: typed, label }, repair: label },
  };
};

export const yesNo: CellType<boolean> = {
  id: 'yesNo',
  numberFormat: () => '@',
  align: 'center',
  validation: { kind: 'list', choices: YES_NO.choices.map(({ label }) => label) },
  write: (value) => (value === null ? '' : labelOf(YES_NO, value ? 'yes' : 'no')),
  read: (raw) => {
    const { value, problem, seen } = reader.read(raw);
    const rest = { ...(problem === undefined ? {} : { problem }), ...(seen === undefined ? {} : { seen: null }) };
    if (problem?.code === 'notInList') return readOther(raw) ?? { value: null, ...rest };
    return { value: value === null ? null : value === 'yes', ...rest };
  },
  json: { kind: 'boolean' },
  choices: YES_NO,
};
