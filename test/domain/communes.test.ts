import { COMMUNE_NAMES, communeOn, formerCommune, holdersOf, successorOf } from '../../src/domain/communes';

const isSame = (a: string, b: string): boolean => a === b;

test.each([
  ['06115', '2025-06-30', 'Hồng Thái'],
  ['06115', '2025-07-01', 'Tân Văn'],
  ['06121', '2025-06-30', 'Tân Văn'],
  ['06121', '2025-07-01', undefined],
  ['99999', '2026-01-01', undefined],
])('%s on %s is the code of %s', (code, day, name) => {
  expect(communeOn(code, day)?.name).toBe(name);
});

test('a code that was given away has two holders, one after the other', () => {
  expect(holdersOf('06115').map(({ name }) => name)).toEqual(['Hồng Thái', 'Tân Văn']);
});

test('on no day has a code two names, and what became another was there the day before', () => {
  for (const one of COMMUNE_NAMES) {
    for (const other of holdersOf(one.code)) {
      if (other === one) continue;
      const [first, then] = (one.from ?? '') < (other.from ?? '') ? [one, other] : [other, one];
      expect((first.to ?? '9999') < (then.from ?? '')).toBe(true);
    }
    expect(one.madeOf.map((code) => communeOn(code, '2025-06-30')?.code)).toEqual(one.madeOf);
  }
});

test.each([
  [['06121', '06115', '06118'], '2026-12-31', 'Tân Văn'],
  [['06121', '06115', '06118'], '2024-12-31', undefined],
  [['06121', '06115'], '2026-12-31', undefined],
  [['06121', '06115', '06118', '06124'], '2026-12-31', undefined],
  [[], '2026-12-31', undefined],
])('%j by %s became %s', (codes, day, name) => {
  expect(successorOf(codes, day)?.name).toBe(name);
});

test('a former commune is known by its name, and by its code where that is said', () => {
  expect(formerCommune({ name: 'Tân Văn', code: null }, isSame)?.code).toBe('06121');
  expect(formerCommune({ name: 'Tân Văn', code: '06115' }, isSame)).toBeUndefined();
  expect(formerCommune({ name: 'Bình Gia', code: null }, isSame)).toBeUndefined();
});
