import { MemoryEngine } from '../../src/engine/memory';
import { EmbeddedHost } from '../../src/host';
import { loadOffice } from '../../testing/loadOffice';

/** Milliseconds that every look at the clock takes. */
const ticking = (step: number) => {
  let now = 0;
  return jest.spyOn(performance, 'now').mockImplementation(() => (now += step));
};

const fill = async (breathe: () => Promise<void>): Promise<unknown> => {
  const host = new EmbeddedHost({ engine: new MemoryEngine(), breathe });
  const { Excel } = loadOffice(host.native);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 1; row <= 5; row += 1) sheet.getRange(`A${String(row)}`).values = [[row]];
    await context.sync();
  });
  const values = host.values('Sheet1', 'A1:A5').flat();
  host.close();
  return values;
};

afterEach(() => jest.restoreAllMocks());

test('a request that takes long lets the page breathe between its actions, and does all of them', async () => {
  ticking(200);
  const breathe = jest.fn(() => Promise.resolve());
  expect(await fill(breathe)).toEqual([1, 2, 3, 4, 5]);
  expect(breathe.mock.calls.length).toBeGreaterThan(1);
});

test('one that takes none is worked off in one go', async () => {
  ticking(0);
  const breathe = jest.fn(() => Promise.resolve());
  expect(await fill(breathe)).toEqual([1, 2, 3, 4, 5]);
  expect(breathe).not.toHaveBeenCalled();
});
