/** A report as rows of a sheet, for "Kết quả kiểm tra" and for printing. Rows are told by address, never by name. */
import type { CellPlace } from '../workbook/parsed';
import { achievedText, missingText, type Wording } from './achievedText';
import { placedTexts } from './placedTexts';
import type { CheckTexts } from '../i18n/checkTexts';
import { fill } from '../i18n/fill';
import { viTerms } from '../i18n/vi/terms';
import type { ResultTexts } from '../i18n/vi/resultSheet';
import { messageOf, notEvaluatedText, titleOf, writeNumber } from './message';
import { whyOpenText } from './whyOpenText';
import type { CheckReport, FindingGroup, Occurrence, Severity, TargetResult } from './report';

export interface ResultRow {
  readonly role: 'title' | 'sectionTitle' | 'header' | 'plain';
  readonly cells: readonly (string | number)[];
  /** A cell of the row that leads to a cell of the workbook. */
  readonly link?: { readonly column: number; readonly place: CellPlace };
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

const targetRow = (target: TargetResult, wording: Wording): ResultRow =>
  plain(
    viTerms[`verdict.${target.verdict}`],
    achievedText(target, wording),
    whyOpenText(target, wording),
    target.title,
    missingText(target, wording),
  );

/** Findings that tell a value of a cell may tell a name; only what is wrong, where and why is written. */
const findingRows = (
  group: FindingGroup,
  { texts, words }: ResultRowOptions,
  lastOf: (occurrence: Occurrence) => readonly [string, string],
): ResultRow[] => {
  const severity = words.severities[group.severity];
  return group.occurrences.map((occurrence) => {
    const [place] = occurrence.cells;
    const where = place === undefined ? '' : `${place.sheet}!${place.address}`;
    const row = plain(severity, where, titleOf(texts, group), ...lastOf(occurrence));
    return place === undefined ? row : { ...row, link: { column: 1, place } };
  });
};

const openRows = (group: FindingGroup, options: ResultRowOptions): ResultRow[] =>
  findingRows(group, options, (occurrence) => {
    const { why, todo } = messageOf(options.texts, group.ruleId, occurrence);
    return [why, todo];
  });

/** Out of the count, with the reason that was given. */
const acceptedRows = (group: FindingGroup, options: ResultRowOptions): ResultRow[] =>
  findingRows(group, options, ({ reason = '' }) => [reason, '']);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export const resultRows = (report: CheckReport, given: ResultRowOptions): readonly ResultRow[] => {
  const options = { ...given, texts: placedTexts(report, given.texts) };
  const { texts, words, day } = options;
  const wording = { write: (n: number) => writeNumber(n, texts.locale), kind: report.workbook.communeKind };
  const { counts, targets, findings, accepted, notEvaluated, workbook } = report;
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
    ...targets.map((target) => targetRow(target, wording)),
    EMPTY,
    section(words.findings),
    header(words.findingHeaders),
    ...(findings.length === 0 ? [plain(words.noFindings)] : findings.flatMap((group) => openRows(group, options))),
    ...(accepted.length === 0
      ? []
      : [
          EMPTY,
          section(fill(words.accepted, { count: writeNumber(counts.accepted, texts.locale) })),
          header(words.acceptedHeaders),
          ...accepted.flatMap((group) => acceptedRows(group, options)),
        ]),
    EMPTY,
    section(fill(words.notEvaluated, { count: writeNumber(notEvaluated.length, texts.locale) })),
    ...notEvaluated.map((entry) => plain(notEvaluatedText(texts, entry))),
  ];
};
