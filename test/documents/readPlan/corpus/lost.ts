/** What used to be lost: parts without a heading, repeats, short bullets, quotes, text outside the part. */
import { inPart, planAround, whole, type ReaderCase } from './readerCase';

const head = ['ỦY BAN NHÂN DÂN XÃ NÀ SA', 'Nà Sa, ngày 12 tháng 01 năm 2026', 'KẾ HOẠCH'];
const title = 'Xây dựng xã hội học tập năm 2026 trên địa bàn xã Nà Sa';

export const lost: readonly ReaderCase[] = [
  whole(
    'the targets introduced by a sentence',
    [
      ...head,
      title,
      'I. Mục đích',
      'Nâng cao nhận thức của nhân dân.',
      'Trong năm nay xã tập trung thực hiện đạt các kết quả sau đây:',
      '- 36% công dân đạt danh hiệu “Công dân học tập”.',
      '- 62% hộ đạt danh hiệu “Gia đình học tập”.',
      'II. Giải pháp',
      'Tuyên truyền sâu rộng.',
    ].join('\n'),
    [
      ['CDHT', 'atLeast', 36],
      ['GDHT', 'atLeast', 62],
    ],
  ),
  whole(
    'a target among the tasks',
    `${planAround(['- 36% công dân đạt danh hiệu “Công dân học tập”.'])}\n- Vận động để 59% dòng họ đạt danh hiệu “Dòng họ học tập”.`,
    [
      ['CDHT', 'atLeast', 36],
      ['DHHT', 'atLeast', 59],
    ],
  ),
  inPart(
    'short bullets without a full stop',
    [
      '- Xã đạt danh hiệu Xã học tập',
      '- Công dân học tập 34%',
      '- Giữ chuẩn XMC mức độ 2',
      '- TTHTCĐ có ứng dụng CNTT',
    ],
    [
      [null, 'yesNo', null],
      ['CDHT', 'atLeast', 34],
      ['XMC', 'keepLevel', 2],
      ['TTCNTT', 'yesNo', null],
    ],
  ),
  inPart(
    'quotes inside a phrase',
    ['- 33% công dân đạt “Công dân” “học tập”.', '- 61% hộ đạt danh hiệu "Gia đình" học tập.'],
    [
      ['CDHT', 'atLeast', 33],
      ['GDHT', 'atLeast', 61],
    ],
  ),
  inPart(
    'one 100 % for four programmes',
    ['- 100% đối tượng được phổ cập giáo dục mầm non, tiểu học, trung học cơ sở và xóa mù chữ.'],
    [[null, 'all', 100]],
  ),
  inPart(
    'a repeat of the same figure',
    ['- 36% công dân đạt danh hiệu “Công dân học tập”.', '- Như vậy, công dân học tập đạt 36%.'],
    [['CDHT', 'atLeast', 36]],
  ),
  inPart(
    'a repeat with another figure',
    ['- Công dân học tập đạt 36%.', '- Công dân học tập đạt 38%.'],
    [
      ['CDHT', 'atLeast', 36],
      ['CDHT', 'atLeast', 38],
    ],
  ),
  inPart(
    'hard line ends inside sentences',
    [
      '- Phấn đấu 36% công dân đạt danh hiệu',
      '“Công dân học tập”; 62% hộ gia đình đạt',
      'danh hiệu “Gia đình học tập”.',
    ],
    [
      ['CDHT', 'atLeast', 36],
      ['GDHT', 'atLeast', 62],
    ],
  ),
  inPart(
    'all capitals and no marks',
    ['- 36% CÔNG DÂN ĐẠT DANH HIỆU CÔNG DÂN HỌC TẬP', '- 62% gia dinh hoc tap'],
    [
      ['CDHT', 'atLeast', 36],
      ['GDHT', 'atLeast', 62],
    ],
  ),
  inPart(
    'the name in the line above, the figure below',
    ['1. Công dân học tập', '- Phấn đấu đạt 36%.', '2. Đơn vị học tập', '- Đạt từ 88% trở lên.'],
    [
      ['CDHT', 'atLeast', 36],
      ['DVHT', 'atLeast', 88],
    ],
  ),
  inPart(
    'ages, documents and dates beside targets',
    [
      '- Theo Quyết định số 677/QĐ-TTg ngày 03/6/2022, 36% công dân từ 18 tuổi trở lên đạt danh hiệu “Công dân học tập”.',
      '- Người trong độ tuổi từ 15 đến 60 tuổi: đạt chuẩn xóa mù chữ mức độ 2.',
    ],
    [
      ['CDHT', 'atLeast', 36],
      ['XMC', 'keepLevel', 2],
    ],
  ),
  inPart(
    'digital management and teaching apart and together',
    [
      '- 92% cơ sở giáo dục triển khai hoạt động quản lý trên môi trường số; 68% cơ sở giáo dục tổ chức giảng dạy, học tập trên môi trường số.',
    ],
    [
      ['QLSO', 'atLeast', 92],
      ['DHSO', 'atLeast', 68],
    ],
  ),
  inPart(
    'keeping and raising',
    [
      '- Duy trì tỷ lệ 90% đơn vị đạt danh hiệu “Đơn vị học tập”.',
      '- Giữ vững phổ cập giáo dục mầm non cho trẻ 5 tuổi.',
    ],
    [
      ['DVHT', 'keepRate', 90],
      ['PCGDMN', 'keepLevel', 1],
    ],
  ),
  inPart(
    'targets of the commune’s own, with their units',
    [
      '- Mở 02 lớp xóa mù chữ.',
      '- 100% thôn có nhà văn hóa.',
      '- Huy động 98,5% trẻ 6 tuổi vào lớp 1.',
      '- Trung tâm học tập cộng đồng xếp loại tốt.',
    ],
    [
      [null, 'count', 2],
      [null, 'all', 100],
      [null, 'atLeast', 98.5],
      [null, 'yesNo', null],
    ],
  ),
  whole(
    'targets in a draft without any heading',
    [
      ...head,
      title,
      'UBND xã xây dựng kế hoạch với các nội dung như sau.',
      'Xã phấn đấu trong năm 2026 có 36% công dân đạt danh hiệu “Công dân học tập”, 88% đơn vị đạt danh hiệu “Đơn vị học tập”.',
      'Kinh phí thực hiện: 120 triệu đồng.',
    ].join('\n'),
    [
      ['CDHT', 'atLeast', 36],
      ['DVHT', 'atLeast', 88],
    ],
  ),
];
