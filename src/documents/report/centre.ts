/** II.2: the learning centre's year. Attendances are never called people. */
import { documentWords as words } from '../../i18n/vi/documents';
import { findLabel } from '../../workbook/choices';
import { CENTRE_RATINGS, CLASS_KINDS } from '../../workbook/choices/activities';
import type { Plan } from '../../workbook/plan';
import { cell, paragraph } from '../documentModel';
import type { Block, Run, Table } from '../documentModel';
import { countRun, figure, pointsText } from '../wording/figures';
import { sentence } from '../wording/sentence';

type ClassRow = Plan['classes'][number];
type CountKey = 'learners' | 'female' | 'minority' | 'cost';

/** `null` while a class lacks the figure: a blank is not zero. */
export const completeSum = <K extends string>(
  rows: readonly Readonly<Record<K, number | null>>[],
  key: K,
): number | null => {
  const known = rows.flatMap((row) => row[key] ?? []);
  return rows.length === 0 || known.length < rows.length ? null : known.reduce((sum, figure) => sum + figure, 0);
};

const sumCell = (rows: readonly ClassRow[], key: CountKey, origin: string): string | Run => {
  const sum = completeSum(rows, key);
  return sum === null ? words.blank : countRun(sum, origin);
};

const { table } = words;

const kindsTable = (classes: readonly ClassRow[]): Table => {
  const kinds = [
    ...CLASS_KINDS.choices.map(({ id, label }) => ({
      id: id,
      label: label,
      rows: classes.filter(({ kind }) => kind === id),
    })),
    { id: 'null', label: words.centre.otherKind, rows: classes.filter(({ kind }) => kind === null) },
  ].filter(({ rows }) => rows.length > 0);
  const line = (label: string, rows: readonly ClassRow[], id: string, bold: boolean) => [
    cell(label, { bold }),
    cell(countRun(rows.length, `count.classes.${id}`), { bold }),
    cell(sumCell(rows, 'learners', `sum.classes.learners.${id}`), { bold }),
    cell(sumCell(rows, 'female', `sum.classes.female.${id}`), { bold }),
    cell(sumCell(rows, 'minority', `sum.classes.minority.${id}`), { bold }),
  ];
  return {
    kind: 'table',
    columns: [
      { share: 50, align: 'left' },
      { share: 26, align: 'center' },
      { share: 26, align: 'center' },
      { share: 24, align: 'center' },
      { share: 32, align: 'center' },
    ],
    header: [[table.classKind, table.classes, table.learners, table.women, table.minority].map((text) => cell(text))],
    rows: [
      ...kinds.map(({ id, label, rows }) => line(label, rows, id, false)),
      line(table.total, classes, 'all', true),
    ],
  };
};

const centreRuns = ({ centre }: Plan): readonly (readonly Run[])[] => {
  const rating = findLabel(CENTRE_RATINGS, centre.rating);
  const score =
    centre.scorePercent === null
      ? ''
      : sentence(words.centre.score, { score: figure(pointsText(centre.scorePercent), 'plan.centre.scorePercent') });
  return [
    ...(centre.usesIt === null
      ? []
      : [[figure(centre.usesIt ? words.centre.usesIt : words.centre.usesNoIt, 'plan.centre.usesIt')]]),
    ...(rating === undefined
      ? []
      : [
          sentence(words.centre.rated, { rating: figure(rating.toLocaleLowerCase('vi'), 'plan.centre.rating'), score }),
        ]),
  ];
};

export const centreBlocks = (plan: Plan): readonly Block[] => {
  const { classes } = plan;
  const general = centreRuns(plan).map((runs) => paragraph('body', ...runs));
  const heading = paragraph('clause', words.report.centre);
  if (classes.length === 0) return [heading, ...general, paragraph('body', words.centre.noClasses)];
  const learners = completeSum(classes, 'learners');
  const cost = completeSum(classes, 'cost');
  const count = countRun(classes.length, 'count.classes.all');
  return [
    heading,
    ...general,
    paragraph(
      'body',
      ...(learners === null
        ? sentence(words.centre.classesOnly, { count })
        : sentence(words.centre.classes, { count, learners: countRun(learners, 'sum.classes.learners.all') })),
    ),
    ...(cost === null
      ? []
      : [paragraph('body', ...sentence(words.centre.cost, { cost: countRun(cost, 'sum.classes.cost.all') }))]),
    kindsTable(classes),
    paragraph('tableNote', words.centre.attendances),
  ];
};
