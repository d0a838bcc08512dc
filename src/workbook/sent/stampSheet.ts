/** The stamp of a copy as a sheet: first of all sheets, for whoever opens it. */
import { RECIPIENTS } from '../../domain/recipients';
import { addBlock, newDraft, placeCell } from '../template/draft';
import { heightFor } from '../template/rowHeights';
import type { TemplateSheet } from '../templateModel';
import { PLAN_TABLES } from '../planParts';
import { TABLES } from '../workbook';
import { SENT_NAME } from '../identity';
import type { SentStamp } from './sentStamp';
import { dayText } from '../../vietnamese/calendar';

export const STAMP_SHEET = 'banGui';
const TITLE = 'Bản gửi';
const WIDTHS = [40, 90] as const;

/** Titles of rules: they are the check's. */
type RuleTitle = (ruleId: string) => string;

const INTRO =
  'Bản này lập từ sổ của xã để gửi ra ngoài: có số tổng, không có danh sách và họ tên người. Ô đếm từ danh sách đã được thay bằng giá trị. Sửa số liệu thì sửa ở sổ gốc rồi lập bản gửi mới; bản bị sửa không còn khớp mã băm.';

/** Nobody counts the sheets by hand: title of that of a list. */
export const sheetOfList = (list: string): string => {
  const table = PLAN_TABLES.find(({ json }) => json === list);
  return TABLES.find((own) => own.table === table)?.sheet.title ?? list;
};

type Line = readonly [label: string, value: string | number];

const openErrors = ({ counts: { error } }: SentStamp): string =>
  error === 0 ? 'Không còn lỗi nào' : `Còn ${String(error)} lỗi chưa sửa khi lập bản này`;

const linesOf = (stamp: SentStamp): readonly Line[] => [
  ['Gửi đến', stamp.recipient === null ? 'Không nêu nơi nhận' : RECIPIENTS[stamp.recipient].title.vi],
  ['Ngày lập bản gửi', dayText(stamp.made)],
  ['Phiên bản bộ biểu mẫu', stamp.templateVersion],
  ['Kết quả kiểm tra', openErrors(stamp)],
  ['Cảnh báo', stamp.counts.warning],
  ['Lưu ý', stamp.counts.note],
  ['Phát hiện đã chấp nhận kèm lý do', stamp.counts.accepted],
  ...stamp.registers.map(({ list, persons }): Line => [
    `Không kèm danh sách “${sheetOfList(list)}”`,
    `${String(persons)} người`,
  ]),
  ['Mã băm SHA-256', stamp.hash],
];

const acceptedLines = ({ accepted }: SentStamp, rule: RuleTitle): readonly Line[] =>
  accepted.map(({ ruleId, count, reasons }) => [`${rule(ruleId)} (${String(count)})`, reasons.join('; ')]);

export const stampSheet = (stamp: SentStamp, rule: RuleTitle): TemplateSheet => {
  const draft = newDraft();
  const both = { left: 0, columns: WIDTHS.length };
  const width = WIDTHS[0] + WIDTHS[1];
  placeCell(draft, { row: 0, span: both, cell: TITLE.toLocaleUpperCase('vi'), role: 'title', align: 'left' });
  placeCell(draft, { row: 1, span: both, cell: INTRO, role: 'intro', wrap: true, align: 'left' });
  draft.rowHeights[1] = heightFor([{ text: INTRO, width }]);
  let row = 3;
  const section = (title: string, lines: readonly Line[]): void => {
    if (lines.length === 0) return;
    placeCell(draft, { row, span: both, cell: title, role: 'sectionTitle', align: 'left' });
    row += 1;
    addBlock(draft, row, 0, lines);
    draft.styles.push({
      top: row,
      left: 0,
      rows: lines.length,
      columns: 1,
      role: 'fieldLabel',
      align: 'left',
      wrap: true,
    });
    draft.styles.push({ top: row, left: 1, rows: lines.length, columns: 1, role: 'fixed', align: 'left', wrap: true });
    lines.forEach(([label, value], index) => {
      draft.rowHeights[row + index] = heightFor([
        { text: label, width: WIDTHS[0] },
        { text: String(value), width: WIDTHS[1] },
      ]);
    });
    row += lines.length + 1;
  };
  section('Dấu của bản gửi', linesOf(stamp));
  section('Phát hiện đã chấp nhận, kèm lý do', acceptedLines(stamp, rule));
  const printed = row;
  placeCell(draft, { row, span: both, cell: 'Cho chương trình đọc', role: 'sectionTitle', align: 'left' });
  // Not wrapped: it is long, and nobody reads it here.
  addBlock(draft, row + 1, 0, [['Dấu dạng JSON', JSON.stringify(stamp)]]);
  draft.styles.push({ top: row + 1, left: 0, rows: 1, columns: 2, role: 'note', align: 'left' });
  draft.names.push({ name: SENT_NAME, row: row + 1, column: 1 });
  return {
    ...draft,
    id: STAMP_SHEET,
    title: TITLE,
    orientation: 'portrait',
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    onePage: true,
    printArea: { top: 0, left: 0, rows: printed, columns: WIDTHS.length },
    columnWidths: WIDTHS,
    charts: [],
    table: null,
  };
};
