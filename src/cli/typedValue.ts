/** A value of the plan as it is typed on the command line. */
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import type { CellType } from '../workbook/cellType';
import type { PlanValue } from '../workbook/plan';

/**
 * As a cell would read it, or by the id of a choice; where a cell would ask whether something else is meant, that is
 * taken. `null`: no such value.
 */
export const typedValue = (type: CellType<unknown> | undefined, text: string): PlanValue => {
  if (type === undefined) return null;
  const choice = type.choices?.choices.find(({ id }) => id === text);
  const { value, problem } = type.read(choice?.label ?? text, {});
  if (value !== null || problem?.repair === undefined) return value as PlanValue;
  return type.read(problem.repair, {}).value as PlanValue;
};

/** What may be typed there, behind a message that it was something else; empty where there is no list. */
export const choicesText = (type: CellType<unknown> | undefined): string => {
  const labels = type?.choices?.choices.map(({ label }) => label).join('; ');
  return labels === undefined ? '' : fill(cli.errors.onlyChoices, { choices: labels });
};
