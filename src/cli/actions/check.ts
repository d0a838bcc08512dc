import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { checkedFiles, type StartThread } from '../checkers';
import { checkOne, type CheckedFile, type CheckOptions } from '../checkOne';
import { EXIT } from '../failure';
import type { Streams } from '../streams';

const printOne = ({ exitCode, text }: CheckedFile, { out, err }: Streams): number => {
  (exitCode === EXIT.unusable ? err : out)(`${text}\n`);
  return exitCode;
};

/** One element of the list that several files give: the report, or why there is none. */
const element = (file: string, { exitCode, text }: CheckedFile): string =>
  exitCode === EXIT.unusable
    ? JSON.stringify({ file, problem: text })
    : `{"file":${JSON.stringify(file)},"report":${text}}`;

const totalsText = (codes: readonly number[]): string => {
  const count = (code: number): number => codes.filter((own) => own === code).length;
  return fill(cli.check.many.totals, {
    files: codes.length,
    fine: count(EXIT.fine),
    findings: count(EXIT.findings),
    unusable: count(EXIT.unusable),
  });
};

/** Gives the exit code: the worst of all files. */
export const checkFiles = async (
  files: readonly string[],
  options: CheckOptions,
  streams: Streams,
  startThread: StartThread | null,
): Promise<number> => {
  const [first = '', ...more] = files;
  if (more.length === 0) return printOne(await checkOne({ file: first, options, brief: false }), streams);
  const { out } = streams;
  const isList = options.json === true || options.ess === true;
  const codes: number[] = [];
  for await (const checked of checkedFiles(
    files.map((file) => ({ file, options, brief: true })),
    startThread,
  )) {
    const file = files[codes.length] ?? '';
    if (isList) out(`${codes.length === 0 ? '[' : ','}\n${element(file, checked)}`);
    // What is wrong with a file says which one it is.
    else if (checked.exitCode === EXIT.unusable) out(`${checked.text}\n`);
    else out(`${fill(cli.check.many.file, { file, text: checked.text })}\n`);
    codes.push(checked.exitCode);
  }
  out(isList ? '\n]\n' : `\n${totalsText(codes)}\n${cli.check.many.details}\n`);
  return Math.max(...codes);
};
