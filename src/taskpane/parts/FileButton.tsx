import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePaneState } from '../state/PaneContext';

interface Props {
  readonly label: string;
  /** '.xlsx'. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files leave the machine in no case. The browser's own file field speaks the browser's language, so that a button stands for it. */
export const FileButton = ({ label, accept, multiple = false, appearance, onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const busy = usePaneState((state) => state.running !== null);
  return (
    <div>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
      <Button
        {...(appearance === undefined ? {} : { appearance })}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </div>
  );
};
