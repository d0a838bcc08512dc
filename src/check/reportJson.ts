/** A report in its public JSON form, with its messages in the language of the texts. */
import type { CheckTexts } from '../i18n/checkTexts';
import { percentPoints } from '../domain/ratio';
import type { Percent } from '../domain/ratio';
import type { CellPlace } from '../workbook/parsed';
import { placedTexts } from './placedTexts';
import { messageOf, notEvaluatedText, titleOf, wordedValues } from './message';
import type { CheckReport, FindingGroup, Occurrence, TargetResult } from './report';
import type { ReportJson } from './reportSchema';
import type { Tasks } from './tasks';

type FindingJson = ReportJson['findings'][number];
type TargetJson = ReportJson['targets'][number];

const copyOf = ({ sheet, address }: CellPlace): CellPlace => ({ sheet, address });

/** Contents of cells that a fix would replace stay in the workbook: they may be names of persons. */
const occurrenceJson = (
  texts: CheckTexts,
  ruleId: string,
  occurrence: Occurrence,
): FindingJson['occurrences'][number] => ({
  message: messageOf(texts, ruleId, occurrence).what,
  cells: occurrence.cells.map(copyOf),
  values: wordedValues(texts, occurrence.values),
  fixable: occurrence.fix !== undefined,
});

const findingJson = (texts: CheckTexts, group: FindingGroup): FindingJson => {
  const { ruleId, severity, cause, count, fixable, basis, occurrences } = group;
  const [first] = occurrences;
  const { what, why, todo } = messageOf(texts, ruleId, first ?? { values: {} });
  const cells = occurrences.flatMap((occurrence) => occurrence.cells.slice(0, 1).map(copyOf));
  return {
    ruleId,
    severity,
    cause,
    count,
    fixable,
    basis,
    title: titleOf(texts, group),
    message: what,
    why,
    todo,
    first: cells[0] ?? null,
    cells,
    occurrences: occurrences.map((occurrence) => occurrenceJson(texts, ruleId, occurrence)),
  };
};

const conditionJson = ({
  id,
  level,
  figure,
  n,
  d,
  threshold,
  verdict,
  missing,
}: TargetResult['conditions'][number]) => ({
  id,
  level,
  figure,
  n,
  d,
  threshold: threshold === null ? null : percentPoints(threshold as Percent),
  verdict,
  missing,
});

const targetJson = ({
  places: _,
  work: __,
  conditions,
  byHamlet,
  needs,
  assumptions,
  ...target
}: TargetResult): TargetJson => ({
  ...target,
  bounds: target.bounds === null ? null : { ...target.bounds },
  byHamlet: byHamlet.map((share) => ({ ...share })),
  conditions: conditions.map(conditionJson),
  needs: needs.map(({ place, ...need }) => ({ ...need, place: place === null ? null : copyOf(place) })),
  assumptions: assumptions.map((assumption) => ({ ...assumption })),
});

const placeOrNull = (place: CellPlace | null): CellPlace | null => (place === null ? null : copyOf(place));

const tasksJson = ({ phase, sheets, due }: Tasks): ReportJson['tasks'] => ({
  phase,
  sheets: sheets.map(({ place, blanks, ...task }) => ({
    ...task,
    blanks: blanks.map((blank) => ({ ...blank, place: placeOrNull(blank.place) })),
    place: placeOrNull(place),
  })),
  due: due.map(({ place, donePlace, ...day }) => ({
    ...day,
    place: placeOrNull(place),
    donePlace: placeOrNull(donePlace),
  })),
});

const workbookJson = ({ workbook: { communeKind: _, ...workbook } }: CheckReport): ReportJson['workbook'] => workbook;

/** `tasks`: what is to be done by the same reading. */
export const toJson = (report: CheckReport, tasks: Tasks, given: CheckTexts): ReportJson => {
  const texts = placedTexts(report, given);
  return {
    version: report.version,
    workbook: workbookJson(report),
    tasks: tasksJson(tasks),
    settings: report.settings.map((setting) => ({ ...setting })),
    targets: report.targets.map(targetJson),
    findings: report.findings.map((group) => findingJson(texts, group)),
    accepted: report.accepted.map((group) => findingJson(texts, group)),
    notEvaluated: report.notEvaluated.map((entry) => ({
      ruleId: entry.ruleId,
      why: entry.why,
      message: notEvaluatedText(texts, entry),
      values: wordedValues(texts, entry.values),
    })),
    counts: { ...report.counts },
  };
};
