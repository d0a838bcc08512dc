/** Pages side by side: no heading cut in two, no page too wide for the paper, as few pages as it takes. */
import fc from 'fast-check';
import { pagesOf } from '../../src/workbook/printing';
import type { Orientation } from '../../src/workbook/printing';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { TABLES } from '../../src/workbook/workbook';

/** A4 less margins of 0.4 inches, in points. */
const PAPER = { portrait: 537, landscape: 783 };
const column = (width: number, band?: string) => ({ width, ...(band === undefined ? {} : { band }) });
const columnsOf = (id: string) => Object.values(TABLES.find(({ table }) => table.id === id)!.table.columns);
/** The columns of each page, by position. */
const pageColumns = (count: number, repeated: number, breaks: readonly number[]): number[][] => {
  const edges = [repeated, ...breaks, count];
  return edges
    .slice(1)
    .map((to, page) => [
      ...Array(repeated).keys(),
      ...Array.from({ length: to - (edges[page] ?? 0) }, (_, index) => (edges[page] ?? 0) + index),
    ]);
};

test('a narrow sheet is one page wide', () => {
  expect(pagesOf([column(60), column(60)], 1, 'landscape')).toBeNull();
});

test('pages break between headings', () => {
  const columns = [
    column(24),
    ...Array.from({ length: 12 }, () => column(16, 'A')),
    ...Array.from({ length: 4 }, () => column(16, 'B')),
  ];
  expect(pagesOf(columns, 1, 'landscape')?.breaks).toEqual([13]);
});

test('a heading too wide for any page is cut once', () => {
  const columns = Array.from({ length: 20 }, () => column(16, 'A'));
  expect(pagesOf(columns, 0, 'landscape')?.breaks).toEqual([10]);
});

test.each([
  ['tblThon', 1],
  ['tblMuChuThon', 1],
  ['tblChiTieu', 2],
])('no heading of %s is cut', (id, repeated) => {
  const columns = columnsOf(id);
  const { breaks } = pagesOf(columns, repeated, 'landscape')!;
  expect(breaks.length).toBeGreaterThan(0);
  for (const at of breaks)
    expect(columns[at]?.band === undefined ? undefined : columns[at - 1]?.band).not.toBe(columns[at]?.band ?? '');
});

test('the literacy of hamlets has a page for each age band', () => {
  const columns = columnsOf('tblMuChuThon');
  const { breaks } = pagesOf(columns, 1, 'landscape')!;
  const bands = columns.map(({ band }) => band?.slice(0, 7));
  expect(breaks).toEqual([bands.indexOf('15 - 35'), bands.indexOf('15 - 60')]);
});

test('whatever the columns: each once and in order, every page fits, nothing is shrunk beyond reading', () => {
  const columns = fc.array(
    fc.record({ width: fc.integer({ min: 5, max: 60 }), band: fc.constantFrom(undefined, 'A', 'B', 'C') }),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(
      columns,
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom<Orientation>('portrait', 'landscape'),
      (own, frozen, orientation) => {
        const repeated = Math.min(frozen, own.length - 1);
        const pages = pagesOf(own, repeated, orientation);
        fc.pre(pages !== null);
        const { breaks, scale } = pages;
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        for (const page of pageColumns(own.length, repeated, breaks)) {
          const points = page.reduce((sum, at) => sum + (own[at]?.width ?? 0) * 5.6 + 4, 0);
          expect((points * scale) / 100).toBeLessThanOrEqual(PAPER[orientation]);
        }
        expect(scale).toBeGreaterThanOrEqual(30);
      },
    ),
  );
});

test('sheets of the template that are wider than a page say where they break', () => {
  const wide = buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native' }).sheets.filter(
    ({ pages }) => pages !== undefined,
  );
  expect(wide.map(({ id, pages }) => [id, pages?.breaks.length])).toEqual([
    ['chiTieu', 1],
    ['thon', 1],
    ['muChuTheoThon', 2],
  ]);
  for (const { pages } of wide) expect(pages?.scale).toBeGreaterThanOrEqual(50);
});
