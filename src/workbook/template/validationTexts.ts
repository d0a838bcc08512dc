/** What Excel says when a value is refused. Excel allows 32 characters in a title and 255 in a text. */
import type { ValidationSpec } from '../cellType';
import { dayText } from '../../vietnamese/calendar';

const TITLE_LENGTH = 32;
const TEXT_LENGTH = 255;

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

const number = (value: number): string => value.toLocaleString('vi-VN');
/** Without a mark between thousands: whoever types it as it is read here is not refused, whatever the machine takes the dot for. */
const whole = (value: number): string => String(value);
const inOneGo = (min: number, max: number): string =>
  min === 0 && max >= 1_000 ? ', viết liền không dấu chấm (1973, không phải 1.973)' : '';

const expectationOf = (spec: ValidationSpec): string => {
  switch (spec.kind) {
    case 'whole':
      return spec.max === null
        ? `Ô này nhận số nguyên từ ${whole(spec.min)} trở lên${inOneGo(spec.min, Infinity)}. Chưa có số liệu thì để trống.`
        : `Ô này nhận số nguyên từ ${whole(spec.min)} đến ${whole(spec.max)}${inOneGo(spec.min, spec.max)}. Chưa có số liệu thì để trống.`;
    case 'decimal':
      return spec.min === 0 && spec.max === 1
        ? 'Ô này nhận tỷ lệ từ 0% đến 100%, ví dụ 35%. Chưa có số liệu thì để trống.'
        : `Ô này nhận số từ ${number(spec.min)} đến ${number(spec.max)}. Chưa có số liệu thì để trống.`;
    case 'list':
      return 'Chọn một giá trị trong danh sách của ô này.';
    case 'listOfColumn':
      return 'Tên này chưa có ở trang Thôn. Giữ lại nếu tên đúng, rồi bổ sung ở trang Thôn.';
    case 'date':
      return `Ô này nhận ngày từ ${dayText(spec.from)} đến ${dayText(spec.to)}, ví dụ 05/02/2026.`;
    case 'textLength':
      return `Ô này nhận tối đa ${number(spec.max)} ký tự.`;
  }
};

export interface ValidationTexts {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** A prompt is shown only where there is something to say. */
export const validationTexts = (label: string, note: string | undefined, spec: ValidationSpec): ValidationTexts => ({
  promptTitle: note === undefined ? '' : cut(label, TITLE_LENGTH),
  prompt: cut(note ?? '', TEXT_LENGTH),
  errorTitle: cut(label, TITLE_LENGTH),
  error: cut(expectationOf(spec), TEXT_LENGTH),
});
