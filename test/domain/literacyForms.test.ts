import { CMC1_BANDS, CMC2_BANDS, CMC2_TOTAL, XMC3_LINES } from '../../src/domain/literacyForms';

test('form XMC-3 has the lines of the ministry: 46 ages and a subtotal after 25, 35 and 60', () => {
  const subtotals = XMC3_LINES.flatMap((line, index) => (line.kind === 'subtotal' ? [[index, line.band.id]] : []));
  expect(subtotals).toEqual([
    [11, '15-25'],
    [22, '15-35'],
    [48, '15-60'],
  ]);
  expect(XMC3_LINES.flatMap((line) => (line.kind === 'age' ? [line.age] : []))).toEqual(
    Array.from({ length: 46 }, (_, index) => 15 + index),
  );
});

test('bands of CMC-1 contain one another, those of CMC-2 cover every age once', () => {
  expect(CMC1_BANDS.map(({ id }) => id)).toEqual(['15-25', '15-35', '15-60']);
  const ages = CMC2_BANDS.flatMap(({ ages: { from, to } }) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
  expect(ages).toHaveLength(CMC2_TOTAL.ages.to - CMC2_TOTAL.ages.from + 1);
  expect(new Set(ages).size).toBe(ages.length);
});
