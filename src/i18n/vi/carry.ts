/** What became of older workbooks in a new one: the sheet "Đã chuyển", the command line and the pane. */
export const viCarry = {
  /** Why, and what to do, by the key of a line. */
  reasons: {
    kept: 'Giữ như sổ cũ: {cells} ô.',
    reviewed: 'Là số của năm {from}, có thể đã đổi. Cập nhật theo số liệu năm {to}: {cells} ô.',
    emptied: 'Kết quả của năm {from}, không phải của năm {to}. Đã để trống {cells} ô; nhập khi có số liệu.',
    asked: 'Phụ thuộc vào năm. Đã để trống {cells} ô; nhập số liệu của năm {to}.',
    fieldEmptied: 'Của năm {from}. Nhập lại cho năm {to}.',
    fieldAsked: 'Phụ thuộc vào năm. Nhập lại cho năm {to}.',
    fieldReviewed: 'Là số của năm {from}. Cập nhật cho năm {to}.',
    settingAgain: 'Phụ thuộc vào năm. Đối chiếu văn bản áp dụng cho năm {to} rồi chọn “Đã xác nhận”.',
    settingAnswered: 'Đã trả lời khi lập sổ mới.',
    settingsKept: 'Lựa chọn cách tính và phần đã xác nhận giữ như sổ cũ: {cells} ô.',
    daysLater: 'Ngày lùi lại {years} năm so với sổ cũ: {cells} ô. Kiểm tra ngày nghỉ và yêu cầu của cấp trên.',
    result: 'Kết quả năm {from} thành “Thực hiện năm trước”.',
    resultOpen:
      'Chưa kết luận được kết quả năm {from} (từ {lowest} đến {highest}) nên để trống. Bổ sung số liệu trong sổ cũ, hoặc nhập kết quả chính thức.',
    resultUnknown: 'Sổ cũ chưa có kết quả năm {from} nên để trống. Nhập khi có số liệu.',
    resultTooOld:
      'Kết quả này của năm {from}, không phải của năm {before}; ô năm trước để trống. Nhập kết quả năm {before}.',
    aim: 'Mức chỉ tiêu lấy từ sổ cũ, chỉ để bắt đầu. Sửa theo kế hoạch năm {to}; mốc quốc gia đến năm {year}: {national}.',
    aimNoNational: 'Mức chỉ tiêu lấy từ sổ cũ, chỉ để bắt đầu. Sửa theo kế hoạch năm {to}.',
    answers: 'Câu trả lời năm {from} thành của năm trước: {cells} ô.',
    answersTooOld:
      'Câu trả lời của năm {from}, không phải của năm {before}; cột năm trước để trống. Nhập theo năm {before}.',
    resultAnswer: 'Kết quả năm {from}; chỉ tiêu loại này không có ô năm trước.',
    personsKept:
      'Danh sách giữ như sổ cũ: {rows} người; tuổi tính lại theo năm sinh. Bỏ người đã mất, chuyển đi; thêm người mới.',
    ages: 'Mỗi độ tuổi lấy số của người cùng năm sinh trong sổ cũ. Chưa tính người chuyển đến, chuyển đi, đã mất, đã học xong; cập nhật theo điều tra năm {to}.',
    agesAsked: 'Người từ {first} đến {last} tuổi chưa có trong sổ cũ. Nhập theo điều tra năm {to}.',
    ageAsked: 'Người {age} tuổi chưa có trong sổ cũ. Nhập theo điều tra năm {to}.',
    agesOver: 'Năm {to} quá {age} tuổi nên ra khỏi bảng; sổ cũ ghi {figures}.',
    personFinished: 'Đã học xong lớp {grade}, không còn là người chưa biết chữ. Sổ cũ ghi: {figures}.',
    personOver: 'Năm {to} đã {age} tuổi, quá độ tuổi {ages}. Sổ cũ ghi: {figures}.',
    personNoYear:
      'Chưa có năm sinh nên không biết còn trong độ tuổi hay không; vẫn giữ trong danh sách. Bổ sung năm sinh.',
    undone: 'Chưa xong ở năm {from}: {figures}. Giữ tiến độ; sửa thời hạn, hoặc xóa dòng nếu không làm tiếp.',
    restarted: 'Nhiệm vụ đã xong ở năm {from} bắt đầu lại: {cells} dòng. Xóa dòng nào không lặp lại trong năm {to}.',
    namesYear: 'Có nhắc năm {from}. Sửa lời nếu cần.',
    basesAgain: 'Rà soát căn cứ cho năm {to}: văn bản còn hiệu lực không, có văn bản mới không.',
    basisOffered: 'Văn bản có từ trước năm {to}, kế hoạch chưa nhắc. Thêm vào phần căn cứ nếu phù hợp.',
    rowsLeftOut: 'Của năm {from}; sổ mới để trống danh sách này: {rows} dòng. Xem lại ở sổ cũ khi cần.',
    unreadable: 'Ô {cell} của sổ cũ không đọc được nên để trống. Nhập lại.',
    overwritten: 'Ô {cell} của sổ cũ ghi đè lên công thức. Sổ mới dùng công thức; nhập số vào các ô của nó nếu cần.',
    strayRows: 'Ngoài bảng ở sổ cũ (dòng {first} - {last}) nên không được tính và không được chuyển: {names}.',
    missingInOld: 'Sổ cũ không có phần này; sổ mới để trống.',
    ownThings: 'Phần tự thêm vào sổ cũ không được chuyển. Chép sang nếu còn dùng.',
    accepted: 'Sổ cũ có {count} phát hiện đã chấp nhận. Số liệu đã khác nên sổ mới không mang theo.',
  },
} as const;
