import { ELEMENTS, FONT, PAGE, RULE_PART } from '../../src/documents/layout30';
import type { ElementId } from '../../src/documents/layout30';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: sizes from, to; upright or italic; bold; capitals. Written down a second time. */
const DECREE: readonly (readonly [
  ElementId,
  number,
  number,
  'upright' | 'italic',
  'bold' | 'plain',
  'capitals' | 'ordinary',
])[] = [
  ['nationalName', 12, 13, 'upright', 'bold', 'capitals'],
  ['motto', 13, 14, 'upright', 'bold', 'ordinary'],
  ['issuer', 12, 13, 'upright', 'bold', 'capitals'],
  ['issuerLast', 12, 13, 'upright', 'bold', 'capitals'],
  ['number', 13, 13, 'upright', 'plain', 'ordinary'],
  ['placeDate', 13, 14, 'italic', 'plain', 'ordinary'],
  ['kind', 13, 14, 'upright', 'bold', 'capitals'],
  ['subject', 13, 14, 'upright', 'bold', 'ordinary'],
  ['basis', 13, 14, 'italic', 'plain', 'ordinary'],
  ['body', 13, 14, 'upright', 'plain', 'ordinary'],
  ['part', 13, 14, 'upright', 'bold', 'capitals'],
  ['clause', 13, 14, 'upright', 'bold', 'ordinary'],
  ['signAuthority', 13, 14, 'upright', 'bold', 'capitals'],
  ['signTitle', 13, 14, 'upright', 'bold', 'capitals'],
  ['signName', 13, 14, 'upright', 'bold', 'ordinary'],
  ['recipientsLabel', 12, 12, 'italic', 'bold', 'ordinary'],
  ['recipient', 11, 11, 'upright', 'plain', 'ordinary'],
  ['annex', 14, 14, 'upright', 'bold', 'ordinary'],
  ['annexTitle', 13, 14, 'upright', 'bold', 'capitals'],
  ['annexReference', 13, 14, 'italic', 'plain', 'ordinary'],
  ['pageNumber', 13, 14, 'upright', 'plain', 'ordinary'],
];

test.each(DECREE)('%s is as the decree has it', (id, from, to, slope, weight, letters) => {
  const { size, italic, bold, capitals } = ELEMENTS[id];
  expect(size).toBeGreaterThanOrEqual(from);
  expect(size).toBeLessThanOrEqual(to);
  expect({ italic, bold, capitals }).toEqual({
    italic: slope === 'italic',
    bold: weight === 'bold',
    capitals: letters === 'capitals',
  });
});

test('the page has the margins of the decree', () => {
  expect([PAGE.width, PAGE.height, FONT]).toEqual([210, 297, 'Times New Roman']);
  const { top, bottom, left, right } = PAGE.margins;
  for (const [margin, from, to] of [
    [top, 20, 25],
    [bottom, 20, 25],
    [left, 30, 35],
    [right, 15, 20],
  ] as const) {
    expect(margin).toBeGreaterThanOrEqual(from);
    expect(margin).toBeLessThanOrEqual(to);
  }
});

test('the content is spaced as the decree has it', () => {
  for (const { align, firstLine, after, lines } of [ELEMENTS.body, ELEMENTS.basis]) {
    expect(align).toBe('justify');
    expect([10, 12.7]).toContain(firstLine);
    expect(after).toBeGreaterThanOrEqual(6);
    expect(lines).toBeGreaterThanOrEqual(1);
    expect(lines).toBeLessThanOrEqual(1.5);
  }
});

test('lines under heads: the motto whole, others a third to a half', () => {
  expect([ELEMENTS.motto.rule, ELEMENTS.issuerLast.rule, ELEMENTS.subject.rule]).toEqual([
    'asText',
    'partOfText',
    'partOfText',
  ]);
  expect(RULE_PART).toBeGreaterThanOrEqual(1 / 3);
  expect(RULE_PART).toBeLessThanOrEqual(1 / 2);
});
