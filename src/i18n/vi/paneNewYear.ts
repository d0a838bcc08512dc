/** Texts of "Bắt đầu năm mới". */
export const viPaneNewYear = {
  'entry.newYear': 'Bắt đầu năm mới',
  'entry.newYear.note': 'Lập sổ của năm sau từ sổ năm nay: danh sách, chỉ tiêu, nhiệm vụ được chuyển sang.',
  'entry.merge': 'Nhập, tách xã',
  'entry.merge.note': 'Lập sổ của xã mới từ sổ của các xã cũ; nhập, tách, đổi tên thôn.',
  'newYear.intro':
    'Tạo một sổ mới cho năm sau từ sổ đang mở. Sổ đang mở giữ nguyên. Xem trước những gì được chuyển rồi mới tạo.',
  'newYear.noYear': 'Sổ đang mở chưa ghi năm kế hoạch. Nhập năm ở trang Thông tin rồi quay lại.',
  'newYear.year': 'Năm của sổ mới',
  'newYear.last': 'Chưa lập được kế hoạch cho năm sau năm {year}.',
  'newYear.refused.noYear': 'Sổ cũ chưa ghi năm kế hoạch nên chưa chuyển được. Nhập năm ở trang Thông tin.',
  'newYear.refused.notLater': 'Năm mới phải sau năm của sổ cũ.',
  'newYear.refused.outside': 'Chưa lập được kế hoạch cho năm này.',
  'newYear.refused.sentCopy': 'Sổ cũ là bản gửi, không có danh sách. Mở sổ gốc của xã rồi làm lại.',
  'newYear.what': 'Từ năm {from} sang năm {to}',
  'newYear.kind': '{kind}: {n}',
  'newYear.more': '… và {n} mục khác, xem ở trang “Đã chuyển” của sổ mới.',
  'newYear.sheet': 'Sổ mới có trang “Đã chuyển” ghi đủ từng mục, có liên kết đến ô.',
  'newYear.save': 'Nếu Excel không mở được sổ mới, lưu thành tệp rồi mở tệp đó.',
  'newYear.saveBlocked': 'Excel trên máy này không cho ngăn kế hoạch lưu tệp.',
  'action.beginYear': 'Xem trước',
  'action.readCommunes': 'Chọn sổ của các xã…',
  'action.readLastYear': 'Chọn sổ năm trước…',
  'action.readMapping': 'Lấy từ bảng .csv…',
  'action.saveMapping': 'Lưu bảng để sửa trong Excel',
  'action.mergeCommunes': 'Tiếp tục',
  'action.openMade': 'Mở sổ mới',
  'action.saveMade': 'Lưu thành tệp',
  'done.beginYear': 'Đã xem trước xong; những gì được chuyển và các nút tạo sổ mới ở bên dưới.',
  'done.openMade':
    'Đã yêu cầu Excel mở sổ mới ở cửa sổ khác; lưu sổ đó lại. Không thấy sổ mới thì chọn “Lưu thành tệp”.',
  'done.openMade.refused':
    'Excel này không mở được sổ mới từ ngăn kế hoạch. Excel trên máy này cũng không cho ngăn kế hoạch lưu tệp; dùng Excel trên máy khác, hoặc dòng lệnh.',
  'done.openMade.saved':
    'Excel này không mở được sổ mới từ ngăn kế hoạch, nên đã gửi tệp {file} sang phần Tải xuống của trình duyệt. Nếu sổ mới vẫn hiện ra thì bỏ tệp đó.',
  'done.saveMade':
    'Đã gửi tệp {file} sang phần Tải xuống của trình duyệt; mở tệp đó bằng Excel. Không thấy thì chọn “Mở sổ mới”.',
} as const;
