/** Why a file cannot be read, and what to do: the command line and the pane. */
export const viFileProblems = {
  notFound: 'Không tìm thấy tệp {file}. Kiểm tra lại tên và thư mục.',
  protected:
    'Tệp {file} được đặt mật khẩu nên không đọc được. Mở tệp bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi thử lại.',
  oldFormat: 'Tệp {file} ở dạng Excel cũ (.xls). Mở bằng Excel và lưu thành .xlsx rồi thử lại.',
  folder: '{file} là thư mục, không phải tệp. Chỉ ra một tệp trong thư mục đó.',
  newerTemplate:
    'Tệp {file} làm bằng bộ biểu mẫu mới hơn phần mềm này nên chỉ xem và kiểm tra được, không ghi ra tệp khác. Cập nhật phần mềm rồi thử lại.',
  sentCopy: 'Tệp {file} là bản gửi, không có danh sách nên không lập được tệp khác từ nó. Dùng sổ gốc của xã.',
  binaryWorkbook: 'Tệp {file} ở dạng Excel nhị phân (.xlsb). Mở bằng Excel và lưu thành .xlsx rồi thử lại.',
  openDocument: 'Tệp {file} ở dạng OpenDocument (.ods). Mở bằng LibreOffice hoặc Excel và lưu thành .xlsx rồi thử lại.',
  oldXml: 'Tệp {file} là bảng tính XML của Excel 2003. Mở bằng Excel và lưu thành .xlsx rồi thử lại.',
  webPage:
    'Tệp {file} thật ra là trang web (HTML), dù tên có thể là .xls hay .xlsx. Mở bằng Excel và lưu thành .xlsx rồi thử lại.',
  plainText:
    'Tệp {file} chỉ là bảng dạng văn bản (.csv, .txt), không giữ được biểu mẫu. Dùng tệp .xlsx gốc, hoặc mở bằng Excel và lưu thành .xlsx rồi thử lại.',
  notXlsx: 'Tệp {file} không phải tệp Excel .xlsx. Chọn đúng tệp kế hoạch.',
  damaged: 'Tệp {file} bị hỏng nên không đọc được. Dùng bản lưu khác, hoặc mở bằng Excel để sửa chữa rồi lưu lại.',
  tooLarge:
    'Tệp {file} quá lớn so với một tệp kế hoạch. Kiểm tra xem có đúng tệp không, hoặc xóa các hàng, cột trống đã định dạng.',
  noTemplate: 'Tệp {file} không có biểu mẫu kế hoạch xã hội học tập. Chọn đúng tệp kế hoạch của xã.',
} as const;
