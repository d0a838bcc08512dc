/** Tables of Word files: cells merged downwards, nested tables, pairs of columns, hamlets; and text that does not count. */
import { inPart, whole, type ReaderCase } from './readerCase';
import { noteMark, para, paragraphOf, run, tableOf, td, tr, wordPlan } from './wordFile';

const struck = '<w:strike/>';
const hidden = '<w:vanish/>';

export const layouts: readonly ReaderCase[] = [
  whole(
    'groups merged downwards',
    wordPlan([
      tableOf(
        tr('TT', 'Lĩnh vực', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Kế hoạch 2026'),
        tr(td('1', { down: 'start' }), td('Mô hình học tập', { down: 'start' }), 'Gia đình học tập', '%', '58', '63'),
        tr(td('', { down: 'covered' }), td('', { down: 'covered' }), 'Dòng họ học tập', '%', '47', '52'),
        tr(td('', { down: 'covered' }), td('', { down: 'covered' }), 'Công dân học tập', '%', '29', '37'),
        tr(td('2', { down: 'start' }), td('Phổ cập', { down: 'start' }), 'Xóa mù chữ', 'Mức độ', '1', '2'),
        tr(td('', { down: 'covered' }), td('', { down: 'covered' }), 'Phổ cập giáo dục tiểu học', 'Mức độ', '2', '3'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 63],
      ['DHHT', 'atLeast', 52],
      ['CDHT', 'atLeast', 37],
      ['XMC', 'keepLevel', 2],
      ['PCGDTH', 'keepLevel', 3],
    ],
  ),
  whole(
    'a unit merged downwards',
    wordPlan([
      tableOf(
        tr('STT', 'Nội dung', 'Đơn vị tính', 'Kết quả năm 2025', 'Chỉ tiêu năm 2026'),
        tr('1', 'Người trong độ tuổi lao động có năng lực thông tin', td('%', { down: 'start' }), '39', '44'),
        tr('2', 'Người trong độ tuổi lao động có kỹ năng sống', td('', { down: 'covered' }), '36', '42'),
        tr('3', 'Đơn vị đạt danh hiệu Đơn vị học tập', td('', { down: 'covered' }), '84', '92'),
      ),
    ]),
    [
      ['NLTT', 'atLeast', 44],
      ['KNS', 'atLeast', 42],
      ['DVHT', 'atLeast', 92],
    ],
  ),
  whole(
    'assigned by the district, striven for by the commune',
    wordPlan([
      tableOf(
        tr('TT', 'Chỉ tiêu', 'ĐVT', 'Huyện giao', 'Xã phấn đấu'),
        tr('1', 'Công dân học tập', '%', '34', '38'),
        tr('2', 'Gia đình học tập', '%', '65', '70'),
        tr('3', 'Cộng đồng học tập', '%', '60', '60'),
      ),
    ]),
    [
      ['CDHT', 'atLeast', 38],
      ['GDHT', 'atLeast', 70],
      ['CDHTT', 'atLeast', 60],
    ],
  ),
  whole(
    'two rows of headings, last year and this year in number and share',
    wordPlan([
      tableOf(
        tr(
          td('TT', { down: 'start' }),
          td('Chỉ tiêu', { down: 'start' }),
          td('Thực hiện năm 2025', { across: 2 }),
          td('Kế hoạch năm 2026', { across: 2 }),
        ),
        tr(td('', { down: 'covered' }), td('', { down: 'covered' }), 'Số lượng', 'Tỷ lệ (%)', 'Số lượng', 'Tỷ lệ (%)'),
        tr('1', 'Gia đình học tập', '412', '58,9', '455', '65'),
        tr('2', 'Dòng họ học tập', '11', '44', '13', '52'),
        tr('3', 'Đơn vị học tập', '7', '87,5', '8', '100'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 65],
      ['DHHT', 'atLeast', 52],
      ['DVHT', 'all', 100],
    ],
    { noTargets: ['412', '455'] },
  ),
  whole(
    'hamlets in rows, the whole commune last',
    wordPlan([
      tableOf(
        tr('TT', 'Thôn', 'Gia đình học tập (%)', 'Dòng họ học tập (%)', 'Công dân học tập (%)'),
        tr('1', 'Nà Pái', '71', '60', '33'),
        tr('2', 'Khuổi Cọ', '64', '50', '41'),
        tr('', 'Toàn xã', '67', '55', '37'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 67],
      ['DHHT', 'atLeast', 55],
      ['CDHT', 'atLeast', 37],
    ],
    { noTargets: ['71', '64'] },
  ),
  whole(
    'hamlets in columns, the whole commune last',
    wordPlan([
      tableOf(
        tr('TT', 'Chỉ tiêu (%)', 'Thôn Nà Pái', 'Thôn Khuổi Cọ', 'Toàn xã'),
        tr('1', 'Gia đình học tập', '71', '64', '67'),
        tr('2', 'Công dân học tập', '33', '41', '37'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 67],
      ['CDHT', 'atLeast', 37],
    ],
    { noTargets: ['71', '64'] },
  ),
  whole(
    'cells that are whole sentences',
    wordPlan([
      tableOf(
        tr('TT', 'Nội dung', 'Mục tiêu năm 2026'),
        tr('1', 'Mô hình học tập', 'Có 63% gia đình đạt “Gia đình học tập” và 52% dòng họ đạt “Dòng họ học tập”.'),
        tr('2', 'Xóa mù chữ', 'Giữ vững chuẩn xóa mù chữ mức độ 2.'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 63],
      ['DHHT', 'atLeast', 52],
      ['XMC', 'keepLevel', 2],
    ],
  ),
  whole(
    'a table inside a cell',
    wordPlan([
      tableOf(
        tr('TT', 'Lĩnh vực', 'Chỉ tiêu'),
        tr(
          '1',
          'Mô hình học tập',
          td(
            tableOf(tr('Tên', 'Kế hoạch 2026 (%)'), tr('Gia đình học tập', '63'), tr('Công dân học tập', '37')) +
              para(''),
          ),
        ),
        tr('2', 'Xóa mù chữ', 'Đạt chuẩn xóa mù chữ mức độ 2'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 63],
      ['CDHT', 'atLeast', 37],
      ['XMC', 'keepLevel', 2],
    ],
  ),
  whole(
    'several years side by side',
    wordPlan([
      tableOf(
        tr(td('TT', { down: 'start' }), td('Chỉ tiêu', { down: 'start' }), td('Lộ trình (%)', { across: 3 })),
        tr(td('', { down: 'covered' }), td('', { down: 'covered' }), 'Năm 2025', 'Năm 2026', 'Năm 2030'),
        tr('1', 'Công dân học tập', '29', '37', '60'),
        tr('2', 'Đơn vị học tập', '84', '90', '98'),
      ),
    ]),
    [
      ['CDHT', 'atLeast', 37],
      ['DVHT', 'atLeast', 90],
    ],
    { noTargets: ['29', '98'] },
  ),
  whole(
    'who is responsible stands between',
    wordPlan([
      tableOf(
        tr('TT', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Năm 2025', 'Năm 2026', 'Ghi chú'),
        tr('1', 'Tỷ lệ công dân học tập (%)', 'Hội Khuyến học', '29', '37', ''),
        tr('2', 'Số lớp xóa mù chữ (lớp)', '03 trường học', '1', '2', 'Tháng 9'),
      ),
    ]),
    [
      ['CDHT', 'atLeast', 37],
      [null, 'count', 2],
    ],
  ),
  whole(
    'the columns are numbered',
    wordPlan([
      tableOf(
        tr('TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Kế hoạch 2026', 'So sánh (%)'),
        tr('(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(4)'),
        tr('1', 'Gia đình học tập', '%', '58', '63', '108,6'),
        tr('2', 'Đơn vị học tập', '%', '84', '92', '109,5'),
      ),
    ]),
    [
      ['GDHT', 'atLeast', 63],
      ['DVHT', 'atLeast', 92],
    ],
  ),
  whole(
    'rows that head groups',
    wordPlan([
      tableOf(
        tr('TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2026'),
        tr('I', td('Phổ cập giáo dục, xóa mù chữ', { across: 3 })),
        tr('1', 'Xóa mù chữ', 'Mức độ', '2'),
        tr('2', 'Mầm non cho trẻ em 5 tuổi', '', 'Duy trì'),
        tr('II', td('Danh hiệu học tập', { across: 3 })),
        tr('1', 'Gia đình học tập', '%', '≥ 63'),
        tr('2', 'Công dân học tập', '%', '37 - 40'),
      ),
    ]),
    [
      ['XMC', 'keepLevel', 2],
      ['PCGDMN', 'keepLevel', 1],
      ['GDHT', 'atLeast', 63],
      ['CDHT', 'atLeast', 37],
    ],
  ),
  whole(
    'text struck through, and hidden text',
    wordPlan([
      paragraphOf(
        run('- Phấn đấu '),
        run('33%', { properties: struck }),
        run(' 37% công dân đạt danh hiệu “Công dân học tập”.'),
      ),
      paragraphOf(
        run('- 50% gia đình học tập.', { properties: hidden }),
        run('- 63% gia đình đạt “Gia đình học tập”.'),
      ),
    ]),
    [
      ['CDHT', 'atLeast', 37],
      ['GDHT', 'atLeast', 63],
    ],
    { noTargets: ['33%', '50%'] },
  ),
  whole(
    'a footnote',
    wordPlan(
      [paragraphOf(run('- Phấn đấu 37% công dân đạt danh hiệu “Công dân học tập”'), noteMark(1), run('.'))],
      ['Năm 2025 đạt 29% công dân học tập.'],
    ),
    [['CDHT', 'atLeast', 37]],
    { noTargets: ['29%'] },
  ),
  whole(
    'a footnote in a font of TCVN3',
    wordPlan(
      [paragraphOf(run('- Phấn đấu 37% công dân đạt danh hiệu “Công dân học tập”'), noteMark(1), run('.'))],
      [
        paragraphOf(
          run('N¨m 2025 ®¹t 29% c«ng d©n häc tËp.', {
            properties: '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>',
          }),
        ),
      ],
    ),
    [['CDHT', 'atLeast', 37]],
    { noTargets: ['29%'] },
  ),
  inPart(
    'a table drawn with bars',
    [
      '| TT | Chỉ tiêu | Huyện giao | Xã đăng ký |',
      '|----|----------|-----------|-----------|',
      '| 1 | Công dân học tập (%) | 34 | 38 |',
      '| 2 | Đơn vị học tập (%) | 90 | 95 |',
    ],
    [
      ['CDHT', 'atLeast', 38],
      ['DVHT', 'atLeast', 95],
    ],
  ),
  inPart(
    'a table of tabs with a merged group',
    [
      'TT\tNhóm\tChỉ tiêu\tĐVT\tNăm 2025\tNăm 2026',
      '1\tMô hình\tGia đình học tập\t%\t58\t63',
      '\t\tDòng họ học tập\t%\t47\t52',
      '2\tPhổ cập\tXóa mù chữ\tmức độ\t2\t2',
    ],
    [
      ['GDHT', 'atLeast', 63],
      ['DHHT', 'atLeast', 52],
      ['XMC', 'keepLevel', 2],
    ],
  ),
];
