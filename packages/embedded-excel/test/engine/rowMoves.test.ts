/** Formulas that rows share, when rows are put in: as a workbook that moves each formula for itself has them. */
import fc from 'fast-check';
import type { Engine } from '../../src/engine/engine';
import { MemoryEngine } from '../../src/engine/memory';
import type { UniverKit } from '../../src/engine/univer/kit';
import { UniverEngine } from '../../src/engine/univer/univerEngine';
import { MAX_COLUMNS } from '../../src/geometry/rect';
import type { StructuralEdit } from '../../src/geometry/structuralEdit';
import { openUniverKit } from '../../testing/univerEngine';

const FIRST = 3;
const ROWS = 12;
const ALL = { row: 0, column: 0, rows: FIRST + ROWS + 12, columns: 6 };

/** Of its row alone; with a cell of another row; with a fixed cell; with a range to its own row. */
const columnsOf = (row: number): readonly string[] => [
  `=IF(A${String(row)}="","",SUM($A${String(row)}:B${String(row)})*2)`,
  `=A${String(row)}+A${String(row - 1)}`,
  `=A${String(row)}*$B$1`,
  `=SUM(A$2:A${String(row)})`,
];

const fill = (engine: Engine): void => {
  const sheet = engine.activeSheet();
  engine.write(sheet, { row: 0, column: 0, rows: 1, columns: 3 }, [
    [{ formula: '=SUM(C4:C15)' }, { formula: null, value: 3 }, { formula: '=C6' }],
  ]);
  const numbers = Array.from({ length: ROWS }, (_, index) =>
    [index + 1, 100 * index].map((value) => ({ formula: null, value })),
  );
  engine.write(sheet, { row: FIRST, column: 0, rows: ROWS, columns: 2 }, numbers);
  const formulas = Array.from({ length: ROWS }, (_, index) =>
    columnsOf(FIRST + index + 1).map((formula) => ({ formula })),
  );
  engine.write(sheet, { row: FIRST, column: 2, rows: ROWS, columns: 4 }, formulas);
};

const insertion = (at: number, count: number): StructuralEdit => ({
  kind: 'insert',
  axis: 'rows',
  at,
  count,
  from: 0,
  to: MAX_COLUMNS - 1,
});
const formulasOf = (engine: Engine) => engine.formulas(engine.activeSheet(), ALL);

describe('rows put in among formulas that rows share', () => {
  let kit: UniverKit;
  let univer: UniverEngine;
  let memory: MemoryEngine;

  beforeEach(async () => {
    kit = openUniverKit();
    univer = new UniverEngine(kit);
    memory = new MemoryEngine();
    for (const engine of [univer, memory]) fill(engine);
    await univer.settle();
  });
  afterEach(() => univer.dispose());

  /** What the cells would be if everything had been written anew. */
  const calculatedAnew = async (): Promise<unknown> => {
    const fresh = new UniverEngine(openUniverKit());
    const cells = formulasOf(memory).map((row) =>
      row.map((content) =>
        typeof content === 'string' && content.startsWith('=')
          ? { formula: content }
          : { formula: null, value: content },
      ),
    );
    fresh.write(fresh.activeSheet(), ALL, cells);
    await fresh.settle();
    const values = fresh.values(fresh.activeSheet(), ALL);
    fresh.dispose();
    return values;
  };

  /** Univer carries steps of its history out a little later. */
  const step = async (take: () => void): Promise<void> => {
    take();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await univer.settle();
  };

  test.each([
    ['in the middle', FIRST + 5, 1],
    ['above the first', FIRST, 1],
    ['far above', 1, 2],
    ['above the last', FIRST + ROWS - 1, 3],
    ['below', FIRST + ROWS, 1],
  ])('%s', async (_where, at, count) => {
    const before = formulasOf(univer);
    for (const engine of [univer, memory]) engine.restructure(engine.activeSheet(), insertion(at, count));
    await univer.settle();
    const after = formulasOf(univer);
    expect(after).toEqual(formulasOf(memory));
    expect(univer.values(univer.activeSheet(), ALL)).toEqual(await calculatedAnew());
    await step(() => kit.workbook.undo());
    expect(formulasOf(univer)).toEqual(before);
    await step(() => kit.workbook.redo());
    expect(formulasOf(univer)).toEqual(after);
    expect(univer.values(univer.activeSheet(), ALL)).toEqual(await calculatedAnew());
  });

  test('one after the other, anywhere, and filled', async () => {
    const places = fc.array(
      fc.record({
        at: fc.integer({ min: FIRST, max: FIRST + ROWS }),
        count: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 2, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(places, async (edits) => {
        const engines = [new UniverEngine(openUniverKit()), new MemoryEngine()] as const;
        for (const engine of engines) {
          fill(engine);
          for (const { at, count } of edits) {
            engine.restructure(engine.activeSheet(), insertion(at, count));
            const filled = Array.from({ length: count }, (_, index) =>
              columnsOf(at + index + 1).map((formula) => ({ formula })),
            );
            engine.write(engine.activeSheet(), { row: at, column: 2, rows: count, columns: 4 }, filled);
          }
        }
        await engines[0].settle();
        expect(formulasOf(engines[0])).toEqual(formulasOf(engines[1]));
        engines[0].dispose();
      }),
      { numRuns: 15 },
    );
  });
});
