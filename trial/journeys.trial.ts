/** Every journey that is asked of Excel, through each of the hosts that the table of switches can make. */
import { runConformance } from '@xhht/embedded-excel/conformance/runConformance';
import { needsCalculation, SWITCHES, type Switches } from '@xhht/embedded-excel/switches';
import { officeCodeOf } from '../src/excel/errors';
import { JOURNEYS } from '../src/conformance/journeys';
import { openEmpty, openWithFunctions } from '../test/excel/journeys';
import type { Campaign } from './campaign';

/** The usual kind once, then each way in which one switch may stand otherwise. */
const HOSTS: readonly Partial<Switches>[] = [
  {},
  ...Object.entries(SWITCHES).flatMap(([name, { values }]) => values.slice(1).map((value) => ({ [name]: value }))),
];

export const campaign: Campaign = {
  title: 'Journeys through every kind of Excel',
  // Nothing is left to chance.
  seed: 0,
  parts: HOSTS.length * JOURNEYS.length,
  run: async (part) => {
    const switches = HOSTS[Math.floor(part / JOURNEYS.length)] ?? {};
    const journey = JOURNEYS[part % JOURNEYS.length];
    if (journey === undefined) return { figures: {}, faults: [] };
    const book = await (Object.keys(switches).some(needsCalculation) ? openWithFunctions : openEmpty)(switches);
    try {
      const { results, stopped } = await runConformance({
        library: book.Excel,
        contexts: book.OfficeExtension.ClientRequestContext,
        isSetSupported: book.isSetSupported,
        codeOf: officeCodeOf,
        questions: [journey],
      });
      const amiss = results.filter(({ outcome }) => outcome !== 'same');
      return {
        figures: { journeys: results.length },
        faults: [
          ...(stopped ? [`${JSON.stringify(switches)} ${journey.id}: stopped`] : []),
          ...amiss.map(
            ({ id, outcome, answer, codes }) =>
              `${JSON.stringify(switches)} ${id}: ${outcome} ${JSON.stringify(answer)} ${codes.join(' ')}`,
          ),
        ],
      };
    } finally {
      book.close();
    }
  },
};
