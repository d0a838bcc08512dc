/** Units and institutions: parts within wholes, one row each, recognition kept. */
import { qd1373 } from '../../domain/regulations/qd1373-2021';
import { qd387 } from '../../domain/regulations/qd387-2022';
import { bothOrNeither, eachRow, unique } from '../engine/kinds/rows';
import { comparison } from '../engine/kinds/comparison';
import type { Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';

const partOfWhole = { severity: 'error', cause: 'partAboveWhole', level: 1, operator: '<=' } as const;
const twice = { severity: 'error', cause: 'duplicate', level: 1, basis: null, columns: ['name'] } as const;

const nameOf = ({ name }: { readonly name: string | null }, context: RuleContext): string | null =>
  name === null || name === '' ? null : context.nameKey(name);

export const unitRules: readonly Rule[] = [
  comparison({
    ...partOfWhole,
    id: 'units/titles-within-members',
    basis: qd387.learningUnits,
    list: 'units',
    left: 'membersWithTitle',
    right: 'members',
    missing: { right: 'cannotTell' },
  }),
  unique({ ...twice, id: 'units/unit-twice', list: 'units', keyOf: nameOf }),
  eachRow({
    id: 'units/recognition-lost',
    severity: 'warning',
    cause: 'lastYear',
    level: 2,
    basis: null,
    list: 'units',
    columns: ['recognisedLastYear', 'recognised'],
    inspect:
      () =>
      ({ recognisedLastYear, recognised }) =>
        recognisedLastYear === true && recognised === false
          ? () => ({ columns: ['recognised', 'recognisedLastYear'] })
          : undefined,
  }),
  comparison({
    ...partOfWhole,
    id: 'units/digital-lessons-within-lessons',
    basis: qd1373.digitalInstitutions,
    list: 'institutions',
    left: 'digitalLessons',
    right: 'lessons',
  }),
  bothOrNeither({
    id: 'units/lessons-complete',
    severity: 'warning',
    cause: 'missing',
    level: 1,
    basis: null,
    list: 'institutions',
    first: 'lessons',
    second: 'digitalLessons',
  }),
  unique({ ...twice, id: 'units/institution-twice', list: 'institutions', keyOf: nameOf }),
];
