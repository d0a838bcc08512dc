import type { Indicator } from './indicator';
import type { PlanPart } from './planPart';
import { PROGRAMMES } from './programmes';

/** Lists and forms from which an indicator takes its figures, by their names in the plan. */
export const partsOfIndicator = ({ measure }: Indicator): readonly PlanPart[] => {
  switch (measure.kind) {
    case 'share':
      return [measure.list, ...(measure.register === null ? [] : [measure.register])];
    case 'answered':
      return [measure.list];
    case 'level':
      return PROGRAMMES[measure.programme].lists;
    case 'answer':
      return [measure.form];
  }
};
