/** The names that registers may give as a hamlet, and what a misspelt one probably means. */
import { closest } from '../../vietnamese/editDistance';
import { toUnicode } from '../../vietnamese/encoding';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../vietnamese/legacyFonts';
import { lookAlikeKey } from '../../vietnamese/hamletKey';
import { grouped } from '../../workbook/grouped';
import { subset } from '../engine/kinds/rows';
import type { Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';

export interface HamletNames {
  readonly names: readonly string[];
  /** Name keys. */
  readonly keys: ReadonlySet<string>;
  /** Look-alike key -> the one name that has it; `null` where several have it. */
  readonly alike: ReadonlyMap<string, string | null>;
  /** Names by the digits in them. */
  readonly byDigits: ReadonlyMap<string, readonly string[]>;
  /** What was suggested so far; thousands of rows may ask for the same misspelling. */
  readonly suggested: Map<string, string | undefined>;
}

/** By key the one name that has it; `null` where several have it. */
const onlyOnes = (names: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, string | null> => {
  const only = new Map<string, string | null>();
  for (const name of names) {
    const key = keyOf(name);
    only.set(key, only.has(key) ? null : name);
  }
  return only;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

export const hamletNames = (context: RuleContext): HamletNames =>
  context.once('hamletNames', () => {
    const rows = context.rows('hamlets').flatMap(({ name }) => (name === null || name === '' ? [] : [name]));
    // Those that the table does not reach are told once; the people in them live in a hamlet of the commune.
    const names = [...rows, ...context.strayRows('hamlets').flatMap((stray) => stray.names)];
    return {
      names,
      keys: new Set(names.map((name) => context.nameKey(name))),
      alike: onlyOnes(names, lookAlikeKey),
      byDigits: grouped(names, digitsOf),
      suggested: new Map(),
    };
  });

/** One slip of the finger apart, and no other hamlet as near. */
const ONE_SLIP = 1;

/** The hamlet that is meant, when exactly one can be. */
export const suggestHamlet = (text: string, context: RuleContext): string | undefined => {
  const known = hamletNames(context);
  if (!known.suggested.has(text)) known.suggested.set(text, suggestFor(text, known));
  return known.suggested.get(text);
};

const suggestFor = (text: string, { alike, byDigits }: HamletNames): string | undefined => {
  const same = alike.get(lookAlikeKey(text));
  if (same !== undefined) return same ?? undefined;
  // "Nà Pái 3" is no slip for "Nà Pái 2".
  const near = closest(text, byDigits.get(digitsOf(text)) ?? [], ONE_SLIP);
  return near.length === 1 ? near[0] : undefined;
};

const BEYOND_ASCII = /[^\u0000-\u007F]/;

/** The name keys of a text read in the legacy sets, where that makes another text of it: the plainest origin of each. */
const legacyKeys = (text: string, context: RuleContext): readonly (readonly [LegacyEncoding, string])[] => {
  if (!BEYOND_ASCII.test(text)) return [];
  const found = new Map<string, LegacyEncoding>();
  for (const encoding of LEGACY_ENCODINGS) {
    const key = context.nameKey(toUnicode(text, encoding));
    if (key !== context.nameKey(text) && !found.has(key)) found.set(key, encoding);
  }
  return [...found].map(([key, encoding]) => [encoding, key] as const);
};

interface HamletMatch {
  /** Key of the hamlet that is meant. */
  readonly key: string;
  /** The set in which one of the two has to be read to see that; `null` where they are written alike. */
  readonly encoding: LegacyEncoding | null;
}

interface Matches {
  readonly known: Map<string, HamletMatch | null>;
  /** By the key of a hamlet's name read in a legacy set. */
  readonly namesInLegacy: ReadonlyMap<string, HamletMatch>;
  /** Of a hamlet's key without ư: in TCVN3 it is a sign that is not shown, and goes when a text is tidied. */
  readonly withoutU: ReadonlyMap<string, string>;
}

const LOSES_U: LegacyEncoding = 'tcvn3';
const nameWithoutU = (name: string): string => name.normalize('NFC').replace(/ư/giu, '');

const matchFor = (text: string, { namesInLegacy, withoutU }: Matches, context: RuleContext): HamletMatch | null => {
  const { keys } = hamletNames(context);
  const key = context.nameKey(text);
  if (keys.has(key)) return { key, encoding: null };
  const read = legacyKeys(text, context);
  const inLegacy = read.find(([, own]) => keys.has(own));
  if (inLegacy !== undefined) return { key: inLegacy[1], encoding: inLegacy[0] };
  const [lost] = read.flatMap(([encoding, own]) => (encoding === LOSES_U ? (withoutU.get(own) ?? []) : []));
  return lost === undefined ? (namesInLegacy.get(key) ?? null) : { key: lost, encoding: LOSES_U };
};

/** The hamlet of the plan that a text names. Thousands of rows name the same few: each text is looked at once. */
export const matchHamlet = (text: string, context: RuleContext): HamletMatch | null => {
  const { names } = hamletNames(context);
  const matches = context.once('hamletMatches', (): Matches => ({
    known: new Map(),
    withoutU: new Map(
      [...onlyOnes(names, nameWithoutU)].flatMap(([short, name]) =>
        name === null || short === name ? [] : [[context.nameKey(short), context.nameKey(name)] as const],
      ),
    ),
    namesInLegacy: new Map(
      names.flatMap((name) =>
        legacyKeys(name, context).map(([encoding, key]) => [key, { key: context.nameKey(name), encoding }] as const),
      ),
    ),
  }));
  const before = matches.known.get(text);
  if (before !== undefined) return before;
  const match = matchFor(text, matches, context);
  matches.known.set(text, match);
  return match;
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
    // A name in another character set is told once, with its cause.
    keyOf: (text, context) => matchHamlet(text, context)?.key ?? context.nameKey(text),
    suggest: suggestHamlet,
    names: (context) => hamletNames(context).names,
  });
