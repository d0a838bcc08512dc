/** Texts made against a regular expression: what it repeats, many times over, with what leads to it and what makes it fail. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Letters of which at least one belongs to nearly every class that the patterns name. */
const LETTERS = [...'a1 .,%-ắZ(\n\t"\'/:;[]@#!?_$=+<>&–“…\u{300}\u{a0}'];
/** What ends a text: the pattern comes this far each time, and not on. */
const ENDS = ['', 'x', '\u{1}'];

const firstOf = (node: AST.Node, flags: string): string => {
  const pattern = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
  return LETTERS.find((letter) => pattern.test(letter)) ?? '';
};

/** A text that the part matches, the shortest that is easily told; assertions and references add nothing. */
const sampleOf = (node: AST.Node, flags: string): string => {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return firstOf(node, flags);
    case 'Quantifier':
      return sampleOf(node.element, flags).repeat(Math.max(node.min, 1));
    case 'Group':
    case 'CapturingGroup':
      return sampleOf(node.alternatives[0] ?? node, flags);
    case 'Alternative':
      return node.elements.map((element) => sampleOf(element, flags)).join('');
    default:
      return '';
  }
};

/** What stands before a part, up to the beginning of the pattern. */
const before = (node: AST.Node, flags: string): string => {
  const { parent } = node;
  if (parent === null) return '';
  const beside =
    parent.type === 'Alternative' ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)) : [];
  return before(parent, flags) + beside.map((element) => sampleOf(element, flags)).join('');
};

/** What may be repeated within a part: it, and each of its alternatives. */
const pumpsOf = ({ element }: AST.Quantifier, flags: string): readonly string[] => {
  const alternatives = element.type === 'Group' || element.type === 'CapturingGroup' ? element.alternatives : [element];
  return alternatives.map((one) => sampleOf(one, flags));
};

const quantifiersOf = (node: AST.Node): readonly AST.Quantifier[] => {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(quantifiersOf);
    case 'Assertion':
      return 'alternatives' in node ? node.alternatives.flatMap(quantifiersOf) : [];
    case 'Alternative':
      return node.elements.flatMap(quantifiersOf);
    case 'Quantifier':
      return [...(node.max > 1 ? [node] : []), ...quantifiersOf(node.element)];
    default:
      return [];
  }
};

/** For a pattern: texts of about `length` letters, each different from the others. */
export const pumpedTexts = ({ source, flags }: RegExp, length: number): readonly string[] => {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, unicode);
  const parts = quantifiersOf(pattern).flatMap((quantifier) => {
    const lead = before(quantifier, flags);
    return pumpsOf(quantifier, flags).map((pump) => ({ lead, pump }));
  });
  // What leads to the first repetition may itself be what is tried again and again.
  const whole = { lead: '', pump: sampleOf(pattern.alternatives[0] ?? pattern, flags).slice(0, 40) };
  return [
    ...new Set(
      [...parts, whole]
        .filter(({ pump }) => pump !== '')
        .flatMap(({ lead, pump }) =>
          [lead, ''].flatMap((begin) =>
            ENDS.map((end) => `${begin}${pump.repeat(Math.ceil((length - begin.length) / pump.length))}${end}`),
          ),
        ),
    ),
  ];
};
