import { detectEncoding, toUnicode } from '../../src/vietnamese/encoding';
import { readMixedText } from '../../src/vietnamese/mixedText';
import { inventedNames } from './names';
import { isUnicode, ORIGINS, type Origin } from './origins';

interface Text {
  readonly meant: string;
  readonly origin: Origin;
}

interface Tally {
  mended: number;
  asked: number;
  /** In Unicode, though it could have been something else. */
  askedInVain: number;
  silent: number;
  readonly wrong: string[];
}

const written = ({ meant, origin }: Text): string => ORIGINS[origin](meant);
const seen = (text: string): string => text.normalize('NFC');

/** What the check would do about each text of a column: its fix, a question, or nothing. */
const look = (column: readonly Text[], fontName?: string): Tally => {
  const texts = column.map(written);
  const { cells, capitals } = detectEncoding(fontName === undefined ? { texts } : { texts, fontName });
  const tally: Tally = { mended: 0, asked: 0, askedInVain: 0, silent: 0, wrong: [] };
  column.forEach(({ meant, origin }, at) => {
    const cell = cells[at] ?? 'plain';
    const text = texts[at] ?? '';
    if (cell === 'plain' || cell === 'unicode') {
      if (!isUnicode(origin) && seen(text) !== seen(meant)) tally.silent += 1;
      return;
    }
    const partly = cell === 'partly' ? readMixedText(text) : null;
    const fix =
      cell === 'either' || cell === 'partly'
        ? partly?.isCertain === true
          ? partly.text
          : null
        : toUnicode(text, cell, capitals);
    if (fix === null || fix === text) {
      if (isUnicode(origin)) tally.askedInVain += 1;
      else tally.asked += 1;
    } else if (seen(fix) === seen(meant) && !isUnicode(origin)) tally.mended += 1;
    else tally.wrong.push(`${origin}: ${text} -> ${fix}, meant ${meant}`);
  });
  return tally;
};

const add = (tallies: readonly Tally[]): Tally => ({
  mended: tallies.reduce((sum, one) => sum + one.mended, 0),
  asked: tallies.reduce((sum, one) => sum + one.asked, 0),
  askedInVain: tallies.reduce((sum, one) => sum + one.askedInVain, 0),
  silent: tallies.reduce((sum, one) => sum + one.silent, 0),
  wrong: tallies.flatMap(({ wrong }) => wrong),
});

const names = inventedNames(300, 20_261_130);
const ALL = Object.keys(ORIGINS) as readonly Origin[];
const DAMAGED = ALL.filter((origin) => !isUnicode(origin));
const fontOf = (origin: Origin): string => (origin.startsWith('vni') ? 'VNI-Times' : '.VnTime');
const otherFontOf = (origin: Origin): string => (origin.startsWith('vni') ? '.VnTime' : 'VNI-Times');

/** Every `nth` text of another origin. */
const mixed = (origin: Origin, nth: number, other: Origin): readonly Text[] =>
  names.map((meant, at) => ({ meant, origin: at % nth === 0 ? other : origin }));

/** How the texts of one origin stand: how many are mended at least, of a hundred that are damaged. */
const SETTINGS: readonly (readonly [string, number, (origin: Origin) => readonly Tally[]])[] = [
  ['each alone', 75, (origin) => names.map((meant) => look([{ meant, origin }]))],
  ['each alone in its font', 85, (origin) => names.map((meant) => look([{ meant, origin }], fontOf(origin)))],
  ['each alone in the other font', 0, (origin) => names.map((meant) => look([{ meant, origin }], otherFontOf(origin)))],
  ['a column of them', 99, (origin) => [look(mixed(origin, 1, origin))]],
  ['a column in its font', 99, (origin) => [look(mixed(origin, 1, origin), fontOf(origin))]],
  ['half of the column in Unicode', 95, (origin) => [look(mixed(origin, 2, 'unicode'))]],
  ['some of the column in Unicode', 95, (origin) => [look(mixed(origin, 20, 'unicode'))]],
  ['some in a column of Unicode', 75, (origin) => [look(mixed('unicode', 20, origin))]],
];

