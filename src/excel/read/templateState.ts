/** Is the template in this workbook, and whose is it? One round trip. */
import { COMMUNE_KINDS } from '../../workbook/choices/general';
import { SHEETS, TABLES, TEMPLATE_VERSION, VERSION_NAME } from '../../workbook/workbook';
import { compareVersions } from '../../workbook/parse/templateVersion';
import { runExcel } from '../run';

export type CommuneKind = 'commune' | 'ward' | 'specialZone';

export type TemplateState =
  | { readonly kind: 'none'; readonly sheetsToAdd: number }
  | {
      readonly kind: 'present';
      readonly version: string;
      readonly age: 'current' | 'older' | 'newer';
      readonly year: number | null;
      readonly commune: string | null;
      readonly communeKind: CommuneKind | null;
    };

const KINDS: readonly (readonly [string, CommuneKind])[] = COMMUNE_KINDS.choices.map(({ id, label }) => [label, id]);

const ageOf = (order: number | undefined): 'current' | 'older' | 'newer' => {
  if (order === undefined || order === 0) return 'current';
  return order < 0 ? 'older' : 'newer';
};

const valueOf = (range: Excel.Range): unknown => (range.isNullObject ? null : (range.values[0]?.[0] as unknown));
const textOf = (value: unknown): string | null => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
};

export const templateState = (): Promise<TemplateState> =>
  runExcel('templateState', async (context) => {
    const { names, tables } = context.workbook;
    const cellOf = (name: string): Excel.Range => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('values');
      return range;
    };
    const [version, year, commune, kind] = [VERSION_NAME, 'TT_NAM', 'TT_XA', 'TT_LOAI_XA'].map(cellOf) as [
      Excel.Range,
      Excel.Range,
      Excel.Range,
      Excel.Range,
    ];
    tables.load('items/name');
    await context.sync();

    const ours = new Set(TABLES.map(({ table }) => table.id));
    const present = !version.isNullObject || tables.items.some(({ name }) => ours.has(name));
    if (!present) return { kind: 'none', sheetsToAdd: SHEETS.length };
    const found = textOf(valueOf(version)) ?? TEMPLATE_VERSION;
    const yearValue = valueOf(year);
    const kindText = textOf(valueOf(kind));
    return {
      kind: 'present',
      version: found,
      age: ageOf(compareVersions(found, TEMPLATE_VERSION)),
      year: typeof yearValue === 'number' ? yearValue : null,
      commune: textOf(valueOf(commune)),
      communeKind: KINDS.find(([label]) => label === kindText)?.[1] ?? null,
    };
  });
