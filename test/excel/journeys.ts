/**
 * The main journeys, done in each kind of Excel (packages/embedded-excel/src/switches.ts) with filters in the way and rows
 * hidden: each ends as in a quiet workbook of the usual kind, or says in Vietnamese why not, with nothing lost.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { needsCalculation, STANDARD_SWITCHES, SWITCHES, type Switches } from '@xhht/embedded-excel/switches';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { CheckReport, FindingGroup } from '../../src/check/report';
import { ruleById } from '../../src/check/rules';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { undoChange } from '../../src/excel/change/undoChange';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { writeReportSheet } from '../../src/excel/draw/writeReportSheet';
import { ExcelFailure } from '../../src/excel/errors';
import { customFunction } from '../../src/functions/call';
import { functionsMetadata } from '../../src/functions/metadata';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { createEngine } from '../../src/excel/workbookEngine';
import { viErrors } from '../../src/i18n/vi/errors';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';
import { isFormula } from '../../src/workbook/cellType';
import { newPlan } from '../../src/workbook/newPlan';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { Template } from '../../src/workbook/templateModel';
import { officeWith } from './officeContext';
import { openFile } from './openFile';
import { workbookState } from './workbookState';

const YEAR = 2027;
const options = { signal: new AbortController().signal, onProgress: () => undefined };
const target = (code: string) =>
  ({ code, title: `Chỉ tiêu ${code} của xã`, kind: 'count', value: 7, tolerance: null, lastYear: null }) as const;
const manyTargets = Array.from({ length: 25 }, (_target, index) => target(`R${index + 1}`));

const few = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['thongTin', 'chiTieu', 'thon', 'xoaMuChu'].includes(id)),
});

interface Journey {
  /** Needs a workbook that calculates: what its own functions get and show matters in no other. */
  readonly calculates?: true;
  /** Where Excel turns out not to know the add-in's functions, built-in ones are written, on purpose. */
  readonly eitherFormula?: true;
  /** The check notes rows that are hidden: it is compared with one that had them in the usual kind of Excel. */
  readonly tellsHidden?: true;
  readonly open: (switches: Partial<Switches>) => Promise<OpenedWorkbook>;
  /** What comes out of it, to be compared beside the workbook. */
  readonly act: (workbook: OpenedWorkbook) => Promise<unknown>;
}

export const openEmpty = async (switches: Partial<Switches>): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({ engine: 'memory', switches });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  return workbook;
};

const openSample = async (switches: Partial<Switches>): Promise<OpenedWorkbook> => {
  const workbook = await openEmpty(switches);
  await createTemplate(samplePlan({ year: YEAR }), (template) => few(plantMistakes(template)));
  return workbook;
};

const checked = async (): Promise<CheckReport> => (await createEngine().check(options)).report;
const counted = ({ counts, findings }: CheckReport): unknown => [
  counts,
  findings.map(({ ruleId, count }) => [ruleId, count]),
];
/** The same but for cells whose custom function is busy, stopped or unknown, which the check names. */
const countedButFunctions = ({ counts, findings }: CheckReport): unknown => {
  const isPending = ({ ruleId }: FindingGroup): boolean => ruleById(ruleId)?.meta.results === 'pending';
  const pending = findings.filter(isPending).reduce((sum, { count }) => sum + count, 0);
  const others = findings.filter((group) => !isPending(group));
  return [{ ...counts, warning: counts.warning - pending }, others.map(({ ruleId, count }) => [ruleId, count])];
};

const fixesOf = ({ findings }: CheckReport) =>
  findings.flatMap(({ occurrences }) => occurrences.flatMap(({ fix }) => fix ?? []));

const mend = async () => {
  const fixes = fixesOf(await checked());
  const { applied, changedMeanwhile, notTaken, record } = await applyFixes(fixes);
  return { found: fixes.length, left: [applied.length, changedMeanwhile.length, notTaken.length], record };
};

const add = (targets: readonly (typeof manyTargets)[number][]) =>
  writeTargets(targets.map((after) => ({ before: null, after, fixes: [] })));

/** Somebody else, working on the same file, types a row of their own below the table. */
const typeBelow = ({ host }: OpenedWorkbook): void => {
  const table = host.engine.tables().find(({ name }) => name === 'tblChiTieu');
  if (table === undefined) throw new Error('The workbook has no table of targets.');
  const row = table.rect.row + table.rect.rows + 1;
  host.user.paste(host.book.sheet(table.sheet).name, `A${row}`, [['CUA_BAN', 'Chỉ tiêu của người khác']]);
};

const report = {
  id: 'baoCao',
  title: 'Báo cáo',
  columns: 2,
  rows: [
    { kind: 'line', text: 'BÁO CÁO '.repeat(400).trim(), bold: true, italic: false, align: 'left' },
    { kind: 'gap' },
  ],
} as const;

// From the root: a trial runs from a bundle elsewhere.
const earlier = path.resolve('test/support/earlier/1.2.xlsx');

