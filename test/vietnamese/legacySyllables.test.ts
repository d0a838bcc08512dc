import * as fc from 'fast-check';
import { detectEncoding, toUnicode } from '../../src/vietnamese/encoding';
import { readMixedText } from '../../src/vietnamese/mixedText';
import { fromTcvn3 } from '../../src/vietnamese/tcvn3';
import { fromVni } from '../../src/vietnamese/vni';
import { toTcvn3, toTcvn3Pairs, toTcvn3Small, toVni } from './legacyWriter';
import { capitalized, syllables } from './syllables';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

test('the inventory is that of the language', () => {
  expect(syllables.length).toBeGreaterThan(11_000);
  expect(syllables).toEqual(expect.arrayContaining(['nghiêng', 'khuya', 'quỳnh', 'giặt', 'ương', 'ỷ', 'thuở', 'hòa']));
});

describe('every syllable, written and read back', () => {
  const failing = (
    read: (syllable: string) => string,
    expected = (syllable: string): string => syllable,
  ): readonly string[] => syllables.filter((syllable) => read(syllable) !== expected(syllable));

  test('TCVN3, small letters', () => expect(failing((one) => fromTcvn3(toTcvn3(one)).text)).toEqual([]));
  test('TCVN3, a capital font', () => {
    expect(
      failing(
        (one) => fromTcvn3(toTcvn3Small(one), 'upper').text,
        (one) => one.toUpperCase(),
      ),
    ).toEqual([]);
  });
  test('TCVN3, capitals in two codes', () => {
    expect(failing((one) => fromTcvn3(toTcvn3Pairs(capitalized(one)), 'asCoded').text, capitalized)).toEqual([]);
  });
  test('VNI, small letters', () => expect(failing((one) => fromVni(toVni(one)).text)).toEqual([]));
  test('VNI, capitals', () => {
    expect(
      failing(
        (one) => fromVni(toVni(one.toUpperCase())).text,
        (one) => one.toUpperCase(),
      ),
    ).toEqual([]);
    expect(failing((one) => fromVni(toVni(capitalized(one))).text, capitalized)).toEqual([]);
  });
});

/** "Ã" alone is no word, and its code in TCVN3 is the dot that leads items of a list. */
const word = fc.constantFrom(...syllables.filter((syllable) => syllable !== 'ã'));
const phrase = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map(([first = '', ...rest]) => [capitalized(first), ...rest].join(' '));
const column = fc.array(phrase, { minLength: 1, maxLength: 30 });

const known: ReadonlySet<string> = new Set(syllables);

const read = (texts: readonly string[]): readonly (string | null)[] => {
  const { cells, capitals } = detectEncoding({ texts });
  return texts.map((text, at) => {
    const cell = cells[at];
    if (cell === 'either') return null;
    if (cell === 'partly') return readMixedText(text).isCertain ? readMixedText(text).text : null;
    return cell === 'tcvn3' || cell === 'vni' ? toUnicode(text, cell, capitals) : text;
  });
};

