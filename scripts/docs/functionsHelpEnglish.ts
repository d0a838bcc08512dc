import { helpPage } from '../../src/functions/documentation';
import { HELP_PAGES } from '../../src/functions/helpAddress';
import { html } from './functionPages/html';

export const file = `assets/${HELP_PAGES.en}`;
export const render = (): string => html(helpPage('en'));
