import { enFileProblems } from '../../i18n/en/fileProblems';
import { enMerge } from '../../i18n/en/merge';
import { enPaneMerge } from '../../i18n/en/paneMerge';
import { viFileProblems } from '../../i18n/vi/fileProblems';
import { viMerge } from '../../i18n/vi/merge';
import { viPaneMerge } from '../../i18n/vi/paneMerge';
import { usePaneState } from '../state/PaneContext';

const VI = { merge: viMerge, pane: viPaneMerge, files: viFileProblems } as const;
const EN = { merge: enMerge, pane: enPaneMerge, files: enFileProblems } as const;

/** Words about older workbooks, which hardly anybody needs: they come with the views that say them, and not at first. */
export const useMergeWords = () => usePaneState(({ language }) => (language === 'en' ? EN : VI));
