import * as fc from 'fast-check';
import { detectEncoding, toUnicode } from '../../src/vietnamese/encoding';
import { toTcvn3, toTcvn3Pairs, toTcvn3Small, toVni } from './legacyWriter';
import { familyNames, foreignNames, givenNames, hamlets, middleNames, sharedLetterNames } from './samples';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const personName = fc
  .tuple(fc.constantFrom(...familyNames), fc.constantFrom(...middleNames), fc.constantFrom(...givenNames))
  .map((parts) => parts.join(' '));
const place = fc
  .tuple(fc.constantFrom('Thôn ', 'Bản ', ''), fc.constantFrom(...hamlets))
  .map((parts) => parts.join(''));
const anyUnicode = fc.oneof(
  { weight: 6, arbitrary: personName },
  { weight: 2, arbitrary: place },
  { weight: 2, arbitrary: fc.constantFrom(...sharedLetterNames) },
  { weight: 1, arbitrary: fc.constantFrom(...foreignNames) },
  { weight: 1, arbitrary: fc.constantFrom('', '12', 'x', 'TNHH', '30°', '–', 'Lôc', 'Môt', 'Hop') },
);
const cased = fc.tuple(anyUnicode, fc.constantFrom('as', 'upper', 'lower', 'nfd')).map(([text, way]) => {
  if (way === 'upper') return text.toUpperCase();
  return way === 'lower' ? text.toLowerCase() : text.normalize(way === 'nfd' ? 'NFD' : 'NFC');
});
const column = fc.array(personName, { minLength: 12, maxLength: 40 });

