/** By which part of a target its scale is told: percentages above 1 are written in percentage points. */
import type { AimPart } from '../domain/bound';
import { kindDefinition } from '../domain/targetKinds';
import type { TargetKind } from '../domain/targetKinds';

/** The parts by which the scale is told: the first that is there. A value may stand where none is asked. */
export const scaledParts = (kind: TargetKind): readonly AimPart[] => [
  ...new Set<AimPart>(['value', ...kindDefinition(kind).parts]),
];
