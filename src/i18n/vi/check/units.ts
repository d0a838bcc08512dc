import type { RuleText } from '../../ruleText';

export const unitTexts = {
  'units/titles-within-members': {
    title: 'Số thành viên đạt danh hiệu nhiều hơn số thành viên',
    what: '{row}: số thành viên là công dân học tập ({left}) nhiều hơn số thành viên ({right}).',
    why: 'Người đạt danh hiệu là một phần của thành viên.',
    todo: 'Sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'units/unit-twice': {
    title: 'Một đơn vị ghi hai lần',
    what: '{row} (dòng {line}) đã có ở dòng {firstLine}.',
    why: 'Đơn vị ghi hai lần làm sai tỷ lệ đơn vị học tập.',
    todo: 'Xóa một trong hai dòng.',
  },
  'units/recognition-lost': {
    title: 'Đơn vị mất danh hiệu so với năm trước',
    what: '{row}: năm trước được công nhận, năm nay không được công nhận.',
    why: 'Mất danh hiệu ảnh hưởng đến chỉ tiêu duy trì tỷ lệ đơn vị học tập.',
    todo: 'Kiểm tra {cells|ô|các ô} {cells}; nếu đúng thì nêu nguyên nhân trong báo cáo.',
  },
  'units/digital-lessons-within-lessons': {
    title: 'Số tiết trên môi trường số nhiều hơn tổng số tiết',
    what: '{row}: số tiết trên môi trường số ({left}) nhiều hơn tổng số tiết ({right}).',
    why: 'Tiết trên môi trường số là một phần của tổng số tiết.',
    todo: 'Sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'units/lessons-complete': {
    title: 'Thiếu số tiết của cơ sở giáo dục',
    what: '{row}: ô {cell} (“{header}”) còn trống, trong khi “{otherHeader}” đã có.',
    why: 'Tỷ lệ dạy học trên môi trường số cần cả hai số.',
    todo: 'Nhập ô {cell}.',
  },
  'units/institution-twice': {
    title: 'Một cơ sở giáo dục ghi hai lần',
    what: '{row} (dòng {line}) đã có ở dòng {firstLine}.',
    why: 'Cơ sở ghi hai lần làm sai tỷ lệ.',
    todo: 'Xóa một trong hai dòng.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
