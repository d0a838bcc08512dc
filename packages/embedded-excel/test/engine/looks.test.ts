/** Looks of many cells, given to Univer together: every cell has what a workbook that keeps looks as blocks says. */
import fc from 'fast-check';
import type { Engine } from '../../src/engine/engine';
import { MemoryEngine } from '../../src/engine/memory';
import type { StyleKey, StyleValue } from '../../src/engine/style';
import { bordersOf } from '../../src/engine/univer/parts/borders';
import { lookBlocks } from '../../src/engine/univer/parts/lookBlocks';
import type { UniverKit } from '../../src/engine/univer/kit';
import { UniverEngine } from '../../src/engine/univer/univerEngine';
import { cell, contains, forEachCell } from '../../src/geometry/rect';
import { openUniverKit } from '../../testing/univerEngine';

const SIZE = 12;
const ALL = { row: 0, column: 0, rows: SIZE, columns: SIZE };
const rects = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
const look = <K extends StyleKey>(key: K, ...values: readonly StyleValue[]) =>
  fc.record({
    rect: rects,
    key: fc.constant<StyleKey>(key),
    value: fc.constantFrom(...values),
  });
const looks = fc.oneof(
  look('fill.color', '#FF0000', '#00FF00', '#FFFFFF'),
  look('font.bold', true, false),
  look('font.underline', 'Single', 'None'),
  look('font.color', '#0000FF', '#000000'),
  look('numberFormat', '0.0', 'General'),
  look('horizontalAlignment', 'Center', 'General'),
  look('border.EdgeTop.style', 'Continuous', 'None'),
  look('border.EdgeBottom.style', 'Dot'),
  look('border.InsideHorizontal.style', 'Continuous', 'Double'),
  look('border.InsideVertical.color', '#C0C0C0'),
);
const KEYS: readonly StyleKey[] = [
  'fill.color',
  'font.bold',
  'font.underline',
  'font.color',
  'numberFormat',
  'horizontalAlignment',
];

const seenOf = (engine: Engine, sheet: string): StyleValue[] => {
  const seen: StyleValue[] = [];
  forEachCell(ALL, (row, column) => {
    for (const key of KEYS) seen.push(engine.style(sheet, cell(row, column), key) ?? 'mixed');
  });
  return seen;
};

/** Borders as they are drawn, with what is not drawn left out. */
const bordersIn = (kit: UniverKit, row: number, column: number): object => {
  const sheet = kit.model.getActiveSheet(true)?.getCellMatrix();
  const style = kit.model.getStyles().getStyleByCell(sheet?.getValue(row, column));
  return drawn(style?.bd ?? {});
};
const drawn = (borders: object): object =>
  Object.fromEntries(Object.entries(borders).filter(([, line]) => line !== null && line !== undefined));

describe('looks', () => {
  let kit: UniverKit;
  let univer: UniverEngine;
  const memory = new MemoryEngine();

  beforeAll(() => {
    kit = openUniverKit();
    univer = new UniverEngine(kit);
    univer.write(univer.activeSheet(), { row: 1, column: 1, rows: 2, columns: 1 }, [
      [{ formula: null, value: 'Nà Pái' }],
      [{ formula: '=1+1' }],
    ]);
  });
  afterAll(() => univer.dispose());

  test('of any blocks in any order, before and after they are handed over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(looks, { minLength: 1, maxLength: 12 }), async (changes) => {
        for (const { rect, key, value } of changes) {
          for (const engine of [univer, memory]) engine.setStyle(engine.activeSheet(), rect, key, value);
        }
        const expected = seenOf(memory, memory.activeSheet());
        expect(seenOf(univer, univer.activeSheet())).toEqual(expected);
        await univer.settle();
        expect(seenOf(univer, univer.activeSheet())).toEqual(expected);
        forEachCell(ALL, (row, column) => {
          const kept = bordersOf((key) => memory.style(memory.activeSheet(), cell(row, column), key));
          expect({ row, column, ...bordersIn(kit, row, column) }).toEqual({
            row,
            column,
            ...drawn(kept),
          });
        });
      }),
      { numRuns: 60 },
    );
    expect(
      univer.values(univer.activeSheet(), {
        row: 1,
        column: 1,
        rows: 2,
        columns: 1,
      }),
    ).toEqual([['Nà Pái'], [2]]);
  });
});

test('each cell of the changes lies in one block, with the looks of all of them', () => {
  const changed = fc.array(
    fc.record({
      rect: rects,
      style: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(3)),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(changed, (changes) => {
      const blocks = lookBlocks(changes);
      forEachCell(ALL, (row, column) => {
        const covering = changes.filter(({ rect }) => contains(rect, cell(row, column)));
        const found = blocks.filter(({ rect }) => contains(rect, cell(row, column)));
        expect(found.map((block) => block.look)).toEqual(
          covering.length === 0 ? [] : [Object.assign({}, ...covering.map(({ style }) => style))],
        );
      });
    }),
  );
});
