import { normalizeText } from '../../src/vietnamese/normalize';
import { letters, toTcvn3 } from './legacyWriter';

test.each([
  ['clean', 'Nguyễn Văn An', 'Nguyễn Văn An', []],
  ['blank', '', '', []],
  ['decomposed', 'Nguyễn'.normalize('NFD'), 'Nguyễn', ['decomposed']],
  ['dot below before circumflex', 'e\u0323\u0302', 'ệ', ['decomposed']],
  ['tone before circumflex', 'e\u0301\u0302', 'ế', ['decomposed']],
  ['tone before breve', 'Va\u0301\u0306n', 'Vắn', ['decomposed']],
  ['zero width', 'Lê\u200B Thị\uFEFF', 'Lê Thị', ['invisible']],
  ['direction mark', '\u200EHà', 'Hà', ['invisible']],
  ['soft hyphen', 'Hoàng\u00AD Lan', 'Hoàng Lan', ['softHyphen']],
  ['Icelandic letter', 'Ðỗ Hữu ðức', 'Đỗ Hữu đức', ['wrongLetter']],
  ['non-breaking space', 'Lê\u00A0Thị', 'Lê Thị', ['specialSpace']],
  ['tab', 'Lê\tThị', 'Lê Thị', ['specialSpace']],
  ['repeated spaces', 'Lê   Thị', 'Lê Thị', ['repeatedSpace']],
  ['outer spaces', ' Lê Thị ', 'Lê Thị', ['outerSpace']],
  ['line end inside', 'Thôn 1\nThôn 2', 'Thôn 1\nThôn 2', []],
  ['several', ' Lê\u00A0 Thị\u200B ', 'Lê Thị', ['invisible', 'specialSpace', 'repeatedSpace', 'outerSpace']],
  ['only spaces', ' \u00A0 ', '', ['specialSpace', 'repeatedSpace', 'outerSpace']],
] as const)('%s', (_, text, clean, changes) => {
  expect(normalizeText(text)).toEqual({ text: clean, changes });
});

test('the codes of TCVN3 stay, the soft hyphen and eth among them', () => {
  const coded = toTcvn3(letters.join(''));
  expect(coded).toContain('\u00AD');
  expect(coded).toContain('Ð');
  expect(normalizeText(coded, 'tcvn3')).toEqual({ text: coded, changes: [] });
  expect(normalizeText(` Tr\u00ADêng  häc`, 'tcvn3')).toEqual({
    text: 'Tr\u00ADêng häc',
    changes: ['repeatedSpace', 'outerSpace'],
  });
});