describe('columns of any syllables', () => {
  test('Unicode is left alone, put together or taken apart, in any case', () => {
    fc.assert(
      fc.property(column, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (texts, form, isUpper) => {
        const written = texts.map((text) => (isUpper ? text.toUpperCase() : text).normalize(form));
        expect(read(written)).toEqual(written);
      }),
      { numRuns: runs(1500) },
    );
  });

  test.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ] as const)('%s is read rightly, left, or asked about; never read as something else', (_, write) => {
    fc.assert(
      fc.property(column, (texts) => {
        const written = texts.map(write);
        const wrong = read(written).filter(
          (text, at) => text !== null && text !== written[at] && text.toLowerCase() !== texts[at]?.toLowerCase(),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(1500) },
    );
  });

  test.each([
    ['TCVN3', toTcvn3, 'VNI', toVni],
    ['VNI', toVni, 'TCVN3', toTcvn3],
  ] as const)('one cell of the other set in a column of %s', (_, write, __, other) => {
    const long = fc.array(word, { minLength: 4, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(long, { minLength: 6, maxLength: 20 }), long, (texts, stray) => {
        const written = [...texts.map(write), other(stray)];
        const [last = null] = read(written).slice(-1);
        // "pũa" in TCVN3 is "pịa" in VNI, code by code: in a column of VNI nothing in the cell says otherwise.
        const isAsGood =
          last !== null && write(last) === other(stray) && last.split(' ').every((one) => known.has(one));
        expect([null, stray, other(stray), ...(isAsGood ? [last] : [])]).toContain(last);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('cells in Unicode and a legacy set', () => {
  test.each([
    ['Ủy ban nh©n d©n quËn', 'Ủy ban nhân dân quận'],
    ['kªnh Đ«i vµ kªnh TÎ', 'kênh Đôi và kênh Tẻ'],
    // A capital taken from the other set, for TCVN3 has none with a tone.
    // An abbreviation is no syllable in any set.
    ['Q§ cña Ủy ban nh©n d©n', 'QĐ của Ủy ban nhân dân'],
    ['c¸c ch\u00AD¬ng tr×nh về §Þa chÝnh', 'các chương trình về Địa chính'],
  ])('%s', (mixed, text) => {
    expect(detectEncoding({ texts: [mixed] }).cells).toEqual(['partly']);
    expect(readMixedText(mixed)).toEqual({ text, isCertain: true });
  });

  test.each([
    ['ÖÙng dông c«ng nghÖ', 'Ứng dụng công nghệ'],
    ['Q§ cña Ủy ban nh©n d©n xã', 'QĐ của Ủy ban nhân dân xó'],
  ])('a word that could be either follows the others, and is not certain: %s', (mixed, text) => {
    expect(readMixedText(mixed)).toEqual({ text, isCertain: false });
  });

  test('a word that could be either stays, and is not certain, where small letters are in Unicode too', () => {
    expect(readMixedText('c¸c ch\u00AD¬ng tr×nh về hé')).toEqual({ text: 'các chương trình về hé', isCertain: false });
  });

  test.each(['Nguyễn Ngọc Muñoz', '5 µm về 3 × 4', 'Điều 5 §1, © Đỗ', 'Tổ số ½ «Hòa»'])('%s is Unicode', (text) => {
    expect(detectEncoding({ texts: [text, text, text] }).cells).toEqual(['unicode', 'unicode', 'unicode']);
  });
});

describe('what other columns prove', () => {
  test.each([
    [['B¶n M\u00ADa'], 'tcvn3', ['tcvn3']],
    [['Nµ P¸i', 'Nµ P¸i', 'B¶n Hé'], 'tcvn3', ['tcvn3', 'tcvn3', 'tcvn3']],
    // One slip of a finger among Unicode is no legacy text.
    [['Hé', 'Đỗ Thị Mỵ', 'Néi'], 'tcvn3', ['unicode', 'unicode', 'unicode']],
    [['Lê Lan', 'Vân'], 'tcvn3', ['unicode', 'unicode']],
    [['Baûn'], 'vni', ['vni']],
  ] as const)('%j beside %s', (texts, around, cells) => {
    expect(detectEncoding({ texts, around }).cells).toEqual(cells);
  });
});

describe('signs', () => {
  test.each([
    ['t¨ng 5 \u2212 3 phÇn tr¨m', 'tăng 5 − 3 phần trăm'],
    ['\u2212 Hoµn thµnh', '− Hoàn thành'],
    ['\u00B7 Hoµn thµnh', '· Hoàn thành'],
    ['x\u2219 héi, b¶o l\u2219nh', 'xã hội, bảo lãnh'],
    ['\u2212u tiªn, t\u2212', 'ưu tiên, tư'],
    // Bytes taken for Turkish.
    ['ThŞ trÊn, chİnh', 'Thị trấn, chính'],
  ])('%s', (coded, text) => {
    expect(fromTcvn3(coded)).toEqual({ text, complete: true });
  });
});
