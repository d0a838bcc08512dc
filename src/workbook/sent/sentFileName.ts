/** What a copy is called: letters without diacritics, which every mail program and server takes. */
import { dropDiacritics } from '../../vietnamese/letters';
import type { Plan } from '../plan';
import type { SentStamp } from './sentStamp';

const slug = (text: string): string =>
  dropDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** 'ban-gui-tan-van-2026-so-gddt.xlsx' */
export const sentFileName = ({ commune, year }: Plan['info'], { recipient }: SentStamp): string =>
  `${['ban-gui', slug(commune ?? ''), year === null ? '' : String(year), recipient ?? ''].filter((part) => part !== '').join('-')}.xlsx`;
