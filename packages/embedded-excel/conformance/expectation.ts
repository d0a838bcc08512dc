/**
 * The few matchers that the probes of members use, so that they run outside jest too: in a page, beside Excel. What does
 * not match is thrown as data, both sides of it.
 */
export class Mismatch extends Error {
  constructor(
    readonly expected: unknown,
    readonly received: unknown,
  ) {
    super('Not as expected.');
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const equal = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
};

const matches = (received: unknown, wanted: unknown): boolean =>
  isObject(wanted) && !Array.isArray(wanted)
    ? isObject(received) && Object.entries(wanted).every(([key, value]) => matches(received[key], value))
    : equal(received, wanted);

type Check = (received: unknown, wanted: unknown) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  toBe: Object.is,
  toEqual: equal,
  toStrictEqual: equal,
  toMatchObject: matches,
  toHaveLength: (received, wanted) => isObject(received) && received['length'] === wanted,
  toHaveProperty: (received, wanted) => isObject(received) && String(wanted) in received,
};

const matchersOf = (received: unknown, negated = false): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(CHECKS).map(([name, check]) => [
      name,
      (wanted: unknown) => {
        if (check(received, wanted) === negated) throw new Mismatch(negated ? { not: wanted } : wanted, received);
      },
    ]),
  );

type Promised = (wanted: unknown) => Promise<void>;
const later = (settled: Promise<unknown>): Record<string, Promised> =>
  Object.fromEntries(
    Object.keys(CHECKS).map((name) => [
      name,
      async (wanted: unknown) => {
        (matchersOf(await settled)[name] as (wanted: unknown) => void)(wanted);
      },
    ]),
  );

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Mismatch('a refusal', value === undefined ? 'no refusal' : value);
    },
    (error: unknown) => error,
  );

export const expectation = (received: unknown): object => ({
  ...matchersOf(received),
  not: matchersOf(received, true),
  get resolves() {
    return later(Promise.resolve(received));
  },
  get rejects() {
    return later(rejection(Promise.resolve(received)));
  },
});

/** Puts the matchers where the probes look for them, unless jest has done so. */
export const provideExpect = (): void => {
  if (!('expect' in globalThis)) Reflect.set(globalThis, 'expect', expectation);
};
