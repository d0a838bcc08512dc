import { failureOf } from '../../src/excel/errors';
import { faultOf } from '../../src/taskpane/port/portFault';
import { PORT_ERROR_CODES } from '../../src/taskpane/port/portFault';

test.each(PORT_ERROR_CODES)('the code %s is kept', (code) => {
  expect(faultOf(Object.assign(new Error('text'), { code })).code).toBe(code);
});

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'sheetProtected'],
  ['ItemNotFound', 'notFound'],
  ['GeneralException', 'unknown'],
])('Office’s %s reaches the pane as %s', (officeCode, code) => {
  const fault = faultOf(failureOf('check', Object.assign(new Error('cell content'), { code: officeCode })));
  expect(fault).toEqual({ code, reference: officeCode });
});

test.each([
  ['a stopped request', new DOMException('stopped', 'AbortError'), { code: 'cancelled', reference: null }],
  ['a mistake of ours', new TypeError('secret'), { code: 'unknown', reference: 'TypeError' }],
  ['a strange code', Object.assign(new Error('secret'), { code: 'strange' }), { code: 'unknown', reference: 'Error' }],
  ['a text', 'secret', { code: 'unknown', reference: null }],
  ['nothing', undefined, { code: 'unknown', reference: null }],
])('%s', (_, error, fault) => expect(faultOf(error)).toEqual(fault));
