/** Lists and forms of a plan that verdicts rest on, by their names in the plan; the workbook's sheets must hold each. */

/** Lists of a plan that rates are taken over: each row has a name. */
export const RATE_LISTS = ['hamlets', 'illiterateByHamlet', 'units', 'institutions'] as const;
export type RateList = (typeof RATE_LISTS)[number];
/** Those whose rows are the hamlets of the commune. */
export const LISTS_BY_HAMLET: readonly RateList[] = ['hamlets', 'illiterateByHamlet'];

/** Lists by which levels of a programme are judged. */
export type ProgrammeList = 'literacy' | 'universalEducation';

/** A register of persons from which a column is counted while no row of the list has a figure in it. */
export type Register = 'citizens';

/** Forms with questions that are answered yes or no. */
export type AnswerForm = 'centre';

/** In which a verdict may miss something; `info` holds the settings, `targets` what the target's own row says. */
export type PlanPart = RateList | ProgrammeList | Register | AnswerForm | 'info' | 'targets';
