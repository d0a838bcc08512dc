import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import { movePieces, toR1C1 } from '../../../formula/r1c1';
import type { Piece } from '../../../formula/scan';
import { scanFormula } from '../../../formula/scan';

type Matrix = ObjectMatrix<Nullable<ICellData>>;

interface Origin {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
}

export interface SharedPart {
  readonly id: string;
  /** The first cell of a run holds the text. */
  readonly first: boolean;
}

let nextId = 1;

/**
 * Runs of cells below one another whose formulas are the same, seen from each cell. Univer parses a shared formula
 * once; one text a row it parses row by row, at every calculation anew when there are more than 5,000 of them.
 * @param formulas row -> formula, of one column
 * @returns row -> its part; rows of no run are left out
 */
export function sharedRuns(column: number, formulas: ReadonlyMap<number, string>): Map<number, SharedPart> {
  const parts = new Map<number, SharedPart>();
  let run: number[] = [];
  let relative = '';
  const close = (): void => {
    if (run.length > 1) {
      const id = `xhht-${String(nextId++)}`;
      run.forEach((row, index) => parts.set(row, { id, first: index === 0 }));
    }
    run = [];
  };
  for (const [row, formula] of [...formulas].sort(([a], [b]) => a - b)) {
    const seen = toR1C1(formula, row, column);
    if (seen !== relative || row !== (run.at(-1) ?? -1) + 1) close();
    relative = seen;
    run.push(row);
  }
  close();
  return parts;
}

/** Formulas of cells that share one: for reading many cells, since the cell that holds the text must be found first. */
export class SharedFormulas {
  readonly #matrix: Matrix;
  readonly #origins = new Map<string, Origin | null>();

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  at(id: string, row: number, column: number): string | null {
    let origin = this.#origins.get(id);
    if (origin === undefined) {
      origin = this.#above(id, row, column) ?? this.#anywhere(id);
      this.#origins.set(id, origin);
    }
    return origin && movePieces(origin.pieces, row - origin.row, column - origin.column);
  }

  #above(id: string, row: number, column: number): Origin | null {
    for (let at = row; at >= 0; at--) {
      const data = this.#matrix.getValue(at, column);
      if (data?.si !== id) return null;
      if (data.f) return { row: at, column, pieces: scanFormula(data.f) };
    }
    return null;
  }

  /** Formulas that a person fills to the right or leaves in parts share one as well. */
  #anywhere(id: string): Origin | null {
    let found: Origin | null = null;
    this.#matrix.forValue((row, column, data) => {
      if (data?.si !== id || !data.f) return true;
      found = { row, column, pieces: scanFormula(data.f) };
      return false;
    });
    return found;
  }
}
