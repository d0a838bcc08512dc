/** The journeys that are asked of Excel, through our host: each ends as it was meant to. */
import type { Behaviour } from '@xhht/embedded-excel/conformance/behaviour';
import type { ConformanceResult } from '@xhht/embedded-excel/conformance/result';
import { runConformance } from '@xhht/embedded-excel/conformance/runConformance';
import { openWorkbook, type OpenOptions } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeCodeOf } from '../../src/excel/errors';
import { amissAfter, JOURNEYS } from '../../src/conformance/journeys';
import { officeWith } from '../excel/officeContext';

const travel = async (
  questions: readonly Behaviour[],
  options: Partial<OpenOptions> = {},
): Promise<readonly ConformanceResult[]> => {
  const book = await openWorkbook({ engine: 'memory', ...options });
  book.installGlobals();
  officeWith({ customFunctions: true });
  try {
    const { results } = await runConformance({
      library: book.Excel,
      contexts: book.OfficeExtension.ClientRequestContext,
      isSetSupported: book.isSetSupported,
      codeOf: officeCodeOf,
      questions,
    });
    return results;
  } finally {
    book.close();
  }
};

const amiss = (results: readonly ConformanceResult[]) =>
  results
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ id, outcome, host, answer, codes }) => ({ id, outcome, host, answer, codes }));
const named = (...names: readonly string[]) => JOURNEYS.filter(({ id }) => names.includes(id.replace('journeys/', '')));

// All of them, over all switches: npm run trial journeys.
test('the journey that meets most of what differs ends as it was meant to', async () => {
  const results = await travel(named('fix-in-filtered-tables'));
  expect(amiss(results)).toEqual([]);
  expect(results.every(({ requests }) => requests > 0)).toBe(true);
});

test('a mended cell that does not hold what was meant is seen, a formula too, and so is a cell beside it', () => {
  const fixes = [
    { place: { sheet: 'Thôn', address: 'B2' }, before: '', after: { formula: '=SUM($C2:D2)' } },
    { place: { sheet: 'Thôn', address: 'B3' }, before: '7 người', after: 7 },
  ];
  const cells = (...rows: readonly unknown[]) => new Map(rows.map((content, row) => [`Thôn|${row}|1`, content]));
  const before = cells('Số người', '', '7 người', 'ghi chú');
  expect(amissAfter(fixes, before, cells('Số người', '=sum(C2:D2)', 7, 'ghi chú'))).toEqual([0, 0]);
  expect(amissAfter(fixes, before, cells('Số người', '=SUM(C3:D3)', 7, 'ghi chú'))).toEqual([1, 0]);
  expect(amissAfter(fixes, before, cells('Số người', '=SUM(C2:D2)', '7 người', 7))).toEqual([1, 1]);
});
