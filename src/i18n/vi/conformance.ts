/** Words of the page that compares Excel with our model of it. Read by whoever helps the project, not by officials. */
export const viConformance = {
  'conformance.title': 'Đối chiếu với Excel',
  'conformance.intro':
    'Trang này hỏi Excel trên máy này từng điều mà phần bổ trợ dựa vào, rồi ghi câu trả lời vào một tệp để gửi cho dự án. Mất vài phút.',
  'conformance.needs':
    'Cần một sổ tính mới, trống, chỉ một trang. Trong lúc chạy, sổ tính bị xóa và ghi nhiều lần; khi xong chỉ còn một trang trống như ban đầu.',
  'conformance.privacy':
    'Tệp ghi nền tảng, phiên bản, ngôn ngữ của Excel và các câu trả lời; không có tên người, tên tệp hay ô nào của người dùng.',
  'conformance.start': 'Bắt đầu',
  'conformance.stop': 'Dừng',
  'conformance.stopping': 'Đang dừng sau câu hỏi này…',
  'conformance.progress': '{done}/{total}: {id}',
  'conformance.notEmpty':
    'Sổ tính này đang có nội dung, định dạng hoặc hơn một trang nên chưa làm gì. Mở một sổ tính mới, trống, chỉ một trang, rồi bấm Bắt đầu.',
  'conformance.failed': 'Chưa chạy được hết ({code}). Mở một sổ tính mới, trống, rồi bấm Bắt đầu.',
  'conformance.done':
    'Xong {asked} câu hỏi: {same} như dự kiến, {otherKind} thuộc loại khác đã biết, {different} khác, {failed} bị từ chối, {timedOut} quá lâu, {notAskable} cần người làm.',
  'conformance.stopped': 'Đã dừng. Tệp chỉ có phần đã hỏi.',
  'conformance.notEmptied':
    'Chưa xóa được những gì trang này đã ghi vào sổ tính. Lưu tệp kết quả, rồi đóng sổ tính này mà không lưu.',
  'conformance.save': 'Lưu tệp',
  'conformance.copy': 'Chép nội dung',
  'conformance.copied': 'Đã chép. Dán vào một tệp mới tên là {name}.',
  'conformance.notCopied': 'Chưa chép được: bấm vào ô dưới, Ctrl+A rồi Ctrl+C.',
  'conformance.file': 'Nội dung tệp',
  'conformance.back': 'Về ngăn kế hoạch',
} as const;
