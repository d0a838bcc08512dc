/**
 * The pane with a fake port, to look at: `?findings=12&lang=vi`, `&state=none|present|older|newer|slow|fault|broken`,
 * `&people=40` for people who could count, `&plan=none|legacy` for a plan without targets or in old fonts, `&plain` for
 * a host that can do little, `&blocked` for one that saves no files. Served by serve.mjs.
 */
import { createRoot } from 'react-dom/client';
import { buildPlanDocument } from '../../../src/documents/plan/buildPlanDocument';
import { renderHtml } from '../../../src/documents/renderHtml';
import { readPlanText } from '../../../src/documents/readPlan/readPlan';
import { loadCatalogue } from '../../../src/i18n/language';
import { chooseLanguage } from '../../../src/i18n/languages';
import { App } from '../../../src/taskpane/App';
import { yearFromFile } from '../../../src/taskpane/port/newYearPort';
import { makeWorkbook, readOldFiles } from '../../../src/taskpane/port/oldFilesPort';
import type { WorkbookPort } from '../../../src/taskpane/port/WorkbookPort';
import { systemClock } from '../../../src/taskpane/state/clock';
import { systemTheme } from '../../../src/taskpane/theme/ThemeSource';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';
import { failure, noTemplate, template, type FakePort } from './FakePort';
import { reportWith } from './reports';
import { target } from './targets';
import { WorkingPort } from './WorkingPort';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'present';
const plan = query.get('plan');

const PLAN = `KẾ HOẠCH Xây dựng xã hội học tập năm 2026 trên địa bàn xã Tân Văn
2. Chỉ tiêu cụ thể
- Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.
- 60% người trong độ tuổi lao động được trang bị năng lực thông tin.
- Khoảng 35% người dân được công nhận danh hiệu Công dân học tập; trong đó 10% cán bộ.
- Phấn đấu các trường tăng 5% số tiết dạy học trên môi trường số so với năm trước.
- Nâng cao nhận thức của Nhân dân về học tập suốt đời.
III. NHIỆM VỤ`;

/** A document and a reading as the real ones are, of invented figures. */
const fill = (port: FakePort): void => {
  const model = buildPlanDocument(samplePlan({ year: 2026 }));
  port.draft = { title: model.title, html: renderHtml(model), text: '' };
  port.reading = readPlanText(plan === 'none' ? 'Nâng cao nhận thức của Nhân dân về học tập suốt đời.' : PLAN);
  if (plan === 'legacy') port.reading = { ...port.reading, targetsPartFound: false, converted: ['tcvn3', 'vni'] };
  const before = {
    code: 'CDHT',
    title: 'Công dân học tập',
    kind: 'about',
    value: 30,
    tolerance: null,
    lastYear: null,
  } as const;
  port.changes = [
    {
      before,
      after: { ...before, value: 35 },
      fixes: [{ place: { sheet: 'Chỉ tiêu', address: 'D9' }, before: 0.3, after: 0.35 }],
    },
    {
      before: null,
      after: { ...before, code: 'R1', title: 'Phấn đấu 90% thôn có tủ sách', kind: 'atLeast', value: 90 },
      fixes: [],
    },
  ];
  port.people = Array.from({ length: Number(query.get('people') ?? '0') }, (_, row) => ({
    row,
    place: { sheet: 'Công dân học tập', address: `B${String(row + 8)}` },
    name: `Hoàng Văn Mẫu ${String(row + 1)}`,
    hamlet: row % 3 === 0 ? 'Bản Chúc' : 'Nà Pái',
    age: 40,
    why: row % 2 === 0 ? ('points' as const) : ('oneIndicator' as const),
    points: 78,
  }));
};

/** A target that no view can draw, as a mistake of ours would be. */
const undrawable = target('CDHT', '', Object.defineProperty({}, 'needs', { get: () => undefined, enumerable: true }));

const makePort = (): FakePort => {
  const port = new WorkingPort(state === 'none' ? noTemplate : template);
  port.report = reportWith(Number(query.get('findings') ?? '12'));
  if ((state === 'older' || state === 'newer') && template.kind === 'present') {
    port.workbook = { ...template, age: state, version: state === 'older' ? '0.9' : '9.0' };
  }
  if (state === 'broken') port.report = { ...port.report, targets: [undrawable] };
  if (state === 'fault') port.failures.set('check', failure('cellEditing'));
  if (state === 'slow') {
    port.delays.set('check', new Promise(() => undefined));
    setTimeout(() => port.onProgress({ step: 'rules', done: 21, total: 46 }), 1200);
  }
  fill(port);
  if (query.has('blocked')) port.capabilities = { ...port.capabilities, savesFiles: false };
  if (query.has('plain')) {
    port.capabilities = {
      documents: false,
      savesFiles: false,
      sample: false,
      freeze: true,
      findingsSheet: true,
      conformance: false,
      acceptance: false,
    };
  }
  return port;
};

/** No Excel is here that could open a workbook. */
const windowless = { openNewWorkbook: () => Promise.resolve(false) };

/** Files that are chosen are read as they are, and what is made of them can be saved. */
const withFiles = (port: FakePort): WorkbookPort => ({
  ...port,
  readOldFiles,
  makeWorkbook: (made, lines) => Promise.resolve(makeWorkbook(made, lines, windowless)),
  beginYear: (asked, options) =>
    asked.from === null ? port.beginYear(asked) : yearFromFile(asked.from, asked.to, options, windowless),
});

const start = async (): Promise<void> => {
  const language = chooseLanguage(undefined, location.search);
  const catalogue = await loadCatalogue(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  const port = makePort();
  Object.assign(window, { paneHarness: { edit: () => port.edit(), calls: port.calls } });
  createRoot(root).render(
    <App port={withFiles(port)} language={language} catalogue={catalogue} theme={systemTheme} clock={systemClock} />,
  );
};

void start();
