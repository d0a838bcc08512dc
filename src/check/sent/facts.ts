/**
 * The facts of a copy that was sent, and the hash over them. Canonical form, for whoever verifies one with a program of their
 * own (docs/ban-gui.md): the object `{ plan, stamp }`, where `plan` is the public JSON form of the copy's plan and `stamp` its
 * stamp without `hash`; each value in it that is no object and no list is a line `path=value`, the path's keys and
 * positions joined by '.', the value as JSON, texts in Unicode form NFC; an empty object or list is a line with '{}' or '[]'.
 * The lines are sorted by Unicode code points and joined by '\n'; the hash is SHA-256 over their UTF-8 bytes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Plan } from '../../workbook/plan';
import { planToJson } from '../../workbook/planToJson';
import type { SentStamp, UnsignedStamp } from '../../workbook/sent/sentStamp';

const linesOf = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== 'object' || value === null) {
    return [`${path}=${JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value)}`];
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${path}=${Array.isArray(value) ? '[]' : '{}'}`];
  return entries.flatMap(([key, own]) => linesOf(own, path === '' ? key : `${path}.${key}`));
};

/** In UTF-8 the order of bytes is that of code points. */
const byBytes = (left: Uint8Array, right: Uint8Array): number => {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

/** Lines of any JSON in the canonical form. */
export const canonicalLines = (json: unknown): readonly string[] =>
  linesOf(json, '')
    .map((line) => ({ line, bytes: utf8ToBytes(line) }))
    .sort((a, b) => byBytes(a.bytes, b.bytes))
    .map(({ line }) => line);

export const hashOf = (lines: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(lines.join('\n'))));

/** `plan`: that of the copy, as it is read from it. */
export const factsOf = (plan: Plan, stamp: UnsignedStamp): readonly string[] =>
  canonicalLines({ plan: planToJson(plan), stamp });

export const unsigned = ({ hash: _, ...stamp }: SentStamp): UnsignedStamp => stamp;

/** Does the copy still hold what it was sent with? */
export const isAsSent = (plan: Plan, stamp: SentStamp): boolean =>
  hashOf(factsOf(plan, unsigned(stamp))) === stamp.hash;
