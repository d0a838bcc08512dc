import type { ConditionalFormatInfo } from '../../conditionalFormat';
import type { TableInfo } from '../../engine';
import type { UniverCells } from './cells';
import type { UniverConditionals } from './conditionals';
import type { UniverStyles } from './styles';
import { expectedTables, type UniverTables } from './tables';
import type { Move } from './cellShifts';
import type { MoveHooks } from './userChanges';

/**
 * Keeps what stands beside Univer in step when a person puts rows or columns in or out, and puts
 * conditional formats right: Univer 0.25.1 moves a format that it should stretch.
 */
export class UserMoves implements MoveHooks {
  readonly #tables: UniverTables;
  readonly #conditionals: UniverConditionals;
  readonly #styles: UniverStyles;
  readonly #cells: UniverCells;
  #tablesBefore: readonly TableInfo[] = [];
  #formatsBefore = new Map<string, readonly ConditionalFormatInfo[]>();

  constructor(tables: UniverTables, conditionals: UniverConditionals, styles: UniverStyles, cells: UniverCells) {
    this.#tables = tables;
    this.#conditionals = conditionals;
    this.#styles = styles;
    this.#cells = cells;
  }

  before(): void {
    this.#cells.flush();
    this.#styles.flush();
    this.#tablesBefore = this.#tables.list();
    this.#formatsBefore = this.#conditionals.listAll();
  }

  after(moves: readonly Move[]): void {
    for (const { sheet, edit } of moves) {
      this.#styles.shift(sheet, edit);
      this.#cells.shareFormulas(sheet);
    }
    const [move, ...more] = moves;
    // Several bands at once are left to Univer: each would have to be seen in its own state.
    if (!move || more.length > 0) return;
    const { sheet, edit } = move;
    this.#conditionals.shift(sheet, edit, this.#formatsBefore.get(sheet) ?? []);
    this.#tables.enforce(expectedTables(this.#tablesBefore, sheet, edit), this.#cells);
  }
}
