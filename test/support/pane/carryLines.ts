import { reason } from '../../../src/workbook/carry/line';
import type { CarryLine } from '../../../src/workbook/carry/line';

/** What a new year's workbook would tell of the one before. */
export const someLines = (to: number): readonly CarryLine[] => [
  {
    what: 'asked',
    at: { field: 'TT_HAN_BAO_CAO' },
    subject: 'Hạn gửi báo cáo',
    before: `25/11/${String(to - 1)}`,
    now: `25/11/${String(to)}`,
    reason: reason('settingAgain', { to }),
  },
  {
    what: 'kept',
    at: { table: 'tblThon', row: null, column: 'name' },
    subject: 'Tên thôn',
    before: '',
    now: '',
    reason: reason('kept', { cells: 20 }),
  },
];
