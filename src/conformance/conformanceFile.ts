/** The one file that a run gives. What it holds is public: whoever sends it can read it through first. */
import { ConformanceResult, Outcome } from '@xhht/embedded-excel/conformance/result';
import { z } from 'zod';
import { ExcelAtHand } from '../excel/excelAtHand';

export const ConformanceFile = z
  .object({
    kind: z.literal('xhht-conformance'),
    version: z.literal(1),
    day: z.string(),
    excel: ExcelAtHand,
    /** Before every question was asked: what follows is a part. */
    stopped: z.boolean(),
    counts: z.record(Outcome, z.number()).readonly(),
    results: z.array(ConformanceResult).readonly(),
  })
  .readonly();
export type ConformanceFile = z.infer<typeof ConformanceFile>;

export const conformanceFile = (
  excel: ExcelAtHand,
  day: string,
  results: readonly ConformanceResult[],
  stopped: boolean,
): ConformanceFile => ({
  kind: 'xhht-conformance',
  version: 1,
  day,
  excel,
  stopped,
  counts: Object.fromEntries(
    Outcome.options.map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length]),
  ) as ConformanceFile['counts'],
  results,
});
