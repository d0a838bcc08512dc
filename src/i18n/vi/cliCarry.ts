/** Words of `xhht carry`. */
export const cliCarry = {
  carry: {
    description: 'Bắt đầu kế hoạch năm mới từ tệp của năm cũ; tệp cũ giữ nguyên',
    file: 'tệp kế hoạch .xlsx của năm cũ',
    year: 'năm của kế hoạch mới',
    output: 'tệp .xlsx mới sẽ ghi',
    set: 'trả lời luôn một mục của năm mới, theo tên ô ở trang Thông tin, ví dụ TT_DBKK=Có; có thể ghi nhiều lần',
    done: 'Đã ghi {file}: kế hoạch năm {to} của {commune}, lập từ sổ năm {from}.',
    count: '  {what}: {count}',
    asked: 'Mục cần xác nhận lại cho năm {to} (trả lời ở trang Thông tin, hoặc chạy lại lệnh với --set):',
    askedField: '  {name} - {label}: {value}',
    blank: 'chưa có',
    lost: 'Không chuyển được:',
    lostLine: '  {what}{reason}',
    more: '  … và {count} mục khác.',
    see: 'Xem từng mục, có liên kết đến ô, ở trang “{sheet}” của tệp mới.',
    noYear:
      'Tệp {file} chưa ghi năm kế hoạch ở trang Thông tin nên không biết chuyển từ năm nào. Nhập năm rồi chạy lại.',
    notLater: 'Tệp {file} là sổ năm {from}; năm mới phải sau năm {from}. Không ghi tệp mới.',
    outside: 'Chưa lập được kế hoạch cho năm {to}. Không ghi tệp mới.',
    badAnswer: 'Phải có dạng TÊN=GIÁ TRỊ, ví dụ TT_DBKK=Có.',
    unknownField: 'Không có mục {name} để trả lời. Các mục: {names}.',
    badValue: 'Mục {name} ({label}) không nhận giá trị “{value}”.{choices}',
  },
} as const;
