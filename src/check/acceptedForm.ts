/**
 * Findings that somebody accepted with a reason, in the form in which they travel with the file: where the finding was,
 * hashes, and the reason. No cell content is kept.
 */
import type { CellPlace } from '../workbook/parsed';

/** Key under which they are kept in the workbook's settings for this add-in. */
export const ACCEPTED_SETTING = 'xhht.accepted';

interface Kept {
  readonly ruleId: string;
  readonly hash: string;
  readonly reason: string;
}

/** By table, column and what names the row: holds wherever the row and the sheet are by then. */
export interface RowAccepted extends Kept {
  readonly table: string;
  readonly column: string;
  /** Hash of the cell that names the row. */
  readonly row: string;
  /** How many findings could not be told from this one when it was accepted, itself among them. */
  readonly equal: number;
}

/** By the defined name of a form cell. */
export interface NameAccepted extends Kept {
  readonly name: string;
}

/** By sheet and address: cells outside every table, and everything that earlier versions kept. */
export interface PlaceAccepted extends Kept, CellPlace {}

export type Accepted = RowAccepted | NameAccepted | PlaceAccepted;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const hasTexts = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');

const isAccepted = (value: unknown): value is Accepted => {
  if (!isRecord(value) || !hasTexts(value, ['ruleId', 'hash', 'reason'])) return false;
  if (hasTexts(value, ['table', 'column', 'row'])) return Number.isInteger(value['equal']);
  return hasTexts(value, ['name']) || hasTexts(value, ['sheet', 'address']);
};

/** What was kept; anything unreadable is left out, and its findings are simply back. */
export const acceptedOf = (kept: unknown): readonly Accepted[] => (Array.isArray(kept) ? kept.filter(isAccepted) : []);
