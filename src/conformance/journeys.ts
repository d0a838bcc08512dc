/** What officials do with the add-in from end to end, as questions: does the workbook end as it was meant to? */
import type { Answer, Behaviour } from '@xhht/embedded-excel/conformance/behaviour';
import { check } from '../check/check';
import { isCellFix, type CellFix, type CheckReport, type FindingGroup } from '../check/report';
import { ruleById } from '../check/rules';
import { createSession } from '../check/session';
import { buildPlanDocument } from '../documents/plan/buildPlanDocument';
import { renderDocx } from '../documents/renderDocx';
import { sheetRowsOf } from '../documents/sheetRows';
import { applyFixes } from '../excel/change/applyFixes';
import { useNativeFormulas } from '../excel/change/useNativeFormulas';
import { createTemplate } from '../excel/draw/createTemplate';
import { writeFindingsSheet } from '../excel/draw/findingsSheet';
import { writeReportSheet } from '../excel/draw/writeReportSheet';
import { readWorkbook } from '../excel/read/readWorkbook';
import { slices } from '../excel/slices';
import { upgradeTemplate } from '../excel/upgrade/upgradeTemplate';
import { positionOf } from '../workbook/a1';
import { isFormula } from '../workbook/cellType';
import { callsOurs } from '../workbook/formula/ourName';
import { sameFormula } from '../workbook/formula/sameFormula';
import { TEMPLATE_VERSION } from '../workbook/identity';
import { newPlan } from '../workbook/newPlan';
import { parseWorkbook } from '../workbook/parse/parse';
import { snapshotOfTemplate } from '../workbook/parse/snapshotOfTemplate';
import { plantMistakes, sampleWithMistakes } from '../workbook/sample/mistakes';
import { samplePlan } from '../workbook/sample/samplePlan';
import type { Template } from '../workbook/templateModel';
import { fingerprintOf } from '../workbook/upgrade/fingerprint';
import { SHEETS } from '../workbook/workbook';

const YEAR = 2026;
/** Late tasks depend on the day. */
const DAY = '2026-11-30';
const FORMER_VERSION = '1.2';
/** A sheet that a version before ours did not have. */
const NEW_SHEET = 'tuDanhGia';

const session = () => createSession({ read: readWorkbook, keep: () => Promise.resolve(), today: () => DAY, slices });

const sampleInWorkbook = () => createTemplate(samplePlan({ year: YEAR }), plantMistakes);

/**
 * Left out of the counts: cells whose custom function is busy, stopped or unknown, since other questions ask what functions
 * show; and errors that follow from another cell, which only a host that calculates has.
 */
const isOfTheHost = ({ ruleId }: FindingGroup): boolean => ruleById(ruleId)?.meta.results !== undefined;

const countOf = ({ counts, findings }: CheckReport, severity: 'error' | 'warning'): number =>
  findings
    .filter((group) => group.severity === severity && isOfTheHost(group))
    .reduce((left, { count }) => left - count, counts[severity]);

const verdicts = (report: CheckReport): Answer => [
  countOf(report, 'error'),
  countOf(report, 'warning'),
  report.counts.note,
  ...(['met', 'notMet', 'cannotTell'] as const).map(
    (wanted) => report.targets.filter(({ verdict }) => verdict === wanted).length,
  ),
];

/** The sample checked without any workbook. */
const computed = (): Answer => {
  const { template } = sampleWithMistakes({ year: YEAR, formulas: 'native' });
  return verdicts(check(parseWorkbook(snapshotOfTemplate(template)), { today: DAY }));
};

/** Content of every cell of the tables, by place. */
const contents = async (library: typeof Excel): Promise<ReadonlyMap<string, unknown>> =>
  library.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRange();
      range.load('formulas,rowIndex,columnIndex');
      return { sheet: sheet.name, range };
    });
    await context.sync();
    const found = new Map<string, unknown>();
    for (const { sheet, range } of used) {
      (range.formulas as unknown[][]).forEach((line, row) =>
        line.forEach((content, column) =>
          found.set(`${sheet}|${range.rowIndex + row}|${range.columnIndex + column}`, content),
        ),
      );
    }
    return found;
  });

const keyOf = ({ place }: CellFix): string => {
  const { row, column } = positionOf(place.address);
  return `${place.sheet}|${row}|${column}`;
};

/** Does a cell hold what the fix meant, as `formulas` gives it back? Excel may spell a formula otherwise. */
const isHeld = ({ after, inList }: CellFix, content: unknown): boolean =>
  isFormula(after)
    ? typeof content === 'string' && sameFormula(content, after.formula, inList)
    : String(content) === String(after);

