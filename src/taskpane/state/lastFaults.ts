import type { PortFault } from '../port/portFault';

/** A fault as it may be told to whoever helps: its code, never its message, which may hold what was in a cell. */
export interface ToldFault {
  readonly at: string;
  readonly code: PortFault['code'];
  readonly reference: string | null;
}

const MOST = 20;
const faults: ToldFault[] = [];

/** Kept until the pane is closed, and only there. */
export const rememberFault = ({ code, reference }: PortFault, at: Date): void => {
  faults.push({ at: at.toISOString(), code, reference });
  faults.splice(0, Math.max(0, faults.length - MOST));
};

/** The last of them, the oldest first. */
export const lastFaults = (): readonly ToldFault[] => [...faults];
