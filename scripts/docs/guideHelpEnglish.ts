import { helpPage } from './guide/helpPage';
import { render as guide } from './guideEnglish';

export const file = 'assets/help/guide.html';
export const render = (): string => helpPage(guide(), 'en', 'Guide – Learning society plan');