/** Cells that do not hold what was meant, and other cells that changed. */
export const amissAfter = (
  fixes: readonly CellFix[],
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly [number, number] => {
  const meant = new Map(fixes.map((fix) => [keyOf(fix), fix]));
  return [
    [...meant].filter(([key, fix]) => !isHeld(fix, after.get(key))).length,
    [...before].filter(([key, content]) => !meant.has(key) && after.get(key) !== content).length,
  ];
};

/** Hides all but the first row of every table of two rows or more, as a user's filter may. */
const filterTables = (library: typeof Excel): Promise<void> =>
  library.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const columns = tables.items.map((table) => {
      const column = table.columns.getItemAt(0);
      const body = column.getDataBodyRange();
      body.load('text');
      return { column, body };
    });
    await context.sync();
    for (const { column, body } of columns) column.filter.applyValuesFilter([body.text[0]?.[0] ?? '']);
    await context.sync();
  });

const former = (template: Template): Template => ({
  ...template,
  sheets: template.sheets
    .filter(({ id }) => id !== NEW_SHEET)
    .map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line) => line.map((cell) => (cell === TEMPLATE_VERSION ? FORMER_VERSION : cell))),
      })),
    })),
});

/** Versions as this journey has them: the former one is ours without one sheet. */
const fingerprint = (version: string) =>
  Promise.resolve(
    fingerprintOf(version, version === FORMER_VERSION ? SHEETS.filter(({ id }) => id !== NEW_SHEET) : SHEETS),
  );

const SOURCE = 'src/excel/README.md';

export const JOURNEYS: readonly Behaviour[] = [
  {
    id: 'journeys/create',
    asks: 'The template is created: what its reader finds wrong with its structure and with its formulas, functions that are not calculated apart.',
    source: SOURCE,
    kinds: { asMeant: [0, 0] },
    host: 'asMeant',
    ask: async () => {
      await createTemplate(
        newPlan({ year: YEAR, province: 'Lạng Sơn', commune: 'Tân Văn', especiallyDifficult: false }),
      );
      const { structureProblems, formulaProblems } = parseWorkbook((await readWorkbook()).snapshot);
      return [structureProblems.length, formulaProblems.filter(({ code }) => code !== 'notCalculated').length];
    },
  },
  {
    id: 'journeys/fill-and-check',
    asks: 'The invented commune with its mistakes is created and checked: errors, warnings, notes; targets met, not met, open.',
    source: SOURCE,
    get kinds() {
      return { asComputed: computed() };
    },
    host: 'asComputed',
    ask: async () => {
      await sampleInWorkbook();
      return verdicts((await session().check()).report);
    },
  },
  {
    id: 'journeys/fix-in-filtered-tables',
    asks: 'Every table is filtered to one row and all safe fixes are made: were there any; cells that do not hold what was meant, and other cells that changed.',
    source: `${SOURCE}; office-js#224`,
    kinds: { asMeant: [true, 0, 0] },
    host: 'asMeant',
    ask: async ({ Excel: library }) => {
      await sampleInWorkbook();
      const { report } = await session().check();
      const fixes = report.findings.flatMap(({ occurrences }) => occurrences.flatMap(({ fix }) => fix ?? []));
      await filterTables(library);
      const before = await contents(library);
      await applyFixes(fixes);
      const cells = fixes.filter(isCellFix);
      return [cells.length > 0, ...amissAfter(cells, before, await contents(library))];
    },
  },
  {
    id: 'journeys/native-formulas',
    asks: 'Custom functions are replaced by built-in ones: cells left, and cells that still call a custom function.',
    source: SOURCE,
    kinds: { asMeant: [0, 0] },
    host: 'asMeant',
    ask: async ({ Excel: library }) => {
      await sampleInWorkbook();
      const { left } = await useNativeFormulas();
      const found = [...(await contents(library)).values()];
      return [
        left,
        found.filter((content) => typeof content === 'string' && content.startsWith('=') && callsOurs(content)).length,
      ];
    },
  },
  {
    id: 'journeys/upgrade',
    asks: 'A workbook of a version without one of the sheets is brought up to date, then once more: sheets added.',
    source: SOURCE,
    kinds: { asMeant: ['upgraded', 1, 'current'] },
    host: 'asMeant',
    ask: async () => {
      const plan = newPlan({ year: YEAR });
      await createTemplate(plan, former);
      const first = await upgradeTemplate(plan, { fingerprint });
      const second = await upgradeTemplate(plan, { fingerprint });
      return [first.kind, first.kind === 'upgraded' ? first.sheets.length : 0, second.kind];
    },
  },
  {
    id: 'journeys/documents',
    asks: 'The plan as a Word file and as a sheet, and the findings as a sheet: is each there?',
    source: SOURCE,
    kinds: { asMeant: [true, true, true] },
    host: 'asMeant',
    ask: async ({ context }) => {
      await sampleInWorkbook();
      const { report, parsed } = await session().check();
      const model = buildPlanDocument(parsed.plan);
      const file = await renderDocx(model);
      const written = await writeReportSheet({ id: 'keHoach', title: 'Kế hoạch', ...sheetRowsOf(model) });
      const findings = await writeFindingsSheet(report, '30/11/2026');
      const sheets = [written, findings].map(({ sheet: name }) =>
        context.workbook.worksheets.getItemOrNullObject(name),
      );
      for (const sheet of sheets) sheet.load('name');
      await context.sync();
      return [file.length > 0, ...sheets.map(({ isNullObject }) => !isNullObject)];
    },
  },
];
