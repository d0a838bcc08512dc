import { Radio, RadioGroup } from '@fluentui/react-components';
import { LANGUAGES } from '../../../i18n/languages';
import { switchLanguage } from '../../actions/switchLanguage';
import { EntryFrame } from '../../parts/EntryFrame';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';

/** The language of the pane; the sheets stay in Vietnamese. */
export const LanguageView = () => {
  const t = useText();
  const { perform } = usePerformer();
  const language = usePaneState((state) => state.language);
  return (
    <EntryFrame name="language">
      <RadioGroup
        aria-label={t('entry.language')}
        value={language}
        onChange={(_, { value }) => {
          const chosen = LANGUAGES.find((name) => name === value);
          if (chosen !== undefined) void perform(switchLanguage, chosen);
        }}
      >
        {LANGUAGES.map((name) => (
          <Radio key={name} value={name} label={{ children: t(`more.language.${name}`), lang: name }} />
        ))}
      </RadioGroup>
    </EntryFrame>
  );
};
