/** A mapping to begin with: every hamlet of every plan, what it could be called from now on, and what to look at. */
import { closest } from '../../vietnamese/editDistance';
import { lookAlikeKey } from '../../vietnamese/hamletKey';
import type { MappingHow } from './mapping';
import { hamletsOf } from './source';
import type { MergeSource, OldHamlet } from './source';

export type ProposalNote =
  /** Another commune has a hamlet of the same name. */
  | { readonly kind: 'sameName'; readonly other: string }
  /** One whose name looks alike: one place spelt twice, or two places. */
  | { readonly kind: 'alike'; readonly other: string }
  /** Not in the list of hamlets, but named in other sheets. */
  | { readonly kind: 'notListed' };

export interface ProposedRow {
  readonly commune: string;
  readonly code: string | null;
  readonly hamlet: string;
  readonly newHamlet: string;
  readonly how: MappingHow;
  readonly note: ProposalNote | null;
}

interface Known extends OldHamlet {
  readonly source: MergeSource;
}

const ONE_SLIP = 1;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

const looksAlike = (a: Known, b: Known): boolean =>
  a.key !== b.key &&
  (lookAlikeKey(a.name) === lookAlikeKey(b.name) ||
    (digitsOf(a.name) === digitsOf(b.name) && closest(a.key, [b.key], ONE_SLIP).length > 0));

const namedOf = ({ name, source }: Known): string => `${name} (${source.label})`;

/** The one hamlet of the plan's own list that a name in its registers probably means. */
const meantBy = (hamlet: Known, own: readonly Known[]): Known | undefined => {
  const [meant, another] = own.filter((other) => other.listed && looksAlike(hamlet, other));
  return another === undefined ? meant : undefined;
};

/** Hamlets of one name in several communes stay several: each takes the name of its commune, until somebody joins them. */
const newNameOf = (hamlet: Known, all: readonly Known[]): string =>
  all.some((other) => other.listed && other.source !== hamlet.source && other.key === hamlet.key)
    ? namedOf(hamlet)
    : hamlet.name;

const proposed = (hamlet: Known, all: readonly Known[]): Omit<ProposedRow, 'commune' | 'code' | 'hamlet'> => {
  const own = all.filter(({ source }) => source === hamlet.source);
  if (!hamlet.listed) {
    const meant = meantBy(hamlet, own);
    return meant === undefined
      ? { newHamlet: hamlet.name, how: 'kept', note: { kind: 'notListed' } }
      : { newHamlet: newNameOf(meant, all), how: 'spelling', note: { kind: 'notListed' } };
  }
  const others = all.filter((other) => other.listed && other !== hamlet);
  const same = others.find((other) => other.source !== hamlet.source && other.key === hamlet.key);
  if (same !== undefined)
    return { newHamlet: namedOf(hamlet), how: 'renamed', note: { kind: 'sameName', other: namedOf(same) } };
  const alike = others.find((other) => looksAlike(hamlet, other));
  const note = alike === undefined ? null : ({ kind: 'alike', other: namedOf(alike) } as const);
  return { newHamlet: hamlet.name, how: 'kept', note };
};

export const proposeMapping = (sources: readonly MergeSource[]): readonly ProposedRow[] => {
  const all = sources.flatMap((source) => hamletsOf(source.plan).map((hamlet): Known => ({ ...hamlet, source })));
  return all.map((hamlet) => ({
    commune: hamlet.source.label,
    code: hamlet.source.code,
    hamlet: hamlet.name,
    ...proposed(hamlet, all),
  }));
};
