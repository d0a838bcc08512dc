/**
 * Findings accepted with a reason travel with the file, in the workbook's settings for this add-in: rule, cell, hash of
 * the cell's value, and the reason. No cell content is kept.
 */
import type { Accepted } from '../check/accepted';
import { runExcel } from './run';

const KEY = 'xhht.accepted';

export const findAcceptances = (context: Excel.RequestContext): Excel.Setting => {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
};

const isAccepted = (value: unknown): value is Accepted =>
  typeof value === 'object' &&
  value !== null &&
  ['ruleId', 'sheet', 'address', 'hash', 'reason'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** What was kept; anything unreadable is left out, and its findings are simply back. */
export const acceptancesOf = (setting: Excel.Setting): readonly Accepted[] => {
  if (setting.isNullObject) return [];
  const kept: unknown = setting.value;
  return Array.isArray(kept) ? kept.filter(isAccepted) : [];
};

/** Replaces what is kept. One round trip. */
export const keepAcceptances = (accepted: readonly Accepted[]): Promise<void> =>
  runExcel('keepAcceptances', async (context) => {
    context.workbook.settings.add(KEY, [...accepted]);
    await context.sync();
  });
