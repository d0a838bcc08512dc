import type { UnitRow } from '../../src/domain/figures';
import { countUnits, membersWithTitle } from '../../src/domain/learningUnit';

const unit = (own: Partial<UnitRow>): UnitRow => ({
  name: 'Trạm y tế',
  recognised: true,
  recognisedLastYear: true,
  members: 10,
  membersWithTitle: 6,
  ...own,
});

test.each([
  ['all recognised', [unit({}), unit({})], { n: 2, d: 2, unresolved: 0, lastYear: { n: 2, d: 2 } }],
  ['one not', [unit({}), unit({ recognised: false })], { n: 1, d: 2, unresolved: 0, lastYear: { n: 2, d: 2 } }],
  ['one blank', [unit({}), unit({ recognised: null })], { n: 1, d: 2, unresolved: 1, lastYear: { n: 2, d: 2 } }],
  ['last year blank', [unit({ recognisedLastYear: null })], { n: 1, d: 1, unresolved: 0, lastYear: null }],
  ['no units', [], { n: 0, d: 0, unresolved: 0, lastYear: null }],
])('%s', (_label, units, expected) => {
  expect(countUnits(units)).toEqual(expected);
});

test.each([
  ['summed over units', [unit({}), unit({ members: 5, membersWithTitle: 0 })], { n: 6, d: 15 }],
  ['a blank leaves it unknown', [unit({}), unit({ membersWithTitle: null })], null],
])('members with the title: %s', (_label, units, expected) => {
  expect(membersWithTitle(units)).toEqual(expected);
});
