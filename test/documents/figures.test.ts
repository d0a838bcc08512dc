import type { Run } from '../../src/documents/documentModel';
import { buildPlanDocument } from '../../src/documents/plan/buildPlanDocument';
import { buildReportDocument } from '../../src/documents/report/buildReportDocument';
import { differenceOfShown, rateText } from '../../src/documents/wording/figures';
import { documentWords } from '../../src/i18n/vi/documents';
import { viCheck } from '../../src/i18n/vi/check';
import { FORMS } from '../../src/workbook/workbook';
import { lookUp } from './support/figureSources';
import type { Found, Sources } from './support/figureSources';
import { runLines, sampleWithReport, TODAY } from './support/samples';

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];

/** '1.234,5' -> 1234.5. */
const valueOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

const sayingTheSame = (text: string, found: Found): boolean => {
  if (typeof found === 'number') {
    const [shown] = numbersIn(text);
    // Words stand for 0 and 1 of an answer, a standard, an unchanged level.
    if (shown === undefined) return true;
    const decimals = shown.split(',')[1]?.length ?? 0;
    return Math.abs(valueOf(shown) - found) <= 0.5 * 10 ** -decimals + 1e-9;
  }
  if (typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found)) {
    const [year = '', month = '', day = ''] = found.split('-');
    const numbers = numbersIn(text.replaceAll('/', ' ')).map(Number);
    return numbers.join() === [Number(day), Number(month), Number(year)].join();
  }
  return found !== undefined;
};

const documents = (): readonly (readonly [string, readonly (readonly Run[])[]])[] => {
  const { plan, report } = sampleWithReport();
  return [
    ['plan', runLines(buildPlanDocument(plan))],
    ['report', runLines(buildReportDocument(plan, report, { today: TODAY, names: true, internal: true }))],
  ];
};

const sources = (): Sources => ({ ...sampleWithReport(), today: TODAY });

describe.each(['plan', 'report'])('figures of the %s', (name) => {
  const linesOf = (): readonly (readonly Run[])[] => documents().find(([document]) => document === name)?.[1] ?? [];

  test('every figure is that of the place it comes from', () => {
    const figures = linesOf()
      .flat()
      .filter(({ origin }) => origin !== undefined);
    expect(figures.length).toBeGreaterThan(name === 'plan' ? 15 : 200);
    const wrong = figures.filter(({ text, origin }) => !sayingTheSame(text, lookUp(origin ?? '', sources())));
    expect(wrong).toEqual([]);
  });

  test('no number stands outside a figure but those of texts, of names and of the numbering', () => {
    const { plan } = sampleWithReport();
    // Registers of people do not go into a document; with them every number would be in some text.
    const texts = [
      JSON.stringify({
        ...plan,
        citizens: [],
        hamlets: plan.hamlets.map((row) => row.name),
        literacy: [],
        universalEducation: [],
        classes: [],
        budget: plan.budget.map(({ content }) => content),
        illiteratePeople: plan.illiteratePeople.map((row) => [row.name, row.hamlet]),
        illiterateByHamlet: [],
      }),
      JSON.stringify(documentWords),
      JSON.stringify(viCheck.rules),
      JSON.stringify(FORMS.map(({ form }) => form.fields)),
    ].join(' ');
    const known = new Set(numbersIn(texts.replaceAll('\\u00A0', ' ')));
    for (const text of ['2026', '2030', '15', '25', '35', '60']) known.add(text);
    for (const date of texts.match(/\d{4}-\d\d-\d\d/g) ?? []) {
      const [year = '', month = '', day = ''] = date.split('-');
      const short = Number(month) <= 2 ? month : String(Number(month));
      [`${day}/${short}/${year}`, day, short, year].forEach((part) => known.add(part));
    }
    const stray = linesOf().flatMap((runs) => {
      const typed = runs
        .filter(({ origin }) => origin === undefined)
        .map(({ text }) => text)
        .join('');
      const isNumbering = /^\d{1,3}$/.test(typed) && runs.length === 1;
      const numbers = isNumbering ? [] : numbersIn(typed.replace(/^\d{1,2}\.\s/, ''));
      return numbers.filter((number) => !known.has(number)).map((number) => `${number} in "${typed}"`);
    });
    expect(stray).toEqual([]);
  });
});

test.each([
  [34.9996, 35, '34,9996'],
  [35, 35, '35,00'],
  [34.99, 35, '34,99'],
  [35.004, 35, '35,004'],
  [31.2, null, '31,20'],
  [100, 100, '100,00'],
  [99.9999, 100, '99,9999'],
  [0, 35, '0,00'],
  [1234.5, null, '1.234,50'],
])('%d beside %s is written %s', (value, threshold, text) => {
  expect(rateText(value, threshold)).toBe(text);
});

test.each([
  [35.26, 33, 2.26],
  [35.2649, 33.0049, 2.26],
  [33, 33.004, 0],
  [12.345, 12.335, 0.01],
])('%d and %d as shown differ by %d', (a, b, difference) => {
  expect(differenceOfShown(a, b)).toBeCloseTo(difference, 10);
});
