import type { RuleText } from '../../ruleText';

/** Family selfAssessment. */
export const selfAssessmentTexts = {
  'selfAssessment/points-within-maximum': {
    title: 'Điểm tự chấm cao hơn điểm tối đa',
    what: '{row}: điểm tự chấm {left} cao hơn điểm tối đa {right}.',
    why: 'Điểm của một tiêu chí không vượt quá điểm tối đa của tiêu chí đó.',
    todo: 'Sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'selfAssessment/points-missing': {
    title: 'Tiêu chí tự đánh giá chưa chấm điểm',
    what: '{row}: ô {cell} (“{header}”) còn trống.',
    why: 'Tổng điểm và xếp loại chỉ tính được khi mọi tiêu chí đã được chấm; không đạt điểm nào thì ghi 0.',
    todo: 'Chấm điểm ở ô {cell}, hoặc xóa dòng nếu tiêu chí không áp dụng.',
  },
  'selfAssessment/scale-descends': {
    title: 'Mức xếp loại tự đánh giá không giảm dần',
    what: 'Các mức xếp loại ở {cells|ô|các ô} {cells} không giảm dần từ Tốt đến Trung bình.',
    why: 'Một loại cao hơn phải cần tỷ lệ điểm cao hơn.',
    todo: 'Sửa {cells|ô|các ô} {cells} theo hướng dẫn của Sở Giáo dục và Đào tạo.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
