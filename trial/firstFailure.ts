/**
 * For runs that only ask whether a test fails: after the first failure the tests of the same file fail at once. Whether an
 * assertion of a test held is read from its counters, for a test that failed is not told of it here.
 */
let hasFailed = false;

beforeEach(() => {
  if (hasFailed) throw new Error('A test of this file has failed before.');
});

afterEach(() => {
  const { assertionCalls, numPassingAsserts } = expect.getState() as {
    readonly assertionCalls: number;
    readonly numPassingAsserts: number;
  };
  hasFailed ||= numPassingAsserts < assertionCalls;
});
