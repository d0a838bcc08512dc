/**
 * One value, one verdict, one number missing for each target: on the sheet with functions and with built-in formulas,
 * from the command line, in the pane and in the report, whatever stands in the cells.
 */
import { writeFile } from 'node:fs/promises';
import type { Verdict } from '../../src/domain/verdict';
import type { CheckReport, TargetResult } from '../../src/check/report';
import type { ReportJson } from '../../src/check/reportSchema';
import { check } from '../../src/check/check';
import { outcomeParagraph } from '../../src/documents/report/outcome';
import { documentWords } from '../../src/i18n/vi/documents';
import { translator } from '../../src/i18n/translate';
import { vi } from '../../src/i18n/vi/catalogue';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { missingText, valueText } from '../../src/taskpane/text/targetText';
import type { RawCell } from '../../src/workbook/cellType';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { evaluationOfCells } from '../../src/workbook/template/evaluation';
import type { Template } from '../../src/workbook/templateModel';
import { editedSamples, randomPlans } from '../crosscheck/plans';
import { writtenVerdict } from '../workbook/support/verdicts';
import { ownFolder, xhht } from './support/run';
import { placeWordsOf } from '../../src/vietnamese/placeWords';

const TODAY = '2026-11-25';
const drawn = (plan = samplePlan({ year: 2026 })): Template => buildTemplate(plan, { formulas: 'custom' });
const withTargets = randomPlans(9).filter(({ targets }) => targets.some(({ code }) => code !== null));
const GENERATED = [...withTargets.slice(0, 1), ...editedSamples(1)];

const WORKBOOKS: readonly (readonly [string, Template])[] = [
  ['the sample', drawn()],
  ['the sample with its mistakes', plantMistakes(drawn())],
  ...GENERATED.map((plan, index) => [`plan ${String(index + 1)} made up`, drawn(plan)] as const),
];

interface Said {
  readonly code: string;
  readonly verdict: string | undefined;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number | null;
}

/** Levels and answers have no number missing of their own on the sheet. */
const isCounted = ({ kind }: Pick<TargetResult, 'kind'>): boolean => kind !== 'keepLevel' && kind !== 'yesNo';

const ofResult = (result: TargetResult | ReportJson['targets'][number]): Said => ({
  code: result.code,
  verdict: writtenVerdict(result.verdict),
  numerator: result.numerator,
  denominator: result.denominator,
  missing: isCounted(result) ? result.missing : null,
});

const numberIn = (cell: RawCell): number | null => (typeof cell === 'number' ? cell : null);

const ofSheet = (snapshot: WorkbookSnapshot, mode: 'custom' | 'native', codes: readonly string[]): readonly Said[] => {
  const evaluation = evaluationOfCells(snapshot, mode);
  return codes.map((code, row) => {
    const cell = (key: string): RawCell => evaluation.cell('tblChiTieu', row, key);
    return {
      code,
      verdict: String(cell('verdict')),
      numerator: numberIn(cell('numerator')),
      denominator: numberIn(cell('denominator')),
      missing: numberIn(cell('missing')),
    };
  });
};

/** '1.234,5' -> 1234.5. */
const read = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));
const firstNumber = (text: string | null): number | null => {
  const found = text?.match(/\d+(?:[.,]\d+)*/)?.[0];
  return found === undefined ? null : read(found);
};

/** The verdict that a sentence of the report tells. */
const verdictIn = (text: string): Verdict => {
  const { outcome } = documentWords;
  const says = (template: string): boolean => text.includes(template.split('{')[0]!.replace(/[.:;\s]+$/u, ''));
  if (says(outcome.cannotTell) || says(outcome.cannotTellWhy)) return 'cannotTell';
  return says(outcome.notMet) || says(outcome.missing) ? 'notMet' : 'met';
};

const folder = ownFolder();

describe.each(WORKBOOKS)('%s', (name, template) => {
  const bytes = writeXlsx(template);
  const snapshot = readXlsx(bytes);
  const report: CheckReport = check(parseWorkbook(snapshot), { today: TODAY });
  const expected = report.targets.map(ofResult);

  test('has targets to speak of', () => expect(expected.length).toBeGreaterThan(0));

  test.each(['custom', 'native'] as const)('the sheet with %s formulas', (mode) => {
    const shown = ofSheet(
      snapshot,
      mode,
      expected.map(({ code }) => code),
    );
    // Figures that contradict one another count nowhere; the sheet leaves them as they were typed.
    const settled = shown.map((said, row) =>
      expected[row]!.verdict === writtenVerdict('cannotTell') && expected[row]!.numerator === null
        ? { ...said, numerator: null, denominator: expected[row]!.denominator }
        : said,
    );
    expect(settled).toEqual(expected);
  });

  test('the command line', async () => {
    const file = folder.in(`${name}.xlsx`);
    await writeFile(file, bytes);
    const { out } = await xhht('check', file, '--json', '--today', TODAY);
    const { targets } = JSON.parse(out) as ReportJson;
    expect(targets.map(ofResult)).toEqual(expected);
    expect(targets.map(({ actual }) => actual)).toEqual(report.targets.map(({ actual }) => actual));
  });

  test.each(report.targets.map((result, row) => [result.code, row, result] as const))(
    '%s in words',
    (_, row, result) => {
      const { runs } = outcomeParagraph(result, row, placeWordsOf('commune'));
      const figure = (key: string): number | null =>
        firstNumber(runs.find(({ origin }) => origin === `report.targets.${String(row)}.${key}`)?.text ?? null);
      const t = translator(vi);
      // Nobody missing is not said, and a number is said where the verdict is "not met".
      const missing = result.missing === 0 ? null : result.missing;
      expect(firstNumber(missingText(t, result))).toBe(missing);
      if (result.verdict === 'notMet') expect(figure('missing')).toBe(missing);
      for (const key of ['numerator', 'denominator'] as const) {
        const shown = figure(key);
        if (shown !== null) expect(shown).toBe(result[key]);
      }
      const text = runs.map((run) => run.text).join('');
      expect(verdictIn(text)).toBe(result.verdict);
      // Both round the rate alike, and neither rounds it over the threshold.
      const inReport = runs.find(({ origin }) => origin === `report.targets.${String(row)}.actual`)?.text;
      if (inReport !== undefined && /\d/.test(inReport) && result.actual !== null)
        expect(firstNumber(valueText(t, result))).toBe(firstNumber(inReport));
    },
  );
});
