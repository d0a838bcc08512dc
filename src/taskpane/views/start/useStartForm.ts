import { useRef, useState } from 'react';
import type { TakenTarget } from '../../../workbook/corrections';
import { createTemplate } from '../../actions/createTemplate';
import { usePerformer } from '../../state/PaneContext';
import { hasProblem, optionsOf, problemsOf, startYear, type StartForm, type StartProblems } from './validateStart';

const NO_PROBLEMS: StartProblems = { province: null, commune: null, hamlets: null };

/**
 * The form of the start view. Nothing is complained about before the first attempt; after it, a complaint goes as soon
 * as the field is right.
 */
export const useStartForm = (today: Date, given: Partial<StartForm> = {}) => {
  const { perform } = usePerformer();
  const [form, setForm] = useState<StartForm>(() => ({
    year: startYear(today),
    province: '',
    commune: '',
    especiallyDifficult: false,
    hamlets: '',
    ...given,
  }));
  const [tried, setTried] = useState(false);
  const province = useRef<HTMLInputElement>(null);
  const commune = useRef<HTMLInputElement>(null);
  const hamlets = useRef<HTMLInputElement>(null);

  /** `targets`: in place of the usual ones. */
  const submit = (targets?: readonly TakenTarget[]) => {
    setTried(true);
    const problems = problemsOf(form);
    if (problems.province !== null) province.current?.focus();
    else if (problems.commune !== null) commune.current?.focus();
    else if (problems.hamlets !== null) hamlets.current?.focus();
    if (!hasProblem(problems))
      void perform(createTemplate, { ...optionsOf(form), ...(targets === undefined ? {} : { targets }) });
  };

  return {
    form,
    change: (part: Partial<StartForm>) => setForm((before) => ({ ...before, ...part })),
    problems: tried ? problemsOf(form) : NO_PROBLEMS,
    refs: { province, commune, hamlets },
    submit,
  };
};

export type StartFormState = ReturnType<typeof useStartForm>;
