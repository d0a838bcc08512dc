/** II.2: the targets of the year, in the groups that plans use. */
import { PLAN_SECTIONS } from '../../domain/indicator';
import type { PlanSection } from '../../domain/indicator';
import { indicatorOf } from '../../domain/indicators';
import { documentWords as words } from '../../i18n/vi/documents';
import type { Plan, PlanTargetRow } from '../../workbook/plan';
import { paragraph, run } from '../documentModel';
import type { Paragraph, Run } from '../documentModel';
import { titleRuns } from '../wording/targetTitle';

export interface PlacedTarget {
  readonly row: PlanTargetRow;
  /** Position in the plan's list. */
  readonly index: number;
}

export interface TargetGroup {
  readonly title: string;
  readonly targets: readonly PlacedTarget[];
}

/** Groups that have targets, in the order of the plan within each; the commune's own come last. */
export const groupTargets = (plan: Plan): readonly TargetGroup[] => {
  const placed = plan.targets
    .map((row, index): PlacedTarget => ({ row, index }))
    .filter(({ row }) => row.title !== null && row.title.trim() !== '');
  const sectionOf = ({ row }: PlacedTarget): PlanSection | 'own' =>
    indicatorOf((row.code ?? '').trim().toUpperCase())?.section ?? 'own';
  return [...PLAN_SECTIONS, 'own' as const]
    .map((section) => ({
      title: words.plan.targetGroups[section],
      targets: placed.filter((target) => sectionOf(target) === section),
    }))
    .filter(({ targets }) => targets.length > 0);
};

const SUBSET = /^trong đó/iu;
const lowerFirst = ([first, ...rest]: readonly Run[]): readonly Run[] =>
  first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toLocaleLowerCase('vi') + first.text.slice(1) }, ...rest];

/** "Trong đó …" belongs to the sentence of the target it is a part of. */
const lines = (targets: readonly PlacedTarget[]): readonly (readonly Run[])[] => {
  const out: (readonly Run[])[] = [];
  for (const { row, index } of targets) {
    const runs = titleRuns(row, `plan.targets.${String(index)}.value`);
    const previous = out.at(-1);
    if (SUBSET.test(row.title?.trim() ?? '') && previous !== undefined)
      out[out.length - 1] = [...previous, run(', '), ...lowerFirst(runs)];
    else out.push(runs);
  }
  return out;
};

export const targetBlocks = (plan: Plan): readonly Paragraph[] => {
  const groups = groupTargets(plan);
  if (groups.length === 0) return [paragraph('body', words.blank)];
  return groups.flatMap(({ title, targets }) => [
    { ...paragraph('body', `- ${title}`), keepWithNext: true },
    ...lines(targets).map((runs) => paragraph('body', '+ ', ...runs, '.')),
  ]);
};
