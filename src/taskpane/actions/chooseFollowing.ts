import { rememberFollowing } from '../state/rememberedFollowing';
import type { PaneAction } from './paneAction';

/** Switches the check that follows edits on or off, here and from now on. */
export const chooseFollowing: PaneAction<boolean> = {
  name: 'chooseFollowing',
  isAllowed: () => true,
  stoppable: false,
  quick: true,
  run: ({ dispatch }, wanted) => {
    dispatch({ type: 'followingChosen', wanted });
    rememberFollowing(wanted);
    return Promise.resolve();
  },
};
