/** Is the workbook made from our template, and from which version? */
import type { StructureProblem } from '../parsed';
import type { WorkbookSnapshot } from '../snapshot';
import { TEMPLATE_ID, TEMPLATE_VERSION } from '../identity';

const partsOf = (version: string): readonly number[] => version.split('.').map(Number);

/** Negative when `a` is older than `b`; undefined when one of them is no version. */
export const compareVersions = (a: string, b: string): number | undefined => {
  const [first, second] = [partsOf(a), partsOf(b)];
  if ([...first, ...second].some((part) => !Number.isInteger(part))) return undefined;
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Made by a later version than this one. */
export const isNewer = ({ templateVersion }: WorkbookSnapshot): boolean =>
  templateVersion !== null && (compareVersions(templateVersion, TEMPLATE_VERSION) ?? 0) > 0;

export const versionProblems = ({ templateId, templateVersion }: WorkbookSnapshot): readonly StructureProblem[] => {
  const problem = (code: StructureProblem['code']): readonly StructureProblem[] => [
    { code, source: templateVersion ?? '', column: null, label: templateVersion ?? '', place: null },
  ];
  if (templateId !== TEMPLATE_ID) return problem('noTemplate');
  const order = templateVersion === null ? undefined : compareVersions(templateVersion, TEMPLATE_VERSION);
  if (order === undefined || order === 0) return [];
  return problem(order < 0 ? 'olderTemplate' : 'newerTemplate');
};
