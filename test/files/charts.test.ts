import { strFromU8, unzipSync } from 'fflate';
import { elementsOf } from '../../src/files/freeze/xml';
import { attribute, fromXml } from '../../src/files/xml/readXml';
import { freezeXlsx } from '../../src/files/freezeXlsx';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { positionOf } from '../../src/workbook/a1';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import type { TemplateOptions } from '../../src/workbook/template';
import type { TemplateChart } from '../../src/workbook/templateModel';
import { misplaced } from './chartOrder';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

type Parts = Readonly<Record<string, string>>;

const build = (plan: Plan, options: Partial<TemplateOptions> = {}) =>
  buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true, ...options });
const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const chartsOf = (plan: Plan): readonly TemplateChart[] => build(plan).sheets.flatMap(({ charts = [] }) => charts);

const targetsOf = (xml: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    elementsOf(xml ?? '', 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id') ?? '',
      (attribute(attributes, 'Target') ?? '').replace('..', 'xl'),
    ]),
  );

/** The chart parts in the order in which the drawing of the sheet has them, found as a program finds them. */
const drawnOn = (parts: Parts, sheetPath: string) => {
  const file = sheetPath.split('/').at(-1) ?? '';
  const [drawing] = elementsOf(parts[sheetPath] ?? '', 'drawing');
  const path =
    targetsOf(parts[`xl/worksheets/_rels/${file}.rels`]).get(attribute(drawing?.attributes ?? {}, 'r:id') ?? '') ?? '';
  const charts = targetsOf(parts[`xl/drawings/_rels/${path.split('/').at(-1) ?? ''}.rels`]);
  return elementsOf(parts[path] ?? '', 'twoCellAnchor').map(({ inner }) => {
    const [frame] = elementsOf(inner ?? '', 'graphicData');
    const [chart] = elementsOf(frame?.inner ?? '', 'chart');
    const numbers = ['from', 'to'].map((corner) =>
      ['col', 'row'].map((name) => Number(elementsOf(elementsOf(inner ?? '', corner)[0]?.inner ?? '', name)[0]?.inner)),
    );
    return { anchor: numbers, xml: parts[charts.get(attribute(chart?.attributes ?? {}, 'r:id') ?? '') ?? ''] ?? '' };
  });
};

const inner = (xml: string, ...names: readonly string[]): string =>
  names.reduce((own, name) => elementsOf(own, name)[0]?.inner ?? '', xml);
const cached = (xml: string): readonly (string | undefined)[] => {
  const values: (string | undefined)[] = Array.from({ length: Number(/ptCount val="(\d+)"/.exec(xml)?.[1]) });
  for (const { attributes, inner: point } of elementsOf(xml, 'pt'))
    values[Number(attribute(attributes, 'idx'))] = fromXml(inner(point ?? '', 'v'));
  return values;
};

/** The column of a table that a reference covers exactly, heading left out. */
const columnAt = ({ tables }: WorkbookSnapshot, reference: string) => {
  const [, sheet, from = '', to = ''] = /^'(.*)'!(\S+):(\S+)$/.exec(fromXml(reference)) ?? [];
  const [first, last] = [positionOf(from), positionOf(to)];
  const table = tables.find(
    (own) => own.sheet === sheet && own.top + 1 === first.row && own.top + own.values.length === last.row,
  );
  const position = first.column - (table?.left ?? 0);
  expect(last.column).toBe(first.column);
  return {
    table: table?.name,
    header: table?.headers[position],
    values: table?.values.map((row) => row[position] ?? '') ?? [],
  };
};

