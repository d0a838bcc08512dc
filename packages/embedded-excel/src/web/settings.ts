/** How the page was opened: `?lang=en-US&theme=dark&functions=off`. */
export interface PageSettings {
  readonly language: 'vi-VN' | 'en-US';
  readonly dark: boolean;
  /** Off: a host without custom functions, as older Excel is. */
  readonly functions: boolean;
}

export function readSettings(search: string): PageSettings {
  const query = new URLSearchParams(search);
  return {
    language: query.get('lang') === 'en-US' ? 'en-US' : 'vi-VN',
    dark: query.get('theme') === 'dark',
    functions: query.get('functions') !== 'off',
  };
}

export const PAGE_TEXTS = {
  'vi-VN': {
    title: 'Sổ tính thử',
    pane: 'Ngăn tác vụ',
    pageGroup: 'Sổ tính thử',
    list: 'Danh sách của ô',
    splitter: 'Bề rộng ngăn tác vụ',
    locked: 'Ô này được khóa vì trang tính đang được bảo vệ.',
  },
  'en-US': {
    title: 'Trial workbook',
    pane: 'Task pane',
    pageGroup: 'Trial workbook',
    list: 'List of the cell',
    splitter: 'Width of the task pane',
    locked: 'This cell is locked because the sheet is protected.',
  },
} as const;
