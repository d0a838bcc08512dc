import { answersFor, sourcesIn, toldOf } from '../../check/merger';
import type { MappingRow } from '../../workbook/merge/mapping';
import type { MergeAnswers } from '../../workbook/merge/mergeLine';
import { mergePlans } from '../../workbook/merge/mergePlans';
import type { PaneAction } from './paneAction';

export interface MergeChoice {
  readonly mapping: readonly MappingRow[];
  readonly commune: string;
  readonly code: string | null;
  readonly answers: MergeAnswers;
}

/** The plan of the new commune, and what is still to be asked. The mapping has no problem any more. */
export const mergeCommunes: PaneAction<MergeChoice> = {
  name: 'mergeCommunes',
  isAllowed: ({ merging }) => merging.files !== null,
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, getState }, { mapping, commune, code, answers }) => {
    const { files, lastYear } = getState().merging;
    if (files === null) return;
    dispatch({ type: 'mergingChanged', merging: { merged: null } });
    const { plan, lines, questions } = mergePlans({
      sources: sourcesIn(files.old),
      mapping,
      commune,
      answers: new Map([...answersFor(commune, code), ...answers]),
      lastYear: lastYear?.kind === 'known' ? lastYear.results : null,
    });
    const made = await port.makeWorkbook?.(plan, toldOf(lines, files.old));
    if (made === undefined) return;
    dispatch({ type: 'mergingChanged', merging: { merged: { questions, hamlets: plan.hamlets.length, made } } });
  },
};
