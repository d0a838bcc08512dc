import { restoreLostU } from '../../src/vietnamese/lostLetters';
import { judgeSyllable } from '../../src/vietnamese/syllable';
import { syllables } from './syllables';

const cut = (text: string): string => text.replace(/ư/g, '').replace(/Ư/g, '');

test.each([
  ['nớc', 'nước'],
  ['đợc', 'được'],
  ['Phơng', 'Phương'],
  ['trờng', 'trường'],
  ['Hng', 'Hưng'],
  ['PHƠNG', 'PHƯƠNG'],
  ['Nguyễn Thị Hơng', 'Nguyễn Thị Hương'],
])('%s was %s', (left, whole) => {
  expect(restoreLostU(left)).toEqual({ text: whole, isLost: true, isOpen: false });
});

test.each([['ngời'], ['Lu'], ['cha'], ['Ba Tơ']])('%s may be whole', (text) => {
  expect(restoreLostU(text)).toEqual({ text, isLost: false, isOpen: true });
});

test.each([['Nguyễn'], ['trường'], ['Lý'], ['thng'.toUpperCase()], ['UBND'], ['HĐND'], ['tổ dân phố 5'], ['']])(
  '%s is whole',
  (text) => {
    expect(restoreLostU(text)).toEqual({ text, isLost: false, isOpen: false });
  },
);

test('no syllable is restored to another one than it was', () => {
  const wrong = syllables
    .filter((syllable) => syllable.includes('ư'))
    .flatMap((syllable) => {
      const { text, isLost } = restoreLostU(cut(syllable));
      return isLost && text !== syllable ? [[syllable, text]] : [];
    });
  expect(wrong).toEqual([]);
});

test('a whole syllable is never called cut', () => {
  expect(
    syllables.filter((syllable) => judgeSyllable(syllable) === 'plausible' && restoreLostU(syllable).isLost),
  ).toEqual([]);
});
