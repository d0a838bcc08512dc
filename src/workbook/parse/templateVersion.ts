/** Is the workbook made from our template, and from which version? */
import type { CellPlace, StructureProblem } from '../parsed';
import type { WorkbookSnapshot } from '../snapshot';
import { TEMPLATE_ID, TEMPLATE_NAME, TEMPLATE_VERSION, VERSION_NAME } from '../identity';
import { namePlace } from './places';

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

/** The cells that say so may be emptied by mistake, where the tables are still there. */
const isUnsaid = ({ templateId, templateVersion, tables }: WorkbookSnapshot): boolean =>
  templateId === TEMPLATE_ID ? templateVersion === null : templateId === null && tables.length > 0;

export const versionProblems = (snapshot: WorkbookSnapshot): readonly StructureProblem[] => {
  const { templateId, templateVersion, names } = snapshot;
  const problem = (code: StructureProblem['code'], place: CellPlace | null = null): readonly StructureProblem[] => [
    { code, source: templateVersion ?? '', column: null, label: templateVersion ?? '', place },
  ];
  if (isUnsaid(snapshot)) {
    const emptied = templateId === null ? TEMPLATE_NAME : VERSION_NAME;
    const cell = names.find(({ name }) => name === emptied);
    return problem('noVersion', cell === undefined ? null : namePlace(cell));
  }
  if (templateId !== TEMPLATE_ID) return problem('noTemplate');
  const order = templateVersion === null ? undefined : compareVersions(templateVersion, TEMPLATE_VERSION);
  if (order === undefined || order === 0) return [];
  return problem(order < 0 ? 'olderTemplate' : 'newerTemplate');
};
