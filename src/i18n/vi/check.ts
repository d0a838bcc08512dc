import { activityTexts } from './check/activities';
import { cellTexts } from './check/cells';
import { citizenTexts } from './check/citizens';
import { encodingTexts } from './check/encodings';
import { formulaTexts } from './check/formulas';
import { hamletTexts } from './check/hamlets';
import { informationTexts } from './check/information';
import { literacyTexts } from './check/literacy';
import { selfAssessmentTexts } from './check/selfAssessment';
import { situationTexts } from './check/situations';
import { structureTexts } from './check/structure';
import { targetTexts } from './check/targets';
import { unitTexts } from './check/units';
import { universalEducationTexts } from './check/universalEducation';

/** Wording of every rule, by its id. The Vietnamese texts are the source of the ids. */
const rules = {
  ...situationTexts,
  ...structureTexts,
  ...formulaTexts,
  ...cellTexts,
  ...encodingTexts,
  ...informationTexts,
  ...targetTexts,
  ...hamletTexts,
  ...literacyTexts,
  ...universalEducationTexts,
  ...citizenTexts,
  ...unitTexts,
  ...activityTexts,
  ...selfAssessmentTexts,
} as const;

export type RuleId = keyof typeof rules;

export const viCheck = {
  locale: 'vi',
  rules,
  /** What to do where a fix is a proposal; {todo} is what to do by hand. */
  proposed: 'Nếu đề xuất của nút Sửa là đúng thì chọn Sửa; chưa đúng thì làm như sau. {todo}',
  /** Words before a list of cells: of several, of one, and between the last two. */
  /** How a message names rows and cells. */
  names: {
    line: 'Dòng {n}',
    age: 'Tuổi {n}',
    hamlet: 'Thôn {name}',
    named: '“{name}”',
    confirms: 'Xác nhận: {name}',
    registerRows: 'Đối chiếu các dòng của danh sách: {rows}',
    noRegisterRows: 'Danh sách chưa có người nào như vậy',
    origin: 'ô gõ tay đang có lỗi là {cell}',
    noOrigin: 'không thấy ô gõ tay nào có lỗi',
  },
  /** Why a rule could not be evaluated. */
  notEvaluated: {
    missingTable: 'Chưa kiểm tra được “{title}”: không có bảng của trang tính “{sheet}”.',
    missingColumn: 'Chưa kiểm tra được “{title}”: trang tính “{sheet}” thiếu cột “{header}”.',
    missingValue: 'Chưa kiểm tra được “{title}” ở {rows} chỗ, vì thiếu số liệu để so sánh.',
    ruleFailed: 'Chưa kiểm tra được “{title}”: quy tắc gặp lỗi. Các quy tắc khác không bị ảnh hưởng.',
    formulasNotRead:
      'Chưa kiểm tra được “{title}” ở {rows} ô (trang tính “{sheet}”): bảng quá dài nên Excel không đọc được từng công thức, hoặc trang tính đang được bảo vệ. Lưu tệp rồi kiểm tra bằng lệnh xhht check thì đọc được đủ.',
    notRead:
      'Chưa kiểm tra được “{title}” ở {rows} chỗ: không đọc được quy tắc nhập liệu, ví dụ vì trang tính “{sheet}” đang được bảo vệ.',
    targetFailed:
      'Chưa kết luận được chỉ tiêu {code} (“{name}”): phần tính số liệu của chỉ tiêu gặp lỗi. Các chỉ tiêu khác không bị ảnh hưởng.',
    noFigureForYear: 'Chưa kiểm tra được “{title}”: không có quy định của năm kế hoạch.',
  },
} as const;
