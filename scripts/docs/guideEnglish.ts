import { ENGLISH } from './guide/english';
import { englishLists } from './guide/lists';

export const file = 'docs/guide.md';
export const render = (): string => `${ENGLISH}${englishLists()}`;