/** A workbook that calculates, with the add-in's own functions. */
export const openWithFunctions = async (switches: Partial<Switches>): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({
    engine: 'univer',
    switches,
    customFunctions: {
      metadata: functionsMetadata('vi', 'https://localhost:3000'),
      mappings: Object.fromEntries(FUNCTION_IDS.map((id) => [id, customFunction(id, () => 'vi')])),
      namespace: 'XHHT',
    },
  });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  return workbook;
};

/** The whole template with the figures of a commune. */
const openCalculating = async (switches: Partial<Switches>): Promise<OpenedWorkbook> => {
  const workbook = await openWithFunctions(switches);
  await createTemplate(samplePlan({ year: YEAR }));
  return workbook;
};

export const JOURNEYS: Readonly<Record<string, Journey>> = {
  'calculate and judge': {
    calculates: true,
    eitherFormula: true,
    tellsHidden: true,
    open: openCalculating,
    act: async () => {
      const found = await checked();
      return [countedButFunctions(found), found.targets];
    },
  },
  create: {
    open: openEmpty,
    act: async () => (await createTemplate(newPlan({ year: YEAR }), few)).added,
  },
  'fill and check': {
    tellsHidden: true,
    open: openSample,
    act: async ({ host }) => {
      const sheet = host.engine.sheets().find(({ name }) => name === 'Thông tin')?.id ?? '';
      const lists = host.engine
        .validations(sheet, { row: 0, column: 0, rows: 60, columns: 12 })
        .flatMap(({ rule, ranges }) =>
          typeof rule['list']?.['source'] === 'string' ? [{ rule, rect: ranges[0] }] : [],
        );
      for (const { rule, rect } of lists) {
        const [choice = ''] = String(rule['list']?.['source']).split(',');
        const address = `${String.fromCharCode(65 + (rect?.column ?? 0))}${(rect?.row ?? 0) + 1}`;
        if (!choice.startsWith('=')) host.user.choose('Thông tin', address, choice);
      }
      return [lists.length > 0, counted(await checked())];
    },
  },
  mend: { tellsHidden: true, open: openSample, act: async () => [(await mend()).left, counted(await checked())] },
  'mend and take back': {
    open: openSample,
    act: async () => {
      const { found, record } = await mend();
      return [found > 0, (await undoChange(record)).kept];
    },
  },
  'add targets': { open: openSample, act: async () => (await add(manyTargets)).added },
  'add targets and take them back': {
    open: openSample,
    act: async () => (await undoChange((await add(manyTargets)).record)).kept,
  },
  'add targets beside others': {
    open: openSample,
    act: async (workbook) => {
      workbook.host.beforeRequest(2, () => typeBelow(workbook));
      return (await add([target('R9')])).added;
    },
  },
  'take targets over': {
    open: openSample,
    act: async () => {
      const change = { code: 'CDHT', title: 'Từ 41% công dân học tập', kind: 'atLeast', value: 0.41 } as const;
      const changes = await createEngine().compareTargets([{ ...change, tolerance: null, lastYear: null }], options);
      const { changed, added, kept } = await writeTargets(changes);
      return [changes.length, changed, added, kept];
    },
  },
  'use built-in formulas': {
    open: openSample,
    act: async () => {
      const { replaced, values, left } = await useNativeFormulas();
      if (replaced === 0) throw new Error('There is no custom function to replace.');
      return [replaced, values, left];
    },
  },
  'use built-in formulas and take them back': {
    open: openSample,
    act: async () => (await undoChange((await useNativeFormulas()).record)).kept,
  },
  upgrade: {
    open: (switches) => openFile(readFileSync(earlier), switches),
    act: () => upgradeTemplate(newPlan({ year: YEAR })),
  },
  documents: {
    tellsHidden: true,
    open: openSample,
    act: async ({ host }) => {
      const engine = createEngine();
      await engine.check(options);
      const { sheet } = await engine.writeFindingsSheet(engine.checked().report);
      const id = host.book.sheetNamed(sheet)?.id ?? '';
      host.engine.setStyle(id, { row: 3, column: 0, rows: 4, columns: 1 }, 'rowHidden', true);
      await engine.writeFindingsSheet(engine.checked().report);
      return [sheet, await writeReportSheet(report)];
    },
  },
};

/** Hides a part of what is there: filters on the tables, and a row of the form by hand. */
const hinder = (workbook: OpenedWorkbook): Promise<void> =>
  workbook.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name');
    const form = worksheets.getItemOrNullObject('Thông tin').load('name');
    await context.sync();
    const columns = tables.items.map((table) => {
      const column = table.columns.getItemAt(0);
      return { column, body: column.getDataBodyRange().load('values') };
    });
    await context.sync();
    for (const { column, body } of columns) {
      const shown = body.values.flatMap(([value]: unknown[], row) => (row % 3 === 1 ? [] : [String(value)]));
      column.filter.applyValuesFilter([...new Set(shown)]);
    }
    if (!form.isNullObject) form.getRange('8:8').rowHidden = true;
    await context.sync();
  });

