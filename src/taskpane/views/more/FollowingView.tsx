import { Checkbox, Field } from '@fluentui/react-components';
import { chooseFollowing } from '../../actions/chooseFollowing';
import { EntryFrame } from '../../parts/EntryFrame';
import { usePaneState, usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';

/** Does the check follow edits? */
export const FollowingView = () => {
  const t = useText();
  const { perform } = usePerformer();
  const wanted = usePaneState((state) => state.following.wanted);
  return (
    <EntryFrame name="following">
      <Field hint={t('more.followHint')}>
        <Checkbox
          label={t('more.follow')}
          checked={wanted}
          onChange={(_, { checked }) => void perform(chooseFollowing, checked === true)}
        />
      </Field>
    </EntryFrame>
  );
};
