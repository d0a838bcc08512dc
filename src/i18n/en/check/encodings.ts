import type { RuleText } from '../../ruleText';
import type { encodingTexts as source } from '../../vi/check/encodings';

export const encodingTexts = {
  'encodings/legacy-text': {
    title: 'Text in an old character set',
    what: 'Cell {cell} (“{header}”) is written in {encoding}, not in Unicode.',
    why: 'It can be read in an old font only, or (with “→”) in none, because a program mistook the character set; searching, counting, printing or uploading it gives strange characters.',
    todo: 'Type cell {cell} again in Unicode.',
    mend: 'Choose Fix to convert it to Unicode and the font Times New Roman; compare the text before and after.',
  },
  'encodings/partly-legacy': {
    title: 'A cell in Unicode and in an old character set',
    what: 'Cell {cell} (“{header}”) has words in Unicode among words in an old character set (TCVN3 or VNI).',
    why: 'No font shows the whole cell rightly; searching, counting or uploading it gives strange characters.',
    todo: 'Type the whole cell {cell} again in Unicode.',
  },
  'encodings/lost-letter': {
    title: 'TCVN3 text that has lost the letter “ư”',
    what: 'Cell {cell} (“{header}”) is written in {encoding} and may have lost the letter “ư”.',
    why: 'In TCVN3 the letter “ư” is the soft hyphen, which many programs drop in copying: “được” becomes “đợc”, “Lưu” becomes “Lu”.',
    todo: 'Look at the original and type the whole cell {cell} again in Unicode.',
    mend: 'Choose Fix to put “ư” back where that is certain and to convert it to Unicode; compare with the original.',
  },
  'encodings/undecided': {
    title: 'Character set of a text not certain',
    what: 'Cell {cell} (“{header}”) has words that more than one character set explains, each as another word, or letters that are damaged beyond reading.',
    why: 'A wrong conversion gives another name that looks right; this cell alone does not say, so it is not converted.',
    todo: 'Look at the cell in Times New Roman: if it is what was meant, keep it; otherwise type it again in Unicode.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
