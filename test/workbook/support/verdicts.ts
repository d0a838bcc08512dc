import type { Verdict } from '../../../src/domain/verdict';
import { CANNOT_TELL, MET, NOT_MET } from '../../../src/workbook/formula/verdictLabels';

const WORDS: Readonly<Record<Verdict, string>> = { met: MET, notMet: NOT_MET, cannotTell: CANNOT_TELL };

/** What a cell shows for a verdict. */
export const writtenVerdict = (verdict: Verdict | undefined): string | undefined =>
  verdict === undefined ? undefined : WORDS[verdict];
