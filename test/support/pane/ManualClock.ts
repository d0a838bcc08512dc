import type { Clock } from '../../../src/taskpane/state/clock';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  private elapsed = 0;
  private timers = new Set<Timer>();

  constructor(private readonly start = new Date(2026, 4, 12, 10, 42)) {}

  now = (): Date => new Date(this.start.getTime() + this.elapsed);

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.elapsed + milliseconds, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  advance(milliseconds: number): void {
    this.elapsed += milliseconds;
    for (const timer of [...this.timers].filter(({ at }) => at <= this.elapsed)) {
      this.timers.delete(timer);
      timer.callback();
    }
  }
}
