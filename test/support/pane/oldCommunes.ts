/** Workbooks of two invented communes that become one, as they would be read from files. */
import type { OldWorkbook } from '../../../src/check/merger';
import { newPlan } from '../../../src/workbook/newPlan';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../../src/workbook/parse/snapshotOfTemplate';
import type { Plan } from '../../../src/workbook/plan';
import { blankRow } from '../../../src/workbook/planParts';
import { buildTemplate } from '../../../src/workbook/template';
import { tableById } from '../../../src/workbook/workbook';

interface Commune {
  readonly commune: string;
  readonly code: string;
  readonly year?: number;
  readonly hamlets: readonly (readonly [name: string, population: number])[];
  readonly convention?: Plan['info']['illiterate2Convention'];
  readonly citizens?: readonly (readonly [name: string, birthYear: number, hamlet: string])[];
}

const blankCitizen = blankRow(tableById('tblCongDan').table) as Plan['citizens'][number];

const planOf = ({ commune, code, year = 2026, hamlets, convention = 'ROI', citizens = [] }: Commune): Plan => {
  const base = newPlan({ year, province: 'Lạng Sơn', commune, especiallyDifficult: false });
  const [row] = newPlan({ year, province: '', commune, especiallyDifficult: false, hamlets: 1 }).hamlets;
  if (row === undefined) throw new Error('A new plan has no row for a hamlet.');
  return {
    ...base,
    info: { ...base.info, code, illiterate2Convention: convention },
    hamlets: hamlets.map(([name, population]) => ({ ...row, name, population })),
    citizens: citizens.map(([name, birthYear, hamlet]) => ({ ...blankCitizen, name, birthYear, hamlet })),
  };
};

export const oldCommune = (commune: Commune): OldWorkbook => {
  const template = buildTemplate(planOf(commune), { formulas: 'native', sameRow: 'structured' });
  const parsed = parseWorkbook(snapshotOfTemplate(template));
  return { name: commune.commune, plan: parsed.plan, parsed };
};

/** One hamlet has the name of another's, and a setting differs. */
export const twoCommunes = (year = 2026): readonly OldWorkbook[] => [
  oldCommune({
    commune: 'Bình La',
    code: '06118',
    year,
    hamlets: [
      ['Nà Pái', 200],
      ['Bản Đao', 100],
    ],
    convention: 'LUYKE',
  }),
  oldCommune({ commune: 'Hồng Thái', code: '06115', year, hamlets: [['Nà Pái', 500]] }),
];
