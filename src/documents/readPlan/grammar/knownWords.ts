/**
 * What a sentence may hold and still be sure: with any other word the reading is a question. Written as the plans write
 * it; compared folded, the longest first. To add a wording, add it to the fitting list: a test holds that every phrase
 * is known by itself, and that the sentences of `EXAMPLES` are known or not as they say.
 */
import type { IndicatorCode } from '../../../domain/indicators';

/** Words of aim, of bounds, of place and time, and the small words between. */
export const COMMON = `
phấn đấu, mục tiêu, chỉ tiêu, cụ thể, kế hoạch, đến hết năm, đến cuối năm, đến năm, đến hết, trong năm, vào năm, năm, hết năm, cuối năm,
đạt, đạt từ, đạt chuẩn, đạt tỷ lệ, được, có, có tỷ lệ, là, từ, trở lên, trên, hơn, quá, ít nhất, tối thiểu, không dưới, không thấp hơn, không ít hơn, khoảng, xấp xỉ, ước đạt, gần, mức, đến, chiếm,
duy trì, tiếp tục duy trì, tiếp tục, giữ vững, giữ ổn định, giữ nguyên, giữ, giữ chuẩn, phần trăm, đủ, đóng trên địa bàn, công nhận lại, ngày càng, hằng năm, củng cố, nâng cao, nâng, nâng lên, lên, tăng, tăng thêm, đưa, hoàn thành, bảo đảm, đảm bảo, thực hiện, vượt, tỷ lệ, tỉ lệ, số, tổng số, toàn bộ, toàn, các, những, và, của, cho, về, trong, với, theo, tại, ở, cả, trong đó, riêng, còn lại, trên tổng số,
xã, phường, thị trấn, đặc khu, toàn xã, toàn phường, trên địa bàn, trên địa bàn xã, địa phương, cấp xã, so với, so với năm, vững chắc, bền vững, kết quả, chất lượng, tiêu chuẩn, chuẩn, quy định, theo quy định, cấp, lần lượt, tương ứng, đơn vị tính, dân số, giao, nhân dân, cùng kỳ, năm trước, kết quả đạt được, đạt và giữ vững, phấn đấu đạt, tăng lên, đạt ít nhất, hoặc
`;

const TITLES =
  'đạt danh hiệu, danh hiệu, được công nhận, công nhận, mô hình, mô hình học tập, đạt tiêu chuẩn, được công nhận danh hiệu, học tập';
const WORKING_AGE =
  'người trong độ tuổi lao động, số người trong độ tuổi lao động, dân số trong độ tuổi lao động, người lao động trong độ tuổi, độ tuổi lao động, lao động, được trang bị, trang bị, cơ bản, người dân, người, tuổi';
const INSTITUTIONS =
  'cơ sở giáo dục, giáo dục phổ thông, giáo dục thường xuyên, giáo dục nghề nghiệp, cơ sở giáo dục khác, khác, triển khai, hoạt động, tổ chức, quản lý, giảng dạy, học tập, dạy học, dạy và học, trên môi trường số, môi trường số, trường học, mầm non, trường, ứng dụng, công tác, phổ thông, thường xuyên, nghề nghiệp, nhà trường, dạy, học';
const UNIVERSAL =
  'phổ cập giáo dục, phổ cập, PCGD, PCGDMN, PCGDTH, PCGDTHCS, mầm non, tiểu học, trung học cơ sở, THCS, TH, MN, xóa mù chữ, XMC, mức độ, mức, mđ, trẻ em, trẻ, mẫu giáo, tuổi, giáo dục, chuẩn quốc gia, công tác, người lớn, tỷ lệ hoàn thành';
const PEOPLE =
  'dân số, dân số từ, người dân, người dân từ, người, tuổi, từ, lao động, người trong độ tuổi lao động, độ tuổi lao động';

const LITERACY_CLASSES =
  'huy động, ra lớp, học, người, người mù chữ, mù chữ, người chưa biết chữ, học xóa mù chữ, xóa mù chữ, giai đoạn, mỗi năm, hằng năm, độ tuổi, trong độ tuổi, tuổi';
const CENTRE = 'trung tâm học tập cộng đồng, trung tâm HTCĐ, TTHTCĐ, HTCĐ, trung tâm, có, riêng';

