const KEY = 'xhht.follow';
const OFF = 'off';

/** Does the check follow edits? Yes, unless it was switched off here before. */
export const rememberedFollowing = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
};

/** Only that it is off is kept. Blocked storage is no reason to trouble the user: the choice then holds until the pane is closed. */
export const rememberFollowing = (wanted: boolean): void => {
  try {
    if (wanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    return;
  }
};
