import { customFunction } from '../../src/functions/call';
import { messageLanguage } from '../../src/functions/messageLanguage';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const associate = jest.fn<undefined, [string, (...args: readonly unknown[]) => unknown]>();

beforeAll(() => {
  Reflect.set(globalThis, 'CustomFunctions', {
    associate,
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  });
});
afterAll(() => Reflect.deleteProperty(globalThis, 'CustomFunctions'));

/** What Excel would get instead of a result. */
const thrownBy = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('The call gave a result.');
};

const tyle = customFunction('TYLE', () => 'vi');
const danhGia = customFunction('DANHGIA', () => 'en');

test('a function that is declared to give an array always does', () => {
  expect(tyle(3, 4)).toEqual([[0.75]]);
  expect(tyle([[1], [2]], [[4], [4]])).toEqual([[0.25], [0.5]]);
});

test('arguments left out come as null', () => {
  expect(danhGia(0.35, 0.35, null, null, null)).toBe('Đạt');
});

test('what Excel adds about the call is no argument', () => {
  const invocation = { functionName: 'DANHGIA' };
  expect(danhGia(0.98, null, 'keepRate', 0.9, null, invocation as never)).toBe('Đạt');
});

test('a bad argument becomes #VALUE! with a message in the reader’s language', () => {
  expect(thrownBy(() => tyle('ba', 4))).toMatchObject({
    code: '#VALUE!',
    message: 'Đối số tu_so (dòng 1, cột 1 của vùng) không phải là số. Nhập lại bằng chữ số.',
  });
  expect(thrownBy(() => danhGia(1, 1, 'bigger'))).toMatchObject({
    code: '#VALUE!',
    message: expect.stringContaining('The argument kind must be one of'),
  });
});

test('a figure that does not exist becomes #N/A', () => {
  const milestone = customFunction('CHITIEU_QG', () => 'vi');
  expect(thrownBy(() => milestone('CDHT', 2031))).toMatchObject({ code: '#N/A' });
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['EN-gb', 'en'],
  ['fr-FR', 'vi'],
  [undefined, 'vi'],
])('Excel in %s: messages in %s', (displayLanguage, expected) => {
  Reflect.set(globalThis, 'Office', displayLanguage === undefined ? {} : { context: { displayLanguage } });
  expect(messageLanguage()).toBe(expected);
  Reflect.deleteProperty(globalThis, 'Office');
  expect(messageLanguage()).toBe('vi');
});

test('loading the script registers every function at once', async () => {
  await import('../../src/functions/functions');
  expect(associate.mock.calls.map(([id]) => id)).toEqual(FUNCTION_IDS);
  const [, registered] = associate.mock.calls[0]!;
  expect(registered(1, 2)).toEqual([[0.5]]);
});
