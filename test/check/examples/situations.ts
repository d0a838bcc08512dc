import type { StrayRows } from '../../../src/workbook/parsed';
import { TEMPLATE_VERSION } from '../../../src/workbook/identity';
import type { FamilyExamples, PlanPart } from './example';

const stray = (rows: Partial<StrayRows>): PlanPart => ({
  strayRows: [
    {
      source: 'tblThon',
      side: 'below',
      labels: [
        { sheet: 'Thôn', address: 'A31' },
        { sheet: 'Thôn', address: 'A32' },
      ],
      names: ['Nà Pái', 'Nà Mu'],
      first: 31,
      last: 32,
      cells: 12,
      growth: { before: 'A9:AF29', after: 'A9:AF32' },
      ...rows,
    },
  ],
});

const emptied: PlanPart = {
  structureProblems: [
    {
      code: 'noVersion',
      source: '',
      column: null,
      label: '',
      place: { sheet: 'Hướng dẫn', address: 'B30' },
    },
  ],
  snapshot: { templateId: 'XHHT', templateVersion: null },
};

const table = (hidesRows: boolean, sheet: string) => ({
  name: 'tblThon',
  sheet,
  top: 4,
  left: 0,
  headers: [],
  values: [],
  formulas: {},
  hidesRows,
});

const AGES = [20, 21, 22, 23, 24, 30, 31, 32, 33, 34];

/** Classes, the report and ages of a year; the plan says 2026. */
const madeIn = (year: number): PlanPart => ({
  info: { year: 2026, reportDate: `${String(year)}-12-10` },
  classes: ['03-05', '05-12', '09-20', '10-02'].map((day) => ({ topic: 'Kỹ năng số', date: `${String(year)}-${day}` })),
  literacy: AGES.map((age) => ({ age, classATotal: 1 + (age % 3), classBTotal: 0 })),
  illiteratePeople: AGES.flatMap((age) =>
    Array.from({ length: 1 + (age % 3) }, () => ({
      name: 'Lò Thị A',
      birthYear: year - age,
      literacyClass: 'A' as const,
    })),
  ),
});

