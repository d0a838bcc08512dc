import { helpPage } from '../../src/functions/documentation';
import { markdown } from './functionPages/markdown';

export const file = 'docs/functions.en.md';
export const render = (): string => markdown(helpPage('en'));
