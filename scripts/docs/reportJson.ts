/** The public JSON form of a check report: what it says, an example that was really computed, and its schema. */
import { z } from 'zod';
import { check } from '../../src/check/check';
import { toJson } from '../../src/check/reportJson';
import { reportSchema } from '../../src/check/reportSchema';
import { tasksOf } from '../../src/check/tasks';
import { viCheck } from '../../src/i18n/vi/check';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { Plan } from '../../src/workbook/plan';
import { parsePlanJson } from '../../src/workbook/planJson';
import { buildTemplate } from '../../src/workbook/template';

export const file = 'docs/report-json.md';

const INTRO = `# Kết quả kiểm tra dạng JSON (phiên bản 1)

Trang này được tạo tự động. \`xhht check ke-hoach.xlsx --json\` in ra đúng mẫu này; ngăn kế hoạch trong Excel dùng cùng một
kết quả.

- \`tasks\`: việc cần làm: từng trang tính (\`filled\` đủ, \`half\` còn thiếu, \`empty\` chưa nhập), ô còn trống, số chỉ tiêu cần đến, và các
  hạn (\`late\` đã quá, \`ahead\` sắp tới).
- \`targets\`: từng chỉ tiêu theo thứ tự trong bảng. \`verdict\` là \`met\` (đạt), \`notMet\` (chưa đạt), \`cannotTell\` (chưa kết
  luận được, vì sao thì ghi ở \`needs\`). \`certain\` cho biết đánh giá có đứng vững dù mọi dòng chưa rõ ngả về phía nào.
- \`target\`, \`actual\`, \`tolerance\`, \`lastYear\`: điểm phần trăm với chỉ tiêu tỷ lệ, mức độ với chỉ tiêu giữ vững mức độ, 1 / 0 với
  có / không. \`numerator\`, \`denominator\`, \`missing\` là số người (hoặc đơn vị, tiết), luôn là số nguyên.
- \`missing\` là số còn thiếu để đạt, \`byHamlet\` phân theo thôn.
- \`findings\`: mỗi quy tắc một mục, \`count\` là số chỗ; \`occurrences\` liệt kê đủ, không cắt bớt. \`severity\` là \`error\`, \`warning\`
  hoặc \`note\`. Danh sách quy tắc: [rules.md](rules.md).
- \`accepted\`: phát hiện đã chấp nhận kèm lý do, không tính vào \`counts\` của ba mức.
- \`notEvaluated\`: quy tắc chưa kết luận được và vì sao; không tính là đúng, cũng không tính là sai.

Một bản theo mẫu báo cáo kiểm tra số liệu của hệ thống thống kê châu Âu: \`xhht check ke-hoach.xlsx --ess\`.
`;

const EXAMPLE_DAY = '2026-10-01';

/** A tiny commune in which one target is not met and one figure is wrong. */
const EXAMPLE = {
  version: 1,
  info: {
    year: 2026,
    province: 'Lạng Sơn',
    commune: 'Xã ví dụ',
    planNumber: '01/KH-UBND',
    planDate: '2026-02-05',
    pupilsCounted: false,
  },
  targets: [
    {
      code: 'NLTT',
      title: '50 % số người trong độ tuổi lao động được trang bị năng lực thông tin.',
      kind: 'atLeast',
      value: 50,
    },
  ],
  hamlets: [
    { name: 'Thôn Một', population: 100, female: 52, workingAge: 60, informationCompetence: 31 },
    { name: 'Thôn Hai', population: 80, female: 95, workingAge: 50, informationCompetence: 20 },
  ],
};

const examplePlan = (): Plan => {
  const result = parsePlanJson(JSON.stringify(EXAMPLE));
  if (!result.ok) throw new Error('The example is no plan.');
  return { ...newPlan({ year: 2026 }), ...result.plan };
};

const exampleReport = () => {
  const parsed = parseWorkbook(snapshotOfTemplate(buildTemplate(examplePlan(), { formulas: 'native' })));
  const checked = check(parsed, { today: null });
  const report = toJson(checked, tasksOf(parsed, checked.targets, EXAMPLE_DAY), viCheck);
  return {
    ...report,
    tasks: { ...report.tasks, sheets: report.tasks.sheets.slice(0, 2), due: report.tasks.due.slice(0, 1) },
    settings: report.settings.slice(0, 2),
    findings: report.findings.slice(0, 1),
    notEvaluated: report.notEvaluated.slice(0, 1),
  };
};

const block = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

export const render = (): string =>
  [
    INTRO,
    '## Ví dụ\n',
    'Kết quả thật của một kế hoạch hai thôn (rút gọn còn một phát hiện, hai lựa chọn, hai trang tính, một hạn, một quy tắc chưa đánh giá được):\n',
    block(exampleReport()),
    '\n## Lược đồ (JSON Schema)\n',
    block(z.toJSONSchema(reportSchema)),
    '',
  ].join('\n');
