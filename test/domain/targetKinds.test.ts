import {
  isStrict,
  kindDefinition,
  kindReportedAs,
  reportedKind,
  REPORTED_KINDS,
  TARGET_KIND_IDS,
} from '../../src/domain/targetKinds';

test.each(TARGET_KIND_IDS)('%s is found again by how it is reported', (kind) => {
  expect(kindReportedAs(reportedKind(kind), isStrict(kind))).toBe(kind);
});

test('a kind that nobody reports so is not found', () => {
  const strictOf = (reported: (typeof REPORTED_KINDS)[number]): readonly boolean[] =>
    TARGET_KIND_IDS.filter((kind) => reportedKind(kind) === reported).map(isStrict);
  for (const reported of REPORTED_KINDS)
    for (const strict of [true, false])
      expect(kindReportedAs(reported, strict) === undefined).toBe(!strictOf(reported).includes(strict));
});

test('above is strict, and reported as at least', () => {
  expect(kindDefinition('above').reportedAs).toBe('atLeast');
  expect(TARGET_KIND_IDS.filter(isStrict)).toEqual(['above']);
});
