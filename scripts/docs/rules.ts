/** Every rule of the check: what it finds, why, what to do, on what authority, with an example that was run. */
import { basisText } from '../../src/check/engine/basis';
import { likeliestRuleSet } from '../../src/domain/regulations/ruleSet';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { check } from '../../src/check/check';
import { EXAMPLES } from '../../test/check/examples';
import { workbookOf } from '../../test/check/examples/workbookOf';
import { messageOf, textsOfRule } from '../../src/check/message';
import type { Severity } from '../../src/check/report';
import type { Rule, RuleMeta } from '../../src/check/engine/rule';
import { RULES } from '../../src/check/rules';
import { viCheck } from '../../src/i18n/vi/check';

export const file = 'docs/rules.md';

const FAMILIES: Readonly<Record<string, string>> = {
  structure: 'Bộ biểu mẫu',
  formulas: 'Công thức',
  cells: 'Nội dung ô',
  encodings: 'Bảng mã chữ',
  information: 'Thông tin',
  targets: 'Chỉ tiêu',
  hamlets: 'Thôn',
  literacy: 'Xóa mù chữ',
  universalEducation: 'Phổ cập giáo dục',
  citizens: 'Công dân học tập',
  units: 'Đơn vị học tập, cơ sở giáo dục',
  activities: 'Lớp học, nhiệm vụ, kinh phí',
  selfAssessment: 'Tự đánh giá của trung tâm học tập cộng đồng',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' };
const LEVELS: Readonly<Record<RuleMeta['level'], string>> = {
  0: 'bộ biểu mẫu còn nguyên',
  1: 'số liệu khớp nhau',
  2: 'so với năm trước, với thực tế',
};

const familyOf = ({ meta }: Rule): string => meta.id.split('/')[0] ?? '';

const yearsOf = ({ from, to }: RuleMeta): string => {
  if (from !== undefined && to !== undefined)
    return ` Áp dụng cho kế hoạch từ năm ${String(from)} đến năm ${String(to)}.`;
  if (from !== undefined) return ` Áp dụng cho kế hoạch từ năm ${String(from)}.`;
  return to === undefined ? '' : ` Áp dụng cho kế hoạch đến năm ${String(to)}.`;
};

const exampleOf = (rule: Rule) => {
  const [first] = EXAMPLES[rule.meta.id].fails;
  if (first === undefined) throw new Error(`The rule ${rule.meta.id} has no example.`);
  const [, part] = first;
  const [group] = check(workbookOf(part), { today: part.today ?? null }, { rules: [rule] }).findings;
  const [occurrence] = group?.occurrences ?? [];
  if (occurrence === undefined) throw new Error(`The example of ${rule.meta.id} finds nothing.`);
  return messageOf(viCheck, rule.meta.id, occurrence);
};

const describe = (rule: Rule): string => {
  const { meta } = rule;
  const message = exampleOf(rule);
  const basis = basisText(meta.basis, () => likeliestRuleSet(RULE_SETS, 'literacy'));
  return [
    `### ${textsOfRule(viCheck, meta.id).title}`,
    '',
    `\`${meta.id}\` · ${SEVERITIES[meta.severity]} · ${LEVELS[meta.level]}${meta.trial === true ? ' · đang thử' : ''}`,
    '',
    `- Ví dụ: ${message.what}`,
    `- Vì sao: ${message.why}`,
    `- Cách sửa: ${message.todo}`,
    ...(basis === null ? [] : [`- Căn cứ: ${basis}.${yearsOf(meta)}`]),
    ...(rule.canBeUndecided
      ? ['- Thiếu số liệu để so sánh thì ghi là chưa kiểm tra được, không tính là đúng hay sai.']
      : []),
  ].join('\n');
};

const INTRODUCTION = `# Các quy tắc kiểm tra

Trang này được tạo tự động từ các quy tắc của phần kiểm tra; không sửa tay. Mỗi ví dụ là kết quả chạy thật trên một
bảng tính chỉ có vài ô (tiêu đề ở dòng 5, số liệu từ dòng 6), nên địa chỉ ô khác với bộ biểu mẫu.

- Lỗi: số liệu chắc chắn sai hoặc không đọc được. Cảnh báo: rất có thể sai, cần xem lại. Lưu ý: nên biết.
- Ô để trống không phải là 0. So sánh số người là so sánh số nguyên, không có dung sai ngầm.
- Phát hiện đúng nhưng có lý do thì chấp nhận kèm lý do; số liệu của ô thay đổi thì phát hiện hiện lại.
`;

export const render = (): string => {
  const families = [...new Set(RULES.map(familyOf))];
  const sections = families.map((family) => {
    const rules = RULES.filter((rule) => familyOf(rule) === family);
    return [`## ${FAMILIES[family] ?? family}`, ...rules.map(describe)].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
};
