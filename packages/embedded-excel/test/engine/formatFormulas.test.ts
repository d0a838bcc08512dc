/** Formulas of conditional formats, calculated for the cells that are drawn. */
import type { UniverKit } from '../../src/engine/univer/kit';
import { UNIT_ID } from '../../src/engine/univer/unit';
import { UniverEngine } from '../../src/engine/univer/univerEngine';
import { openUniverKit } from '../../testing/univerEngine';

const YELLOW = '#FFFF00';
const BLUE = '#0000FF';
const at = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

interface Drawn {
  readonly style?: { readonly bg?: { readonly rgb: string } };
}

describe('a formula of a conditional format', () => {
  let kit: UniverKit;
  let engine: UniverEngine;
  let sheet: string;

  const format = (id: string, formula: string, color: string, ranges = [at(2, 1, 4, 2)]): void =>
    engine.putConditionalFormat(sheet, {
      id,
      ranges,
      type: 'Custom',
      stopIfTrue: false,
      settings: { formula },
      format: { 'fill.color': color },
    });
  const write = (row: number, column: number, ...values: readonly (number | string)[]): void =>
    engine.write(
      sheet,
      at(row, column, values.length),
      values.map((value) => [{ formula: null, value }]),
    );
  /** The colours of cells once they are drawn anew; Univer gathers what is to be drawn for a tenth of a second. */
  const colors = async (column: number): Promise<(string | null)[]> => {
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve, 150));
    return [2, 3, 4, 5].map((row) => {
      const looks = (kit.drawnFormats.getCellCfs(UNIT_ID, sheet, row, column) ?? []).map(
        ({ result }) => result as Drawn['style'] | undefined,
      );
      return looks.map((look) => look?.bg?.rgb).find((color) => color !== undefined) ?? null;
    });
  };

  beforeEach(() => {
    kit = openUniverKit();
    engine = new UniverEngine(kit);
    sheet = engine.activeSheet();
    write(2, 1, 10, 60, 70, '');
  });
  afterEach(() => engine.dispose());

  test('is written for the first cell and holds for each', async () => {
    format('a', '=$B3>50', YELLOW);
    expect(await colors(1)).toEqual([null, YELLOW, YELLOW, null]);
    expect(await colors(2)).toEqual([null, YELLOW, YELLOW, null]);
  });

  test('follows the cells, also those that other formulas make', async () => {
    engine.write(sheet, at(2, 3), [[{ formula: '=B3*10' }]]);
    format('a', '=$D3>50', YELLOW);
    expect(await colors(1)).toEqual([YELLOW, null, null, null]);
    write(2, 1, 1);
    expect(await colors(1)).toEqual([null, null, null, null]);
    write(3, 3, 51);
    expect(await colors(1)).toEqual([null, YELLOW, null, null]);
  });

  test('gathers over ranges, and an error draws nothing', async () => {
    format('a', '=AND($B3="",SUMPRODUCT(--($B$3:$B$6<>""))>2)', YELLOW);
    expect(await colors(1)).toEqual([null, null, null, YELLOW]);
    write(4, 1, '');
    expect(await colors(1)).toEqual([null, null, null, null]);
    format('a', '=1/($B3-10)>0', YELLOW);
    expect(await colors(1)).toEqual([null, YELLOW, null, null]);
  });

  test('is the one that was given last', async () => {
    format('a', '=$B3>50', YELLOW);
    expect(await colors(1)).toEqual([null, YELLOW, YELLOW, null]);
    format('a', '=$B3=10', BLUE);
    expect(await colors(1)).toEqual([BLUE, null, null, null]);
    engine.deleteConditionalFormat(sheet, 'a');
    expect(await colors(1)).toEqual([null, null, null, null]);
  });

  test('moves with its cells', async () => {
    format('a', '=$B3>50', YELLOW);
    engine.restructure(sheet, {
      kind: 'insert',
      axis: 'rows',
      at: 0,
      count: 1,
      from: 0,
      to: 16_383,
    });
    expect(await colors(1)).toEqual([null, null, YELLOW, YELLOW]);
  });

  test('is read from the parts of a format in any order', async () => {
    format('a', '=$B3>50', YELLOW, [at(4, 1, 2), at(2, 1, 2)]);
    expect(await colors(1)).toEqual([null, YELLOW, YELLOW, null]);
  });
});
