/**
 * What is shown when Excel refuses something: what happened, why, what to do. One triple per error code; no codes,
 * no English, nothing that was in a cell.
 */
export const viErrors = {
  'error.cellEditing.what': 'Excel đang chờ nhập xong một ô.',
  'error.cellEditing.why': 'Khi một ô còn đang được nhập, Excel không cho đọc hoặc ghi trang tính.',
  'error.cellEditing.todo': 'Bấm Enter (giữ giá trị) hoặc Esc (bỏ giá trị) trong ô đó, rồi làm lại.',

  'error.sheetProtected.what': 'Trang tính đang được bảo vệ nên chưa ghi được.',
  'error.sheetProtected.why': 'Có người đã khóa trang tính, nên Excel không cho ghi vào ô bị khóa.',
  'error.sheetProtected.todo': 'Chọn Xem lại > Bỏ bảo vệ trang tính, rồi làm lại.',

  'error.workbookProtected.what': 'Tệp đang ở chế độ chỉ đọc.',
  'error.workbookProtected.why': 'Excel không cho thêm trang tính hoặc ghi vào tệp này.',
  'error.workbookProtected.todo': 'Bấm Bật tính năng chỉnh sửa ở đầu cửa sổ, hoặc lưu thành tệp khác, rồi làm lại.',

  'error.structureProtected.what': 'Cấu trúc của tệp đang được bảo vệ nên chưa làm được.',
  'error.structureProtected.why':
    'Có người đã khóa sổ làm việc, nên Excel không cho thêm, xóa, đổi chỗ hoặc hiện trang tính. Chưa có gì bị thay đổi.',
  'error.structureProtected.todo':
    'Chọn Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ (mật khẩu hỏi người đã khóa), rồi làm lại.',

  'error.noApi.what': 'Bản Excel này chưa làm được việc vừa chọn.',
  'error.noApi.why': 'Cần Excel 2021, Excel 365, Excel trên web hoặc Excel cho Mac từ bản 16.52.',
  'error.noApi.todo': 'Cập nhật Excel, hoặc mở tệp bằng Excel trên web. Số liệu trong tệp vẫn nguyên.',

  'error.tooLarge.what': 'Trang tính có quá nhiều ô cho một lần đọc hoặc ghi.',
  'error.tooLarge.why': 'Excel giới hạn lượng dữ liệu trao đổi; thường là do có định dạng kéo dài đến cuối trang tính.',
  'error.tooLarge.todo': 'Xóa các dòng và cột thừa dưới bảng số liệu, lưu tệp, rồi làm lại.',

  'error.cancelled.what': 'Đã dừng theo yêu cầu.',
  'error.cancelled.why': 'Việc đang làm được dừng giữa chừng; số liệu trong trang tính không bị thay đổi.',
  'error.cancelled.todo': 'Có thể làm lại bất cứ lúc nào.',

  'error.nameTaken.what': 'Tệp đã có trang tính hoặc bảng trùng tên với bộ biểu mẫu.',
  'error.nameTaken.why': 'Trang tính có sẵn được giữ nguyên, vì vậy bộ biểu mẫu chưa được thêm.',
  'error.nameTaken.todo': 'Đổi tên trang tính hoặc bảng đó, hoặc tạo bộ biểu mẫu trong một tệp mới.',

  'error.cellsInTheWay.what': 'Chỗ cần ghi đang vướng các ô khác.',
  'error.cellsInTheWay.why':
    'Ở đó có ô gộp, bộ lọc, PivotTable hoặc bảng khác, nên Excel không cho thêm dòng, cột hoặc ghi vào.',
  'error.cellsInTheWay.todo': 'Bỏ lọc, bỏ gộp ô, hoặc chuyển phần đang vướng sang trang khác, rồi làm lại.',

  'error.inactiveWorkbook.what': 'Đang mở nhiều tệp và Excel đang ở tệp khác.',
  'error.inactiveWorkbook.why': 'Excel chỉ cho đọc, ghi tệp đang được chọn.',
  'error.inactiveWorkbook.todo': 'Bấm vào cửa sổ của tệp kế hoạch này, rồi làm lại.',

  'error.noTemplate.what': 'Không còn tìm thấy bộ biểu mẫu trong tệp.',
  'error.noTemplate.why': 'Các trang tính của bộ biểu mẫu có thể đã bị xóa, hoặc một tệp khác đang mở.',
  'error.noTemplate.todo':
    'Mở đúng tệp kế hoạch. Nếu vừa xóa trang tính, đóng tệp mà không lưu rồi mở lại; hoặc tạo lại bộ biểu mẫu.',

  'error.notFound.what': 'Không còn tìm thấy ô hoặc trang tính cần đến.',
  'error.notFound.why': 'Trang tính, bảng hoặc dòng đã bị xóa hoặc đổi tên sau lần kiểm tra trước.',
  'error.notFound.todo': 'Bấm Kiểm tra để xem lại theo số liệu hiện có.',

  'error.changedMeanwhile.what': 'Ô cần sửa đã đổi sau lần kiểm tra trước.',
  'error.changedMeanwhile.why': 'Để không ghi đè giá trị mới nhập, ô được giữ nguyên.',
  'error.changedMeanwhile.todo': 'Bấm Kiểm tra để xem lại theo số liệu hiện có, rồi sửa nếu còn cần.',

  'error.busy.what': 'Excel đang bận việc khác.',
  'error.busy.why': 'Tệp có thể đang được tính lại, đang lưu, hoặc có người khác cùng sửa.',
  'error.busy.todo': 'Chờ vài giây, rồi làm lại.',

  'error.planProtected.what': 'Tệp kế hoạch có mật khẩu.',
  'error.planProtected.why': 'Tệp được mã hóa nên không đọc được nội dung.',
  'error.planProtected.todo': 'Mở tệp bằng Word, bỏ mật khẩu và lưu lại, hoặc dán nội dung vào ô bên dưới.',

  'error.planOldFormat.what': 'Tệp kế hoạch ở dạng Word cũ (.doc).',
  'error.planOldFormat.why': 'Chỉ đọc được tệp .docx và .txt.',
  'error.planOldFormat.todo': 'Mở tệp bằng Word, chọn Lưu thành .docx, hoặc dán nội dung vào ô bên dưới.',

  'error.planPdf.what': 'Tệp đã chọn là tệp PDF.',
  'error.planPdf.why': 'Chỉ đọc được tệp .docx, tệp .txt và nội dung dán vào.',
  'error.planPdf.todo':
    'Mở tệp PDF, bấm Ctrl+A rồi Ctrl+C, dán vào ô bên dưới; hoặc mở bằng Word và lưu thành .docx. PDF là ảnh chụp thì phải gõ lại phần chỉ tiêu.',

  'error.planNotDocx.what': 'Tệp đã chọn không phải tệp Word.',
  'error.planNotDocx.why': 'Nội dung tệp không đúng dạng .docx.',
  'error.planNotDocx.todo': 'Chọn tệp .docx khác, hoặc dán nội dung vào ô bên dưới.',

  'error.planDamaged.what': 'Tệp kế hoạch bị hỏng.',
  'error.planDamaged.why': 'Không mở được nội dung của tệp.',
  'error.planDamaged.todo': 'Mở tệp bằng Word để sửa và lưu lại, hoặc dán nội dung vào ô bên dưới.',

  'error.planTooLarge.what': 'Tệp kế hoạch quá lớn.',
  'error.planTooLarge.why': 'Tệp lớn hơn 20 MB, thường là do có ảnh quét.',
  'error.planTooLarge.todo': 'Bỏ ảnh trong tệp, hoặc dán nội dung vào ô bên dưới.',

  'error.partMissing.what': 'Chưa tải được một phần của ngăn kế hoạch.',
  'error.partMissing.why': 'Máy đang mất mạng, hoặc máy chủ của phần bổ trợ chưa trả lời.',
  'error.partMissing.todo': 'Kiểm tra mạng, rồi làm lại. Số liệu trong tệp không bị thay đổi.',

  'error.newBuild.what': 'Có bản mới của phần bổ trợ, mở lại ngăn.',
  'error.newBuild.why': 'Ngăn đang mở là của bản cũ; phần vừa cần của bản đó không còn trên máy chủ.',
  'error.newBuild.todo': 'Bấm Mở lại ngăn. Số liệu trong tệp không bị thay đổi.',

  'error.undoNotSupported.what': 'Excel chưa làm được việc vừa chọn trong một lần hoàn tác.',
  'error.undoNotSupported.why': 'Bản Excel này không cho gộp các thay đổi thành một bước hoàn tác.',
  'error.undoNotSupported.todo': 'Bấm Kiểm tra để xem những gì đã ghi, rồi làm lại; nếu vẫn vậy, cập nhật Excel.',

  'error.unknown.what': 'Excel báo lỗi, việc vừa chọn chưa làm xong.',
  'error.unknown.why': 'Chưa rõ nguyên nhân.',
  'error.unknown.todo': 'Lưu tệp, đóng rồi mở lại, và làm lại. Nếu vẫn lỗi, báo cho nơi hỗ trợ kèm mã ở dưới.',
  'error.code': 'Mã lỗi: {code}',
} as const;
