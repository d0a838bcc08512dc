import { openWorkbook } from '../../support/office/openWorkbook';
import { formatProbes } from './formatProbes';
import type { Probes } from './probe';
import { makeScene } from './probe';
import { rangeProbes } from './rangeProbes';
import { sheetProbes } from './sheetProbes';
import { tableProbes } from './tableProbes';
import { workbookProbes } from './workbookProbes';

const probes: Probes = { ...rangeProbes, ...formatProbes, ...sheetProbes, ...tableProbes, ...workbookProbes };

describe.each(['memory', 'univer'] as const)('members of Office.js on the %s engine', (engine) => {
  test.each(Object.entries(probes))('%s', async (_member, probe) => {
    const book = await openWorkbook({ engine });
    try {
      await book.Excel.run((context) => probe(makeScene(book, context)));
    } finally {
      book.close();
    }
  });
});
