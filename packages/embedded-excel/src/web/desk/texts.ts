import type { Loss, NotKept, UnreadableFile } from '../../file/origin';
import type { PageSettings } from '../settings';

type Language = PageSettings['language'];

interface DeskTexts {
  readonly group: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly saveAs: string;
  readonly saveAsTip: string;
  readonly blank: string;
  readonly blankTip: string;
  readonly about: string;
  readonly whatItIs: string;
  readonly newName: string;
  readonly opening: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly downloaded: (name: string) => string;
  readonly notSaved: string;
  readonly loseWork: string;
  readonly unreadable: Readonly<Record<UnreadableFile['reason'], string>>;
  readonly halfRead: string;
  readonly lost: string;
  readonly kinds: Readonly<Record<NotKept, string>>;
  readonly keeping: string;
  readonly keepingTip: string;
  readonly keepQuestion: string;
  readonly keep: string;
  readonly doNotKeep: string;
  readonly kept: string;
  readonly restored: (name: string, day: string) => string;
  readonly forgotten: string;
  readonly close: string;
}

export const DESK_TEXTS: Readonly<Record<Language, DeskTexts>> = {
  'vi-VN': {
    group: 'Tệp',
    open: 'Mở…',
    openTip: 'Mở một tệp .xlsx từ máy này; cũng có thể kéo tệp vào trang',
    save: 'Lưu',
    saveTip: 'Lưu thành tệp .xlsx (Ctrl+S)',
    saveAs: 'Lưu tệp khác…',
    saveAsTip: 'Lưu thành một tệp khác (Ctrl+Shift+S)',
    blank: 'Sổ mới',
    blankTip: 'Bắt đầu một sổ trống',
    about: 'Đây là gì?',
    whatItIs:
      'Đây là sổ tính của dự án chạy trong trình duyệt, không phải Excel. Mở, sửa, lưu được tệp .xlsx; công thức thông dụng được tính. Mọi thứ ở lại máy này. Trước khi nộp, nên mở tệp bằng Excel hoặc LibreOffice xem lại.',
    newName: 'So tinh.xlsx',
    opening: 'Đang mở tệp…',
    saving: 'Đang lưu…',
    saved: (name) => `Đã lưu “${name}”.`,
    downloaded: (name) => `Đã gửi “${name}” sang phần Tải xuống của trình duyệt.`,
    notSaved: 'Chưa lưu được tệp; sổ vẫn còn trên trang. Thử “Lưu tệp khác…” vào nơi khác.',
    loseWork: 'Sổ đang mở có thay đổi chưa lưu. Bỏ các thay đổi đó?',
    unreadable: {
      protected: 'Tệp này có mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại. Sổ đang mở còn nguyên.',
      oldFormat:
        'Đây là tệp .xls kiểu cũ. Mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thử lại. Sổ đang mở còn nguyên.',
      damaged: 'Tệp này không phải tệp .xlsx, hoặc đã hỏng. Sổ đang mở còn nguyên.',
    },
    halfRead: 'Chưa mở được hết tệp này. Tải lại trang, đừng lưu đè lên tệp; mở tệp bằng Excel hoặc LibreOffice.',
    lost: 'Không giữ được khi lưu:',
    kinds: {
      macros: 'macro',
      richText: 'kiểu chữ riêng của một phần ô',
      validations: 'quy tắc nhập có mức viết bằng công thức',
      conditionalFormats: 'thanh, thang màu, biểu tượng do phần bổ trợ vẽ',
      formControls: 'ô đánh dấu kiểu điều khiển',
      charts: 'biểu đồ do phần bổ trợ vẽ',
      addinSettings: 'phát hiện đã chấp nhận',
    },
    keeping: 'Giữ khi tải lại',
    keepingTip: 'Giữ sổ trong trình duyệt của máy này, hoặc bỏ bản đang giữ',
    keepQuestion:
      'Giữ sổ này trong trình duyệt để lỡ tải lại trang không mất? Ai dùng chung tài khoản máy cũng mở được.',
    keep: 'Giữ',
    doNotKeep: 'Không',
    kept: 'Sổ được giữ trong trình duyệt này; bấm “Giữ khi tải lại” lần nữa để bỏ.',
    restored: (name, day) => `Đã mở lại “${name}” giữ trong trình duyệt lúc ${day}.`,
    forgotten: 'Đã bỏ bản giữ trong trình duyệt.',
    close: 'Đóng',
  },
  'en-US': {
    group: 'File',
    open: 'Open…',
    openTip: 'Open an .xlsx file of this computer; a file can be dragged onto the page, too',
    save: 'Save',
    saveTip: 'Save as an .xlsx file (Ctrl+S)',
    saveAs: 'Save as…',
    saveAsTip: 'Save as another file (Ctrl+Shift+S)',
    blank: 'New',
    blankTip: 'Begin an empty workbook',
    about: 'What is this?',
    whatItIs:
      'This is the workbook of the project in a browser, not Excel. It opens, edits and saves .xlsx files and calculates common formulas. Everything stays on this computer. Look at the file in Excel or LibreOffice before handing it in.',
    newName: 'Workbook.xlsx',
    opening: 'Opening the file…',
    saving: 'Saving…',
    saved: (name) => `“${name}” is saved.`,
    downloaded: (name) => `“${name}” went to the downloads of the browser.`,
    notSaved: 'The file could not be saved; the workbook is still on the page. Try “Save as…” in another place.',
    loseWork: 'The open workbook has changes that are not saved. Give them up?',
    unreadable: {
      protected: 'This file has a password. Take it off in Excel, save, and try again. The open workbook is as it was.',
      oldFormat:
        'This is an old .xls file. Save it as .xlsx in Excel or LibreOffice first. The open workbook is as it was.',
      damaged: 'This file is no .xlsx file, or it is damaged. The open workbook is as it was.',
    },
    halfRead:
      'The file could not be opened to its end. Reload the page, do not save over the file; use Excel or LibreOffice for it.',
    lost: 'Not kept when saving:',
    kinds: {
      macros: 'macros',
      richText: 'looks of parts of a cell’s text',
      validations: 'validation bounds that are formulas',
      conditionalFormats: 'bars, scales and icons drawn by the add-in',
      formControls: 'check boxes that are controls',
      charts: 'charts drawn by the add-in',
      addinSettings: 'accepted findings',
    },
    keeping: 'Keep over reload',
    keepingTip: 'Keep the workbook in the browser of this computer, or drop what is kept',
    keepQuestion:
      'Keep this workbook in the browser, so that reloading the page loses nothing? Others on this account could open it.',
    keep: 'Keep',
    doNotKeep: 'No',
    kept: 'The workbook is kept in this browser; press “Keep over reload” again to drop it.',
    restored: (name, day) => `“${name}” was opened again as kept in the browser at ${day}.`,
    forgotten: 'The copy kept in the browser is gone.',
    close: 'Close',
  },
};

/** What a file does not keep, in one line; empty when it keeps everything. */
export function lossesLine(losses: readonly Loss[], { lost, kinds }: DeskTexts): string {
  const named = [...new Set(losses.map(({ kind }) => kind))].map((kind) => {
    const sheets = [
      ...new Set(losses.flatMap((loss) => (loss.kind === kind && loss.sheet !== null ? [loss.sheet] : []))),
    ];
    return sheets.length === 0 ? kinds[kind] : `${kinds[kind]} (${sheets.join(', ')})`;
  });
  return named.length === 0 ? '' : `${lost} ${named.join('; ')}.`;
}
