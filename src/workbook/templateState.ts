/** Is there a template in a workbook, of which version, and whose plan is it? */
import type { RawCell } from './cellType';
import type { ChoiceId } from './choices';
import { COMMUNE_KINDS } from './choices/general';
import { compareVersions } from './parse/templateVersion';
import { OWNER_NAMES, TEMPLATE_VERSION, VERSION_NAME } from './identity';

export type CommuneKind = ChoiceId<typeof COMMUNE_KINDS>;

export type TemplateState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'present';
      readonly version: string;
      /** The template against the one described here. */
      readonly age: 'current' | 'older' | 'newer';
      readonly year: number | null;
      readonly commune: string | null;
      readonly communeKind: CommuneKind | null;
    };

/** What the state is told by. */
export interface StateCells {
  /** Is one of the workbook's tables a table of the template? */
  readonly hasOurTable: boolean;
  /** Those of STATE_NAMES that are there. */
  readonly names: readonly { readonly name: string; readonly value: RawCell }[];
}

export const STATE_NAMES: readonly string[] = [VERSION_NAME, ...Object.values(OWNER_NAMES)];

const ageOf = (order: number | undefined): 'current' | 'older' | 'newer' => {
  if (order === undefined || order === 0) return 'current';
  return order < 0 ? 'older' : 'newer';
};

const textOf = (value: RawCell | undefined): string | null => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
};

export const templateStateOf = ({ hasOurTable, names }: StateCells): TemplateState => {
  const valueOf = (wanted: string): RawCell | undefined => names.find(({ name }) => name === wanted)?.value;
  const written = valueOf(VERSION_NAME);
  if (written === undefined && !hasOurTable) return { kind: 'none' };
  const version = textOf(written) ?? TEMPLATE_VERSION;
  const year = valueOf(OWNER_NAMES.year);
  const kind = textOf(valueOf(OWNER_NAMES.communeKind));
  return {
    kind: 'present',
    version,
    age: ageOf(compareVersions(version, TEMPLATE_VERSION)),
    year: typeof year === 'number' ? year : null,
    commune: textOf(valueOf(OWNER_NAMES.commune)),
    communeKind: COMMUNE_KINDS.choices.find(({ label }) => label === kind)?.id ?? null,
  };
};
