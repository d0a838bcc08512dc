/** A report as rows of a sheet, for "Kết quả kiểm tra" and for printing. Rows are told by address, never by name. */
import type { CheckTexts } from '../i18n/checkTexts';
import { fill } from '../i18n/fill';
import { viTerms } from '../i18n/vi/terms';
import type { ResultTexts } from '../i18n/vi/resultSheet';
import { messageOf, notEvaluatedText, titleOf, writeNumber } from './message';
import { whyOpenText } from './whyOpenText';
import type { CheckReport, FindingGroup, Severity, TargetResult } from './report';

export interface ResultRow {
  readonly role: 'title' | 'sectionTitle' | 'header' | 'plain';
  readonly cells: readonly (string | number)[];
}

export interface ResultRowOptions {
  readonly texts: CheckTexts;
  readonly words: ResultTexts;
  /** Day of the check as it is to be written. */
  readonly day: string;
}

const plain = (...cells: readonly (string | number)[]): ResultRow => ({ role: 'plain', cells });
const header = (cells: readonly string[]): ResultRow => ({ role: 'header', cells });
const section = (text: string): ResultRow => ({ role: 'sectionTitle', cells: [text] });
const EMPTY = plain();

const POINTS = 100;

const figure = (value: number | null, locale: CheckTexts['locale']): string =>
  value === null ? '' : writeNumber(Math.round(value * POINTS) / POINTS, locale);

const targetRow = (target: TargetResult, { texts: { locale }, words }: ResultRowOptions): ResultRow => {
  const wanted = target.kind === 'all' ? POINTS : target.target;
  const missing =
    target.missing === null || target.missing === 0
      ? ''
      : fill(words.missing, { count: writeNumber(target.missing, locale) });
  return plain(
    viTerms[`verdict.${target.verdict}`],
    `${figure(target.actual, locale)} / ${figure(wanted, locale)}`,
    whyOpenText(target, (n) => writeNumber(n, locale)),
    target.title,
    missing,
  );
};

/** Findings that tell a value of a cell may tell a name; only what is wrong and where is written. */
const findingRows = (group: FindingGroup, { texts, words }: ResultRowOptions): ResultRow[] => {
  const severity = words.severities[group.severity];
  return group.occurrences.map((occurrence) => {
    const [place] = occurrence.cells;
    const where = place === undefined ? '' : `${place.sheet}!${place.address}`;
    return plain(severity, where, '', titleOf(texts, group), messageOf(texts, group.ruleId, occurrence).todo);
  });
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export const resultRows = (report: CheckReport, options: ResultRowOptions): readonly ResultRow[] => {
  const { texts, words, day } = options;
  const { counts, targets, findings, notEvaluated, workbook } = report;
  const summary = fill(
    words.summary,
    Object.fromEntries(SEVERITIES.map((severity) => [severity, writeNumber(counts[severity], texts.locale)])),
  );
  return [
    { role: 'title', cells: [words.title] },
    plain(fill(words.of, { commune: workbook.commune ?? '–', year: workbook.year ?? '–', day })),
    plain(summary),
    plain(
      fill(words.checked, {
        cells: writeNumber(counts.cells, texts.locale),
        rules: writeNumber(counts.rules, texts.locale),
      }),
    ),
    EMPTY,
    section(words.targets),
    header(words.targetHeaders),
    ...targets.map((target) => targetRow(target, options)),
    EMPTY,
    section(words.findings),
    header(words.findingHeaders),
    ...(findings.length === 0 ? [plain(words.noFindings)] : findings.flatMap((group) => findingRows(group, options))),
    EMPTY,
    section(fill(words.notEvaluated, { count: writeNumber(notEvaluated.length, texts.locale) })),
    ...notEvaluated.map((entry) => plain(notEvaluatedText(texts, entry))),
  ];
};
