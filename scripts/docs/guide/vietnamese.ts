import { COMMAND_NAMES } from '../../../src/cli/main';

/** The guide by the season, as Markdown; what is counted and listed comes behind it. */
export const VIETNAMESE = `# Hướng dẫn sử dụng

Dành cho công chức làm kế hoạch xã hội học tập của xã, phường. Hình trong trang lấy từ sổ tính thử của dự án, với một xã giả định.

## Việc trong năm

In mục này ra một tờ A4, dán cạnh máy.

| Khi nào | Làm gì | Ở đâu |
|---|---|---|
| Tháng 1 | Bắt đầu năm mới từ sổ năm trước, hoặc tạo bộ biểu mẫu | Khác › Bắt đầu năm mới; hoặc Tạo bộ biểu mẫu |
| Tháng 1 | Xác nhận các lựa chọn còn ghi “Giả định”, sửa lời và mức chỉ tiêu | trang Thông tin, Chỉ tiêu |
| Trước 15/02 | Soạn kế hoạch, điền nốt các chỗ còn trống, trình ký | Văn bản › Kế hoạch |
| Tháng 3 đến 9 | Nhập số liệu từng thôn, danh sách người, các lớp đã mở | trang có ô nền vàng |
| Đến 30/9 | Chốt số liệu xóa mù chữ, phổ cập | trang Xóa mù chữ, Phổ cập |
| Tháng 10 | Kiểm tra, sửa, xem chỉ tiêu nào còn thiếu người ở thôn nào | Kiểm tra, Chỉ tiêu |
| Trước 25/11 | Soạn báo cáo, trình ký; tạo bản gửi cho cấp trên | Văn bản › Báo cáo; Khác › Tạo bản gửi |
| Trước 05/12 | Tự đánh giá trung tâm học tập cộng đồng | trang Tự đánh giá TTHTCĐ |
| Cuối năm | Bỏ danh sách người khi không còn cần đến | Khác › Bỏ danh sách người |

Ba ngày hạn lấy theo trang Thông tin của xã; ngày ghi ở đây là ngày điền sẵn. Mỗi lần mở ngăn, thẻ **Việc** nói việc nào đến hạn, quá hạn.

![Thẻ Việc cạnh trang Thôn](pictures/viec.png)

## Một ví dụ: từ sổ trống đến báo cáo

### 1. Tạo bộ biểu mẫu

Trên thẻ Trang đầu, bấm **Mở ngăn kế hoạch**. Chọn năm, ghi tỉnh và xã, đánh dấu nếu là xã đặc biệt khó khăn, ghi số thôn, bấm
**Tạo bộ biểu mẫu**. Chỉ thêm trang tính mới; trang đang có giữ nguyên, kể cả khi trùng tên (khi đó trang mới mang thêm chữ “(XHHT)”).
Bấm lần nữa không tạo thêm; lỡ xóa một trang thì chỉ trang đó được thêm lại.

![Điền tỉnh, xã rồi tạo bộ biểu mẫu](pictures/tao-bo-bieu-mau.png)

Đã có kế hoạch dạng Word: **Khác › Đọc chỉ tiêu từ kế hoạch**. Từng câu hiện cạnh cách hiểu; chỗ chưa chắc phải tự chọn. Không có gì
được đưa vào khi chưa xem.

![Dán kế hoạch, xem từng câu đã đọc](pictures/doc-ke-hoach.png)

Có sổ của năm trước: mở sổ đó, **Khác › Bắt đầu năm mới** (hoặc trong sổ trống, chọn ở dưới cùng rồi chọn tệp năm cũ; trên dòng lệnh là
\`xhht carry cu.xlsx --year 2027 -o moi.xlsx\`). Sổ mới giữ thôn, danh sách người, chỉ tiêu, nhiệm vụ; bảng tuổi lùi một năm sinh; kết quả
thành số của năm trước; điểm, lớp, kinh phí để trống. Trang **Đã chuyển** ghi từng việc. Sổ cũ giữ nguyên. Không chỉ đổi năm trong sổ
cũ: mọi độ tuổi sẽ lệch.

![Chọn năm, xem trước những gì được chuyển](pictures/nam-moi.png)

### 2. Nhập số liệu

Ô nền vàng là nơi nhập; ô nền xanh nhạt chữ nghiêng là công thức. Ô trống nghĩa là **chưa có số liệu**, không phải số 0: không có người
nào thì nhập 0. Bảng tự dài thêm khi nhập ngay dưới dòng cuối. Có thể chèn dòng, chèn cột riêng, sắp xếp, lọc, đổi tên trang; chỉ không
đổi tiêu đề cột có sẵn. Ô có danh sách: Alt+↓ để mở, mũi tên và Enter để chọn. Dán từ tệp khác thì chọn **Dán giá trị** (Paste Values)
để giữ nền ô và danh sách.

![Trang Thôn: ô nền vàng là nơi nhập](pictures/o-nhap.png)

Ở trang Thông tin, các lựa chọn mà văn bản chưa quy định rõ (mẫu số của tỷ lệ công dân học tập, cách ghi mù chữ mức độ 2…) ghi “Giả định -
cần xác nhận” cho đến khi được xác nhận, và luôn hiện cùng kết quả dựa vào chúng.

### 3. Kiểm tra và sửa

Bấm **Kiểm tra**. Thẻ *Kiểm tra* gom phát hiện theo nguyên nhân; mở một dòng để xem vì sao, sửa thế nào, và bấm **Đến ô**. Chỗ sửa được
an toàn có nút **Sửa**: xem trước, sau rồi mới sửa, hoàn tác được. **Chấp nhận kèm lý do** giữ phát hiện ngoài số đếm cho đến khi ô thay
đổi. Danh sách mọi quy tắc kèm căn cứ: [rules.md](rules.md).

![Phát hiện gom theo nguyên nhân; mở một dòng](pictures/kiem-tra.png)

### 4. Xem chỉ tiêu

Thẻ *Chỉ tiêu* cho biết từng chỉ tiêu đạt, chưa đạt hay chưa kết luận được, còn thiếu bao nhiêu người và ở thôn nào. Mở một chỉ tiêu để
xem tử số, mẫu số, căn cứ, mốc quốc gia, và **Tính thử** xem thêm bao nhiêu người thì đạt. “Chưa kết luận được” nghĩa là số liệu còn thiếu
hoặc mâu thuẫn có thể làm đổi kết luận.

![Các chỉ tiêu; mở một chỉ tiêu](pictures/chi-tieu.png)

### 5. Soạn văn bản

Kế hoạch và báo cáo dạng Word theo thể thức Nghị định 30/2020/NĐ-CP, lập từ chính số liệu trong sổ tính; chỗ còn trống được liệt kê kèm
liên kết. Nguyên nhân, kiến nghị để trống cho người soạn. Tên người không được ghi, trừ khi chọn.

![Chọn loại văn bản, soạn và xem trước](pictures/soan-van-ban.png)

### 6. Gửi cấp trên

**Khác › Tạo bản gửi** (hoặc \`xhht send\`): một sổ có số tổng và dấu kiểm tra được, không có danh sách và tên người. Xem
[ban-gui.md](ban-gui.md).

![Tạo bản gửi](pictures/ban-gui.png)

Gửi nguyên sổ cho máy không có phần bổ trợ thì chọn **Khác › Đổi công thức** (hoặc \`xhht freeze\`) trước: chỉ tiêu, tổng và văn bản luôn
tính bằng hàm có sẵn của Excel, nhưng ô chính của trang Xóa mù chữ và các cột tỷ lệ chỉ để xem có thể dùng hàm \`XHHT.*\`. Hai dạng công
thức cho cùng kết quả. Danh sách hàm: [functions.md](functions.md).

### 7. Hết năm

Danh sách người có tên, năm sinh, dân tộc là dữ liệu cá nhân. Hết cần thì **Khác › Bỏ danh sách người** (hoặc \`xhht clear\`): xem trước
những gì bị xóa, số tổng giữ lại. Không nội dung ô nào rời khỏi máy: ngăn kế hoạch không gửi gì qua mạng, không lưu gì ngoài sổ tính. Dữ
liệu nào nằm ở đâu: [du-lieu-ca-nhan.md](du-lieu-ca-nhan.md).

![Xem trước khi bỏ danh sách người](pictures/bo-danh-sach.png)

## Hỏi và đáp

**Ô hiện #NAME?** Máy này chưa có phần bổ trợ, hoặc phần bổ trợ chưa tải xong. Mở ngăn kế hoạch rồi chờ vài giây; vẫn còn thì bấm vào ô,
F2, Enter. Máy không cài được phần bổ trợ: mở sổ trên máy có cài, chọn **Khác › Đổi công thức**, lưu lại.

**Gõ 1.5 mà không thành số (dấu chấm, dấu phẩy).** Excel dùng thiết lập Việt Nam ngăn phần lẻ bằng dấu phẩy: gõ 1,5. Dấu chấm ngăn hàng
nghìn: 1.592 là một nghìn năm trăm chín mươi hai. Số lỡ ghi dạng chữ thì *Kiểm tra* chỉ ra và sửa được một lần cho mọi ô.

**Dán vào thì mất nền vàng, mất danh sách.** Excel dán cả kiểu ô của nơi chép. Hoàn tác (Ctrl+Z), dán lại bằng **Dán giá trị**. Sổ tính thử
của dự án chỉ lấy giá trị khi dán từ nơi khác.

**Chưa rõ xã có phải đặc biệt khó khăn (ĐBKK) không.** Tra quyết định phê duyệt danh sách xã đang có hiệu lực, hoặc hỏi phòng dân tộc.
Mục này đổi khoảng tuổi xét xóa mù chữ và mức tối thiểu của phổ cập; chưa rõ thì để “Giả định”, kết quả sẽ ghi như vậy.

**Xã, thôn sáp nhập, tách, đổi tên.** **Khác › Nhập, tách xã** (hoặc ở dưới cùng khi sổ còn trống). Chọn sổ của các xã cũ, ghi tên xã mới;
xem từng thôn và đánh dấu (nhóm không có gì cần sửa xác nhận một lần); trả lời chỗ các sổ ghi khác nhau; xem trước rồi mở sổ mới hoặc lưu
thành tệp. Số người cộng lại, tỷ lệ không cộng; thiếu số của một phần thì để trống và nêu tên; người có thể ghi hai lần được nêu, không
xóa ai. Thôn tách: tìm và chọn người ở danh sách “Người của …”, đưa về từng phần. Tách xã làm như vậy với một sổ, mỗi xã mới một lần.
Các sổ cũ giữ nguyên. Trang, cột tự thêm không chuyển sang mà được nêu tên. Trên dòng lệnh: \`xhht merge a.xlsx b.xlsx -o moi.xlsx\`
ghi bảng đề xuất \`moi-thon.csv\`; sửa bảng đó rồi chạy lại với \`--map moi-thon.csv\`.

![Chọn sổ của các xã, đối chiếu từng thôn](pictures/nhap-xa.png)

**Máy không có phần bổ trợ, Excel quá cũ, không có Excel.** Sổ vẫn tính trên mọi Excel sau khi **Đổi công thức**. Không có Excel: dùng sổ tính
trong trình duyệt (\`npm start\`), mở và lưu được tệp .xlsx; hoặc dòng lệnh \`xhht\`: ${COMMAND_NAMES.map((name) => `\`${name}\``).join(', ')}.
Mẫu dữ liệu: [plan-json.md](plan-json.md), [report-json.md](report-json.md).

**Có gì lạ, cần người giúp.** **Khác › Tệp hỗ trợ**: một tệp cho người giúp, không có nội dung ô nào; đọc hết được trước khi gửi.

![Tệp hỗ trợ](pictures/tep-ho-tro.png)
`;
