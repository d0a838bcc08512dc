import type { Rect } from '../geometry/rect';

/** Office.js `ConditionalFormatType`. */
export type ConditionalFormatType =
  'Custom' | 'CellValue' | 'ContainsText' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria';

export interface ConditionalFormatInfo {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly type: ConditionalFormatType;
  readonly stopIfTrue: boolean;
  /** Rule and options of the type, as given through Office.js; empty until set. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `fill.color`, `font.color`, `font.bold`, … */
  readonly format: Readonly<Record<string, unknown>>;
}
