/** The one file that a run gives. What it holds is public: whoever sends it can read it through first. */
import type { ConformanceResult } from '@xhht/embedded-excel/conformance/runConformance';

/** Which Excel answered. Nothing in it tells who uses it. */
export interface ExcelAtHand {
  readonly platform: string;
  readonly build: string;
  readonly language: string;
  readonly contentLanguage: string;
  /** Highest version of each requirement set that it says it has. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export interface ConformanceFile {
  readonly kind: 'xhht-conformance';
  readonly version: 1;
  readonly day: string;
  readonly excel: ExcelAtHand;
  /** Ended by hand: what follows is a part. */
  readonly stopped: boolean;
  readonly counts: Readonly<Record<ConformanceResult['outcome'], number>>;
  readonly results: readonly ConformanceResult[];
}

const OUTCOMES = ['same', 'otherKind', 'different', 'failed', 'timedOut', 'notAskable'] as const;

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
    OUTCOMES.map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length]),
  ) as ConformanceFile['counts'],
  results,
});
