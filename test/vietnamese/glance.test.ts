import { detectEncoding } from '../../src/vietnamese/encoding';
import { createGlance, type Glance } from '../../src/vietnamese/glance';
import { inventedNames } from './names';
import { ORIGINS } from './origins';

const names = inventedNames(60, 7);
const texts = Object.values(ORIGINS).flatMap((write) => names.map(write));

test.each<readonly [string, Glance]>([
  ['', 'plain'],
  ['Ban 12 (a-b)', 'plain'],
  ['Nguyễn Văn Thủy 12', 'ordinary'],
  ['Hoa\u0300ng Văn Nam', 'ordinary'],
  ['Thôn “Đồng Bài” – 2', 'ordinary'],
  // No letter that only Unicode has: TCVN3 and VNI write with these, too.
  ['Lò Vân Hà', 'open'],
  ['Zoë', 'open'],
  ['Đặng Thị Zoë', 'open'],
  ['Đường ngắn 12 m²', 'open'],
  // No words of Vietnamese.
  ['Kỉuu', 'open'],
  ['Đặng Ạạ', 'open'],
])('“%s” is %s', (text, glance) => {
  expect(createGlance()(text)).toBe(glance);
});

test('what is not open is Unicode to whoever reads it in full, alone and among others', () => {
  const glance = createGlance();
  const quiet = texts.filter((text) => glance(text) !== 'open');
  expect(quiet.length).toBeGreaterThan(names.length);
  expect(quiet.flatMap((text) => detectEncoding({ texts: [text] }).cells)).not.toContainEqual(
    expect.not.stringMatching(/^(?:unicode|plain)$/),
  );
  const verdict = detectEncoding({ texts: quiet });
  expect(verdict).toMatchObject({ encoding: 'unicode', evidence: 'none' });
});

test('a text counts as often as it stands in the column', () => {
  const name = ORIGINS['tcvn3 as 1258, joined']('Hiếu');
  const many = Array.from({ length: 3 }, () => name);
  const [alone, repeated] = [[name], many].map((column) => detectEncoding({ texts: column }).cells[0]);
  expect([alone, repeated]).toEqual(['either', 'tcvn3As1258']);
});
