/** What the two registers of persons have in common: the same person twice, numbers that contradict the person. */
import { texts } from '../../domain/regulations/texts';
import { compareCitizenNumber, readCitizenNumber } from '../../vietnamese/citizenNumber';
import type { CitizenNumberReading } from '../../vietnamese/citizenNumber';
import { eachRow, unique } from '../engine/kinds/rows';
import type { PlanRow } from '../engine/lists';
import type { Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';

type Register = 'citizens' | 'illiteratePeople';
type Person = PlanRow<Register>;

/** Name, year of birth and hamlet; `null` while one of them is missing, for then two rows cannot be told apart. */
const personKey = ({ name, birthYear, hamlet }: Person, context: RuleContext): string | null =>
  name === null || name === '' || birthYear === null || hamlet === null
    ? null
    : `${context.nameKey(name)}|${String(birthYear)}|${context.nameKey(hamlet)}`;

/** Reading is dear in a register of thousands; most rows have no number. */
const numberOf = ({ citizenNumber }: Person): CitizenNumberReading | null =>
  citizenNumber === null || citizenNumber === '' ? null : readCitizenNumber(citizenNumber);

const digitsOf = (person: Person): string | null => {
  const number = numberOf(person);
  if (number?.kind === 'citizenNumber' || number?.kind === 'oldCard') return number.digits;
  return number?.kind === 'zerosLost' ? number.suggestion.digits : null;
};

type Ids = Readonly<Record<'duplicate' | 'sameNumber' | 'numberForm' | 'numberContradicts', RuleMeta['id']>>;

export const personRules = (list: Register, ids: Ids): readonly Rule[] => {
  const base = { level: 2, list } as const;
  const number = { ...base, basis: [texts.citizenNumbers], columns: ['citizenNumber'] } as const;
  return [
    unique<Register>({
      ...base,
      id: ids.duplicate,
      severity: 'warning',
      cause: 'duplicate',
      basis: null,
      columns: ['name', 'birthYear', 'hamlet'],
      keyOf: personKey,
    }),
    unique<Register>({
      ...number,
      id: ids.sameNumber,
      severity: 'error',
      cause: 'duplicate',
      keyOf: digitsOf,
    }),
    eachRow<Register>({
      ...number,
      id: ids.numberForm,
      severity: 'warning',
      cause: 'wrongType',
      inspect: (context) => (person, index) => {
        const number = numberOf(person);
        if (number?.kind === 'notCitizenNumber') return () => ({ columns: ['citizenNumber'] });
        if (number?.kind !== 'zerosLost') return undefined;
        const { digits } = number.suggestion;
        const describe = () => {
          const place = context.place(list, index, 'citizenNumber');
          const fix = place === undefined ? undefined : { place, before: person.citizenNumber ?? '', after: digits };
          return { columns: ['citizenNumber'], fix };
        };
        return { describe, fixable: true };
      },
    }),
    eachRow<Register>({
      ...number,
      columns: ['citizenNumber', 'birthYear', 'sex'],
      parts: [
        ['citizenNumber', 'birthYear'],
        ['citizenNumber', 'sex'],
      ],
      id: ids.numberContradicts,
      severity: 'warning',
      cause: 'contradiction',
      inspect: (context) => (person) => {
        const number = numberOf(person);
        if (number?.kind !== 'citizenNumber') return undefined;
        const wrong = compareCitizenNumber(number, person).map(({ field }) => field);
        if (wrong.length === 0) return undefined;
        return () => ({
          columns: ['citizenNumber', ...wrong],
          values: { headers: wrong.map((column) => `“${context.header(list, column)}”`).join(', ') },
        });
      },
    }),
  ];
};
