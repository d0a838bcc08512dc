import * as fc from 'fast-check';
import { compareCitizenNumber, readCitizenNumber, type CitizenNumber } from '../../src/vietnamese/citizenNumber';

const of = (digits: string): CitizenNumber => {
  const reading = readCitizenNumber(digits);
  if (reading.kind !== 'citizenNumber') throw new Error(`${digits} is ${reading.kind}`);
  const { place, sex, birthYear } = reading;
  return { digits, place, sex, birthYear };
};

test.each([
  ['020060001234', '020', 'male', 1960],
  ['020160001234', '020', 'female', 1960],
  ['004200001234', '004', 'male', 2000],
  ['004399001234', '004', 'female', 2099],
  ['001099001234', '001', 'male', 1999],
  ['079900001234', '079', 'female', 2300],
  // Nothing is wrong with a place nobody knows.
  ['999060001234', '999', 'male', 1960],
])('%s', (digits, place, sex, birthYear) => {
  expect(readCitizenNumber(digits)).toEqual({ kind: 'citizenNumber', digits, place, sex, birthYear });
});

test.each([' 020060001234 ', '020 060 001 234', '020.060.001.234', '020-060-001-234', '020060001234\u200B'])(
  '%j has twelve digits',
  (text) => {
    expect(readCitizenNumber(text)).toMatchObject({ kind: 'citizenNumber', digits: '020060001234' });
  },
);

test.each([
  ['20060001234', '020060001234'],
  ['4160001234', '004160001234'],
])('%s lost its zeros', (text, digits) => {
  expect(readCitizenNumber(text)).toEqual({ kind: 'zerosLost', suggestion: of(digits) });
});

test.each([
  ['', { kind: 'blank' }],
  [' ', { kind: 'blank' }],
  ['080123456', { kind: 'oldCard', digits: '080123456' }],
  ['000080123456', { kind: 'oldCard', digits: '080123456' }],
  ['80123456', { kind: 'notCitizenNumber', reason: 'length' }],
  // Ten or eleven digits whose century would lie after 2099: not a number that lost its zeros.
  ['20460001234', { kind: 'notCitizenNumber', reason: 'length' }],
  ['0200600012345', { kind: 'notCitizenNumber', reason: 'length' }],
  ['02006000123A', { kind: 'notCitizenNumber', reason: 'letters' }],
  ['không có', { kind: 'notCitizenNumber', reason: 'letters' }],
  ['2.0060E+10', { kind: 'notCitizenNumber', reason: 'rounded' }],
  ['2,0060E+10', { kind: 'notCitizenNumber', reason: 'rounded' }],
])('%s', (text, reading) => {
  expect(readCitizenNumber(text)).toEqual(reading);
});

const man = of('020060001234');

test.each([
  ['agrees', { sex: 'male', birthYear: 1960 }, []],
  ['nothing given', { sex: null, birthYear: null }, []],
  ['sex', { sex: 'female', birthYear: 1960 }, [{ field: 'sex', inNumber: 'male', given: 'female' }]],
  ['year', { sex: null, birthYear: 1961 }, [{ field: 'birthYear', inNumber: 1960, given: 1961 }]],
  ['century', { sex: 'male', birthYear: 2060 }, [{ field: 'birthYear', inNumber: 1960, given: 2060 }]],
  [
    'both',
    { sex: 'female', birthYear: 1959 },
    [
      { field: 'sex', inNumber: 'male', given: 'female' },
      { field: 'birthYear', inNumber: 1960, given: 1959 },
    ],
  ],
] as const)('compared: %s', (_, given, differences) => {
  expect(compareCitizenNumber(man, given)).toEqual(differences);
});

test('a number of a commune survives being stored as a number', () => {
  const digits = fc
    .tuple(
      fc.integer({ min: 1, max: 96 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 999999 }),
    )
    .map(
      ([place, century, year, rest]) =>
        `${String(place).padStart(3, '0')}${century}${String(year).padStart(2, '0')}${String(rest).padStart(6, '0')}`,
    );
  fc.assert(
    fc.property(digits, (number) => {
      expect(readCitizenNumber(String(Number(number)))).toEqual({ kind: 'zerosLost', suggestion: of(number) });
    }),
    { numRuns: 1000 },
  );
});
