/** The user guide: the way from an empty workbook to a checked plan, and what each sheet is for. */
import { COMMAND_NAMES } from '../../src/cli/main';
import type { Indicator } from '../../src/domain/indicator';
import type { PlanPart } from '../../src/domain/planPart';
import { INDICATOR_CODES, INDICATORS } from '../../src/domain/indicators';
import type { IndicatorCode } from '../../src/domain/indicators';
import { PROGRAMMES } from '../../src/domain/programmes';
import { planDocs } from '../../src/workbook/planDocs';
import { sourceOf } from '../../src/workbook/sources';
import { SHEETS } from '../../src/workbook/workbook';

export const file = 'docs/huong-dan.md';

const OPENING = `# Hướng dẫn sử dụng

Trang này được tạo tự động: danh sách trang tính, chỉ tiêu lấy từ chính mô tả của bộ biểu mẫu.

## 1. Tạo bộ biểu mẫu

Trên thẻ Trang đầu, bấm **Mở ngăn kế hoạch**. Chọn năm, ghi tỉnh và xã, đánh dấu nếu là xã đặc biệt khó khăn, bấm
**Tạo bộ biểu mẫu**. Chỉ thêm trang tính mới; trang đang có giữ nguyên, kể cả khi trùng tên (khi đó trang mới mang thêm
chữ “(XHHT)”). Bấm lần nữa không tạo thêm; nếu lỡ xóa một trang thì chỉ trang đó được thêm lại.

Đã có kế hoạch dạng Word: chọn **Đọc chỉ tiêu từ kế hoạch…**. Từng câu hiện cạnh cách hiểu; chỗ chưa chắc phải tự chọn.
Không có gì được đưa vào khi chưa xem.

Sang năm mới: trong sổ của năm cũ, chọn **Bắt đầu năm mới** (thẻ *Khác*) hoặc dùng lệnh \`xhht carry cu.xlsx --year 2027 -o moi.xlsx\`.
Sổ mới giữ thôn, danh sách người, chỉ tiêu, nhiệm vụ; bảng tuổi lùi một năm sinh; kết quả thành số của năm trước; điểm, lớp, kinh
phí để trống. Trang **Đã chuyển** ghi từng việc, có liên kết đến ô. Sổ cũ giữ nguyên. Không chỉ đổi năm trong sổ cũ: mọi độ
tuổi sẽ lệch. Chưa mở sổ cũ thì mở một sổ trống, chọn **Bắt đầu năm mới** ở dưới cùng rồi chọn tệp của năm cũ.

Nhập, tách xã; nhập, tách, đổi tên thôn: chọn **Nhập, tách xã** (thẻ *Khác*, hoặc ở dưới cùng khi sổ còn trống). Chọn sổ của các
xã cũ, ghi tên xã mới; xem từng thôn và đánh dấu (nhóm không có gì cần sửa xác nhận một lần); trả lời chỗ các sổ ghi khác nhau;
xem trước rồi mở sổ mới hoặc lưu thành tệp. Số người cộng lại, tỷ lệ không cộng; thiếu số của một phần thì để trống và nêu tên;
người có thể ghi hai lần được nêu, không xóa ai. Tách xã làm như vậy với một sổ, mỗi xã mới một lần. Các sổ cũ giữ nguyên.

## 2. Nhập số liệu

Ô nền vàng là nơi nhập; ô nền xanh nhạt chữ nghiêng là công thức. Ô trống nghĩa là **chưa có số liệu**, không phải số 0:
không có người nào thì nhập 0. Bảng tự dài thêm khi nhập ngay dưới dòng cuối. Có thể chèn dòng, chèn cột riêng, sắp xếp,
lọc, đổi tên trang; chỉ không đổi tiêu đề cột có sẵn.

Ở trang Thông tin, các lựa chọn mà văn bản chưa quy định rõ (mẫu số của tỷ lệ công dân học tập, cách ghi mù chữ mức độ
2…) ghi “Giả định - cần xác nhận” cho đến khi được xác nhận, và luôn hiện cùng kết quả dựa vào chúng.

## 3. Kiểm tra chỉ tiêu

Ngăn mở ra ở thẻ *Việc*: trang tính nào đủ, còn dở, chưa nhập, chỉ tiêu nào đang chờ, việc gì sắp đến hạn, quá hạn; bấm một
dòng để đến đúng ô.

Bấm **Kiểm tra chỉ tiêu**. Thẻ *Chỉ tiêu* cho biết từng chỉ tiêu đạt, chưa đạt hay chưa đủ dữ liệu, còn thiếu bao nhiêu
người và ở thôn nào. Thẻ *Kiểm tra* gom phát hiện theo nguyên nhân; bấm vào một dòng để đến đúng ô. Mỗi phát hiện nói
điều gì sai, vì sao, sửa thế nào. Chỗ sửa được an toàn có nút **Sửa**: xem trước, sau rồi mới sửa; **Chấp nhận kèm lý do**
giữ phát hiện ngoài số đếm cho đến khi ô thay đổi.

“Chưa kết luận được” nghĩa là số liệu còn thiếu hoặc mâu thuẫn có thể làm đổi kết luận. Danh sách mọi quy tắc kèm căn cứ: [rules.md](rules.md).

## 4. Gửi tệp cho nơi khác

Chỉ tiêu, tổng và văn bản luôn tính bằng hàm có sẵn của Excel; hàm \`XHHT.*\` chỉ ở ô chính của trang Xóa mù chữ, và ở các
cột tỷ lệ chỉ để xem nếu xã chọn vậy trong Thông tin. Máy không có phần bổ trợ không tính được các ô đó. Trước khi gửi, chọn **Đổi công thức** (thẻ
*Khác*), hoặc trên dòng lệnh \`xhht freeze\`. Hai dạng công thức cho cùng kết quả. Danh sách hàm: [functions.md](functions.md).

Gửi ra ngoài xã thì chọn **Tạo bản gửi** (thẻ *Khác*) hoặc \`xhht send\`: có số tổng và dấu kiểm tra được, không có danh sách và tên
người. Xem [ban-gui.md](ban-gui.md).

## 5. Văn bản

Kế hoạch và báo cáo dạng Word theo thể thức Nghị định 30/2020/NĐ-CP lập từ chính số liệu trong sổ tính. Nguyên nhân, kiến
nghị để trống cho người soạn. Tên người không được ghi, trừ khi chọn.

## 6. Máy không có Excel, hoặc Excel quá cũ

Lệnh \`xhht\` làm việc trên tệp: ${COMMAND_NAMES.map((name) => `\`${name}\``).join(', ')}.
Không cần Excel, không cần mạng. Mẫu dữ liệu: [plan-json.md](plan-json.md), [report-json.md](report-json.md).

