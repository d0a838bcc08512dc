const ISO_DAY = 10;

/** The day on the clock of whoever runs this, ISO; not the day in Greenwich. */
export const localDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY);