export const situationExamples: FamilyExamples<'situations'> = {
  'situations/last-years-workbook': {
    passes: [
      ['made in the plan’s year', madeIn(2026)],
      ['the classes of last year alone were left in it', { ...madeIn(2026), classes: madeIn(2025).classes ?? [] }],
      ['no year to compare with', { ...madeIn(2025), info: { year: null } }],
      ['three dates and one sign against one', { ...madeIn(2026), info: { year: 2026, reportDate: '2025-12-10' } }],
      [
        'two signs against two',
        {
          ...madeIn(2026),
          info: { year: 2026, reportDate: '2025-12-10' },
          classes: madeIn(2025).classes ?? [],
          targets: ['R1', 'R2', 'R3'].map((code, index) => ({
            ...{ code, title: code, kind: 'atLeast' as const, value: 50, lastYear: 40 + index },
            ...{ ownNumerator: 45, ownDenominator: 100 },
          })),
        },
      ],
      ['one sign alone', { info: { year: 2026, reportDate: '2025-12-10' } }],
      [
        'two dates are too few to say anything',
        { info: { year: 2026, reportDate: '2025-12-10' }, classes: (madeIn(2025).classes ?? []).slice(0, 2) },
      ],
      [
        'nine persons are too few',
        {
          info: { year: 2026, reportDate: '2025-12-10' },
          literacy: madeIn(2025).literacy ?? [],
          illiteratePeople: (madeIn(2025).illiteratePeople ?? []).slice(0, 9),
        },
      ],
      [
        'a third of the dates is of the year',
        {
          info: { year: 2026, reportDate: '2025-12-10' },
          classes: [...(madeIn(2025).classes ?? []), ...(madeIn(2026).classes ?? []).slice(0, 2)],
        },
      ],
    ],
    fails: [
      [
        'only the year was changed',
        madeIn(2025),
        {
          cells: ['TT_NAM', 'classes[0].date', 'TT_HAN_BAO_CAO', 'illiteratePeople[0].birthYear'],
          what: 'Năm kế hoạch ghi 2026, nhưng 3 trong 3 dấu hiệu xét được cho thấy số liệu là của năm 2025.',
        },
      ],
      [
        'the day of the report was changed too',
        { ...madeIn(2025), info: { year: 2026, reportDate: '2026-12-10' } },
        {
          cells: ['TT_NAM', 'classes[0].date', 'illiteratePeople[0].birthYear'],
          what: 'Năm kế hoạch ghi 2026, nhưng 2 trong 3 dấu hiệu xét được cho thấy số liệu là của năm 2025.',
        },
      ],
      [
        'three tasks are enough, and one date in five may be of the year',
        {
          info: { year: 2026, reportDate: '2025-12-10' },
          tasks: ['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01', '2026-01-01'].map((due) => ({
            task: 'x',
            due,
          })),
        },
        {
          cells: ['TT_NAM', 'tasks[0].due', 'TT_HAN_BAO_CAO'],
          what: 'Năm kế hoạch ghi 2026, nhưng 2 trong 2 dấu hiệu xét được cho thấy số liệu là của năm 2025.',
        },
      ],
    ],
  },
  'situations/hamlets-in-two-encodings': {
    passes: [
      ['written alike', { hamlets: [{ name: 'Hồng Hà' }], citizens: [{ hamlet: 'Hồng Hà' }] }],
      ['another hamlet in any set', { hamlets: [{ name: 'Hồng Hà' }], citizens: [{ hamlet: 'Nà Pái' }] }],
    ],
    fails: [
      [
        'the register in TCVN3',
        { hamlets: [{ name: 'Hồng Hà' }], citizens: [{ hamlet: 'Hång Hµ' }, { hamlet: 'Hång Hµ' }] },
        {
          cells: ['citizens[0].hamlet', 'hamlets[0].name'],
          what: 'Ở 2 dòng của trang tính “Công dân học tập”, tên thôn (ví dụ “Hång Hµ”) chỉ khớp với trang tính “Thôn” khi đọc một bên theo bảng mã TCVN3 (ABC).',
        },
      ],
      [
        'the hamlets in VNI',
        { hamlets: [{ name: 'Hoàng Haø' }], illiteratePeople: [{ hamlet: 'Hồng Hà' }] },
        {
          cells: ['illiteratePeople[0].hamlet', 'hamlets[0].name'],
          what: 'Ở 1 dòng của trang tính “Người chưa biết chữ”, tên thôn (ví dụ “Hồng Hà”) chỉ khớp với trang tính “Thôn” khi đọc một bên theo bảng mã VNI.',
        },
      ],
    ],
  },
  'situations/rows-below-table': {
    passes: [
      ['nothing under the table', {}],
      ['rows beside it are another matter', stray({ side: 'beside' })],
    ],
    fails: [
      [
        'a blank line was left between',
        stray({}),
        {
          cells: ['Thôn!A31', 'Thôn!A32'],
          what: 'Trang tính “Thôn”: 2 dòng số liệu (dòng 31 đến dòng 32) nằm dưới bảng mà không thuộc bảng.',
          after: 'A9:AF32',
        },
      ],
      [
        'with other things in between there is no fix',
        stray({ growth: null }),
        {
          cells: ['Thôn!A31', 'Thôn!A32'],
          what: 'Trang tính “Thôn”: 2 dòng số liệu (dòng 31 đến dòng 32) nằm dưới bảng mà không thuộc bảng.',
        },
      ],
    ],
  },
  'situations/rows-beside-table': {
    passes: [
      ['nothing beside the table', {}],
      ['rows under it are another matter', stray({})],
    ],
    fails: [
      [
        'pasted to the right of the table',
        stray({ side: 'beside', growth: null }),
        {
          cells: ['Thôn!A31', 'Thôn!A32'],
          what: 'Trang tính “Thôn”: 2 dòng số liệu (dòng 31 đến dòng 32) nằm bên phải bảng mà không thuộc bảng.',
        },
      ],
    ],
  },
  'situations/copied-table': {
    passes: [
      ['no other table', {}],
      ['a table of the user’s own', { snapshot: { otherTables: [{ name: 'tblThonBan', sheet: 'Riêng' }] } }],
    ],
    fails: [
      [
        'Excel numbers the copy',
        { snapshot: { otherTables: [{ name: 'tblThon1', sheet: 'Thôn (2)' }] } },
        {
          cells: ['Thôn (2)!A1'],
          what: 'Trang tính “Thôn (2)” có bảng tblThon1, chép từ bảng tblThon của trang tính “Thôn”.',
        },
      ],
      [
        'two copies of the longer of two names that begin alike',
        {
          snapshot: {
            otherTables: [
              { name: 'TBLTHON_2', sheet: 'Thôn (2)' },
              { name: 'tblThon23', sheet: 'Thôn (3)' },
            ],
          },
        },
        {
          cells: ['Thôn (2)!A1'],
          what: 'Trang tính “Thôn (2)” có bảng TBLTHON_2, chép từ bảng tblThon của trang tính “Thôn”.',
          count: 2,
        },
      ],
    ],
  },
  'situations/no-version': {
    passes: [['nothing reported', {}]],
    fails: [
      [
        'everything of today’s template is there',
        emptied,
        {
          cells: ['Hướng dẫn!B30'],
          what: 'Ô ghi mã hoặc phiên bản của bộ biểu mẫu (trang tính “Hướng dẫn”) đang để trống.',
          after: TEMPLATE_VERSION,
        },
      ],
      [
        'something is missing: it may be an older one',
        {
          ...emptied,
          structureProblems: [
            ...(emptied.structureProblems ?? []),
            { code: 'missingColumn', source: 'tblThon', column: 'clans', label: 'Số dòng họ', place: null },
          ],
        },
        {
          cells: ['Hướng dẫn!B30'],
          what: 'Ô ghi mã hoặc phiên bản của bộ biểu mẫu (trang tính “Hướng dẫn”) đang để trống.',
        },
      ],
    ],
  },
  'situations/hidden-rows': {
    passes: [
      ['the reader did not look', {}],
      ['no row is hidden', { snapshot: { tables: [table(false, 'Thôn')] } }],
    ],
    fails: [
      [
        'two sheets, told once',
        { snapshot: { tables: [table(true, 'Thôn'), table(true, 'Công dân học tập')] } },
        {
          cells: ['Thôn!A1'],
          what: 'Bảng ở trang tính “Thôn”, “Công dân học tập” có dòng đang bị ẩn hoặc bị lọc.',
        },
      ],
    ],
  },
};
