import { zipSync, strToU8 } from 'fflate';
import { cell, paragraph } from '../../../src/documents/documentModel';
import type { Block } from '../../../src/documents/documentModel';
import { buildPlanDocument } from '../../../src/documents/plan/buildPlanDocument';
import { PlanFileProblem } from '../../../src/documents/readPlan/docxLines';
import { readPlanDocx } from '../../../src/documents/readPlan/readPlanDocx';
import { renderDocx } from '../../../src/documents/renderDocx';
import { sampleWithReport, tanVan2024 } from '../support/samples';

const docxOf = (blocks: readonly Block[]): Promise<Uint8Array> =>
  renderDocx({ title: '', fileName: '', sections: [{ orientation: 'portrait', blocks }] });
const row = (...texts: readonly string[]) => texts.map((text) => cell(text));

describe('our own documents', () => {
  test.each([
    ['the plan of Tân Văn', tanVan2024],
    ['the sample', () => sampleWithReport().plan],
  ])('%s is read back target by target', async (_, make) => {
    const plan = make();
    const { items, head } = await readPlanDocx(await renderDocx(buildPlanDocument(plan)));
    expect(
      items.map(({ code, kind, value, tolerance }) => [code, kind, kind === 'all' ? null : value, tolerance]),
    ).toEqual(
      plan.targets.map(({ code, kind, value, tolerance }) => [code, kind, value, kind === 'about' ? tolerance : null]),
    );
    expect(items.every(({ confidence }) => confidence === 'sure')).toBe(true);
    expect(head).toMatchObject({
      year: plan.info.year,
      number: plan.info.planNumber,
      date: plan.info.planDate,
      superiorPlan: { number: '34/KH-UBND', date: plan.info.superiorPlanDate },
    });
  });
});

test('a table of targets in a Word file', async () => {
  const bytes = await docxOf([
    paragraph('kind', 'KẾ HOẠCH'),
    paragraph('subject', 'Xây dựng xã hội học tập năm 2026 trên địa bàn xã Nậm Lành'),
    paragraph('part', 'II. MỤC TIÊU, CHỈ TIÊU'),
    {
      kind: 'table',
      columns: [1, 4, 1, 2, 2].map((share) => ({ share, align: 'left' as const })),
      header: [row('TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Kế hoạch 2026')],
      rows: [
        row('1', 'Công dân học tập', '%', '31,2', '40'),
        row('2', 'Xóa mù chữ', 'Mức độ', '2', '2'),
        row('3', 'Đơn vị học tập', '%', '100', '100'),
      ],
    },
    paragraph('part', 'III. NHIỆM VỤ'),
    paragraph('body', '- 100% cán bộ tham gia.'),
  ]);
  const { items, head } = await readPlanDocx(bytes);
  expect(items.map(({ code, kind, value, lastYear }) => [code, kind, value, lastYear])).toEqual([
    ['CDHT', 'atLeast', 40, 31.2],
    ['XMC', 'keepLevel', 2, 2],
    ['DVHT', 'all', 100, 100],
  ]);
  expect(head).toMatchObject({ year: 2026, commune: 'Nậm Lành' });
});

test('text with signs of XML is text', async () => {
  const { items } = await readPlanDocx(
    await docxOf([
      paragraph('part', 'II. CHỈ TIÊU CỤ THỂ'),
      paragraph('body', '- <b>35% công dân & người dân</b> đạt danh hiệu “Công dân học tập”.'),
    ]),
  );
  expect(items).toEqual([
    expect.objectContaining({
      code: 'CDHT',
      value: 35,
      sentence: '<b>35% công dân & người dân</b> đạt danh hiệu “Công dân học tập”.',
    }),
  ]);
});

describe('files that are refused', () => {
  const compound = (marker: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...marker].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const document = (text: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(text) });
  test.each<[string, Uint8Array, PlanFileProblem['code']]>([
    ['nothing', new Uint8Array(), 'damaged'],
    ['plain text', strToU8('Kế hoạch'), 'notDocx'],
    ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['an old .doc', compound('WordDocument'), 'oldFormat'],
    ['a file with a password', compound('EncryptedPackage'), 'protected'],
    ['another package', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'notDocx'],
    ['half a package', zipSync({ 'word/document.xml': strToU8('<a/>') }).slice(0, 40), 'damaged'],
    ['broken XML', document('<w:document'), 'damaged'],
    ['entities', document('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'damaged'],
    ['a part that swells', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), 'tooLarge'],
    ['one paragraph of 100,000 runs', document(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(100_000)}</w:p>`), 'tooLarge'],
    ['70,000 paragraphs', document('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(70_000)), 'tooLarge'],
    [
      'too many parts',
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`a${String(index)}`, new Uint8Array()]))),
      'tooLarge',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(readPlanDocx(bytes)).rejects.toThrow(new PlanFileProblem(code));
  });

  test('one byte changed anywhere never gives anything but a reading or a problem', async () => {
    const bytes = await renderDocx(buildPlanDocument(tanVan2024()));
    for (let at = 10; at < bytes.length; at += 487) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const problem = await readPlanDocx(broken).then(
        () => null,
        (error: unknown) => error,
      );
      if (problem !== null) expect(problem).toBeInstanceOf(PlanFileProblem);
    }
  });
});
