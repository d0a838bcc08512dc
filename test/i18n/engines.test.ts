/**
 * Words that users read stand in i18n, and in the descriptions of the sheets, which are Vietnamese. Engines hold none:
 * they would stay Vietnamese for whoever reads English.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const ENGINES = ['src/check', 'src/workbook', 'src/domain', 'src/excel', 'src/files', 'src/functions'];

/** Places whose Vietnamese is meant, and why. */
const MEANT: readonly (readonly [place: RegExp, why: string])[] = [
  [/^src\/workbook\/(sheets|choices)\//, 'descriptions of the sheets'],
  [/^src\/workbook\/(carry|sent)\//, 'sheets that are added to a carried or a sent workbook'],
  [/^src\/workbook\/sample\//, 'figures of an invented commune'],
  [
    /^src\/workbook\/(looks|template(\/(validationTexts|expectedValidation))?)\.ts$/,
    'words of the sheets: labels, help at cells',
  ],
  [/^src\/workbook\/formula\/(verdictLabels|twins\/share)\.ts$/, 'choices as formulas compare them'],
  [/^src\/workbook\/customFunctions\//, 'examples, and words that a function reads from cells'],
  [/^src\/domain\/communes\.ts$/, 'names of places'],
  [/^src\/workbook\/parse\/strayRows\.ts$/, 'how people call a line of totals'],
  [/^src\/workbook\/cellTypes\//, 'words that are read from cells'],
  [/^src\/check\/legacyCells\.ts$/, 'a letter that old programs drop'],
  [/^src\/check\/targetWords\.ts$/, 'sentences of a plan, as they are written into its cells'],
  [
    /^src\/domain\/(regulations\/|catalogue|recipients|programmes|universalEducationFigures|settings)/,
    'titles in the law and on the sheets',
  ],
];

/** A text is named by its article and number in any language. */
const CITATION = /^(Điều|Khoản|Biểu|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Công văn|Phụ lục)\s/u;

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

const textsIn = (source: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest));
  return found;
};

const wordsIn = (source: string): readonly string[] =>
  textsIn(source).filter((text) => VIETNAMESE.test(text) && !CITATION.test(text.trim()));

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...ENGINES], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts') && ts.sys.fileExists(path.join(root, file)));

test('engines hold no words of ours', () => {
  expect(files.length).toBeGreaterThan(100);
  const words = files
    .filter((file) => !MEANT.some(([place]) => place.test(file)))
    .flatMap((file) => wordsIn(readFileSync(path.join(root, file), 'utf8')).map((text) => `${file}: ${text}`));
  expect(words).toEqual([]);
});

test('every place whose Vietnamese is meant still has some', () => {
  const idle = MEANT.filter(
    ([place]) =>
      !files.some((file) => place.test(file) && wordsIn(readFileSync(path.join(root, file), 'utf8')).length > 0),
  );
  expect(idle.map(([place, why]) => `${String(place)}: ${why}`)).toEqual([]);
});

test.each([
  ["const a = 'Dòng 12';", ['Dòng 12']],
  ['const a = `Tuổi ${age}`;', ['Tuổi ']],
  ["const a = 'Điều 17 Nghị định 20/2014/NĐ-CP';", []],
  ['const a = /mức độ/; // Dòng', []],
])('%s', (source, found) => expect(wordsIn(source)).toEqual(found));
