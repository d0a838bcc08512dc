/** The user guide: the year, an example from an empty workbook to the report, questions, and what each sheet is for. */
import { vietnameseLists } from './guide/lists';
import { VIETNAMESE } from './guide/vietnamese';

export const file = 'docs/huong-dan.md';
export const render = (): string => `${VIETNAMESE}${vietnameseLists()}`;
