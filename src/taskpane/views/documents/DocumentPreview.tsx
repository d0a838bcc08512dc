import type { DocumentDraft } from '../../port/WorkbookPort';
import { useText } from '../../text/TextContext';
import { useDocumentsStyles } from './documentsStyles';

/** A page of A4 has no room beside a sheet: text and measures are drawn smaller, and lines wrap where they have to. */
const PAGE_STYLE = 'html{zoom:.66}body{margin:20px}td,th{overflow-wrap:anywhere}';

const pageOf = ({ html }: DocumentDraft): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>${PAGE_STYLE}</style></head><body>${html}</body></html>`;

/** How the document will look. In a frame that may do nothing: no script, no form, no address of ours. */
export const DocumentPreview = ({ document }: { readonly document: DocumentDraft }) => {
  const t = useText();
  const styles = useDocumentsStyles();
  return (
    <iframe
      className={styles.page}
      sandbox=""
      tabIndex={0}
      title={t('documents.previewOf', { title: document.title })}
      srcDoc={pageOf(document)}
    />
  );
};