const combinations = (names: readonly string[], others: Switches): readonly Switches[] =>
  Object.entries(SWITCHES)
    .filter(([name]) => names.includes(name))
    .reduce<readonly Switches[]>(
      (all, [name, { values }]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
      [others],
    );

/** All switches on the side that hurts. */
export const hurtful = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { values }]) => [name, values.at(-1)]),
) as unknown as Switches;

/** Every journey in every kind of Excel that it can tell from others. */
export const trips = (): readonly (readonly [journey: string, switches: Switches])[] => {
  const names = Object.keys(SWITCHES);
  const calculating = names.filter(needsCalculation);
  const rest = names.filter((name) => !needsCalculation(name));
  return Object.entries(JOURNEYS).flatMap(([name, { calculates }]) => {
    const kinds = calculates ? combinations(calculating, hurtful) : combinations(rest, STANDARD_SWITCHES);
    return kinds.map((switches) => [name, switches] as const);
  });
};

interface SheetState {
  readonly name: string;
  readonly address: string;
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

/** By sheet and formula of ours, the built-in one that the template has in its place where functions are unknown. */
const builtIn: ReadonlyMap<string, string> = (() => {
  const [ours, native] = (['custom', 'native'] as const).map((formulas) =>
    buildTemplate(samplePlan({ year: YEAR }), { formulas }).sheets.flatMap(({ title, blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().map((cell) => [title, isFormula(cell) ? cell.formula : ''] as const)),
    ),
  );
  return new Map((ours ?? []).map(([title, text], index) => [`${title}!${text}`, native?.[index]?.[1] ?? '']));
})();

/**
 * Everything but how far a sheet is used: a hidden row below the last cell counts as used. With `eitherFormula`, which of
 * its two formulas a cell of the template holds is no difference: they mean the same.
 */
const stateOf = async (workbook: OpenedWorkbook, { eitherFormula }: Partial<Journey>): Promise<string> => {
  const state = JSON.parse(await workbookState(workbook)) as { readonly sheets: readonly SheetState[] };
  const sheets = state.sheets.map(({ address: _address, formulas, formats, ...sheet }) => {
    const rows = formulas.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 0);
    const kept = formulas.slice(0, rows);
    const meant = kept.map((row) => row.map((cell) => builtIn.get(`${sheet.name}!${String(cell)}`) ?? cell));
    return { ...sheet, formulas: eitherFormula ? meant : kept, formats: formats.slice(0, rows) };
  });
  return JSON.stringify({ ...state, sheets });
};

interface Done {
  readonly outcome: string;
  readonly state: string;
  readonly failure: ExcelFailure | null;
  readonly before: string;
}

const go = async (name: string, switches: Partial<Switches>, isHindered: boolean): Promise<Done> => {
  const journey = JOURNEYS[name];
  if (journey === undefined) throw new Error(`No journey is named ${name}.`);
  const workbook = await journey.open(switches);
  try {
    if (isHindered) await hinder(workbook);
    const before = await stateOf(workbook, journey);
    try {
      const outcome = JSON.stringify(await journey.act(workbook));
      await workbook.host.idle();
      return { outcome, state: await stateOf(workbook, journey), failure: null, before };
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return { outcome: '', state: await stateOf(workbook, journey), failure: error, before };
    }
  } finally {
    workbook.close();
  }
};

const quiet = new Map<string, Promise<Done>>();

/** Where two states part, without the whole of them. */
const difference = (found: string, wanted: string): string => {
  const at = [...found].findIndex((letter, index) => letter !== wanted[index]);
  return `…${found.slice(Math.max(0, at - 60), at + 80)}… in place of …${wanted.slice(Math.max(0, at - 20), at + 80)}…`;
};

/** What should not have happened; `refused` when it was not done and said why. */
export const travel = async (
  name: string,
  switches: Partial<Switches>,
): Promise<{ readonly faults: readonly string[]; readonly refused: boolean }> => {
  const wanted = await (quiet.get(name) ??
    quiet.set(name, go(name, {}, JOURNEYS[name]?.tellsHidden === true)).get(name));
  const done = await go(name, switches, true);
  const at = `${name}, ${JSON.stringify(switches)}`;
  if (wanted === undefined || wanted.failure !== null)
    return { faults: [`${at}: fails in a quiet workbook`], refused: false };
  if (done.failure !== null) {
    const { code, officeCode } = done.failure;
    const faults = [
      ...(code === 'unknown' || !(`error.${code}.todo` in viErrors)
        ? [`${at}: no words for ${officeCode ?? code}`]
        : []),
      ...(done.state === done.before ? [] : [`${at}: refused by ${officeCode ?? code}, and the workbook was changed`]),
    ];
    return { faults, refused: true };
  }
  const faults = [
    ...(done.outcome === wanted.outcome ? [] : [`${at}: ${difference(done.outcome, wanted.outcome)}`]),
    ...(done.state === wanted.state ? [] : [`${at}: ${difference(done.state, wanted.state)}`]),
  ];
  return { faults, refused: false };
};
