import type { RuleText } from '../../ruleText';

export const activityTexts = {
  'activities/class-groups-within-learners': {
    title: 'Số lượt nữ hoặc dân tộc thiểu số nhiều hơn số lượt người học',
    what: '{row}: {leftName} ({left}) nhiều hơn {rightName} ({right}).',
    why: 'Nữ và người dân tộc thiểu số là một phần của người học.',
    todo: 'Đối chiếu sổ theo dõi lớp, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'activities/class-in-year': {
    title: 'Lớp học không thuộc năm kế hoạch',
    what: '{row}: ngày {date} không thuộc năm {year}.',
    why: 'Chỉ hoạt động trong năm kế hoạch được tính.',
    todo: 'Kiểm tra ô {cell}.',
  },
  'activities/task-in-year': {
    title: 'Thời hạn nhiệm vụ không hợp với năm kế hoạch',
    what: '{row}: thời hạn {date} không thuộc năm {year} hoặc năm liền sau.',
    why: 'Nhiệm vụ của kế hoạch năm được thực hiện trong năm.',
    todo: 'Kiểm tra ô {cell}.',
  },
  'activities/task-late': {
    title: 'Nhiệm vụ quá hạn',
    what: '{row}: hết hạn ngày {date} mà chưa ghi là đã hoàn thành.',
    why: 'Ngày kiểm tra là {today}.',
    todo: 'Cập nhật trạng thái, hoặc đôn đốc cơ quan chủ trì.',
  },
  'activities/task-state-and-share': {
    title: 'Trạng thái không khớp với tỷ lệ hoàn thành',
    what: '{row}: tỷ lệ hoàn thành {done} % không khớp với trạng thái ở {cells|ô|các ô} {cells}.',
    why: 'Đã hoàn thành là 100 %; chưa thực hiện là 0 %.',
    todo: 'Sửa một trong các ô {cells}.',
  },
  'activities/spent-within-planned': {
    title: 'Chi vượt dự toán',
    what: '{row}: đã chi {left} đồng, vượt dự toán {right} đồng.',
    why: 'Khoản chi phải nằm trong dự toán được duyệt.',
    todo: 'Kiểm tra ô {leftCell} và ô {rightCell}; nếu đúng thì bổ sung căn cứ điều chỉnh dự toán.',
  },
  'activities/budget-without-source': {
    title: 'Khoản kinh phí chưa ghi nguồn',
    what: '{row}: ô {cell} (“{header}”) còn trống.',
    why: 'Kế hoạch tổng hợp kinh phí theo nguồn.',
    todo: 'Chọn nguồn kinh phí ở ô {cell}.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
