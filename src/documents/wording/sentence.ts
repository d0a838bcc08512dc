/** A sentence with gaps, filled with runs, so that a figure keeps the place it comes from. */
import { run } from '../documentModel';
import type { Run } from '../documentModel';

type Filling = string | Run | readonly Run[];

const asRuns = (filling: Filling): readonly Run[] => {
  if (typeof filling === 'string') return filling === '' ? [] : [run(filling)];
  return Array.isArray(filling) ? (filling as readonly Run[]) : [filling as Run];
};

/** Throws where a gap has nothing to fill it: a mistake of ours that must not reach a document. */
export const sentence = (template: string, values: Readonly<Record<string, Filling>> = {}): readonly Run[] =>
  template.split(/\{(\w+)\}/).flatMap((part, index): readonly Run[] => {
    if (index % 2 === 0) return part === '' ? [] : [run(part)];
    const filling = values[part];
    if (filling === undefined) throw new Error(`The sentence "${template}" needs a value for {${part}}.`);
    return asRuns(filling);
  });