Xã mới nhập từ nhiều xã, hoặc thôn nhập, tách, đổi tên:

1. \`xhht merge a.xlsx b.xlsx -o moi.xlsx\` ghi bảng đề xuất \`moi-thon.csv\`: mỗi thôn cũ một dòng. Mở bằng Excel, sửa cách làm và tên
   mới, ghi *Có* ở cột Xác nhận của từng dòng. Thôn tách làm nhiều thì chép dòng; thêm dòng có họ tên cho người thuộc phần nào.
2. Chạy lại với \`--map moi-thon.csv\`. Chỗ các tệp ghi khác nhau (bộ quy định, mức chỉ tiêu…) được hỏi, trả lời bằng \`--answer\`.
   Tệp năm trước của các xã (\`--last-year\`) cho phép tính lại “Thực hiện năm trước”.
3. Trong tệp mới, xem trang Đã chuyển: thôn nào nhập vào đâu, ô nào để trống vì thiếu số của một phần, ai có thể đang ghi hai lần. Rồi
   kiểm tra chỉ tiêu.

## 7. Số liệu cá nhân

Không nội dung ô nào rời khỏi máy: ngăn kế hoạch không gửi gì qua mạng, không lưu gì ngoài sổ tính. Danh sách người có tên,
năm sinh, dân tộc là dữ liệu cá nhân nhạy cảm; chỉ giữ những gì cần cho việc lập kế hoạch và báo cáo. Hết cần thì chọn **Bỏ danh sách người** (thẻ *Khác*) hoặc \`xhht clear\`. Dữ liệu
nào nằm ở đâu: [du-lieu-ca-nhan.md](du-lieu-ca-nhan.md).
`;

const sheetLine = ({ title, intro }: (typeof SHEETS)[number]): string => `| ${title} | ${intro} |`;

/** The sheet of a list or form, and what it calls a column or field of it. */
const placeOf = (part: PlanPart, field: string) => {
  const { source, column } = sourceOf(part, field);
  const sheet = SHEETS.find(
    ({ table, form }) => (column === null ? form?.json : table?.id) === (column === null ? part : source),
  );
  const label = column === null ? sheet?.form?.fields[field]?.label : sheet?.table?.columns[column]?.header;
  if (sheet === undefined || label === undefined) throw new Error(`The guide does not find ${part}.${field}.`);
  return { sheet: sheet.title, label: `“${label}”` };
};

const takenFrom = ({ measure, denominatorIs }: Indicator): string => {
  switch (measure.kind) {
    case 'share': {
      const { list, part, whole } = measure;
      const numerator = placeOf(list, part);
      const assumed = denominatorIs === 'assumed' ? ' (mẫu số là giả định)' : '';
      const of =
        typeof whole === 'string'
          ? placeOf(list, whole).label
          : `số theo mục ${placeOf('info', whole.setting).label} ở trang Thông tin`;
      return `${numerator.sheet}: ${numerator.label} trên ${of}${assumed}`;
    }
    case 'answered': {
      const { sheet, label } = placeOf(measure.list, measure.column);
      return `${sheet}: số dòng ghi “Có” ở ${label} trên tổng số dòng`;
    }
    case 'level': {
      const { list, numerator } = PROGRAMMES[measure.programme].people;
      return `${placeOf(list, numerator).sheet}: ${measure.highest === 1 ? 'đạt chuẩn hay chưa' : 'mức độ đạt được'}`;
    }
    case 'answer': {
      const { sheet, label } = placeOf(measure.form, measure.field);
      return `${sheet}: ${label}`;
    }
  }
};

const targetLine = (code: IndicatorCode): string =>
  `| \`${code}\` | ${INDICATORS[code].title.vi} | ${takenFrom(INDICATORS[code])} |`;

const inputCount = (): number =>
  planDocs().reduce((sum, { fields }) => sum + fields.filter(({ role }) => role !== 'computed').length, 0);

export const render = (): string =>
  [
    OPENING,
    '## 8. Các trang tính\n',
    `Có ${String(SHEETS.length)} trang, ${String(inputCount())} mục để nhập hoặc chọn.\n`,
    '| Trang | Dùng để |',
    '|---|---|',
    ...SHEETS.map(sheetLine),
    '\n## 9. Mã chỉ tiêu\n',
    'Chỉ tiêu của xã ghi mã khác thì tự nhập tử số và mẫu số.\n',
    '| Mã | Chỉ tiêu | Lấy từ |',
    '|---|---|---|',
    ...INDICATOR_CODES.map(targetLine),
    '',
  ].join('\n');
