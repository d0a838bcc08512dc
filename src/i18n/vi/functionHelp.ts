/** Words of the help page around the functions' own texts. */
export const viFunctionHelp = {
  title: 'Các hàm XHHT',
  intro:
    'Các hàm dùng được trong mọi ô khi đã cài phần bổ trợ. Hàm không bao giờ coi ô trống là số 0: thiếu số liệu thì kết quả là ô trống. Đối số sai thì ô báo #VALUE!, kèm lời giải thích đối số nào và vì sao.',
  blanks:
    'Excel cho máy tính chuyển ô trống thành số 0 trước khi gọi hàm của phần bổ trợ. Khi vùng số liệu có thể còn ô trống, ghi đối số là IF(vùng="";"";vùng), như các công thức của bộ biểu mẫu.',
  category: {
    ratio: 'Tỷ lệ',
    literacy: 'Xóa mù chữ',
    universalEducation: 'Phổ cập giáo dục',
    citizens: 'Công dân học tập',
    units: 'Đơn vị học tập',
    targets: 'Chỉ tiêu',
  },
  parameters: 'Đối số',
  optional: 'không bắt buộc',
  result: 'Kết quả',
  examples: 'Ví dụ',
  cells: 'Các ô từ A1:',
  moreRows: '… và {count} dòng nữa',
  gives: 'cho',
  blank: '(ô trống)',
} as const;
