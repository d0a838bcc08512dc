/** Every figure that an entry of the catalogue names is a cell to fill in of the sheet that holds its list. */
import { RATE_LISTS } from '../../../src/domain/planPart';
import { INDICATOR_CODES, INDICATORS } from '../../../src/domain/indicators';
import type { IndicatorCode } from '../../../src/domain/indicators';
import { dataColumns, dataFields } from '../../../src/workbook/planParts';
import { FORMS, TABLES } from '../../../src/workbook/workbook';

interface Wanted {
  readonly part: string;
  readonly field: string;
  readonly type: 'count' | 'yesNo';
}

const wantedBy = (code: IndicatorCode): readonly Wanted[] => {
  const { measure } = INDICATORS[code];
  switch (measure.kind) {
    case 'share': {
      const { list, part, whole, registered } = measure;
      const wholes = typeof whole === 'string' ? [whole] : Object.values(whole.columns);
      const columns = [part, ...wholes, ...(registered === null ? [] : [registered])];
      return columns.map((field) => ({ part: list, field, type: 'count' }));
    }
    case 'answered': {
      const columns = [measure.column, ...(measure.lastYear === null ? [] : [measure.lastYear])];
      return columns.map((field) => ({ part: measure.list, field, type: 'yesNo' }));
    }
    case 'answer':
      return [{ part: measure.form, field: measure.field, type: 'yesNo' }];
    case 'level':
      return [];
  }
};

/** What is wrong with a figure, and where it is to be mended. */
const complaint = ({ part, field, type }: Wanted): string | null => {
  const table = TABLES.find((entry) => entry.table.json === part);
  const form = FORMS.find((entry) => entry.form.json === part);
  const sheet = table?.sheet ?? form?.sheet;
  if (sheet === undefined) return `No sheet of src/workbook/sheets holds "${part}".`;
  const file = `src/workbook/sheets/${sheet.id}.ts`;
  const cells = table === undefined ? dataFields(form!.form) : dataColumns(table.table);
  const found = cells.find(([key]) => key === field)?.[1];
  if (found === undefined) return `${file} has no "${field}" to fill in.`;
  return found.type.id === type ? null : `${file}: "${field}" has to be of the type ${type}.`;
};

test.each(INDICATOR_CODES)('the figures of %s are asked for by the sheets', (code) => {
  expect(wantedBy(code).flatMap((wanted) => complaint(wanted) ?? [])).toEqual([]);
});

test.each(RATE_LISTS)('the rows of %s have names', (list) => {
  const table = TABLES.find((entry) => entry.table.json === list)?.table;
  expect(dataColumns(table!).map(([key]) => key)).toContain(table?.labelColumn);
});
