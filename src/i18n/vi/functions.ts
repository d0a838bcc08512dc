/** {choices}: the rule sets that cover the programme; {assumed}: the one that is taken where none is named. */
const RULE_SET =
  'Bộ quy định, ghi theo mã hoặc tên văn bản: {choices}. Ô trống thì không có kết quả. Không ghi đối số này và đối số năm là {assumed}.';
const CONVENTION =
  'ROI (Rời) hoặc LUYKE (Lũy kế): cách ghi mù chữ mức độ 2. Bỏ trống là ROI; bảng không theo tiêu đề của bộ biểu mẫu mà kết quả tùy cách ghi thì phải ghi.';
const RULE_SET_YEAR =
  'Năm của kế hoạch: năm mà bộ quy định không áp dụng thì không có kết quả. Không ghi đối số thì không xét năm.';

/** How the help says what a rule set asks; its figures come from the regulations. */
export const viStandards = {
  /** Several rule sets beside one another. */
  ofRuleSet: '{document}: {asks}',
  literacyLevel:
    'Mức độ {level}: ít nhất {atLeast} % người từ {from} đến {to} tuổi biết chữ mức độ {degree} (xã đặc biệt khó khăn: ít nhất {difficultAtLeast} % người từ {difficultFrom} đến {difficultTo} tuổi).',
  codes: 'dùng các mã {codes}.',
  prerequisite:
    'Cần xã đạt phổ cập giáo dục tiểu học mức độ {primary} (tính từ cùng bảng) và xóa mù chữ mức độ {literacy}.',
};

/** What the help page and Excel's formula builder say about each custom function. */
import { codesWithMilestonesOf, indicatorCodes } from '../indicatorTexts';

