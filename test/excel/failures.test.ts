/** Every request made to fail in turn, with some of the documented errors; `npm run trial errors` tries each with each. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { selectCell } from '../../src/excel/selectCell';
import { DOCUMENTED } from './documentedErrors';
import { ACTIONS, few, place, plan, tryToFail } from './failingActions';
import { openPlan } from './openPlan';

const named = new Set<string>();

/** Errors that stand for all: what writes needs a new workbook for each, so that one for two requests is enough there. */
const fewErrors = (name: string, request: number, writes: boolean): typeof DOCUMENTED => {
  const first = request * 7 + name.length;
  const errors = [0, 1, 2].map((step) => DOCUMENTED[(first + step * 15) % DOCUMENTED.length]!);
  return writes ? errors.slice(0, request % 2) : errors;
};

describe.each(Object.keys(ACTIONS))('%s', (name) => {
  test('ends as if nothing had failed, whichever request fails first', async () => {
    const tried = await tryToFail(name, (request, writes) => fewErrors(name, request, writes));
    for (const action of tried.named) named.add(action);
    expect(tried.faults).toEqual([]);
    expect(tried.cases).toBeGreaterThan(0);
  });
});

describe('the table of actions', () => {
  test('has everything that src/excel does', () => {
    const folder = path.resolve(__dirname, '../../src/excel');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const used = files.flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/runExcel\(\s*'(\w+)'/g)].map(
        ([, action = '']) => action,
      ),
    );
    expect([...named].sort()).toEqual([...new Set(used)].sort());
  });
});

describe('each documented error', () => {
  let workbook: OpenedWorkbook;
  beforeAll(async () => {
    workbook = await openPlan(plan, few);
  });
  afterAll(() => workbook.close());

  test.each(DOCUMENTED)('%s is %s', async (officeCode, code) => {
    workbook.host.failRequest(1, officeCode);
    await expect(selectCell(place)).rejects.toMatchObject({ code, officeCode, action: 'selectCell' });
  });

  test('the list has all that the library knows', () => {
    const listed = DOCUMENTED.map(([officeCode]) => officeCode);
    expect(Object.values(workbook.Excel.ErrorCodes).filter((code) => !listed.includes(code))).toEqual([]);
  });
});
