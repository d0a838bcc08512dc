/** Is there a template in a workbook, of which version, and whose plan is it? */
import type { RawCell } from './cellType';
import type { ChoiceId } from './choices';
import { COMMUNE_KINDS } from './choices/general';
import { compareVersions } from './parse/templateVersion';
import { thongTin } from './sheets/thongTin';
import { SHEETS, TABLES, TEMPLATE_VERSION, VERSION_NAME } from './workbook';

export type CommuneKind = ChoiceId<typeof COMMUNE_KINDS>;

export type TemplateState =
  | {
      readonly kind: 'none';
      /** Sheets that creating the template would add. */
      readonly sheetsToAdd: number;
    }
  | {
      readonly kind: 'present';
      readonly version: string;
      /** The template against the one described here. */
      readonly age: 'current' | 'older' | 'newer';
      readonly year: number | null;
      readonly commune: string | null;
      readonly communeKind: CommuneKind | null;
    };

/** What the state is told by: the names of the tables, and the cells of STATE_NAMES that are there. */
export interface StateCells {
  readonly tables: readonly { readonly name: string }[];
  readonly names: readonly { readonly name: string; readonly value: RawCell }[];
}

const { year: YEAR, commune: COMMUNE, communeKind: KIND } = thongTin.form.fields;

export const STATE_NAMES: readonly string[] = [VERSION_NAME, YEAR.name, COMMUNE.name, KIND.name];

const ageOf = (order: number | undefined): 'current' | 'older' | 'newer' => {
  if (order === undefined || order === 0) return 'current';
  return order < 0 ? 'older' : 'newer';
};

const textOf = (value: RawCell | undefined): string | null => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
};

const OURS = new Set(TABLES.map(({ table }) => table.id));

export const templateStateOf = ({ tables, names }: StateCells): TemplateState => {
  const valueOf = (wanted: string): RawCell | undefined => names.find(({ name }) => name === wanted)?.value;
  const written = valueOf(VERSION_NAME);
  if (written === undefined && !tables.some(({ name }) => OURS.has(name)))
    return { kind: 'none', sheetsToAdd: SHEETS.length };
  const version = textOf(written) ?? TEMPLATE_VERSION;
  const year = valueOf(YEAR.name);
  const kind = textOf(valueOf(KIND.name));
  return {
    kind: 'present',
    version,
    age: ageOf(compareVersions(version, TEMPLATE_VERSION)),
    year: typeof year === 'number' ? year : null,
    commune: textOf(valueOf(COMMUNE.name)),
    communeKind: COMMUNE_KINDS.choices.find(({ label }) => label === kind)?.id ?? null,
  };
};
