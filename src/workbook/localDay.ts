const ISO_DAY = 10;

/** The day on the clock of whoever runs this, ISO; not the day in Greenwich. */
export const localDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY);

/** Today, where a check or a document is asked for. Whatever is worked out takes the day as an argument. */
export const today = (): string => localDay(new Date());
