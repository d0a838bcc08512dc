/** The only owner of timers and of the time of day in the pane, so that tests own the clock. */
export interface Clock {
  now(): Date;
  /** Calls back once; the result takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** When work becomes visible: nothing before, a spinner in the button, then a bar with words and "Dừng". */
export const SPINNER_AFTER = 300;
export const BAR_AFTER = 1000;
