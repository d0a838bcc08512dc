import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { localeOf, type Language } from '../i18n/languages';
import type { Catalogue } from '../i18n/translate';
import type { WorkbookPort } from './port/WorkbookPort';
import type { Clock } from './state/clock';
import { PaneProvider, usePaneState } from './state/PaneContext';
import { initialState } from './state/paneState';
import { createPerformer } from './state/perform';
import { createStore } from './state/store';
import { TextProvider } from './text/TextContext';
import { darkTheme, lightTheme } from './theme/themes';
import type { ThemeSource } from './theme/ThemeSource';
import { Shell } from './views/shell/Shell';

interface Props {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly theme: ThemeSource;
  readonly clock: Clock;
  /** Does the check follow edits, until the user says otherwise? */
  readonly follows?: boolean;
}

const createPane = ({ port, language, catalogue, clock, follows = true }: Props) => {
  const store = createStore(initialState(language, catalogue, follows));
  return { store, performer: createPerformer(port, store, clock), capabilities: port.capabilities, clock };
};

/** Screen readers pronounce by the language of the document. */
const DocumentLanguage = () => {
  const language = usePaneState((state) => state.language);
  useEffect(() => {
    document.documentElement.lang = localeOf(language).slice(0, 2);
  }, [language]);
  return null;
};

export const App = (props: Props) => {
  const [pane] = useState(() => createPane(props));
  const dark = useSyncExternalStore(props.theme.onChange, props.theme.isDark);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ minHeight: '100%' }}>
      <PaneProvider pane={pane}>
        <TextProvider>
          <DocumentLanguage />
          <Shell port={props.port} />
        </TextProvider>
      </PaneProvider>
    </FluentProvider>
  );
};
