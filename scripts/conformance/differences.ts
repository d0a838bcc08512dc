/** Files of "Đối chiếu với Excel" as rows of DIFFERENCES.md, and as expectations that the host does not meet. */
import { ConformanceFile } from '../../src/conformance/conformanceFile';

type Result = ConformanceFile['results'][number];

/** Throws what is wrong with it, in one line, by the name of the file. */
export const readConformance = (text: string, name: string): ConformanceFile => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error(`${name}: not a JSON file.`);
  }
  const { success, data, error } = ConformanceFile.safeParse(content);
  if (success) return data;
  const [issue] = error.issues;
  throw new Error(
    `${name}: not a file of "Đối chiếu với Excel" (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
  );
};

const excelOf = ({ excel, day }: ConformanceFile): string =>
  `${excel.platform} ${excel.build}, ${excel.language}, ${day}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const said = ({ outcome, kind, answer, codes }: Result): string => {
  const refused = codes.length > 0 ? ` (${codes.join(', ')})` : '';
  switch (outcome) {
    case 'failed':
      return `refused${refused}`;
    case 'timedOut':
      return 'no answer in time';
    default:
      return `${kind === undefined ? '' : `${kind}: `}${JSON.stringify(answer)}${refused}`;
  }
};

const isNews = ({ outcome }: Result): boolean => outcome !== 'same' && outcome !== 'notAskable';

interface Difference {
  readonly result: Result;
  readonly excels: string[];
}

/** The same answer of several Excels is one difference. */
const differencesOf = (files: readonly ConformanceFile[]): readonly Difference[] => {
  const found = new Map<string, Difference>();
  for (const file of files) {
    for (const result of file.results.filter(isNews)) {
      const key = `${result.id} ${said(result)}`;
      const known = found.get(key) ?? { result, excels: [] };
      known.excels.push(excelOf(file));
      found.set(key, known);
    }
  }
  return [...found.values()].sort((a, b) => (a.result.id < b.result.id ? -1 : 1));
};

/** Rows in the order of the table there: example, Excel with its source, host. */
export const differenceRows = (files: readonly ConformanceFile[]): string =>
  differencesOf(files)
    .map(
      ({ result, excels }) =>
        `| ${cell(result.id)}: ${cell(result.asks)} | ${cell(said(result))} (${cell(excels.join('; '))}) | ${cell(`${result.host.kind}: ${JSON.stringify(result.host.answer)}`)} |`,
    )
    .join('\n');

/** One line a question whose expectation in packages/embedded-excel/conformance has to change, or the host with it. */
export const failingQuestions = (files: readonly ConformanceFile[]): readonly string[] =>
  differencesOf(files).map(({ result }) => `${result.id}: expected ${result.host.kind}, Excel ${said(result)}`);
