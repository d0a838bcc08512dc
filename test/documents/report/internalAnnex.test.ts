import { buildReportDocument } from '../../../src/documents/report/buildReportDocument';
import type { Plan } from '../../../src/workbook/plan';
import { lines, reportOf, sampleWithReport, TODAY, withInfo } from '../support/samples';

const linesOf = (plan: Plan, options: Parameters<typeof buildReportDocument>[2] = { today: TODAY }) =>
  lines(buildReportDocument(plan, reportOf(plan), options)).map((line) => line.replaceAll('\u00A0', ' '));

describe('what is for the house alone', () => {
  const SUMMARY = 'TỔNG HỢP KIỂM TRA SỐ LIỆU';

  test('findings and unconfirmed settings are an annex for who asks for them', () => {
    const { plan } = sampleWithReport();
    expect(linesOf(plan)).not.toContain(SUMMARY);
    expect(linesOf(plan).filter((line) => /cần xác nhận|cảnh báo/u.test(line))).toEqual([]);
    const internal = linesOf(plan, { today: TODAY, internal: true });
    expect(internal.slice(internal.indexOf(SUMMARY) - 1, internal.indexOf(SUMMARY) + 1)).toEqual([
      'Phụ lục II',
      SUMMARY,
    ]);
  });

  test('how figures were counted where it was open is said once, and not where it was confirmed', () => {
    const { plan } = sampleWithReport();
    const saying = (own: Plan) => linesOf(own).filter((line) => line.includes('được tính theo cách sau'));
    const [said, ...more] = saying(plan);
    expect(more).toEqual([]);
    expect(said).toContain('Mẫu số của tỷ lệ công dân học tập: Người đăng ký');
    const all = [
      ...new Set(reportOf(plan).targets.flatMap(({ assumptions }) => assumptions.map((one) => one.setting))),
    ];
    expect(saying(withInfo(plan, { confirmed: all }))).toEqual([]);
  });
});
