import { carriedXlsx } from '../../src/files/carriedXlsx';
import { ownThings } from '../../src/files/ownThings';
import { openWorkbook } from '../../src/files/package/workbookPackage';
import { readPlanWorkbook } from '../../src/files/planWorkbook';
import { leftBehind } from '../../src/files/upgrade/leftBehind';
import { reason } from '../../src/workbook/carry/line';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { buildTemplate } from '../../src/workbook/template';
import { carriedPlan } from '../../src/workbook/upgrade/carriedPlan';
import { NO_DIFFERENCE } from '../../src/workbook/upgrade/difference';
import { fingerprintOf } from '../../src/workbook/upgrade/fingerprint';
import { SHEETS } from '../../src/workbook/workbook';

test('the sheet that tells how a workbook was made is nobody’s own, and is told as what it is', async () => {
  const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn', especiallyDifficult: false });
  const line = { what: 'kept', at: null, subject: 'Thôn', before: '', now: '', reason: reason('kept', { cells: 1 }) };
  const bytes = carriedXlsx(plan, [{ ...line, what: 'kept' }]);
  const parsed = parseWorkbook(readPlanWorkbook(bytes).snapshot);
  const template = buildTemplate(plan, { formulas: 'native', sameRow: 'structured' });
  expect(await ownThings(bytes, parsed, null, template)).toEqual([]);
  const { tables } = carriedPlan(parsed, NO_DIFFERENCE, 2026);
  const fingerprint = fingerprintOf(TEMPLATE_VERSION, SHEETS);
  const old = { workbook: openWorkbook(bytes), parsed, difference: NO_DIFFERENCE, fingerprint, tables };
  expect(leftBehind(old, template)).toEqual([{ kind: 'record', place: 'Đã chuyển' }]);
});
