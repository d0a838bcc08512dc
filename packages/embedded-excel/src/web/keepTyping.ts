import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/**
 * Univer 0.25.1 fills the cell editor anew whenever cells at the same position change, on any sheet, also while somebody
 * types into it. Results of formulas come in a moment after the cell before was left, so the first digits typed would
 * be lost.
 */
export function keepTyping(univer: Univer): void {
  const editor = univer.__getInjector().get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
