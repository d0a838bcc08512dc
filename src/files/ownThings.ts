/** What of a workbook no new one made of its plan would have: sheets, columns, cells, comments and pictures of the user's own. */
import type { ParsedWorkbook } from '../workbook/parsed';
import type { Template } from '../workbook/templateModel';
import { TEMPLATE_VERSION } from '../workbook/identity';
import { carriedPlan } from '../workbook/upgrade/carriedPlan';
import { NO_DIFFERENCE } from '../workbook/upgrade/difference';
import type { TemplateDifference } from '../workbook/upgrade/difference';
import { fingerprintOf } from '../workbook/upgrade/fingerprint';
import { releasedFingerprint } from '../workbook/upgrade/upgradePath';
import { SHEETS } from '../workbook/workbook';
import type { Codec } from './package/codec';
import { openWorkbook } from './package/workbookPackage';
import { leftBehind, type LeftBehind } from './upgrade/leftBehind';

/** `former`: as for the parse of the workbook. `template`: any workbook of today. Throws FileProblem. */
export const ownThings = async (
  bytes: Uint8Array,
  parsed: ParsedWorkbook,
  former: TemplateDifference | null,
  template: Template,
  codec?: Codec,
): Promise<readonly LeftBehind[]> => {
  const { templateVersion: version } = parsed.snapshot;
  const difference = former ?? NO_DIFFERENCE;
  const released = former === null || version === null ? undefined : await releasedFingerprint(version);
  const { tables } = carriedPlan(parsed, difference, parsed.plan.info.year ?? 0);
  const old = {
    workbook: openWorkbook(bytes, codec),
    parsed,
    difference,
    fingerprint: released ?? fingerprintOf(TEMPLATE_VERSION, SHEETS),
    tables,
  };
  return leftBehind(old, template).filter(({ kind }) => kind !== 'record');
};
