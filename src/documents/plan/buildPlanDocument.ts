/** The plan as a document: every part in the order of a commune's plan, every figure from the workbook. */
import type { GovernmentPeriod } from '../../domain/regulations/government';
import { fill } from '../../i18n/fill';
import { documentWords as words } from '../../i18n/vi/documents';
import { TASK_GROUPS } from '../../workbook/choices/activities';
import type { Plan } from '../../workbook/plan';
import { paragraph } from '../documentModel';
import type { Block, DocumentModel, Paragraph } from '../documentModel';
import { fileNameOf, foot, heads, numberWithSymbol } from '../officialFrame';
import { longDateOrGap, shortDate } from '../wording/dates';
import { committeeName, governmentFor, placeName, superiorName, withBodiesOfDay, yearText } from '../wording/place';
import { fillParagraph } from '../wording/placeholders';
import { fundingBlocks } from './funding';
import { organisationBlocks } from './organisation';
import { targetBlocks } from './targets';
import { withoutEnd } from '../../vietnamese/textEnd';

type Section = NonNullable<Plan['paragraphs'][number]['section']>;

interface Context {
  readonly plan: Plan;
  readonly period: GovernmentPeriod | undefined;
}

/** Paragraphs of a section in their order; those without a number come last, as they stand in the sheet. */
const textsOf = ({ plan, period }: Context, section: Section): readonly string[] =>
  plan.paragraphs
    .filter((row) => row.section === section && row.text !== null && row.text.trim() !== '')
    .map((row, index) => ({ text: row.text ?? '', order: row.order ?? Number.MAX_SAFE_INTEGER, index }))
    .sort((a, b) => a.order - b.order || a.index - b.index)
    .map(({ text }) => fillParagraph(text, plan.info, period));

const gap = (): Paragraph => paragraph('body', words.blank);
const bullets = (texts: readonly string[]): readonly Paragraph[] =>
  texts.length === 0 ? [gap()] : texts.map((text) => paragraph('body', /^[-–+]/.test(text) ? text : `- ${text}`));

/** Every basis ends with a semicolon, the last with a full stop. */
const punctuated = (texts: readonly string[]): readonly string[] =>
  texts.map((text, index) => `${withoutEnd(text, '.;,')}${index === texts.length - 1 ? '.' : ';'}`);

/** The superior's plan by number where it is known; the general mention of it then goes. */
const bases = (context: Context): readonly Paragraph[] => {
  const {
    plan: { info, paragraphs },
    period,
  } = context;
  const { superiorPlanNumber, superiorPlanDate } = info;
  const typed = textsOf(
    {
      ...context,
      plan: {
        ...context.plan,
        paragraphs: paragraphs.filter(
          ({ text }) => superiorPlanNumber === null || !/\{cấp trên\}/iu.test(text?.normalize('NFC') ?? ''),
        ),
      },
    },
    'bases',
  );
  const superior =
    superiorPlanNumber === null
      ? []
      : [
          fill(words.plan.superiorPlan, {
            number: superiorPlanNumber,
            date: superiorPlanDate === null ? '' : fill(words.plan.ofDay, { day: shortDate(superiorPlanDate) }),
            // The plan that was carried out may be older than the reform.
            body: info.superior ?? superiorName(info, period),
            scheme: words.scheme,
          }),
        ];
  return punctuated([...typed, ...superior].filter((text) => text !== '')).map((text) => paragraph('basis', text));
};

const taskBlocks = ({ plan, period }: Context): readonly Block[] => {
  const ofGroup = (group: string | null): readonly string[] =>
    plan.tasks.flatMap((row) =>
      row.group === group && row.task !== null ? [withBodiesOfDay(row.task.trim(), period)] : [],
    );
  const groups = [
    ...TASK_GROUPS.choices.map(({ id }) => ({ title: words.taskGroups[id], texts: ofGroup(id) })),
    { title: words.taskGroups.none, texts: ofGroup(null) },
  ].filter(({ texts }) => texts.length > 0);
  if (groups.length === 0) return [gap()];
  return groups.flatMap(({ title, texts }, index) => [
    paragraph('clause', `${String(index + 1)}. ${title}`),
    ...bullets(texts),
  ]);
};

/** The last paragraph ends with "./." and never leaves the signature alone on a page. */
const closing = (context: Context): readonly Block[] =>
  textsOf(context, 'closing').map((text) => ({
    ...paragraph('body', `${withoutEnd(text, './')}./.`),
    keepWithNext: true,
  }));

export const buildPlanDocument = (plan: Plan): DocumentModel => {
  const { info } = plan;
  const period = governmentFor(info.planDate, info);
  const context: Context = { plan, period };
  const year = yearText(info);
  const { scheme } = words;
  const subject = fill(words.plan.subject, { scheme, year, place: placeName(info) });
  const blocks: readonly Block[] = [
    ...heads({
      info,
      kind: words.plan.kind,
      number: numberWithSymbol(info.planNumber, words.plan.symbol),
      date: longDateOrGap(info.planDate, info.year),
      subject,
    }),
    ...bases(context),
    paragraph('body', fill(words.plan.opening, { committee: committeeName(info), scheme, year })),
    paragraph('part', words.plan.purposePart),
    paragraph('clause', words.plan.purpose),
    ...bullets(textsOf(context, 'purpose')),
    paragraph('clause', words.plan.requirements),
    ...bullets(textsOf(context, 'requirements')),
    paragraph('part', words.plan.goalsPart),
    paragraph('clause', words.plan.generalGoal),
    ...(textsOf(context, 'generalGoal').length === 0
      ? [gap()]
      : textsOf(context, 'generalGoal').map((text) => paragraph('body', text))),
    paragraph('clause', fill(words.plan.specificGoals, { year })),
    ...targetBlocks(plan),
    paragraph('part', words.plan.tasksPart),
    ...taskBlocks(context),
    paragraph('part', words.plan.fundingPart),
    ...fundingBlocks(plan, textsOf(context, 'budget')),
    paragraph('part', words.plan.organisationPart),
    ...organisationBlocks(plan, period, textsOf(context, 'organisation')),
    ...closing(context),
    foot(plan, period),
  ];
  return {
    title: `${words.plan.kind} ${subject}`,
    fileName: fileNameOf(words.plan.kind, info),
    sections: [{ orientation: 'portrait', blocks }],
  };
};