describe.each(
  chosen([
    ['the sample', samplePlan({ year: 2026 })],
    ['a new plan', newPlan({ year: 2026 })],
  ] as const),
)('the file of %s', (_title, plan) => {
  let bytes: Uint8Array;
  let parts: Parts;
  let snapshot: WorkbookSnapshot;
  const charts = chartsOf(plan);
  beforeAll(() => {
    bytes = writeXlsx(build(plan));
    parts = partsOf(bytes);
    snapshot = readXlsx(bytes);
  });
  const drawn = () =>
    Object.keys(parts)
      .filter((path) => path.startsWith('xl/worksheets/sheet'))
      .flatMap((path) => drawnOn(parts, path));

  test('has the charts of the template, each over its cells', () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(drawn().map(({ anchor, xml }) => ({ anchor, title: fromXml(inner(xml, 'title', 't')) }))).toEqual(
      charts.map(({ title, left, top, columns, rows }) => ({
        title,
        anchor: [
          [left, top],
          [left + columns, top + rows],
        ],
      })),
    );
  });

  test('shows in them the columns that the template names, with what stands in the cells', () => {
    expect(drawn()).toHaveLength(charts.length);
    drawn().forEach(({ xml }, index) => {
      const series = elementsOf(xml, 'ser').map(({ inner: own }) => own ?? '');
      expect(series).toHaveLength(charts[index]?.series.length ?? 0);
      series.forEach((own, at) => {
        const [names, numbers] = [inner(own, 'cat'), inner(own, 'val')].map((part) => ({
          ...columnAt(snapshot, inner(part, 'f')),
          cached: cached(part),
        }));
        expect(names).toMatchObject(charts[index]?.categories ?? {});
        expect(numbers).toMatchObject(charts[index]?.series[at] ?? {});
        expect(names?.cached).toEqual(names?.values.map((value) => (value === '' ? undefined : String(value))));
        expect(numbers?.cached).toEqual(
          numbers?.values.map((value) => (typeof value === 'number' ? String(value) : undefined)),
        );
        expect(cached(inner(own, 'tx'))).toEqual([numbers?.header]);
        expect(inner(numbers === undefined ? '' : inner(own, 'val'), 'formatCode')).toBe('0.00%');
      });
    });
  });

  test('has their elements in the order of the schema, and the drawing before the tables', () => {
    const own = Object.keys(parts).filter((path) => /^xl\/(charts|drawings)\/[^/]+$/.test(path));
    expect(own).toHaveLength(charts.length + 1);
    for (const path of own) {
      expect(misplaced(parts[path] ?? '')).toEqual([]);
      expect(parts['[Content_Types].xml']).toContain(`<Override PartName="/${path}"`);
    }
    const [sheet = ''] = Object.values(parts).filter((xml) => xml.includes('<drawing '));
    expect(sheet).toMatch(/<pageSetup [^>]*\/><headerFooter>.*<\/headerFooter><drawing r:id="rId\d+"\/><tableParts /);
  });

  test('keeps plan and charts when it is frozen', () => {
    const frozen = freezeXlsx(bytes);
    expect(parseWorkbook(readXlsx(frozen.bytes)).plan).toEqual(parseWorkbook(snapshot).plan);
    const after = partsOf(frozen.bytes);
    const kept = Object.keys(parts).filter((path) => /^xl\/(charts|drawings)\/|^\[Content|_rels/.test(path));
    for (const path of kept) expect(after[path]).toBe(parts[path]);
  });
});

test('a hamlet may be called anything', () => {
  const [hamlet] = samplePlan({ year: 2026 }).hamlets;
  const name = 'Bản "A" & <B>\u000b';
  const plan: Plan = { ...newPlan({ year: 2026 }), hamlets: [{ ...hamlet!, name }] };
  const parts = partsOf(writeXlsx(build(plan)));
  const chart = parts['xl/charts/chart1.xml'] ?? '';
  expect(misplaced(chart)).toEqual([]);
  expect(cached(inner(chart, 'cat'))[0]).toBe('Bản "A" & <B>');
});

test('values that were not worked out are left to whoever opens the file', () => {
  const parts = partsOf(writeXlsx(build(samplePlan({ year: 2026 }), { values: false })));
  const chart = parts['xl/charts/chart1.xml'] ?? '';
  expect(inner(chart, 'val', 'f')).not.toBe('');
  expect(elementsOf(chart, 'numCache')).toEqual([]);
});

test('a file without the table that a chart shows has no chart, and says nothing of one', () => {
  const parts = partsOf(writeXlsx(build(newPlan({ year: 2026 }), { sheets: ['tongQuan'] })));
  expect(Object.keys(parts).filter((path) => /charts|drawings/.test(path))).toEqual([]);
  expect(Object.values(parts).join('')).not.toContain('drawing+xml');
});
