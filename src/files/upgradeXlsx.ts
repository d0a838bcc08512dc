/**
 * A workbook of an older template as a new one of today, without Excel: its figures in a fresh workbook. What Excel's upgrade
 * does in place cannot be done to a file without moving what we do not know; so what the user added is not taken along but
 * listed (`upgrade/leftBehind.ts`), for whoever upgrades to decide.
 */
import { buildTemplate } from '../workbook/template';
import type { ParsedWorkbook } from '../workbook/parsed';
import { parseWorkbook } from '../workbook/parse/parse';
import { carriedPlan } from '../workbook/upgrade/carriedPlan';
import { releasedFingerprint, upgradePath } from '../workbook/upgrade/upgradePath';
import { TEMPLATE_VERSION } from '../workbook/identity';
import { SHEETS } from '../workbook/workbook';
import { withCurrentValues } from './currentValues';
import { FileProblem } from './fileProblem';
import type { Codec } from './package/codec';
import { openWorkbook } from './package/workbookPackage';
import { readAcceptances } from './readAcceptances';
import { snapshotOf } from './readXlsx';
import { carryCells } from './upgrade/carryCells';
import { leftBehind, type LeftBehind } from './upgrade/leftBehind';
import { writeXlsx } from './writeXlsx';

export type FileUpgrade =
  | {
      readonly kind: 'upgraded';
      readonly bytes: Uint8Array;
      readonly from: string;
      readonly to: string;
      /** What the new workbook does not have. */
      readonly left: readonly LeftBehind[];
      /** Findings accepted in Excel, which the new workbook shows again. */
      readonly accepted: number;
    }
  | { readonly kind: 'current' | 'newer' | 'unknown'; readonly version: string | null };

/** Names of the sheets by id, as the user has them. */
const titlesOf = ({ snapshot: { tables, names } }: ParsedWorkbook): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SHEETS.flatMap(({ id, table, form }) => {
      const fields = new Set(Object.values(form?.fields ?? {}).map(({ name }) => name));
      const found = tables.find(({ name }) => name === table?.id) ?? names.find(({ name }) => fields.has(name));
      return found === undefined ? [] : [[id, found.sheet] as const];
    }),
  );

/** `year`: that of a plan that does not say its own. Throws FileProblem. */
export const upgradeXlsx = async (bytes: Uint8Array, year: number, codec?: Codec): Promise<FileUpgrade> => {
  const workbook = openWorkbook(bytes, codec);
  const snapshot = snapshotOf(workbook);
  const { templateVersion: version } = snapshot;
  if (snapshot.tables.length === 0 && snapshot.names.length === 0) throw new FileProblem('noTemplate');
  const path = await upgradePath(version);
  const fingerprint = version === null ? undefined : await releasedFingerprint(version);
  if (path.kind !== 'older') return { kind: path.kind, version };
  if (version === null || fingerprint === undefined) return { kind: 'unknown', version };
  const { difference } = path;
  const parsed = parseWorkbook(snapshot, difference);
  if (parsed.sent !== null) throw new FileProblem('sentCopy');
  const { plan, tables } = carriedPlan(parsed, difference, year);
  const template = buildTemplate(plan, {
    formulas: 'native',
    sameRow: 'structured',
    titles: titlesOf(parsed),
  });
  return {
    kind: 'upgraded',
    bytes: writeXlsx(withCurrentValues(carryCells(template, tables, { parsed, difference })), codec),
    from: version,
    to: TEMPLATE_VERSION,
    left: leftBehind({ workbook, parsed, difference, fingerprint, tables }, template),
    accepted: readAcceptances(workbook.package).length,
  };
};
