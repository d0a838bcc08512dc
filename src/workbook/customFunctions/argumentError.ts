/** What is wrong with the arguments of a custom function: data, for the language files to put into words. */

export const ARGUMENT_PROBLEMS = [
  'required',
  'oneCell',
  'errorInCell',
  'notANumber',
  'ambiguousNumber',
  'negative',
  'notWhole',
  'tooLarge',
  'rateOutOfRange',
  'mixedScales',
  'aboveWhole',
  'notAYear',
  'notYesNo',
  'notInList',
  'notATitle',
  'ageBand',
  'notAnAge',
  'ageTwice',
  'classesAboveScope',
  'conventionDecides',
  'levelDecides',
  'groupNotInTable',
  'shape',
  'columns',
  'missingColumn',
  'noAges',
  'noCodes',
  'codeTwice',
  'countAbovePopulation',
] as const;
export type ArgumentProblem = (typeof ARGUMENT_PROBLEMS)[number];

export type ProblemValues = Readonly<Record<string, string | number>>;

/** A bad argument: the cell shows #VALUE!. Its message stays without cell contents, which may be names of people. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';

  constructor(
    readonly argument: string,
    readonly reason: ArgumentProblem,
    readonly values: ProblemValues = {},
  ) {
    super(`Argument ${argument}: ${reason}.`);
  }
}

export const NOT_AVAILABLE_REASONS = ['unknownIndicator', 'noMilestone'] as const;
export type NotAvailableReason = (typeof NOT_AVAILABLE_REASONS)[number];

/** There is no such figure: the cell shows #N/A. */
export class NotAvailableError extends Error {
  override readonly name = 'NotAvailableError';

  constructor(
    readonly reason: NotAvailableReason,
    readonly values: ProblemValues = {},
  ) {
    super(`Not available: ${reason}.`);
  }
}
