import type { MadeDocument } from '../host/WorkbookPort';
import type { ActionContext } from './paneAction';

/** Hands a document over to the browser's own "save as", and says its name. Nothing leaves the machine. */
export const saveDocument = ({ dispatch, clock }: ActionContext, made: MadeDocument | undefined): void => {
  if (made === undefined) return;
  const { fileName, content } = made;
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this turn; only then may it go.
  clock.after(0, () => URL.revokeObjectURL(address));
  dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.document', { file: fileName }) } });
};
