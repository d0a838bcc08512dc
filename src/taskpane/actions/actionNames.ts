/** One name per user action; each has a file of the same name, and a text `action.<name>`. */
export const ACTION_NAMES = [
  'createTemplate',
  'fillSample',
  'runCheck',
  'selectPlace',
  'goToSheet',
  'applyFixes',
  'acceptFinding',
  'freezeFormulas',
  'writeFindingsSheet',
  'makePlan',
  'makeReport',
  'switchLanguage',
] as const;
export type ActionName = (typeof ACTION_NAMES)[number];
