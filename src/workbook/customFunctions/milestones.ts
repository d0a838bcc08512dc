/** CHITIEU_QG: national milestones. */
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import { nationalTarget } from '../../domain/national';
import { fractionOf } from '../../domain/ratio';
import { NotAvailableError } from './argumentError';
import { defineFunction, parameter } from './definition';

export const chiTieuQg = defineFunction({
  id: 'CHITIEU_QG',
  category: 'targets',
  parameters: [parameter('ma', 'text'), parameter('nam', 'number')],
  result: 'scalar',
  examples: [
    { args: ['CDHT', 2025], result: 0.4 },
    { args: ['CDHT', 2026], result: 0.6 },
    { args: ['GDHT', ''], result: '' },
  ],
  run: (input) => {
    const code = input.text('ma').toUpperCase();
    const year = input.year('nam');
    if (code === '' || year === null) return '';
    if (!INDICATOR_CODES.some((known) => known === code)) {
      throw new NotAvailableError('unknownIndicator', { codes: Object.keys(INDICATORS).join(', ') });
    }
    const national = nationalTarget(code, year);
    if (!national.known) throw new NotAvailableError('noMilestone', { year });
    return fractionOf(national.value);
  },
});
