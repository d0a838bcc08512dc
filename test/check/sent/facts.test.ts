import { canonicalLines, hashOf } from '../../../src/check/sent/facts';

/** The example of docs/ban-gui.md; its hash was worked out by another program. */
test('the canonical form of an example, and its hash', () => {
  const lines = canonicalLines({
    stamp: { recipient: null, accepted: [] },
    plan: { info: { year: 2027 }, hamlets: [{ population: 310, name: 'Nà Pái'.normalize('NFD') }] },
  });
  expect(lines).toEqual([
    'plan.hamlets.0.name="Nà Pái"',
    'plan.hamlets.0.population=310',
    'plan.info.year=2027',
    'stamp.accepted=[]',
    'stamp.recipient=null',
  ]);
  expect(hashOf(lines)).toBe('5ee358e65ca31bfcee61d891348c918ffd3da7d59688932de091b67bd6e59af0');
});

test('lines stand in the order of code points, whatever the language of the machine', () => {
  expect(canonicalLines({ b: 1, a: 1, B: 1, đ: 1, 'a.b': 1, '\u{1F600}': 1, '\uFFFD': 1 })).toEqual([
    'B=1',
    'a.b=1',
    'a=1',
    'b=1',
    'đ=1',
    '\uFFFD=1',
    '\u{1F600}=1',
  ]);
});