describe('Unicode is never touched', () => {
  const isLeftAlone = (texts: string[], fontName?: string): boolean => {
    const verdict = detectEncoding(fontName === undefined ? { texts } : { texts, fontName });
    return verdict.cells.every((cell) => cell === 'unicode' || cell === 'plain');
  };

  test('whatever the column', () => {
    fc.assert(
      fc.property(fc.array(cased, { maxLength: 30 }), (texts) => {
        expect(detectEncoding({ texts })).toMatchObject({ encoding: 'unicode', evidence: 'none' });
        expect(isLeftAlone(texts)).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('whatever the syllables, with the tone left out or slips of the shift key', () => {
    const syllable = fc
      .tuple(
        fc.constantFrom(
          '',
          'b',
          'ch',
          'd',
          'g',
          'h',
          'kh',
          'l',
          'm',
          'n',
          'ng',
          'nh',
          'ph',
          'qu',
          's',
          't',
          'th',
          'tr',
          'v',
          'x',
        ),
        fc.constantFrom(
          'a',
          'ai',
          'an',
          'anh',
          'âm',
          'ân',
          'âu',
          'ây',
          'e',
          'en',
          'ê',
          'êm',
          'ên',
          'i',
          'in',
          'iên',
          'o',
          'oa',
          'oan',
          'oang',
          'oi',
          'ô',
          'ôc',
          'ôm',
          'ông',
          'ôt',
          'u',
          'ui',
          'un',
          'ung',
          'uân',
          'uê',
          'uôc',
          'uôn',
          'y',
          'yên',
        ),
        fc.constantFrom('', '\u0301', '\u0300', '\u0303'),
      )
      .map(([initial, rhyme, tone]) => (initial + rhyme.replace(/([aâeêioôuy])/, `$1${tone}`)).normalize('NFC'));
    const word = fc
      .tuple(syllable, fc.nat(9))
      .map(([text, slip]) => (slip === 0 ? text.slice(0, 1) + text.slice(1).toUpperCase() : text));
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 25 }), (texts) => {
        expect(isLeftAlone(texts)).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('not even the names whose letters both legacy sets share', () => {
    const shared = fc.array(fc.constantFrom(...sharedLetterNames), { maxLength: 40 });
    fc.assert(
      fc.property(shared, (texts) => {
        expect(isLeftAlone(texts)).toBe(true);
        expect(isLeftAlone(texts.map((text) => text.toUpperCase()))).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each(['.VnTime', '.VnTimeH', 'VNI-Times'])('nor a cell that only wears the font %s', (fontName) => {
    const proof = column.map((texts) => texts.filter((text) => /[ăđơưĐ\u1EA0-\u1EF9]/.test(text)));
    fc.assert(
      fc.property(proof, (texts) => {
        expect(isLeftAlone(texts, fontName)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each(foreignNames)('%s alone', (name) => {
    expect(detectEncoding({ texts: [name, name, name] }).encoding).toBe('unicode');
  });
});

describe('a legacy column is recognized and read back', () => {
  const convert = (texts: readonly string[], fontName?: string): string[] => {
    const { cells, capitals } = detectEncoding(fontName === undefined ? { texts } : { texts, fontName });
    return texts.map((text, at) => {
      const cell = cells[at];
      return cell === 'tcvn3' || cell === 'vni' ? toUnicode(text, cell, capitals) : text;
    });
  };

  test.each([
    ['TCVN3', toTcvn3, 'tcvn3'],
    ['VNI', toVni, 'vni'],
  ] as const)('%s without a font', (_, write, encoding) => {
    fc.assert(
      fc.property(column, (names) => {
        const texts = names.map(write);
        expect(detectEncoding({ texts })).toMatchObject({ encoding, evidence: 'column' });
        expect(convert(texts)).toEqual(names);
      }),
      { numRuns: runs(500) },
    );
  });

  test('VNI in capitals', () => {
    fc.assert(
      fc.property(column, (names) => {
        const capitals = names.map((name) => name.toUpperCase());
        expect(convert(capitals.map(toVni))).toEqual(capitals);
      }),
      { numRuns: runs(500) },
    );
  });

  test('TCVN3 in a capital font', () => {
    fc.assert(
      fc.property(column, (names) => {
        const capitals = names.map((name) => name.toUpperCase());
        expect(convert(names.map(toTcvn3Small), '.VnTimeH')).toEqual(capitals);
        expect(convert(names.map(toTcvn3), '.VnArialH')).toEqual(capitals);
      }),
      { numRuns: runs(300) },
    );
  });

  test('TCVN3 typed in capitals in an ordinary font, with either spelling', () => {
    fc.assert(
      fc.property(column, (names) => {
        const capitals = names.map((name) => name.toUpperCase());
        expect(convert(capitals.map(toTcvn3), '.VnTime')).toEqual(capitals);
        expect(convert(capitals.map(toTcvn3Pairs), '.VnTime')).toEqual(capitals);
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    ['.VnTime', toTcvn3, 'tcvn3'],
    ['VNI-Times', toVni, 'vni'],
  ] as const)('one cell is enough with the font %s', (fontName, write, encoding) => {
    const texts = [write('Nông Thị Hường')];
    expect(detectEncoding({ texts, fontName })).toEqual({
      encoding,
      evidence: 'font',
      cells: [encoding],
      capitals: 'inferred',
    });
    expect(convert(texts, fontName)).toEqual(['Nông Thị Hường']);
  });

  test('with one cell that proves it, the font also decides what could be read both ways', () => {
    expect(convert([toTcvn3('Lõn'), toTcvn3('Vũ'), toTcvn3('Hạnh')], '.VnTime')).toEqual(['Lõn', 'Vũ', 'Hạnh']);
  });

  test('the font alone does not: where it is not installed, a cell looks as if it were Unicode', () => {
    expect(detectEncoding({ texts: [toTcvn3('Lõn'), toTcvn3('Vũ')], fontName: '.VnTime' }).cells).toEqual([
      'either',
      'either',
    ]);
    expect(detectEncoding({ texts: [toTcvn3('Lõn'), 'Đặng Thị Mỵ'], fontName: '.VnTime' }).cells).toEqual([
      'unicode',
      'unicode',
    ]);
  });

  test('names by rules of other languages follow the font', () => {
    expect(convert([toTcvn3('Niê'), toTcvn3('K’Sơr')], '.VnTime')).toEqual(['Niê', 'K’Sơr']);
  });

  test('plain letters in a capital font are capitals; in an ordinary one they are nothing to convert', () => {
    expect(convert(['Mai Lan', '12'], '.VnTimeH')).toEqual(['MAI LAN', '12']);
    expect(detectEncoding({ texts: ['Mai Lan'], fontName: '.VnTime' }).cells).toEqual(['plain']);
  });
});

describe('a text alone', () => {
  test.each([
    ['two words that nothing else explains decide', toVni('Nguyễn Văn Tuấn'), 'vni'],
    ['in TCVN3 as well', toTcvn3('Phạm Đức'), 'tcvn3'],
    ['one word is asked about', toTcvn3('Phạm'), 'either'],
    ['one word that Unicode may have, too, says nothing', toTcvn3('Lũng'), 'unicode'],
  ] as const)('%s', (_, text, cell) => {
    expect(detectEncoding({ texts: [text] }).cells).toEqual([cell]);
  });

  test('a word alone follows the texts beside it', () => {
    const texts = [toTcvn3('Phạm Đức'), toTcvn3('Phạm')];
    expect(detectEncoding({ texts }).cells).toEqual(['tcvn3', 'tcvn3']);
  });

  test('no texts, no evidence', () => {
    expect(detectEncoding({ texts: [] })).toMatchObject({ encoding: 'unicode', evidence: 'none' });
  });

  test('a damaged text hides no whole one beside it', () => {
    const texts = ['Ph¹m §øc Thắng', toTcvn3('Trần Đức Hạnh'), 'Đặng Thị Mỵ'];
    expect(detectEncoding({ texts }).cells).toEqual(['partly', 'tcvn3', 'unicode']);
  });

  test('words by ear are no other character set', () => {
    expect(detectEncoding({ texts: ['ngín gén', 'Kông Gềnh'] }).cells).toEqual(['unicode', 'unicode']);
  });

  test('a font that the words speak against is asked about', () => {
    expect(detectEncoding({ texts: [toVni('Nguyễn Văn Tuấn')], fontName: '.VnTime' }).cells).toEqual(['either']);
    expect(detectEncoding({ texts: [toTcvn3('Phạm Đức')], fontName: 'VNI-Times' }).cells).toEqual(['either']);
  });

  test('one long text stands for a column', () => {
    const report = 'Độc lập - Tự do - Hạnh phúc. Kế hoạch xây dựng xã hội học tập năm 2026 của xã';
    expect(detectEncoding({ texts: [toTcvn3(report)] }).encoding).toBe('tcvn3');
    expect(detectEncoding({ texts: [toVni(report)] }).encoding).toBe('vni');
  });

  test('an ordinary font is no evidence', () => {
    const texts = ['Phạm Đức', 'Trần Hữu', 'Lê Hường', 'Đỗ Mỵ'].map(toTcvn3);
    expect(detectEncoding({ texts, fontName: 'Arial' })).toMatchObject({ encoding: 'tcvn3', evidence: 'column' });
  });
});

describe('mixed columns', () => {
  const legacy = ['Nguyễn Thị Hạnh', 'Trần Đức Hường', 'Phạm Hữu Phượng'];

  test('only the cells that prove it are converted; what could be either is left', () => {
    const texts = ['Đặng Thị Mỵ', ...legacy.map(toTcvn3), 'Lân', '12', 'Chúc'];
    expect(detectEncoding({ texts })).toMatchObject({
      encoding: 'mixed',
      evidence: 'column',
      cells: ['unicode', 'tcvn3', 'tcvn3', 'tcvn3', 'either', 'plain', 'unicode'],
    });
  });

  test('both legacy sets in one column', () => {
    const texts = [...legacy.map(toTcvn3), ...legacy.map(toVni)];
    expect(detectEncoding({ texts })).toMatchObject({
      encoding: 'mixed',
      cells: ['tcvn3', 'tcvn3', 'tcvn3', 'vni', 'vni', 'vni'],
    });
  });

  test('a font worn by both kinds', () => {
    const texts = [toTcvn3('Phạm Hữu'), 'Đặng Thị Mỵ', 'Chúc', 'Lân'];
    expect(detectEncoding({ texts, fontName: '.VnTime' })).toMatchObject({
      encoding: 'mixed',
      evidence: 'font',
      cells: ['tcvn3', 'unicode', 'unicode', 'either'],
    });
  });
});

test('signs that are letters in a legacy set are no evidence', () => {
  const texts = ['3 × 4', '6 ÷ 2', 'Điều 5 §1', '5 µm', '± 2', '© 2026', '« Hòa »', '2ª', 'x ¬ y', '1 ¸'];
  expect(detectEncoding({ texts })).toMatchObject({ encoding: 'unicode', evidence: 'none' });
});
