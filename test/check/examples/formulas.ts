import type { RawCell } from '../../../src/workbook/cellType';
import type { FormulaProblem, UnreadFormulas } from '../../../src/workbook/parsed';
import { reported } from './reported';
import type { FamilyExamples, Finds, PlanPart, RuleExamples } from './example';

const formula = (code: FormulaProblem['code'], raw: RawCell, line?: string): PlanPart => ({
  formulaProblems: [
    {
      code,
      source: 'tblThon',
      column: 'rateLifeSkills',
      row: line === undefined ? 0 : null,
      ...(line === undefined ? {} : { line }),
      place: { sheet: 'Thôn', address: 'M9' },
      raw,
      found: code === 'changed' ? { formula: '=L9/G9' } : raw,
      expected: '=IF(G9>0,L9/G9,"")',
    },
  ],
});

/** Of which it is not known what formula belonged there. */
const unknown = (code: FormulaProblem['code'], raw: RawCell): PlanPart => ({
  formulaProblems: (formula(code, raw).formulaProblems ?? []).map((problem) => ({ ...problem, expected: '' })),
});

const notCalculated = formula('notCalculated', '#VALUE!');

/** A function over tblThon that shows an error, and a cell of a table that holds no such figure. */
const refused = (source: string, text = '=XHHT.TYLE(SUM(tblThon[Dân số]),1)', address = 'B9'): PlanPart => ({
  formulaProblems: (notCalculated.formulaProblems ?? []).map((problem) => ({
    ...problem,
    found: { formula: text },
  })),
  cellProblems: [
    {
      source,
      column: 'population',
      row: 0,
      place: { sheet: 'Thôn', address },
      raw: 154.5,
      problem: { code: 'notWhole', values: { value: 154.5 } },
    },
  ],
});

const unread = (unknown: UnreadFormulas['unknown']): PlanPart => ({
  unreadFormulas: [{ source: 'tblCongDan', column: 'total', sheet: 'Công dân học tập', cells: 21_000, unknown }],
});

const undecided = (examples: RuleExamples, unknown: UnreadFormulas['unknown']): RuleExamples => ({
  ...examples,
  cannotTell: [['formulas that were not read', unread(unknown), 'formulasNotRead']],
});

const restored = (what: string): Finds => ({ cells: ['Thôn!M9'], what, after: { formula: '=IF(G9>0,L9/G9,"")' } });

export const formulaExamples: FamilyExamples<'formulas'> = {
  'formulas/overwritten': undecided(
    {
      passes: [
        ['nothing reported', {}],
        ['cells known to hold formulas, though not which', unread('texts')],
      ],
      fails: [
        [
          'a row',
          formula('overwritten', 0.5),
          restored('Ô M9 (“Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang chứa giá trị gõ tay “0,5”.'),
        ],
        [
          'a line of totals',
          formula('overwritten', 0.5, 'Toàn xã'),
          restored('Ô M9 (“Toàn xã: Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang chứa giá trị gõ tay “0,5”.'),
        ],
        [
          'a number that is too great for a cell',
          formula('overwritten', Number.POSITIVE_INFINITY),
          restored('Ô M9 (“Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang chứa giá trị gõ tay “Infinity”.'),
        ],
        [
          'no formula known to put back',
          unknown('overwritten', 0.5),
          {
            cells: ['Thôn!M9'],
            what: 'Ô M9 (“Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang chứa giá trị gõ tay “0,5”.',
          },
        ],
      ],
    },
    'formulas',
  ),
  'formulas/missing': undecided(
    reported(formula('missing', ''), restored('Ô M9 (“Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang trống.')),
    'formulas',
  ),
  'formulas/changed': undecided(
    reported(
      formula('changed', 0.5),
      restored('Công thức ở ô M9 (“Tỷ lệ kỹ năng sống”) khác công thức của bộ biểu mẫu.'),
    ),
    'texts',
  ),
  'formulas/error': {
    passes: [['nothing reported', {}]],
    fails: [
      [
        'no typed cell shows an error',
        formula('error', '#NAME?'),
        {
          cells: ['Thôn!M9'],
          what: 'Công thức ở ô M9 (“Tỷ lệ kỹ năng sống”) báo lỗi #NAME?; không thấy ô gõ tay nào có lỗi.',
        },
      ],
      [
        'an error typed or pasted into a cell that the formula uses',
        {
          ...formula('error', '#N/A'),
          cellProblems: [
            {
              source: 'tblThon',
              column: 'lifeSkills',
              row: 3,
              place: { sheet: 'Thôn', address: 'L9' },
              raw: '#N/A',
              problem: { code: 'formulaError', values: { text: '#N/A' } },
            },
          ],
        },
        {
          cells: ['Thôn!M9'],
          what: 'Công thức ở ô M9 (“Tỷ lệ kỹ năng sống”) báo lỗi #N/A; ô gõ tay đang có lỗi là L9.',
        },
      ],
    ],
  },
  'formulas/not-calculated': {
    passes: [
      ['nothing reported', {}],
      ['a function that refuses a cell of its table', refused('tblThon')],
      ['of its own row', refused('tblThon', '=XHHT.TYLE([@[Dân số]],1)')],
      ['among several columns', refused('tblThon', '=XHHT.TYLE(SUM(tblThon[[Tên thôn]:[Dân số nữ]]),1)')],
      ['through a calculated column', refused('tblThon', '=XHHT.TYLE(SUM(tblThon[Tỷ lệ kỹ năng sống]),1)')],
      ['in the whole table', refused('tblThon', '=XHHT.TYLE(ROWS(tblThon),1)')],
    ],
    fails: [
      [
        'a function that is busy',
        formula('notCalculated', '#BUSY!'),
        { cells: ['Thôn!M9'], what: 'Ô M9 (“Tỷ lệ kỹ năng sống”) dùng hàm XHHT và đang hiện #BUSY!.' },
      ],
      [
        'an error where nothing is amiss in the table that the function reads',
        refused('tblXMC'),
        { cells: ['Thôn!M9'], what: 'Ô M9 (“Tỷ lệ kỹ năng sống”) dùng hàm XHHT và đang hiện #VALUE!.' },
      ],
      [
        'an error where another column of the table is amiss',
        refused('tblThon', '=XHHT.TYLE(SUM(tblThon[Số hộ]),1)'),
        { cells: ['Thôn!M9'], what: 'Ô M9 (“Tỷ lệ kỹ năng sống”) dùng hàm XHHT và đang hiện #VALUE!.' },
      ],
      [
        'an error where the column is amiss in another row',
        refused('tblThon', '=XHHT.TYLE(tblThon[[#This Row],[Dân số]],1)', 'B10'),
        { cells: ['Thôn!M9'], what: 'Ô M9 (“Tỷ lệ kỹ năng sống”) dùng hàm XHHT và đang hiện #VALUE!.' },
      ],
    ],
  },
};
