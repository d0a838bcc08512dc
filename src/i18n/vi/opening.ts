/** What the page says while the pane does not open. It stands in a script of its own, before anything else is loaded. */
export const viOpening = {
  'opening.wait': 'Đang mở ngăn kế hoạch…',
  'opening.title': 'Chưa mở được ngăn kế hoạch',
  'opening.retry': 'Thử lại',
  'opening.trying': 'Đang thử lại…',
  'opening.stillNot': 'Đã thử lúc {time}, vẫn chưa được.',
  'opening.safe': 'Sổ tính vẫn dùng được như thường; số liệu không bị ảnh hưởng.',

  'opening.office.what': 'Chưa tải được thư viện Office.js của Microsoft từ {host}.',
  'opening.office.why':
    'Phần bổ trợ làm việc với Excel qua thư viện này. Máy chưa có mạng, hoặc mạng đang chặn địa chỉ đó.',
  'opening.office.todo':
    'Kiểm tra mạng rồi bấm Thử lại. Nếu máy vẫn vào được trang khác, nhờ người quản trị mạng cho phép địa chỉ {host}.',

  'opening.slow.what': 'Đã chờ {seconds} giây mà chưa tải xong từ {host}.',
  'opening.slow.why': 'Mạng chậm, hoặc mạng đang chặn địa chỉ đó.',
  'opening.slow.todo': 'Cứ để nguyên ngăn này: khi tải xong, kế hoạch tự hiện ra. Hoặc bấm Thử lại.',

  'opening.own.what': 'Chưa tải được một tệp của phần bổ trợ từ {host}.',
  'opening.own.why': 'Máy chưa có mạng, hoặc phần bổ trợ vừa được thay bằng bản mới.',
  'opening.own.todo': 'Bấm Thử lại. Nếu vẫn không được, đóng Excel rồi mở lại, hoặc báo người quản trị phần bổ trợ.',
} as const;
