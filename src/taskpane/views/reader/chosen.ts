/** Which readings the user takes over, and as what. */
import type { PlanReadingItem, TargetReading } from '../../../documents/readPlan/planReading';
import { correctionOf } from '../../../documents/readPlan/remembered';
import type { AimPart } from '../../../domain/bound';
import { kindDefinition } from '../../../domain/targetKinds';
import type { TargetKind } from '../../../domain/targetKinds';
import type { TakenTarget } from '../../../workbook/corrections';
import type { TargetCells } from '../../../workbook/targetRow';

export interface Choice {
  readonly taken: boolean;
  /** 0: as it was read; above that, one of the alternatives. */
  readonly option: number;
}

/** What a sentence may mean, the likeliest first. */
export const optionsOf = (item: PlanReadingItem): readonly TargetReading[] => [item, ...item.alternatives];

export const readingOf = (item: PlanReadingItem, { option }: Choice): TargetReading => optionsOf(item)[option] ?? item;

const states = (kind: TargetKind | null, part: AimPart): boolean =>
  kind === null || kindDefinition(kind).parts.includes(part);

/** A result of a report: nothing of a target but last year's figure. */
export const isResult = (
  { lastYear }: Pick<PlanReadingItem, 'lastYear'>,
  { code, kind, value }: TargetReading,
): boolean => code !== null && kind === null && value === null && lastYear !== null;

/** Without kind or figure there is nothing to write, but for last year's. */
export const canBeTaken = (item: Pick<PlanReadingItem, 'lastYear'>, reading: TargetReading): boolean =>
  isResult(item, reading) || (reading.kind !== null && (reading.value !== null || !states(reading.kind, 'value')));

/** Only what is sure is chosen beforehand. */
export const firstChoices = (items: readonly PlanReadingItem[]): readonly Choice[] =>
  items.map((item) => ({ taken: item.confidence === 'sure' && canBeTaken(item, item), option: 0 }));

const LONGEST_TITLE = 500;

const cellsOf = (
  { sentence, lastYear }: PlanReadingItem,
  { code, kind, value, tolerance }: TargetReading,
): TargetCells => ({
  code,
  title: sentence.slice(0, LONGEST_TITLE),
  kind,
  value: states(kind, 'value') ? value : null,
  tolerance: kind !== null && states(kind, 'tolerance') ? tolerance : null,
  lastYear,
});

/** The rows that would go into the table of targets. */
export const takenTargets = (items: readonly PlanReadingItem[], choices: readonly Choice[]): readonly TakenTarget[] =>
  items.flatMap((item, index) => {
    const choice = choices[index];
    if (choice?.taken !== true) return [];
    const reading = readingOf(item, choice);
    if (!canBeTaken(item, reading)) return [];
    const cells = cellsOf(item, reading);
    return [reading === item ? cells : { ...cells, corrected: correctionOf(item, reading) }];
  });

/** A target of the catalogue that more than one chosen row is about; undefined where there is none. */
export const takenTwice = (targets: readonly TargetCells[]): TargetCells | undefined =>
  targets.find(({ code }, index) => code !== null && targets.findIndex((other) => other.code === code) < index);
