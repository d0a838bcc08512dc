import type { RuleText } from '../../ruleText';

export const universalEducationTexts = {
  'universalEducation/count-within-population': {
    title: 'Số đạt nhiều hơn số phải phổ cập',
    what: '{row}: số đạt ({left}) nhiều hơn số phải phổ cập ({right}).',
    why: 'Người đạt là một phần của người phải phổ cập.',
    todo: 'Đối chiếu sổ theo dõi phổ cập, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'universalEducation/population-missing': {
    title: 'Có số đạt mà thiếu số phải phổ cập',
    what: '{row}: ô {cell} (“{header}”) còn trống, trong khi đã có {otherHeader}.',
    why: 'Thiếu số phải phổ cập thì không tính được tỷ lệ, không xét được mức độ.',
    todo: 'Nhập ô {cell}.',
  },
  'universalEducation/code-once': {
    title: 'Một số liệu phổ cập ghi hai dòng',
    what: '{row} (dòng {line}) có mã đã dùng ở dòng {firstLine}.',
    why: 'Chỉ dòng đầu tiên của mỗi mã được tính.',
    todo: 'Xóa dòng thừa.',
  },
  'universalEducation/remaining-age-11': {
    title: 'Số trẻ em 11 tuổi còn lại không khớp',
    what: 'Số trẻ em 11 tuổi chưa hoàn thành tiểu học ghi {left}, nhưng {population} trẻ phải phổ cập trừ {count} trẻ đã hoàn thành còn {right}.',
    why: 'Trẻ em 11 tuổi còn lại là số phải phổ cập trừ số đã hoàn thành.',
    todo: 'Sửa ô {cell} thành {right}, hoặc sửa số của dòng trẻ em 11 tuổi hoàn thành.',
  },
  'universalEducation/same-population': {
    title: 'Hai số liệu của cùng độ tuổi có mẫu số khác nhau',
    what: '“{leftName}” tính trên {left} người, “{rightName}” tính trên {right} người.',
    why: 'Hai tỷ lệ tính trên cùng những người phải phổ cập.',
    todo: 'Đối chiếu sổ theo dõi phổ cập, rồi sửa ô {leftCell} hoặc ô {rightCell}.',
  },
  'universalEducation/level-skipped': {
    title: 'Đủ điều kiện mức độ cao nhưng thiếu điều kiện mức độ thấp',
    what: '“{title}”: đủ điều kiện riêng của mức độ {level} nhưng chưa đủ điều kiện của mức độ {failed}.',
    why: 'Mức độ cao đòi hỏi đạt mức độ thấp; trường hợp này thường do một dòng nhập sai.',
    todo: 'Kiểm tra các số liệu của mức độ {failed}.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
