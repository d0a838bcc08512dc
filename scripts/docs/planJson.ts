/** The public JSON form of a plan, list by list, from the descriptions of the workbook. */
import type { JsonType } from '../../src/workbook/cellType';
import { planDocs } from '../../src/workbook/planDocs';
import type { DocumentedField, DocumentedPart } from '../../src/workbook/planDocs';
import { parsePlanJson } from '../../src/workbook/planJson';
import { planToJson } from '../../src/workbook/planToJson';

export const file = 'docs/plan-json.md';

const INTRO = `# Số liệu kế hoạch dạng JSON (phiên bản 1)

Trang này được tạo tự động từ mô tả bộ biểu mẫu. \`xhht new --data ke-hoach.json\` điền số liệu vào bộ biểu mẫu,
\`xhht export ke-hoach.xlsx\` xuất lại đúng số liệu đó.

- Tệp là một đối tượng với \`"version": 1\` và các khóa dưới đây. Khóa không có trong danh sách này bị từ chối, kèm đường dẫn
  đến chỗ sai, ví dụ \`hamlets[3].population\`.
- Khóa bỏ qua hoặc bằng \`null\` là ô trống, nghĩa là chưa có số liệu, không phải số 0. Riêng khóa ghi
  “(soạn sẵn)”: bỏ qua thì nhận giá trị như bộ biểu mẫu mới (hạn của năm \`info.year\`), \`null\` mới là ô trống.
- Danh sách \`targets\`, \`tasks\`, \`paragraphs\` bỏ qua thì nhận các dòng soạn sẵn của bộ biểu mẫu (mười ba chỉ tiêu, nhiệm vụ,
  nội dung); danh sách rỗng \`[]\` nghĩa là không có dòng nào. Danh sách khác bỏ qua hoặc rỗng là không có dòng nào.
- Số ngoài khoảng ghi ở cột “Giá trị” (số âm, điểm 11, số người lẻ) và chữ quá dài vẫn được ghi vào ô để \`xhht check\` báo đúng chỗ.
  Sai kiểu dữ liệu, mã lựa chọn không có và khóa lạ thì bị từ chối.
- Tỷ lệ là điểm phần trăm: 35 là 35 %, nhiều nhất 4 chữ số sau dấu phẩy. Ngày viết \`2026-02-05\`. Có / Không là \`true\` / \`false\`.
- Lựa chọn viết bằng mã (cột “Giá trị”), không viết bằng nhãn trong ô.
- Dòng của \`literacy\` (theo tuổi) và \`universalEducation\` (theo mã) là cố định: ghi bất kỳ dòng nào, theo thứ tự nào cũng được.
`;

/** Small enough to read, and checked: the page is not written unless it is a plan. */
const EXAMPLE = {
  version: 1,
  info: {
    year: 2026,
    province: 'Lạng Sơn',
    commune: 'Tân Văn',
    especiallyDifficult: true,
    confirmed: ['especiallyDifficult'],
  },
  centre: { usesIt: true },
  targets: [
    {
      code: 'NLTT',
      title: '50 % số người trong độ tuổi lao động được trang bị năng lực thông tin.',
      kind: 'atLeast',
      value: 50,
    },
    { code: 'XMC', title: 'Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.', kind: 'keepLevel', value: 2 },
  ],
  hamlets: [{ name: 'Nà Mẫu', population: 483, workingAge: 301, informationCompetence: 160 }],
  literacy: [{ age: 15, scopeTotal: 140, classATotal: 0, classBTotal: 1 }],
};

const exampleText = (): string => {
  const text = JSON.stringify(EXAMPLE, null, 2);
  const result = parsePlanJson(text);
  const kept = result.ok && JSON.stringify(planToJson(result.plan)['hamlets']) === JSON.stringify(EXAMPLE.hamlets);
  if (!kept) throw new Error('The example is no plan.');
  return text;
};

const number = (value: number): string => value.toLocaleString('vi-VN');

const typeOf = (json: JsonType): string => {
  switch (json.kind) {
    case 'string':
      return `chữ, tối đa ${number(json.maxLength)} ký tự`;
    case 'integer':
      return json.max === null
        ? `số nguyên từ ${number(json.min)}`
        : `số nguyên ${number(json.min)} – ${number(json.max)}`;
    case 'number':
      return json.max === null ? `số từ ${number(json.min)}` : `số ${number(json.min)} – ${number(json.max)}`;
    case 'boolean':
      return '`true` / `false`';
    case 'date':
      return 'ngày';
    case 'choice':
      return 'một trong các mã';
  }
};

const valuesOf = ({ json, choices }: DocumentedField): string =>
  json?.kind === 'choice'
    ? choices.map(({ id, label }) => `\`${id}\` ${label}`).join('; ')
    : typeOf(json ?? { kind: 'boolean' });

const rowOf = (field: DocumentedField): string => {
  const marks = `${field.required ? ' (cần có)' : ''}${field.isPreset ? ' (soạn sẵn)' : ''}`;
  return `| \`${field.key}\` | ${field.label}${marks} | ${valuesOf(field)} | ${field.note ?? ''} |`;
};

const partText = ({ json, kind, sheet, intro, table, fields }: DocumentedPart): string =>
  [
    `## \`${json}\`: ${sheet}`,
    '',
    kind === 'list' ? `Danh sách (bảng \`${table ?? ''}\`). ${intro}` : intro,
    '',
    '| Khóa | Nội dung | Giá trị | Ghi chú |',
    '|---|---|---|---|',
    ...fields.filter(({ json: type }) => type !== null).map(rowOf),
    ...(json === 'info' ? ['| `confirmed` | Khóa của các lựa chọn đã được xác nhận | danh sách khóa | |'] : []),
    '',
  ].join('\n');

export const render = (): string =>
  `${INTRO}\n\`\`\`json\n${exampleText()}\n\`\`\`\n\n${planDocs().map(partText).join('\n')}`;
