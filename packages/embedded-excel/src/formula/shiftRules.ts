import type { ShiftContext } from './shift';
import { shiftFormula } from './shift';

type Settings = Readonly<Record<string, unknown>>;

/** Keeps the formulas within a rule's settings on their cells; other values stay as they are. */
export const shiftSettings = (settings: Settings, context: ShiftContext): Settings =>
  mapSettings(settings, (formula) => shiftFormula(formula, context));

/** Changes the formulas within a rule's settings. */
export function mapSettings(settings: Settings, change: (formula: string) => string): Settings {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, mapValue(value, change)]));
}

function mapValue(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapValue(item, change));
  return typeof value === 'object' && value !== null ? mapSettings(value as Settings, change) : value;
}
