/** Which personal data stand where in a workbook, what for, and how long: from the descriptions of the sheets. */
import { dataColumns, dataFields, PLAN_FORMS, PLAN_TABLES } from '../../src/workbook/planParts';
import type { PersonalData, TableDescription } from '../../src/workbook/describe';
import { FORMS, TABLES } from '../../src/workbook/workbook';

export const file = 'docs/du-lieu-ca-nhan.md';

const KINDS: Readonly<Record<PersonalData, string>> = { basic: 'cơ bản', sensitive: 'nhạy cảm' };

const titleOf = (table: TableDescription): string => TABLES.find((own) => own.table === table)?.sheet.title ?? '';

const kindOf = (table: TableDescription, key: string): string => {
  const kind = table.persons?.data[key];
  if (kind === undefined) throw new Error(`Table ${table.id} does not say which personal data column "${key}" holds.`);
  return KINDS[kind];
};

const registerPart = (table: TableDescription): readonly string[] => {
  const { persons } = table;
  if (persons === undefined) return [];
  return [
    `### Trang ${titleOf(table)} (\`${table.id}\`)`,
    '',
    `- Dùng để: ${persons.purpose}`,
    `- Giữ (gợi ý, xã quyết định): ${persons.keptUntil}`,
    '- Bản gửi: không kèm; chỉ có số tổng.',
    '',
    '| Cột | Loại dữ liệu |',
    '|---|---|',
    ...dataColumns(table).map(([key, { header }]) => `| ${header} | ${kindOf(table, key)} |`),
    '',
  ];
};

const HANDLED = {
  person: 'tên người: bản gửi để trống',
  anybody: 'câu chữ, có thể nêu tên người: bản gửi bỏ cả ô nếu có tên trong danh sách',
} as const;

const otherRows = (): readonly string[] => [
  ...PLAN_TABLES.filter(({ persons }) => persons === undefined).flatMap((table) =>
    dataColumns(table).flatMap(
      ([
        ,
        {
          header,
          type: { names },
        },
      ]) =>
        names === 'person' || names === 'anybody' ? [`| ${titleOf(table)} | ${header} | ${HANDLED[names]} |`] : [],
    ),
  ),
  ...PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(
      ([
        ,
        {
          label,
          type: { names },
        },
      ]) =>
        names === 'person' || names === 'anybody'
          ? [`| ${FORMS.find((own) => own.form === form)?.sheet.title ?? ''} | ${label} | ${HANDLED[names]} |`]
          : [],
    ),
  ),
];

export const render = (): string =>
  [
    '# Dữ liệu cá nhân trong sổ của xã',
    '',
    '<!-- Trang này do `npm run docs` viết ra từ bản mô tả các trang tính; đừng sửa tay. -->',
    '',
    'Theo Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) và Nghị định 356/2025/NĐ-CP (thay Nghị định 13/2023/NĐ-CP), họ tên, năm sinh, giới',
    'tính, nơi ở, số định danh là dữ liệu cơ bản; dữ liệu tiết lộ nguồn gốc dân tộc là dữ liệu **nhạy cảm**. Danh sách có cột Dân tộc vì',
    'vậy được giữ như dữ liệu nhạy cảm. Bảng này giúp xã lập hồ sơ của mình; nó không thay ý kiến của cán bộ pháp chế.',
    '',
    '## Danh sách người',
    '',
    ...PLAN_TABLES.flatMap(registerPart),
    '## Ô khác có thể có tên người',
    '',
    '| Trang | Ô, cột | Trong bản gửi |',
    '|---|---|---|',
    ...otherRows(),
    '',
    '## Dữ liệu đi đâu',
    '',
    '- Phần bổ trợ, ngăn kế hoạch và lệnh `xhht` đọc sổ ngay trên máy; không gửi số liệu đi đâu, không ghi tên người vào lời báo,',
    '  báo lỗi, bộ nhớ của trình duyệt. Phát hiện gọi người theo số dòng.',
    '- Tệp có danh sách chỉ để trên máy của cơ quan. Gửi ra ngoài thì gửi bản gửi ([ban-gui.md](ban-gui.md)).',
    '- Báo cáo chỉ kèm danh sách người chưa biết chữ khi người lập chọn như vậy (`--names`).',
    '- Số rất nhỏ theo thôn (một, hai người) có thể cho biết đó là ai, dù không có tên; xem trước khi công khai.',
    '',
  ].join('\n');
