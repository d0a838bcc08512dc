import { helpPage } from '../../src/functions/documentation';
import { markdown } from './functionPages/markdown';

export const file = 'docs/functions.md';
export const render = (): string => markdown(helpPage('vi'));
