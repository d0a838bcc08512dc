/** The names that registers may give as a hamlet, and what a misspelt one probably means. */
import { closest } from '../../vietnamese/editDistance';
import { lookAlikeKey } from '../../vietnamese/hamletKey';
import { subset } from '../engine/kinds/rows';
import type { Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';

export interface HamletNames {
  readonly names: readonly string[];
  /** Name keys. */
  readonly keys: ReadonlySet<string>;
  /** Look-alike key -> the one name that has it; `null` where several have it. */
  readonly alike: ReadonlyMap<string, string | null>;
  /** What was suggested so far; thousands of rows may ask for the same misspelling. */
  readonly suggested: Map<string, string | undefined>;
}

export const hamletNames = (context: RuleContext): HamletNames =>
  context.once('hamletNames', () => {
    const rows = context.rows('hamlets').flatMap(({ name }) => (name === null || name === '' ? [] : [name]));
    // Those that the table does not reach are told once; the people in them live in a hamlet of the commune.
    const names = [...rows, ...context.strayRows('hamlets').flatMap((stray) => stray.names)];
    const alike = new Map<string, string | null>();
    for (const name of names) {
      const key = lookAlikeKey(name);
      alike.set(key, alike.has(key) ? null : name);
    }
    return { names, keys: new Set(names.map((name) => context.nameKey(name))), alike, suggested: new Map() };
  });

/** One slip of the finger apart, and no other hamlet as near. */
const ONE_SLIP = 1;

/** The hamlet that is meant, when exactly one can be. */
export const suggestHamlet = (text: string, context: RuleContext): string | undefined => {
  const known = hamletNames(context);
  if (!known.suggested.has(text)) known.suggested.set(text, suggestFor(text, known));
  return known.suggested.get(text);
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const suggestFor = (text: string, { names, alike }: Omit<HamletNames, 'suggested'>): string | undefined => {
  const same = alike.get(lookAlikeKey(text));
  if (same !== undefined) return same ?? undefined;
  // "Nà Pái 3" is no slip for "Nà Pái 2".
  const digits = digitsOf(text);
  const near = closest(
    text,
    names.filter((name) => digitsOf(name) === digits),
    ONE_SLIP,
  );
  return near.length === 1 ? near[0] : undefined;
};

type Register = 'citizens' | 'illiteratePeople' | 'illiterateByHamlet';

/** Every row of the register names a hamlet of the plan. */
export const hamletOfPlan = (id: RuleMeta['id'], list: Register): Rule =>
  subset<Register>({
    id,
    severity: 'error',
    cause: 'spelling',
    level: 1,
    basis: null,
    list,
    column: 'hamlet',
    allowed: (context) => hamletNames(context).keys,
    keyOf: (text, context) => context.nameKey(text),
    suggest: suggestHamlet,
  });
