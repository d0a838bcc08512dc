/** Where the pane learns whether Excel is dark. */
export interface ThemeSource {
  isDark(): boolean;
  onChange(listener: () => void): () => void;
}

const DARK = '(prefers-color-scheme: dark)';

/** The system's own choice. On the web Office's theme is missing or stale, so that this is the fallback everywhere. */
export const systemTheme: ThemeSource = {
  isDark: () => matchMedia(DARK).matches,
  onChange: (listener) => {
    const query = matchMedia(DARK);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  },
};
