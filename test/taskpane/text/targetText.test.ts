import type { TargetResult } from '../../../src/check/report';
import { translator } from '../../../src/i18n/translate';
import { vi } from '../../../src/i18n/vi/catalogue';
import { asksText, barText, certaintyText, missingText, valueText } from '../../../src/taskpane/text/targetText';
import { target } from '../../support/pane/targets';

const t = translator(vi);
const of = (rest: Partial<TargetResult>, code = 'CDHT') => target(code, 'Lời của kế hoạch', rest);

test.each<[string, Partial<TargetResult>, string]>([
  ['a rate', { kind: 'atLeast', target: 35, actual: 31.2 }, '31,20 / 35 %'],
  ['a rate not known', { kind: 'atLeast', target: 65 }, '– / 65 %'],
  ['a rate without a target', { kind: 'atLeast', target: null, actual: 31.2 }, '31,20 / – %'],
  ['all', { kind: 'all', target: null, actual: 100 }, '100,00 / 100 %'],
  ['last year as the yardstick', { kind: 'keepRate', target: null, lastYear: 91.5, actual: 91.67 }, '91,67 / 91,5 %'],
  ['a level', { kind: 'keepLevel', target: 3, actual: 2 }, 'Mức độ 2 / 3'],
  ['level 0', { kind: 'keepLevel', target: 2, actual: 0 }, 'Mức độ 0 / 2'],
  ['a level not known', { kind: 'keepLevel', target: 3 }, 'Mức độ – / 3'],
  ['yes', { kind: 'yesNo', target: null, actual: 1 }, 'Có'],
  ['no', { kind: 'yesNo', target: null, actual: 0 }, 'Không'],
  ['no answer', { kind: 'yesNo', target: null }, '–'],
  ['a number', { kind: 'count', target: 1200, actual: 1150 }, '1.150 / 1.200 người'],
])('%s', (_, rest, text) => expect(valueText(t, of(rest))).toBe(text));

test.each<[Partial<TargetResult>, string]>([
  [{ kind: 'atLeast', target: 35 }, 'từ 35 % trở lên'],
  [{ kind: 'atLeast', target: 35, strict: true }, 'trên 35 %'],
  [{ kind: 'about', target: 23, tolerance: 1 }, 'khoảng 23 % (lệch dưới không quá 1 %)'],
  [{ kind: 'about', target: 23 }, 'khoảng 23 %'],
  [{ kind: 'all', target: null }, '100 %'],
  [{ kind: 'keepLevel', target: 2 }, 'giữ vững mức độ 2'],
  [{ kind: 'keepRate', target: 100 }, 'duy trì 100 %'],
  [{ kind: 'keepRate', target: null }, 'không thấp hơn năm trước'],
  [{ kind: 'yesNo', target: null }, 'có thực hiện'],
  [{ kind: 'count', target: 5 }, 'từ 5 người trở lên'],
  [{ kind: null, target: null }, 'chưa nhập'],
  [{ kind: 'atLeast', target: null }, 'chưa nhập'],
])('%j asks: %s', (rest, text) => expect(asksText(t, of(rest))).toBe(text));

const shares = (...missing: number[]) => missing.map((n, index) => ({ hamlet: `Thôn ${index + 1}`, missing: n }));

test.each<[string, Partial<TargetResult>, string, string | null]>([
  ['nobody', { missing: 0 }, 'CDHT', null],
  ['not known', { missing: null }, 'CDHT', null],
  ['no hamlets', { missing: 3 }, 'PCGDTH', 'Còn thiếu 3 người'],
  ['one hamlet', { missing: 3, byHamlet: shares(3) }, 'CDHT', 'Còn thiếu 3 người: Thôn 1 3'],
  ['two hamlets, most first', { missing: 9, byHamlet: shares(2, 7) }, 'CDHT', 'Còn thiếu 9 người: Thôn 2 7, Thôn 1 2'],
  [
    'hamlets with nobody do not count',
    { missing: 9, byHamlet: shares(2, 0, 7) },
    'CDHT',
    'Còn thiếu 9 người: Thôn 3 7, Thôn 1 2',
  ],
  [
    'three hamlets',
    { missing: 10, byHamlet: shares(2, 7, 1) },
    'CDHT',
    'Còn thiếu 10 người: Thôn 2 7, Thôn 1 2, +1 thôn',
  ],
  ['lessons', { missing: 1234 }, 'DHSO', 'Còn thiếu 1.234 tiết'],
  ['units', { missing: 1 }, 'DVHT', 'Còn thiếu 1 đơn vị'],
])('missing: %s', (_, rest, code, text) => expect(missingText(t, of(rest, code))).toBe(text));

const need = (reason: TargetResult['needs'][number]['reason'], rows: number): TargetResult['needs'][number] => ({
  source: 'tblThon',
  column: 'lifeSkills',
  rows,
  reason,
  place: null,
});

test.each<[Partial<TargetResult>, string | null]>([
  [{ verdict: 'met', certain: true }, null],
  [{ verdict: 'met', certain: true, unresolved: 8 }, 'Đạt, kể cả khi 8 người chưa có số liệu đều không đạt.'],
  [{ verdict: 'notMet', certain: true, unresolved: 8 }, 'Chưa đạt, kể cả khi 8 người chưa có số liệu đều đạt.'],
  [{ verdict: 'cannotTell', certain: false, unresolved: 3 }, 'Chưa kết luận được: còn 3 người chưa có số liệu.'],
  [
    {
      verdict: 'cannotTell',
      certain: false,
      needs: [need('contradicts', 1), need('contradicts', 1), need('blank', 3)],
    },
    'Chưa kết luận được: số liệu ở 2 ô mâu thuẫn; còn 3 ô chưa có số liệu.',
  ],
  [
    { verdict: 'cannotTell', certain: false, needs: [need('emptyDenominator', 3)] },
    'Chưa kết luận được: mẫu số bằng 0.',
  ],
  [{ verdict: 'cannotTell', certain: false }, null],
])('%j: %s', (rest, text) => expect(certaintyText(t, of(rest))).toBe(text));

test('the bar says that nothing is known yet', () => {
  expect(barText(t, of({ kind: 'atLeast', target: 65 }))).toBe('Chưa có số thực hiện, chỉ tiêu 65 %');
});
