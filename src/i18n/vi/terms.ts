/** Words that more than one area shows. */
import type { CountingUnit } from '../../domain/indicator';
import { indicatorTitles } from '../indicatorTexts';

type UnitKey = CountingUnit | 'cases';

/** What is counted: the word alone, and a number of them. `cases`: what a target of the commune's own counts. */
const unitWords = {
  'unit.people': 'người',
  'unit.families': 'gia đình',
  'unit.clans': 'dòng họ',
  'unit.hamlets': 'thôn',
  'unit.units': 'đơn vị',
  'unit.institutions': 'cơ sở',
  'unit.lessons': 'tiết',
  'unit.centres': 'trung tâm',
  'unit.cases': 'trường hợp',
  'count.people': '{n} người',
  'count.families': '{n} gia đình',
  'count.clans': '{n} dòng họ',
  'count.hamlets': '{n} thôn',
  'count.units': '{n} đơn vị',
  'count.institutions': '{n} cơ sở',
  'count.lessons': '{n} tiết',
  'count.centres': '{n} trung tâm',
  'count.cases': '{n} trường hợp',
} as const satisfies Record<`${'unit' | 'count'}.${UnitKey}`, string>;

export const viTerms = {
  'app.language': 'vi',
  'app.title': 'Kế hoạch xã hội học tập',

  'verdict.met': 'Đạt',
  'verdict.notMet': 'Chưa đạt',
  'verdict.cannotTell': 'Chưa kết luận được',

  'why.contradicts': 'số liệu ở {n} ô mâu thuẫn',
  'why.unresolved': 'còn {count} chưa có số liệu',
  'why.blank': 'còn {n} ô chưa có số liệu',
  'why.emptyDenominator': 'mẫu số bằng 0',
  'why.noFigureForYear': 'chưa có quy định áp dụng cho năm này',
  'why.noRows': 'chưa có số liệu',
  'why.notEntered': 'còn mục chưa nhập',
  'why.someOpen': 'số liệu còn thiếu hoặc mâu thuẫn, xem phần Kiểm tra',

  'target.percent': '{value} %',
  'target.percents': '{actual} / {target} %',
  'target.levels': 'Mức độ {actual} / {target}',
  'target.levelUnknown': 'Mức độ – / {target}',
  'target.counts': '{actual} / {target}',
  'target.missing': 'Còn thiếu {count}',
  'target.missingCondition': 'Còn thiếu {count} ở điều kiện: {condition}',

  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.note': 'Lưu ý',

  ...unitWords,

  'answer.yes': 'Có',
  'answer.no': 'Không',

  ...indicatorTitles('vi'),

  'communeKind.commune': 'xã',
  'communeKind.ward': 'phường',
  'communeKind.specialZone': 'đặc khu',
  'communeKind.town': 'thị trấn',
} as const;