const share = ({ mended, asked, silent }: Tally): number => (100 * mended) / (mended + asked + silent);

describe.each(SETTINGS)('%s', (_, atLeast, tallies) => {
  test.each(DAMAGED)('%s: no wrong fix, and most are mended', (origin) => {
    const tally = add(tallies(origin));
    expect(tally.wrong).toEqual([]);
    expect(share(tally)).toBeGreaterThanOrEqual(atLeast);
  });
});

test('all origins in one column', () => {
  const tally = look(names.map((meant, at): Text => ({ meant, origin: ALL[at % ALL.length] ?? 'unicode' })));
  expect(tally.wrong).toEqual([]);
  expect(share(tally)).toBeGreaterThanOrEqual(90);
});

/** Damaged twice: a fix that takes one layer off would pass for the name. */
test.each(['tcvn3', 'vni', 'utf8 as 1252'] as const)(
  '%s, and then UTF-8 as 1252: asked, never mended to something else',
  (origin) => {
    const texts = names.map(ORIGINS[origin]).filter((text) => /[^\u0000-\u007F]/.test(text));
    const twice = texts.map(ORIGINS['utf8 as 1252']);
    const column = detectEncoding({ texts: twice }).cells;
    const alone = twice.map((text) => detectEncoding({ texts: [text] }).cells[0]);
    expect([...column, ...alone].filter((cell) => cell === 'utf8')).toEqual([]);
    expect(new Set([...column, ...alone])).not.toContain('unicode');
  },
);

describe('Unicode stays as it is', () => {
  const ways: readonly (readonly [string, readonly Tally[]])[] = (['unicode', 'decomposed'] as const).flatMap(
    (origin) => [
      [`${origin}, alone`, names.map((meant) => look([{ meant, origin }]))],
      [`${origin}, in a column`, [look(mixed(origin, 1, origin))]],
      [`${origin}, in a legacy font`, [look(mixed(origin, 1, origin), '.VnTime')]],
    ],
  );
  test.each(ways)('%s', (_, tallies) => {
    expect(add(tallies)).toEqual({ mended: 0, asked: 0, askedInVain: 0, silent: 0, wrong: [] });
  });
});

describe('what cannot be known is asked', () => {
  test.each([
    ['"Kỉu" may be itself, or Kiều in TCVN3', 'Bïi Kỉu'],
    ['Ã with a lost blank', 'HÃ Ná»™i'],
    ['a byte that was dropped on the way', 'Nguyá»n Thá»‹ Ngá»'],
  ])('%s', (_, text) => {
    const { cells } = detectEncoding({ texts: [text] });
    expect(cells[0] === 'either' || (cells[0] === 'partly' && !readMixedText(text).isCertain)).toBe(true);
  });

  test('beside texts that prove their origin the same words are certain', () => {
    const texts = ['Nguyễn Thị Tiến', 'Bế Văn Hiếu', 'Bùi Kiều', 'Trần Thị Thế'].map(ORIGINS['tcvn3 as 1258, joined']);
    expect(texts[2]).toBe('Bïi Kỉu');
    const { cells, capitals } = detectEncoding({ texts });
    expect(cells[2]).toBe('tcvn3As1258');
    expect(toUnicode('Bïi Kỉu', 'tcvn3As1258', capitals)).toBe('Bùi Kiều');
  });

  test.each(['5 µm', 'XÃ “NAM SƠN”', 'XÃ\u00A0NAM', '30 °C', 'K’Sơr', 'Jean François', 'Y Bliư Niê'])(
    '%s is no damage',
    (text) => {
      expect(detectEncoding({ texts: [text] }).encoding).toBe('unicode');
    },
  );
});
