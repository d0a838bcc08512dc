import { useEffect, useState } from 'react';
import type { Candidate } from '../../../check/candidates';
import type { TargetResult } from '../../../check/report';
import type { WhatIf } from '../../../check/whatIf';
import { usePerformer } from '../../state/PaneContext';
import { candidateRegisterOf } from '../../../domain/indicators';
import { suppositionOf } from './candidateItems';

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Who could count, and what ticking some of them would change. Names live in this view only and go with it; each check
 * brings the list anew.
 */
export const useCandidates = (result: TargetResult, row: number) => {
  const { ask } = usePerformer();
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const [ticked, setTicked] = useState(NOBODY);
  const [outcome, setOutcome] = useState<WhatIf | null>(null);

  useEffect(() => {
    let current = true;
    void ask((port) => port.candidates(row)).then((answer) => {
      if (!current) return;
      setCandidates(answer ?? []);
      setTicked(NOBODY);
      setOutcome(null);
    });
    return () => {
      current = false;
    };
  }, [ask, row, result]);

  const tick = (person: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(person);
    else next.delete(person);
    setTicked(next);
    const { code, target } = result;
    const register = candidateRegisterOf(code);
    if (next.size === 0 || candidates === null || register === null) {
      setOutcome(null);
      return;
    }
    const chosen = candidates.filter((candidate) => next.has(candidate.row));
    void ask((port) => port.suppose(row, suppositionOf(chosen, register, target))).then(setOutcome);
  };

  return { candidates, ticked, tick, outcome };
};
