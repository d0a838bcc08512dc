/** Shape of the national milestones for 2025 and 2030: a share of people, institutions, units … or of provinces. */
import type { Figure } from './figure';

export type MilestoneScope =
  'people' | 'provinces' | 'districts' | 'institutions' | 'centres' | 'units' | 'families' | 'clans' | 'hamlets';

export interface Milestone {
  /** Least percentage, in points. */
  readonly atLeast: number;
  /** Of what it is a share. A share of provinces says nothing about one commune. */
  readonly scope: MilestoneScope;
  /** Level that a share of provinces has to reach, where there are levels. */
  readonly level: number | null;
}

export type MilestoneSeries = readonly Figure<Milestone>[];

type Common = Pick<Figure<Milestone>, 'title' | 'article'> & {
  readonly scope: MilestoneScope;
  readonly level?: number;
};

export type MilestoneYear = Pick<Figure<Milestone>, 'certainty' | 'basis' | 'readIn'> & { readonly atLeast: number };

type Shared = Pick<Figure<Milestone>, 'document' | 'checkedOn'>;

/** The milestone for 2025 holds until that year, the one for 2030 from the year after. */
export const milestonesOf =
  (prefix: string, shared: Shared) =>
  (name: string, common: Common, until2025: MilestoneYear, until2030: MilestoneYear | null): MilestoneSeries => {
    const { title, article, scope, level = null } = common;
    const figure = ({ atLeast, ...own }: MilestoneYear, from: number, to: number): Figure<Milestone> => ({
      ...shared,
      ...own,
      id: `${prefix}.${name}${String(to)}`,
      title,
      article,
      from,
      to,
      value: { atLeast, scope, level },
    });
    return [figure(until2025, 2021, 2025), ...(until2030 === null ? [] : [figure(until2030, 2026, 2030)])];
  };
