import type { Rect } from '../geometry/rect';

/** Office.js `DataValidationRule`: exactly one key, for example `list` or `wholeNumber`. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface ValidationInfo {
  readonly ranges: readonly Rect[];
  readonly rule: ValidationRule;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** learn.microsoft.com …/excel.datavalidation: what an untouched range answers. */
export const NO_VALIDATION: Omit<ValidationInfo, 'ranges'> = {
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};
