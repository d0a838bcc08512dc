import { FormulaSpelling } from './formulaText';

/** What the page asks for when a file is opened or saved; it comes as one part, not with the page. */
export { loadFile, readFile } from './readFile';
export { writeFile } from './writeFile';
export const spellingOf = (namespace: string | null): FormulaSpelling => new FormulaSpelling(namespace);
