/** Every journey that is asked of Excel, through each of the hosts that the table of switches can make. */
import { runConformance } from '@xhht/embedded-excel/conformance/runConformance';
import { SWITCHES, type Switches } from '@xhht/embedded-excel/switches';
import { openWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { JOURNEYS } from '../src/conformance/journeys';
import { officeWith } from '../test/excel/officeContext';
import type { Campaign } from './campaign';

const HOSTS: readonly Partial<Switches>[] = Object.entries(SWITCHES).flatMap(([name, { values }]) =>
  values.map((value) => ({ [name]: value })),
);

export const campaign: Campaign = {
  title: 'Journeys through every kind of Excel',
  // Nothing is left to chance.
  seed: 0,
  parts: HOSTS.length * JOURNEYS.length,
  run: async (part) => {
    const switches = HOSTS[Math.floor(part / JOURNEYS.length)] ?? {};
    const journey = JOURNEYS[part % JOURNEYS.length];
    if (journey === undefined) return { figures: {}, faults: [] };
    const book = await openWorkbook({ engine: 'memory', switches });
    book.installGlobals();
    officeWith({ customFunctions: true });
    try {
      const results = await runConformance({
        library: book.Excel,
        contexts: book.OfficeExtension.ClientRequestContext,
        questions: [journey],
      });
      const amiss = results.filter(({ outcome }) => outcome !== 'same');
      return {
        figures: { journeys: results.length },
        faults: amiss.map(
          ({ id, outcome, answer, codes }) =>
            `${JSON.stringify(switches)} ${id}: ${outcome} ${JSON.stringify(answer)} ${codes.join(' ')}`,
        ),
      };
    } finally {
      book.close();
    }
  },
};
