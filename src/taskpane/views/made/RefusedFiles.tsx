import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill';
import type { RefusedFile } from '../../port/WorkbookPort';
import { useMergeWords } from '../../text/useMergeWords';

/** Each file that nothing can be made of, with what to do. */
export const RefusedFiles = ({ refused }: { readonly refused: readonly RefusedFile[] }) => {
  const { files } = useMergeWords();
  return (
    <div role="status">
      {refused.map(({ file, why }) => (
        <MessageBar key={file} intent="warning" layout="multiline">
          <MessageBarBody>{fill(files[why], { file })}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
};
