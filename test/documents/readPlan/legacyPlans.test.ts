/** Plans typed in the fonts of TCVN3 and VNI, by whatever way they reach the reader, give the targets of the same plan in Unicode. */
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { readPlanText } from '../../../src/documents/readPlan/readPlan';
import { readPlanDocx } from '../../../src/documents/readPlan/readPlanDocx';
import type { PlanReading } from '../../../src/documents/readPlan/planReading';
import { textOfBytes } from '../../../src/documents/readPlan/textBytes';
import { toTcvn3, toTcvn3Small, toVni } from '../../vietnamese/legacyWriter';
import { allPlans } from './plans/allPlans';
import { tanVan2024 } from './plans/tanVan2024';

interface Run {
  readonly text: string;
  readonly font?: string;
}
type Runs = (line: string) => readonly Run[];

const docxOf = async (text: string, runsOf: Runs, normalFont?: string): Promise<Uint8Array> => {
  const document = new Document({
    ...(normalFont === undefined
      ? {}
      : { styles: { paragraphStyles: [{ id: 'Normal', name: 'Normal', run: { font: normalFont } }] } }),
    sections: [
      {
        children: text
          .split('\n')
          .map((line) => new Paragraph({ children: runsOf(line).map((run) => new TextRun(run)) })),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};

const targets = ({ items }: PlanReading) =>
  items.map(({ code, kind, value, confidence }) => [code, kind, value, confidence]);
const lower = ({ items }: PlanReading) => items.map(({ sentence }) => sentence.toLowerCase());
const unicode = readPlanText(tanVan2024.text);

const isHeading = (line: string): boolean => /^[IVX]+\./.test(line);

/** Word cuts a word in two, between a base letter and its mark as well. */
const cutIn =
  (font: string, write: (text: string) => string): Runs =>
  (line) => {
    const coded = write(line);
    const half = Math.floor(coded.length / 2);
    return [
      { text: coded.slice(0, half), font },
      { text: coded.slice(half), font },
    ];
  };

describe('a Word file', () => {
  const capitals: Runs = (line) => [
    isHeading(line) ? { text: toTcvn3Small(line), font: '.VnTimeH' } : { text: toTcvn3(line), font: '.VnTime' },
  ];
  test.each<[string, Runs, string | undefined, PlanReading['converted']]>([
    ['.VnTime in every run', (line) => [{ text: toTcvn3(line), font: '.VnTime' }], undefined, ['tcvn3']],
    ['headings in .VnTimeH', capitals, undefined, ['tcvn3']],
    ['.VnTime in the style only', (line) => [{ text: toTcvn3(line) }], '.VnTime', ['tcvn3']],
    ['VNI-Times in every run, runs cut anywhere', cutIn('VNI-Times', toVni), undefined, ['vni']],
    ['.VnTime, runs cut anywhere', cutIn('.VnTime', toTcvn3), undefined, ['tcvn3']],
    ['TCVN3 in an ordinary font', (line) => [{ text: toTcvn3(line), font: 'Times New Roman' }], undefined, ['tcvn3']],
    ['VNI without any font', (line) => [{ text: toVni(line) }], undefined, ['vni']],
    [
      'half of it converted before',
      (line) => [line.startsWith('-') ? { text: line, font: '.VnTime' } : { text: toTcvn3(line), font: '.VnTime' }],
      undefined,
      ['tcvn3'],
    ],
  ])('%s', async (_, runs, normalFont, converted) => {
    const reading = await readPlanDocx(await docxOf(tanVan2024.text, runs, normalFont));
    expect(targets(reading)).toEqual(targets(unicode));
    expect(lower(reading)).toEqual(lower(unicode));
    expect(reading.items).toHaveLength(13);
    expect(reading.head).toMatchObject({ year: 2024, commune: 'Tân Văn' });
    expect(reading.converted).toEqual(converted);
  });

  test.each([['.VnTime'], ['VNI-Times'], ['Times New Roman']])('Unicode that wears %s is untouched', async (font) => {
    const reading = await readPlanDocx(await docxOf(tanVan2024.text, (line) => [{ text: line, font }]));
    expect(reading.items).toEqual(unicode.items);
    expect(reading.converted).toEqual([]);
  });
});

describe('pasted text', () => {
  const all = allPlans.map((plan) => [plan.name, plan.text] as const);
  test.each(all)('TCVN3: %s', (_, text) => {
    const reading = readPlanText(toTcvn3(text));
    expect(targets(reading)).toEqual(targets(readPlanText(text)));
    expect(reading.converted).toEqual(['tcvn3']);
  });
  test.each(all)('VNI: %s', (_, text) => {
    const reading = readPlanText(toVni(text));
    expect(targets(reading)).toEqual(targets(readPlanText(text)));
    expect(reading.converted).toEqual(['vni']);
  });
  test.each(all)('Unicode: %s', (_, text) => {
    expect(readPlanText(text).converted).toEqual([]);
    expect(readPlanText(text.normalize('NFD')).items).toEqual(readPlanText(text).items);
  });

  test('TCVN3 whose ư was dropped on the way', () => {
    const reading = readPlanText(toTcvn3(tanVan2024.text).replace(/\u00AD/g, ''));
    expect(reading.items.map(({ code, value }) => [code, value])).toEqual(
      unicode.items.map(({ code, value }) => [code, value]),
    );
  });
});

describe('bytes of a text file', () => {
  const bytes = (text: string, width: 1 | 2): Uint8Array =>
    new Uint8Array(
      [...text].flatMap((one) =>
        width === 1 ? [one.charCodeAt(0)] : [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8],
      ),
    );
  test.each([
    ['UTF-8', new TextEncoder().encode('Xã Tân Văn'), 'Xã Tân Văn'],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFXã Tân Văn'), 'Xã Tân Văn'],
    ['UTF-16', bytes('\uFEFFXã Tân Văn', 2), 'Xã Tân Văn'],
    ['one byte a letter', bytes(toTcvn3('Xã Tân Văn, tư'), 1), toTcvn3('Xã Tân Văn, tư')],
  ])('%s', (_, given, text) => {
    expect(textOfBytes(given)).toBe(text);
  });
});
