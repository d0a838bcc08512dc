import type { ShiftContext } from './shift';
import { shiftFormula } from './shift';

type Settings = Readonly<Record<string, unknown>>;

/** Keeps the formulas within a rule's settings on their cells; other values stay as they are. */
export function shiftSettings(settings: Settings, context: ShiftContext): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, shiftValue(value, context)]),
  );
}

function shiftValue(value: unknown, context: ShiftContext): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? shiftFormula(value, context) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => shiftValue(item, context));
  return typeof value === 'object' && value !== null ? shiftSettings(value as Settings, context) : value;
}