export const viFunctions = {
  TYLE: {
    summary: 'Tỷ lệ giữa tử số và mẫu số; ô trống khi thiếu số liệu hoặc mẫu số bằng 0.',
    details: [
      'Kết quả là một số (0,35 là 35 %); định dạng ô theo kiểu phần trăm để hiện 35 %.',
      'Nhận cả hai vùng có cùng số dòng và số cột: khi đó kết quả lấp đầy một vùng như vậy. Dòng đầu là tiêu đề thì chỗ của nó để trống; một dòng sai chỉ làm riêng ô của nó báo #VALUE!.',
      'Tử số được phép lớn hơn mẫu số; kiểm tra số liệu là việc của nút “Kiểm tra”.',
    ],
    result: 'Tỷ lệ, hoặc ô trống.',
    parameters: {
      tu_so: 'Số người (hoặc số đơn vị, số tiết…) đạt; một ô hoặc một vùng.',
      mau_so: 'Tổng số; một ô hoặc một vùng có cùng kích thước với tử số.',
    },
  },
  TYLE_BIETCHU: {
    summary: 'Tỷ lệ người biết chữ mức độ 1 hoặc 2 của một nhóm tuổi (Điều 19 Nghị định 20/2014/NĐ-CP).',
    details: [
      'Bảng có tiêu đề như trang tính Xóa mù chữ (tblXMC[#All]), hoặc không tiêu đề với 4 cột [tuổi, trong diện, MC1, MC2], 13 cột [tuổi, 4 cột trong diện, 4 cột MC1, 4 cột MC2], hoặc 14 cột như vậy với năm sinh ở cột thứ hai. Bốn cột của mỗi khối là tổng số, nữ, dân tộc, nữ dân tộc.',
      'Dòng cộng và dòng tiêu đề (không có tuổi) được bỏ qua. Thiếu một độ tuổi hoặc một số liệu cần dùng thì kết quả là ô trống.',
      'Mù chữ mức độ 2 (MC2) được ghi theo hai cách: ROI là người đã hoàn thành lớp 3 nhưng chưa hoàn thành tiểu học; LUYKE gồm cả người mù chữ mức độ 1. Bộ biểu mẫu dùng cách ROI.',
    ],
    result: 'Tỷ lệ, hoặc ô trống khi chưa đủ số liệu.',
    parameters: {
      bang_xmc: 'Bảng xóa mù chữ theo độ tuổi, có hoặc không có dòng tiêu đề.',
      nhom_tuoi: 'Nhóm tuổi, ví dụ "15-25", "15-35", "15-60".',
      muc: 'Mức độ biết chữ: 1 hoặc 2.',
      doi_tuong: 'TS tổng số, NU nữ, DT dân tộc, NUDT nữ dân tộc; ghi mã hay ghi chữ đều được. Bỏ trống là TS.',
      quy_uoc: CONVENTION,
    },
  },
  SO_MUCHU: {
    summary: 'Số người chưa biết chữ mức độ 1 hoặc 2 của một nhóm tuổi.',
    details: ['Bảng và các đối số như hàm TYLE_BIETCHU. Mức độ 2 gồm cả người chưa biết chữ mức độ 1.'],
    result: 'Số người, hoặc ô trống khi chưa đủ số liệu.',
    parameters: {
      bang_xmc: 'Bảng xóa mù chữ theo độ tuổi, có hoặc không có dòng tiêu đề.',
      nhom_tuoi: 'Nhóm tuổi, ví dụ "15-25", "15-35", "15-60".',
      muc: 'Mức độ biết chữ: 1 hoặc 2.',
      doi_tuong: 'TS tổng số, NU nữ, DT dân tộc, NUDT nữ dân tộc; ghi mã hay ghi chữ đều được. Bỏ trống là TS.',
      quy_uoc: CONVENTION,
    },
  },
  MUC_XMC: {
    summary: 'Mức độ đạt chuẩn xóa mù chữ của xã: từ 0 đến {highest} ({basis}).',
    details: [
      '{standards}',
      'Mỗi mức độ xét trên một nhóm tuổi riêng; nghị định không buộc đạt mức độ 1 trước, nên đạt mức độ 2 thì kết quả là 2.',
      'Ô dbkk còn trống thì chỉ có kết quả khi hai trường hợp cho cùng một mức độ.',
    ],
    result: 'Mức độ từ 0 đến {highest}, hoặc ô trống khi chưa đủ số liệu.',
    parameters: {
      bang_xmc: 'Bảng xóa mù chữ theo độ tuổi, như hàm TYLE_BIETCHU.',
      dbkk: 'Xã đặc biệt khó khăn: TRUE hoặc "Có", FALSE hoặc "Không". Không ghi đối số là không.',
      quy_uoc: CONVENTION,
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  MUC_PCGDMN: {
    summary: 'Xã đạt chuẩn phổ cập giáo dục mầm non: 1 đạt, 0 chưa đạt.',
    details: [
      'Bảng có tiêu đề như trang tính Phổ cập (tblPhoCap[#All]), hoặc 3 cột [mã, số đạt, số phải phổ cập], hoặc 4 cột [mã, tên, số đạt, số phải phổ cập]. Dòng có mã khác được bỏ qua.',
      '{standards}',
    ],
    result: '1, 0, hoặc ô trống khi chưa đủ số liệu.',
    parameters: {
      bang_phocap: 'Bảng số liệu phổ cập, có hoặc không có dòng tiêu đề.',
      dbkk: 'Xã đặc biệt khó khăn: TRUE hoặc "Có", FALSE hoặc "Không". Không ghi đối số là không.',
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  MUC_PCGDTH: {
    summary: 'Mức độ đạt chuẩn phổ cập giáo dục tiểu học của xã: từ 0 đến {highest} ({basis}).',
    details: [
      '{standards} Mỗi mức độ phải đạt cả mức độ dưới.',
      'Khi mọi trẻ em 11 tuổi đã hoàn thành thì điều kiện về trẻ em 11 tuổi chưa hoàn thành đang học tiểu học coi như đạt.',
    ],
    result: 'Mức độ từ 0 đến {highest}, hoặc ô trống khi chưa đủ số liệu.',
    parameters: {
      bang_phocap: 'Bảng số liệu phổ cập, như hàm MUC_PCGDMN.',
      dbkk: 'Xã đặc biệt khó khăn: TRUE hoặc "Có", FALSE hoặc "Không". Không ghi đối số là không.',
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  MUC_PCGDTHCS: {
    summary: 'Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở của xã: từ 0 đến {highest} ({basis}).',
    details: [
      '{standards}',
      'Đối số thứ hai là bảng xóa mù chữ (khi đó hàm tự xét mức độ), hoặc mức độ xóa mù chữ đã biết. Mức độ cao hơn mức độ cần có chưa cho biết mức độ cần có có đạt hay không, vì các mức độ xét trên nhóm tuổi khác nhau: khi kết quả tùy điều đó, hàm hỏi lại.',
    ],
    result: 'Mức độ từ 0 đến {highest}, hoặc ô trống khi chưa đủ số liệu.',
    parameters: {
      bang_phocap: 'Bảng số liệu phổ cập, như hàm MUC_PCGDMN, gồm cả các mã tiểu học.',
      muc_xmc: 'Mức độ xóa mù chữ 0, 1, 2; hoặc bảng xóa mù chữ, như hàm MUC_XMC.',
      dbkk: 'Xã đặc biệt khó khăn: TRUE hoặc "Có", FALSE hoặc "Không". Không ghi đối số là không.',
      bo_quy_dinh: RULE_SET,
      nam: RULE_SET_YEAR,
    },
  },
  DIEM_CDHT: {
    summary: 'Tổng điểm công dân học tập của từng người (10 chỉ số, mỗi chỉ số từ 0 đến 10 điểm).',
    details: [
      'Vùng có 10 cột điểm, có hoặc không có dòng tiêu đề; hoặc bảng như trang tính Công dân học tập (các cột Điểm 1 đến Điểm 10).',
      'Thiếu một điểm, hoặc có điểm ngoài thang từ 0 đến 10, thì dòng đó để trống. Điểm không đọc được chỉ làm riêng dòng của nó báo #VALUE!.',
    ],
    result: 'Một cột, mỗi dòng một người.',
    parameters: { bang_diem: 'Bảng điểm, mỗi dòng một người.' },
  },
  DAT_CDHT: {
    summary: 'Từng người đạt hay chưa đạt danh hiệu công dân học tập: tổng từ 80 điểm và không chỉ số nào dưới 5.',
    details: ['Bảng điểm như hàm DIEM_CDHT. Căn cứ Quyết định 324/QĐ-KHVN.'],
    result: 'Một cột: “Đạt”, “Chưa đạt”, hoặc ô trống khi thiếu điểm.',
    parameters: { bang_diem: 'Bảng điểm, mỗi dòng một người.' },
  },
  SO_CDHT: {
    summary: 'Số người đạt danh hiệu công dân học tập trong bảng.',
    details: [
      'Nhận bảng điểm như hàm DIEM_CDHT, hoặc một cột kết quả “Đạt”, “Chưa đạt”. Người còn thiếu điểm không được tính.',
    ],
    result: 'Số người.',
    parameters: { bang_diem: 'Bảng điểm, hoặc cột danh hiệu.' },
  },
  TYLE_CDHT: {
    summary: 'Tỷ lệ công dân học tập; ô trống khi thiếu số liệu hoặc mẫu số bằng 0.',
    details: [
      'Chưa có văn bản nào định nghĩa mẫu số của tỷ lệ này; trang tính Thông tin ghi mẫu số mà kế hoạch chọn.',
      'Số người đạt nhiều hơn mẫu số thì báo #VALUE!: tỷ lệ không thể quá 100 %.',
    ],
    result: 'Tỷ lệ, hoặc ô trống.',
    parameters: {
      so_dat: 'Số người đạt danh hiệu; một ô hoặc một vùng.',
      mau_so: 'Số người được tính làm mẫu số; một ô hoặc một vùng cùng kích thước.',
    },
  },
  TYLE_DVHT: {
    summary: 'Tỷ lệ đơn vị được công nhận đơn vị học tập.',
    details: [
      'Nhận bảng như trang tính Đơn vị học tập (tblDonVi[#All]), hoặc một cột có “Có” hay “Không” (cũng hiểu “Đạt”, “Chưa đạt”, TRUE, FALSE, 1, 0, x).',
      'Còn một đơn vị chưa ghi thì kết quả là ô trống. Các ô trống ở cuối cột không được tính là đơn vị.',
    ],
    result: 'Tỷ lệ, hoặc ô trống.',
    parameters: { bang_don_vi: 'Bảng đơn vị, hoặc cột công nhận.' },
  },
  DANHGIA: {
    summary: 'Đánh giá một chỉ tiêu: “Đạt”, “Chưa đạt” hoặc “Chưa kết luận được”.',
    details: [
      'Loại chỉ tiêu: Từ mức trở lên; Trên mức; Khoảng (đạt từ chỉ tiêu trừ mức cho phép lệch); Toàn bộ 100 %; Giữ vững mức độ; Duy trì tỷ lệ (không thấp hơn chỉ tiêu và năm trước); Có hoặc không; Số lượng.',
      'Tỷ lệ là số như ô phần trăm giữ: 0,35 là 35 %, và 1 là 100 %. Khi chỉ tiêu lớn hơn 1 thì chỉ tiêu được đọc theo phần trăm (35 là 35 %), và kết quả thực hiện lớn hơn 1 cũng vậy.',
      'Tỷ lệ dưới 0 hay quá 100 %, hoặc không cùng cách ghi (20 bên cạnh 0,35) thì báo #VALUE!. Mức độ, số lượng là số nguyên, không âm.',
      'So sánh trên tỷ lệ chưa làm tròn: đúng bằng chỉ tiêu là đạt, trừ loại “Trên mức”.',
    ],
    result: '“Đạt”, “Chưa đạt”, hoặc “Chưa kết luận được” khi thiếu kết quả hoặc chỉ tiêu.',
    parameters: {
      thuc_hien: 'Kết quả thực hiện: tỷ lệ, mức độ, số lượng, hoặc “Có”, “Không”.',
      chi_tieu: 'Chỉ tiêu của kế hoạch.',
      loai: 'Loại chỉ tiêu, ví dụ "Từ mức trở lên". Không ghi là “Từ mức trở lên”.',
      nam_truoc: 'Tỷ lệ năm trước, cho loại “Duy trì tỷ lệ”.',
      dung_sai: 'Mức cho phép lệch, cho loại “Khoảng”; cùng cách ghi với chỉ tiêu.',
    },
  },
  CONTHIEU: {
    summary: 'Số người còn thiếu để đạt chỉ tiêu, tính đúng bằng số nguyên.',
    details: [
      '7 % của 100 người cần đúng 7 người. Đã đạt thì kết quả là 0; thiếu số liệu hoặc mẫu số bằng 0 thì là ô trống.',
      'Chỉ tiêu ghi 0,35 hoặc 35 % hoặc 35 đều là 35 %; 1 là 100 %. Chỉ tiêu dưới 0 hoặc quá 100 % thì báo #VALUE!.',
      'Một dòng sai chỉ làm riêng ô của nó báo #VALUE!.',
    ],
    result: 'Số người, hoặc ô trống.',
    parameters: {
      tu_so: 'Số người đã đạt; một ô hoặc một vùng.',
      mau_so: 'Tổng số người; một ô hoặc một vùng.',
      chi_tieu: 'Chỉ tiêu phần trăm.',
    },
  },
  PHANBO: {
    summary: 'Phân bổ số người còn thiếu cho các thôn theo số người còn lại, không thôn nào quá số còn lại.',
    details: [
      'Chia theo phần dư lớn nhất: tổng các phần đúng bằng số còn thiếu (hoặc bằng tổng số còn lại, nếu không đủ người). Phần dư bằng nhau thì thôn đứng trước nhận trước.',
      'Thôn còn trống số liệu thì chỗ của nó để trống; số liệu không đọc được thì báo #VALUE!, vì phần của các thôn khác tùy vào nó.',
    ],
    result: 'Một vùng có cùng kích thước với vùng số người còn lại.',
    parameters: {
      con_thieu: 'Số người còn thiếu của cả xã.',
      con_lai_theo_thon: 'Số người còn lại có thể vận động của từng thôn; một cột hoặc một dòng.',
    },
  },
  CHITIEU_QG: {
    summary: 'Mốc chỉ tiêu quốc gia đang áp dụng cho một năm, theo mã chỉ tiêu.',
    details: [
      'Mốc 2025 áp dụng đến hết năm 2025, mốc 2030 từ năm 2026; ngoài giai đoạn 2021-2030 thì báo #N/A.',
      `Mốc của các mã ${codesWithMilestonesOf('provinces')} là tỷ lệ số tỉnh, không phải tỷ lệ của một xã.`,
    ],
    result: 'Tỷ lệ (0,4 là 40 %), ô trống khi chưa ghi năm, #N/A khi không có mốc.',
    parameters: {
      ma: `Mã chỉ tiêu: ${indicatorCodes()}.`,
      nam: 'Năm của kế hoạch.',
    },
  },
  GPI: {
    summary: 'Chỉ số bình đẳng giới: tỷ lệ của nữ chia cho tỷ lệ của nam.',
    details: [
      'Bằng 1 là ngang nhau, dưới 1 là nữ thấp hơn nam. Thiếu số liệu hoặc tỷ lệ của nam bằng 0 thì là ô trống.',
    ],
    result: 'Chỉ số, hoặc ô trống.',
    parameters: {
      ty_le_nu: 'Tỷ lệ của nữ; một ô hoặc một vùng.',
      ty_le_nam: 'Tỷ lệ của nam; một ô hoặc một vùng.',
    },
  },
} as const;
