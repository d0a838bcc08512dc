/** Why nothing can be concluded of a target, the same wherever it is told; the words are `why.*` of the terms. */
import { contradictingCells } from '../domain/needs';
import type { Need } from '../domain/verdict';
import type { TargetResult } from './report';

/** `n`: cells; people, units, lessons … of `unresolved`; 0 where nothing is counted. */
export interface WhyOpen {
  readonly id: 'contradicts' | 'unresolved' | Exclude<Need['reason'], 'contradicts'>;
  readonly n: number;
}

const OTHER_REASONS = ['emptyDenominator', 'noFigureForYear', 'noRows', 'notEntered'] as const;

/** What is worst first; none where there is a verdict. */
export const whyOpen = ({ verdict, needs, unresolved }: Pick<TargetResult, 'verdict' | 'needs' | 'unresolved'>) => {
  if (verdict !== 'cannotTell') return [];
  const cells = contradictingCells(needs);
  const blank = needs.reduce((sum, { reason, rows }) => sum + (reason === 'blank' ? rows : 0), 0);
  // People of figures that contradict each other have figures: they are told of once.
  const people = cells > 0 && blank === 0 ? 0 : unresolved;
  const counted: readonly WhyOpen[] = [
    { id: 'contradicts', n: cells },
    people > 0 ? { id: 'unresolved', n: people } : { id: 'blank', n: blank },
  ];
  const found = counted.filter(({ n }) => n > 0);
  const other = OTHER_REASONS.find((id) => needs.some(({ reason }) => reason === id));
  return found.length > 0 || other === undefined ? found : [{ id: other, n: 0 }];
};
