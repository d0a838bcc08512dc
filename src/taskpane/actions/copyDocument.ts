import type { DocumentDraft } from '../port/WorkbookPort';
import type { PaneAction } from './paneAction';

type Content = Pick<DocumentDraft, 'html' | 'text'>;

const write = async ({ html, text }: Content): Promise<boolean> => {
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    // A page inside another one (Excel on the web) may be refused; older web views do not know it at all.
    return false;
  }
};

/** Out of date, and all there is where the clipboard is out of bounds. */
interface OldDocument {
  readonly execCommand?: (command: string) => boolean;
}

/** The old way: copies a selection, and puts the document in its place while the browser asks for it. */
const copySelection = ({ html, text }: Content): boolean => {
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position:fixed;top:0;left:-9999px';
  document.body.append(area);
  document.addEventListener('copy', onCopy);
  try {
    area.select();
    return (document as OldDocument).execCommand?.('copy') === true && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
};

/** The document as formatted text for Word, by whichever way this browser allows; says so when none does. */
export const copyDocument: PaneAction = {
  name: 'copyDocument',
  isAllowed: (state) => state.draft !== null,
  stoppable: false,
  quick: false,
  run: async ({ dispatch, getState }) => {
    const { draft } = getState();
    if (draft === null) return;
    const copied = (await write(draft.document)) || copySelection(draft.document);
    dispatch({
      type: 'noticed',
      notice: copied
        ? { kind: 'success', text: (t) => t('done.copyDocument') }
        : { kind: 'warning', text: (t) => t('done.copyDocument.failed') },
    });
  },
};
