import { zipSync } from 'fflate';
import { withDocuments } from '../../src/taskpane/port/documentsPort';
import type { createWorkbookPort } from '../../src/excel/workbookPort';
import { newPlan } from '../../src/workbook/newPlan';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { buildTemplate } from '../../src/workbook/template';
import { check } from '../../src/check/check';

const parsed = parseWorkbook(
  snapshotOfTemplate(
    buildTemplate(newPlan({ year: 2026, commune: 'Tân <Văn>', province: 'Lạng Sơn' }), { formulas: 'native' }),
  ),
);
const written: unknown[] = [];
const excel = {
  capabilities: {
    documents: false,
    sample: false,
    freeze: false,
    findingsSheet: true,
    acceptance: true,
    conformance: false,
  },
  state: () => Promise.resolve({ kind: 'present' }),
  read: () => Promise.resolve({ parsed, accepted: [] }),
  checked: () => Promise.resolve({ parsed, report: check(parsed, { today: null }) }),
  writeReportSheet: (sheet: { readonly id: string; readonly title: string }) => {
    written.push(sheet.id);
    return Promise.resolve({ sheet: sheet.title });
  },
} as unknown as ReturnType<typeof createWorkbookPort>;

const port = withDocuments(excel, false);
const options = { signal: new AbortController().signal, onProgress: () => undefined };

test('adds what it can to what Excel can', () => {
  expect(port.capabilities).toEqual({ ...excel.capabilities, documents: true, savesFiles: false });
});

test('the plan: escaped for the preview, plain for other programs, a file and a sheet when asked', async () => {
  const draft = await port.makePlan!(options);
  expect(draft.fileName).toMatch(/^[A-Za-z0-9-]+\.docx$/);
  expect(draft.html).toContain('Tân &lt;Văn&gt;');
  expect(draft.html).not.toContain('<Văn>');
  expect(draft.text).toContain('Tân <Văn>');
  const bytes = new Uint8Array(await (await draft.toFile()).arrayBuffer());
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  expect(await draft.toSheet()).toEqual({ sheet: 'Kế hoạch' });
});

test('the report is a sheet of its own', async () => {
  const draft = await port.makeReport!({ ...options, names: false, internal: false });
  expect(await draft.toSheet()).toEqual({ sheet: 'Báo cáo' });
  expect(written).toEqual(['keHoach', 'baoCao']);
});

const TEXT = '2. Chỉ tiêu cụ thể\n- Khoảng 35% người dân được công nhận danh hiệu Công dân học tập.';

test.each([
  ['pasted text', TEXT],
  ['a .txt file', new File([TEXT], 'KE HOACH.TXT')],
])('reads %s', async (_, source) => {
  expect((await port.readPlan!(source)).items).toEqual([
    expect.objectContaining({ code: 'CDHT', kind: 'about', value: 35 }),
  ]);
});

test('a plan is read with what the workbook remembers, and without where there is no template', async () => {
  const [wording, title] = ['30% phụ nữ được trang bị kỹ năng sống', '2. Chỉ tiêu cụ thể'];
  const meant = { wording: '…% phụ nữ được trang bị kỹ năng sống', figure: 1, code: null, kind: 'atLeast' } as const;
  const remembering = { ...parsed, plan: { ...parsed.plan, correctedReadings: [meant] } };
  const portOf = (kind: string) =>
    withDocuments(
      {
        ...excel,
        state: () => Promise.resolve({ kind }),
        read: () => Promise.resolve({ parsed: remembering, accepted: [] }),
      } as unknown as typeof excel,
      false,
    );
  const whyOf = async (kind: string) =>
    (await portOf(kind).readPlan!(`${title}\n- ${wording}.`)).items.map(({ code, why }) => [
      code,
      why.includes('remembered'),
    ]);
  expect(await whyOf('present')).toEqual([[null, true]]);
  expect(await whyOf('none')).toEqual([['KNS', false]]);
});

test.each([
  ['planOldFormat', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])],
  ['planPdf', new TextEncoder().encode('%PDF-1.7')],
  ['planNotDocx', new Uint8Array([1, 2, 3, 4])],
  ['planDamaged', new Uint8Array(0)],
  ['planTooLarge', new Uint8Array(20_000_001)],
])('a file that cannot be read: %s', async (code, bytes) => {
  await expect(port.readPlan!(new File([bytes], 'ke-hoach.docx'))).rejects.toMatchObject({ code });
});

test('a PDF that is called .txt says what it is', async () => {
  const file = new File([new TextEncoder().encode('%PDF-1.7\n…')], 'ke-hoach.txt');
  await expect(port.readPlan!(file)).rejects.toMatchObject({ code: 'planPdf' });
});

test('a package without a document is no plan', async () => {
  const file = new File([new Uint8Array(zipSync({ 'a.txt': new Uint8Array(1) }))], 'a.docx');
  await expect(port.readPlan!(file)).rejects.toMatchObject({ code: expect.stringMatching(/^plan/) });
});
