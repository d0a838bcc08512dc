/** Workbooks written by each earlier version's own command line, brought up to date in Excel. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/check';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { templateState } from '../../src/excel/read/templateState';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { newPlan } from '../../src/workbook/newPlan';
import { readXlsx } from '../../src/files/readXlsx';
import { upgradeXlsx } from '../../src/files/upgradeXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { SHEETS, tableById } from '../../src/workbook/workbook';
import { formerTemplate } from '../../src/workbook/upgrade/upgradePath';
import type { TemplateDifference } from '../../src/workbook/upgrade/difference';
import released from '../../src/workbook/upgrade/fingerprints/released.json';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { chosen, isTrial } from '@xhht/embedded-excel/testing/inTrial';
import { openFile } from './openFile';

const folder = path.resolve(__dirname, '../support/earlier');
const versions = Object.keys(released);
const fresh = newPlan({ year: 2026 });

let workbook: OpenedWorkbook | undefined;
const bytesOf = (version: string): Uint8Array => readFileSync(path.join(folder, `${version}.xlsx`));
const open = async (version: string): Promise<void> => {
  workbook = await openFile(bytesOf(version));
};
const opened = (): OpenedWorkbook => {
  if (workbook === undefined) throw new Error('No workbook is open.');
  return workbook;
};
afterEach(() => workbook?.close());

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  opened().Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const read = async () => {
  const { snapshot } = await readWorkbook();
  const parsed = parseWorkbook(snapshot, await formerTemplate(snapshot.templateVersion));
  return { parsed, report: check(parsed, { today: '2026-11-30', accepted: [] }) };
};

/** Every text and number by sheet, without places: what a later version put in may have moved them. */
const contents = (): Promise<ReadonlyMap<string, number>> =>
  opened().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange().load('formulas') }));
    await context.sync();
    const counts = new Map<string, number>();
    for (const { name, range } of used) {
      for (const cell of (range.formulas as unknown[][]).flat()) {
        if (cell === '' || (typeof cell === 'string' && cell.startsWith('='))) continue;
        const key = `${name} ${JSON.stringify(cell)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  });

/** Formulas with that text in them, wherever they stand. */
const formulasWith = (part: string): Promise<readonly string[]> =>
  opened().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load('formulas'));
    await context.sync();
    return used.flatMap(({ formulas }) =>
      (formulas as unknown[][])
        .flat()
        .map(String)
        .filter((one) => one.includes(part)),
    );
  });

const lost = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] =>
  [...before].flatMap(([key, count]) => ((after.get(key) ?? 0) < count ? [key] : []));

/** Cells that the new version words otherwise: the version itself, reworded headers and rows. */
const expectedLosses = (version: string, difference: TemplateDifference): readonly RegExp[] => [
  new RegExp(`^Hướng dẫn "${version}"$`, 'u'),
  ...[...difference.headers, ...difference.cells].map(({ was }) => new RegExp(`${JSON.stringify(was)}$`, 'u')),
];

const verdicts = ({ report }: Awaited<ReturnType<typeof read>>) =>
  report.targets.map(({ code, verdict, numerator, denominator }) => ({ code, verdict, numerator, denominator }));

/** What people do to a workbook in a year. */
const liveIn = async (): Promise<void> => {
  await inExcel(({ workbook: { worksheets, tables } }) => {
    worksheets.add('Ghi chú của xã').getRange('B2:C3').values = [
      ['của xã', 1],
      ['hai', 2],
    ];
    worksheets.getItem('Đơn vị học tập').name = 'Đơn vị';
    tables.getItem('tblThon').columns.getItemAt(1).getRange().getEntireColumn().insert('Right');
    const { columns } = tableById('tblNhiemVu').table;
    const task = Object.keys(columns).map((key) => (key === 'task' ? 'Việc của riêng xã' : null));
    tables.getItem('tblNhiemVu').rows.add(undefined, [task] as string[][]);
    const coSo = tables.getItem('tblCoSo');
    coSo.getHeaderRowRange().getOffsetRange(2, 0).getCell(0, 3).formulas = [['=300+40']];
  });
  const [sheet, address] = await opened().Excel.run(async (context) => {
    const rates = context.workbook.tables.getItem('tblThon').columns.getItem('Tỷ lệ công dân học tập');
    const cell = rates.getDataBodyRange().getCell(2, 0).load('address');
    await context.sync();
    return cell.address.replaceAll("'", '').split('!') as [string, string];
  });
  // Pasted, a formula of one's own stays alone: typed, Excel would fill it through the column.
  opened().host.user.paste(sheet, address, [['=1/2']]);
};

test('there is a workbook of every version that was given out', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `${version}.xlsx`).sort());
});

describe.each(versions)('a workbook of version %s', (version) => {
  test('is checked as it is: its formulas are right, and only its age is told', async () => {
    const snapshot = readXlsx(bytesOf(version));
    const { structureProblems, formulaProblems } = parseWorkbook(snapshot, await formerTemplate(version));
    expect(formulaProblems.filter(({ code }) => code !== 'error')).toEqual([]);
    expect(structureProblems.map(({ code }) => code)).toEqual(['olderTemplate']);
  });

  test('gets back the formulas of its own version, which name nothing that is not there yet', async () => {
    const snapshot = readXlsx(bytesOf(version));
    const former = await formerTemplate(version);
    const typedOver = {
      ...snapshot,
      tables: snapshot.tables.map((table) => ({
        ...table,
        formulas: Object.fromEntries(Object.entries(table.formulas).map(([at, texts]) => [at, texts.map(() => '')])),
      })),
    };
    const expected = parseWorkbook(typedOver, former).formulaProblems.map((problem) => problem.expected);
    const targets = expected.filter((text) => text.includes('tblChiSo'));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((text) => !text.includes('tblChiSo['))).toEqual([]);
  });

  const asItWasMade = ['as it was made', () => Promise.resolve(), []] as const;
  const aYearLater = [
    'a year later',
    liveIn,
    [{ code: 'changed', source: 'tblThon', column: 'rateCitizens', row: 2 }],
  ] as const;
  // What people do to a workbook does not depend on its version: the oldest has the longest way to go.
  const lives = isTrial ? [asItWasMade, aYearLater] : [version === versions[0] ? aYearLater : asItWasMade];
  test.each(lives)('comes up to date without losing a cell, with the same verdicts: %s', async (_name, live, own) => {
    await open(version);
    await live();
    const [before, checkedBefore] = [await contents(), await read()];
    const difference = (await formerTemplate(version))!;
    let outcome: unknown;
    const requests = await opened().host.requestsOf(async () => (outcome = await upgradeTemplate(fresh)));
    expect(outcome).toMatchObject({ kind: 'upgraded', from: version, to: TEMPLATE_VERSION });
    expect(requests).toBeLessThanOrEqual(8);
    const allowed = expectedLosses(version, difference);
    const gone = lost(before, await contents()).filter((key) => !allowed.some((pattern) => pattern.test(key)));
    expect(gone).toEqual([]);
    const after = await read();
    expect(verdicts(after)).toEqual(verdicts(checkedBefore));
    expect(after.parsed.structureProblems).toEqual([]);
    const { info } = after.parsed.plan;
    expect(info).toMatchObject({
      centreAssessmentDate: '2026-12-05',
      reportDate: checkedBefore.parsed.plan.info.reportDate,
    });
    // A day that somebody typed before it was a setting is no assumption.
    expect(info.confirmed.includes('reportDate')).toBe(info.reportDate !== null);
    expect(after.parsed.formulaProblems.filter(({ code }) => code !== 'error')).toMatchObject(own);
    expect(await templateState()).toMatchObject({ version: TEMPLATE_VERSION, age: 'current' });
    expect(new Set(after.parsed.snapshot.tables.map(({ name }) => name)).size).toBe(
      SHEETS.filter(({ table }) => table !== undefined).length,
    );
    expect(await upgradeTemplate(fresh)).toEqual({ kind: 'current' });
  });
});

test.each(chosen(versions))(
  'version %s: the plan that the upgrade in Excel and the one of a file give is the same',
  async (version) => {
    await open(version);
    await upgradeTemplate(fresh);
    const inPlace = (await read()).parsed;
    const file = await upgradeXlsx(bytesOf(version), 2026);
    if (file.kind !== 'upgraded') throw new Error(`The file was not upgraded: ${file.kind}.`);
    const anew = parseWorkbook(readXlsx(file.bytes));
    expect(anew.plan).toEqual(inPlace.plan);
    expect(anew.seen).toEqual(inPlace.seen);
  },
);

test('what Excel filled through the columns of a table is put right, outside every table', async () => {
  await open(versions.at(-1) ?? '');
  const table = 'tblChiSo';
  const former = await formerTemplate(versions.at(-1) ?? null);
  const inTable = <T extends { readonly table: string }>(all: readonly T[] = []) =>
    all.filter((one) => one.table === table);
  const [came, renamed] = [inTable(former?.columns), inTable(former?.headers)];
  const columns = Object.entries(tableById(table).table.columns).flatMap(([key, { role, header }]) =>
    role === 'computed' && !came.some(({ column }) => column === key)
      ? [renamed.find(({ column }) => column === key)?.was ?? header]
      : [],
  );
  // The last row's formula in every row, as Excel does when different ones are written into a table's column.
  await opened().Excel.run(async (context) => {
    const found = columns.map((header) => {
      const range = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      return range.load('formulasR1C1,rowCount');
    });
    await context.sync();
    for (const range of found) {
      const last = (range.formulasR1C1 as unknown[][]).at(-1) ?? [];
      range.formulasR1C1 = Array.from({ length: range.rowCount }, () => last);
    }
    await context.sync();
  });
  const filled = (await read()).parsed.formulaProblems.filter(
    ({ source, code }) => source === table && code !== 'error',
  );
  expect(filled.length).toBeGreaterThanOrEqual(40);
  expect(await upgradeTemplate(fresh)).toMatchObject({ kind: 'upgraded' });
  const { parsed } = await read();
  expect(parsed.formulaProblems.filter(({ code }) => code !== 'error')).toEqual([]);
  const tables = await opened().Excel.run(async (context) => {
    const all = context.workbook.tables.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  });
  expect(tables).not.toContain(table);
  expect(await formulasWith(`${table}[`)).toEqual([]);
});
