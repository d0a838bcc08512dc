import { EXAMPLES } from './examples';
import type { PlanPart } from './examples/example';
import { workbookOf } from './examples/workbookOf';
import type { Accepted } from '../../src/check/acceptedForm';
import { createSession, type SessionProgress } from '../../src/check/session';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { UNBROKEN } from '../../src/workbook/steps';

const RULE = 'hamlets/female-within-population';
const WRONG: PlanPart = EXAMPLES[RULE].fails[0]![1];

/** A workbook somewhere, with its acceptances kept beside it. */
const place = (part: PlanPart) => {
  const kept: { accepted: readonly Accepted[]; day: string; snapshot: WorkbookSnapshot; reads: number } = {
    accepted: [],
    day: '2026-11-20',
    snapshot: workbookOf(part).snapshot,
    reads: 0,
  };
  const open = () =>
    createSession({
      read: () => {
        kept.reads += 1;
        return Promise.resolve({ snapshot: kept.snapshot, accepted: kept.accepted });
      },
      keep: (accepted) => {
        kept.accepted = accepted;
        return Promise.resolve();
      },
      today: () => kept.day,
      // Gives way at every step.
      slices: (onPause) => ({
        ...UNBROKEN,
        yieldEvery: 0,
        pause: async () => {
          onPause();
          await Promise.resolve();
        },
      }),
    });
  return { kept, open };
};

const countOf = ({ findings }: { readonly findings: readonly { readonly ruleId: string; readonly count: number }[] }) =>
  findings.find(({ ruleId }) => ruleId === RULE)?.count ?? 0;

test('a check reads once, and says of which day it is', async () => {
  const { kept, open } = place(WRONG);
  const session = open();
  const checked = await session.check();
  expect([kept.reads, checked.today, countOf(checked.report)]).toEqual([1, '2026-11-20', 1]);
  expect(session.checked()).toBe(checked);
});

test('what is accepted is kept outside, left out of the next check, and back when it is withdrawn', async () => {
  const { kept, open } = place(WRONG);
  const session = open();
  const { report } = await session.check();
  const { occurrences } = report.findings.find(({ ruleId }) => ruleId === RULE)!;
  await session.acceptFinding({ ruleId: RULE, occurrences, reason: 'Đã đối chiếu' });
  expect(kept.accepted).toHaveLength(1);
  expect(countOf((await session.check()).report)).toBe(0);
  expect(countOf((await open().check()).report)).toBe(0);
  await session.withdrawAcceptance({ ruleId: RULE, occurrences });
  expect(kept.accepted).toEqual([]);
  expect(countOf((await session.check()).report)).toBe(1);
});

test('the next check sees what was edited', async () => {
  const { kept, open } = place(WRONG);
  const session = open();
  await session.check();
  kept.snapshot = workbookOf({}).snapshot;
  expect(countOf((await session.check()).report)).toBe(0);
});

test('the workbook can be read without a check, which changes nothing of the last one', async () => {
  const { kept, open } = place(WRONG);
  const session = open();
  const checked = await session.check();
  kept.snapshot = workbookOf({}).snapshot;
  expect((await session.read()).parsed.plan.hamlets).toEqual([]);
  expect(session.checked()).toBe(checked);
});

test('tells what it is doing', async () => {
  const steps: SessionProgress['step'][] = [];
  await place(WRONG)
    .open()
    .check({ onProgress: ({ step }) => steps.push(step) });
  expect([...new Set(steps)]).toEqual(['reading', 'parsing', 'rules']);
});

test.each(['reading', 'parsing', 'rules'])(
  'stopped while %s, it ends and leaves the last check as it was',
  async (at) => {
    const session = place(WRONG).open();
    const before = await session.check();
    const stop = new AbortController();
    const stopped = session.check({
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === at) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(session.checked()).toBe(before);
  },
);

test('before a check there is nothing to ask about', async () => {
  const session = place(WRONG).open();
  const notFound = expect.objectContaining({ code: 'notFound' }) as Error;
  expect(() => session.checked()).toThrow(notFound);
  expect(() => session.candidates(0)).toThrow(notFound);
  expect(() => session.suppose(0, { kind: 'people', byHamlet: {} })).toThrow(notFound);
  await expect(session.acceptFinding({ ruleId: RULE, occurrences: [], reason: '' })).rejects.toMatchObject({
    code: 'notFound',
  });
});