/** As far as they are collected; of another indicator our own words are known. */
export const OF_INDICATOR: Readonly<Partial<Record<IndicatorCode, string>>> = {
  XMC: UNIVERSAL,
  PCGDMN: UNIVERSAL,
  PCGDTH: UNIVERSAL,
  PCGDTHCS: UNIVERSAL,
  NLTT: `năng lực thông tin, kỹ năng số, năng lực số, kỹ năng sống, năng lực, kỹ năng, ${WORKING_AGE}`,
  KNS: `kỹ năng sống, năng lực thông tin, năng lực, kỹ năng, ${WORKING_AGE}`,
  CMKT: `được đào tạo, đào tạo, đã qua đào tạo, trình độ, trình độ chuyên môn kỹ thuật, chuyên môn kỹ thuật, chuyên môn, kỹ thuật, CMKT, qua, đại học, trình độ đại học, ${PEOPLE}`,
  DH: `trình độ, trình độ đại học, đại học, ĐH, tốt nghiệp, bằng, ${PEOPLE}`,
  QLSO: INSTITUTIONS,
  DHSO: INSTITUTIONS,
  TTCNTT:
    'trung tâm học tập cộng đồng, trung tâm HTCĐ, TTHTCĐ, HTCĐ, ứng dụng, công nghệ thông tin, CNTT, quản lý, tổ chức, hoạt động, hoạt động giáo dục, giáo dục, các hoạt động, vào, dạy học, công tác, điều hành',
  CDHT: `công dân, công dân học tập, CDHT, người dân, người lớn, tuổi, ${TITLES}`,
  DVHT: `đơn vị, đơn vị học tập, ĐVHT, cơ quan, tổ chức, doanh nghiệp, trường học, ${TITLES}`,
  GDHT: `gia đình, gia đình học tập, GĐHT, hộ gia đình, hộ, ${TITLES}`,
  DHHT: `dòng họ, dòng họ học tập, DHHT, ${TITLES}`,
  HDXMC: `${LITERACY_CLASSES}, chương trình xóa mù chữ`,
  HTXMC: `${LITERACY_CLASSES}, học tiếp, học xong, hoàn thành, tiếp tục học, tiếp tục, sau, đã`,
  BDHVS:
    'bình dân học vụ số, người dân, người, người trưởng thành, dân số, tuổi, đạt chuẩn, phổ cập, kiến thức, kỹ năng số, kỹ năng, số, chuyển đổi số, VNeID, trên, xác nhận, nền tảng',
  TTTV: `${CENTRE}, thư viện, tủ sách, kết nối, mạng, internet, kết nối internet`,
  TTTS: `${CENTRE}, trụ sở, trụ sở riêng, trụ sở làm việc, cán bộ, cán bộ quản lý, đủ, đội ngũ`,
  CDHTT: `cộng đồng, cộng đồng học tập, CĐHT, thôn, bản, xóm, ấp, tổ dân phố, khu phố, khu dân cư, cấp thôn, buôn, làng, khu, tương đương, ${TITLES}`,
};

/** With a sentence, its indicators, and whether all its words are known. */
export const EXAMPLES: readonly (readonly [string, readonly IndicatorCode[], boolean])[] = [
  ['Huy động 11% số người mù chữ độ tuổi 15 - 60 ra lớp học xóa mù chữ giai đoạn 1', ['HDXMC'], true],
  ['Huy động 11% phụ nữ mù chữ ra lớp học xóa mù chữ giai đoạn 1', ['HDXMC'], false],
  ['65% người trưởng thành đạt chuẩn phổ cập kiến thức, kỹ năng số', ['BDHVS'], true],
  ['65% cán bộ xã đạt chuẩn phổ cập kiến thức, kỹ năng số', ['BDHVS'], false],
  ['Phấn đấu 36% công dân trên địa bàn xã đạt danh hiệu “Công dân học tập”', ['CDHT'], true],
  ['36% công dân học tập có thẻ bạn đọc', ['CDHT'], false],
  ['50% số người trong độ tuổi lao động được trang bị kỹ năng sống', ['KNS'], true],
  ['50% phụ nữ được trang bị kỹ năng sống', ['KNS'], false],
  ['Giữ vững chuẩn phổ cập giáo dục tiểu học mức độ 3', ['PCGDTH'], true],
  ['Giúp hai xã bạn giữ chuẩn phổ cập giáo dục tiểu học mức độ 3', ['PCGDTH'], false],
];
