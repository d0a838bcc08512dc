/** What has to be done to a workbook of an older version of the template. */
import { compareVersions } from '../parse/templateVersion';
import { TEMPLATE } from '../workbook';
import type { TemplateDescription } from '../workbook';
import { differenceOf } from './difference';
import type { TemplateDifference } from './difference';
import { fingerprintOf } from './fingerprint';
import type { Fingerprint } from './fingerprint';
import released from './fingerprints/released.json';

export type UpgradePath =
  | { readonly kind: 'current' }
  /** Made by a newer add-in: nothing here knows what is in it. */
  | { readonly kind: 'newer' }
  /** Not a version that was ever given out. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'older'; readonly difference: TemplateDifference };

/** The fingerprint of a version; undefined for one that was never given out. */
export type FingerprintSource = (version: string) => Promise<Fingerprint | undefined>;

/** Read only when an older workbook is met: nobody else waits for it. */
export const releasedFingerprint: FingerprintSource = async (version) => {
  const name = Object.keys(released).find((own) => compareVersions(version, own) === 0);
  if (name === undefined) return undefined;
  const loaded = (await import(`./fingerprints/${name}.json`)) as { readonly default: Fingerprint };
  return loaded.default;
};

/** `version` as the workbook has it; `null` where it has none. */
export const upgradePath = async (
  version: string | null,
  template: TemplateDescription = TEMPLATE,
  fingerprint: FingerprintSource = releasedFingerprint,
): Promise<UpgradePath> => {
  const order = version === null ? undefined : compareVersions(version, template.version);
  if (version === null || order === undefined) return { kind: 'unknown' };
  if (order === 0) return { kind: 'current' };
  if (order > 0) return { kind: 'newer' };
  const before = await fingerprint(version);
  if (before === undefined) return { kind: 'unknown' };
  return { kind: 'older', difference: differenceOf(before, fingerprintOf(template.version, template.sheets)) };
};

/** What an older workbook has otherwise than one of today, and rightly so; `null` for any other. */
export const formerTemplate = async (version: string | null): Promise<TemplateDifference | null> => {
  const path = await upgradePath(version);
  return path.kind === 'older' ? path.difference : null;
};
