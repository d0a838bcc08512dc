import { HostError } from './protocol/hostError';
import type { Switches } from './switches';

/** learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities, Excel on Windows and Mac. */
const WITHOUT_UNDO = new Set([
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

/**
 * The batches that asked for one undo step. A call in them that has no undo fails with UndoNotSupported, and any change
 * does where the switch says so.
 */
export class UndoGroups {
  readonly #switches: Switches;
  #open = 0;
  /** Calls that ended the user's list of undo steps: those without undo, outside a group. */
  readonly ended: string[] = [];

  constructor(switches: Switches) {
    this.#switches = switches;
  }

  /** Until the function that is given back is called, requests belong to a group. */
  open(): () => void {
    this.#open += 1;
    return () => {
      this.#open -= 1;
    };
  }

  /** Called before the add-in changes something. */
  change(member: string): void {
    const hasUndo = !WITHOUT_UNDO.has(member);
    if (this.#open > 0 && (!hasUndo || this.#switches.undoGroups === 'refused')) {
      throw new HostError('UndoNotSupported', "The operation can't be part of an undo group.");
    }
    if (!hasUndo) this.ended.push(member);
  }
}
