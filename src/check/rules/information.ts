/** The form "Thông tin": numbers and dates of the plan, assumptions not confirmed, bodies that no longer exist. */
import { communeOn, holdersOf, type CommuneName } from '../../domain/communes';
import { texts } from '../../domain/regulations/texts';
import { qd677 } from '../../domain/regulations/qd677-2022';
import type { Basis } from '../engine/basis';
import { newerRuleSets, ruleSetById, successorUnchecked } from '../../domain/regulations/ruleSet';
import { figureById } from '../../domain/regulations/allFigures';
import { planBasesCited } from '../../domain/regulations/planBases';
import { usedPastCheck } from '../../domain/regulations/figure';
import { hasDistricts } from '../../domain/regulations/government';
import { dayText } from '../../vietnamese/calendar';
import { nameKey } from '../../vietnamese/nameKey';
import { splitCommune } from '../../vietnamese/placeWords';
import { thongTin } from '../../workbook/sheets/thongTin';
import { dataFields } from '../../workbook/planParts';
import type { PlanInfo } from '../../workbook/plan';
import { namesDistrictBody } from '../districtBodies';
import { custom } from '../engine/kinds/custom';
import type { MessageValues, Severity } from '../report';
import type { Cause, Rule, RuleMeta } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { addressText } from '../engine/wording';

type Key = keyof typeof thongTin.form.fields & keyof PlanInfo;

const nameOf = (key: Key): string => thongTin.form.fields[key].name;
const labelOf = (key: Key): string => thongTin.form.fields[key].label;

/** What is wrong with one field of the form. */
interface Trouble {
  readonly key: Key;
  readonly values?: MessageValues;
}

type Inspect = (info: PlanInfo, context: RuleContext) => readonly Trouble[];

interface FieldRule {
  readonly id: RuleMeta['id'];
  readonly severity: Severity;
  readonly cause: Cause;
  readonly level: 0 | 1 | 2;
  readonly basis?: Basis;
  /** Fields of which each may be found wrong, where they are several. */
  readonly fields?: readonly Key[];
  readonly inspect: Inspect;
}

const fieldRule = ({ basis = null, fields = [], inspect, ...meta }: FieldRule): Rule =>
  custom({
    ...meta,
    basis,
    parts: fields.map((key) => [nameOf(key)]),
    inspect: (context, findings) => {
      for (const { key, values } of inspect(context.info, context)) {
        const place = context.field(nameOf(key));
        findings.add(() => ({ cells: [place], values: { label: labelOf(key), cell: addressText(place), ...values } }));
      }
      return undefined;
    },
  });

const isBlank = (value: string | null): boolean => value === null || value === '';
const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A plan of 2025 may have been made in its first half, when there were districts. */
const WITHOUT_DISTRICTS_FROM = '07-01';

const BODIES = ['superior', 'reportTo', 'recognisedBy'] as const;

const districtBodies = fieldRule({
  fields: BODIES,
  id: 'information/no-district-bodies',
  severity: 'warning',
  cause: 'law',
  level: 1,
  basis: [texts.localGovernment, texts.twoLevels],
  inspect: (info) => {
    const day = info.planDate ?? (info.year === null ? null : `${String(info.year)}-${WITHOUT_DISTRICTS_FROM}`);
    if (day === null || hasDistricts(day) !== false) return [];
    // The superior's plan may be an older one; who receives the report may not.
    return BODIES.flatMap((key) => {
      const text = info[key];
      return text !== null && namesDistrictBody(text) ? [{ key, values: { text } }] : [];
    });
  },
});

const dayOrOpen = (day: string | null): string => (day === null ? '…' : dayText(day));
const heldText = ({ name, from, to }: CommuneName): string => `${name} (${dayOrOpen(from)} - ${dayOrOpen(to)})`;
/** What stands in brackets behind a name is no part of it. */
const bareName = (name: string): string => nameKey(splitCommune(name.split('(')[0] ?? '').name);

/** Only of codes that are known to have changed hands: of others nothing is known. */
const codeOfAnother = fieldRule({
  id: 'information/code-of-another-commune',
  severity: 'warning',
  cause: 'contradiction',
  level: 1,
  inspect: ({ year, commune, code }) => {
    if (year === null || commune === null || code === null) return [];
    const held = holdersOf(code);
    const holder = communeOn(code, `${String(year)}-12-31`);
    if (held.length === 0 || (holder !== undefined && bareName(holder.name) === bareName(commune))) return [];
    return [{ key: 'code', values: { code, commune, year: String(year), holders: held.map(heldText).join(', ') } }];
  },
});

/** A decree that may apply by now is no figure of ours: it warns until the choice is confirmed. */
const successorOf: Inspect = ({ year, confirmed }, { settings, ruleSets }) => {
  const chosen = ruleSetById(ruleSets, settings.ruleSet);
  const notice = year === null || chosen === null ? null : successorUnchecked(chosen, year);
  if (chosen === null || notice === null || confirmed.includes('ruleSet')) return [];
  const { announcedOn: announced, appliesFrom: date, checkedOn: checked } = notice;
  return [{ key: 'ruleSet', values: { year: String(year), document: chosen.document, announced, date, checked } }];
};

const newerPreschoolRules: Inspect = ({ year, confirmed }, { settings, ruleSets }) => {
  const chosen = ruleSetById(ruleSets, settings.preschoolRuleSet);
  if (year === null || chosen === null || confirmed.includes('preschoolRuleSet')) return [];
  const [newer] = newerRuleSets(ruleSets, 'preschool', chosen, year);
  if (newer === undefined) return [];
  const values = { year: String(year), document: chosen.document, newer: newer.document, title: newer.title };
  return [{ key: 'preschoolRuleSet', values }];
};

const asked = { severity: 'warning', cause: 'law', level: 1 } as const;

const successorAnnounced = fieldRule({ ...asked, id: 'information/rule-set-unchecked', inspect: successorOf });
const preschoolAsked = fieldRule({
  ...asked,
  id: 'information/preschool-rule-set-asked',
  inspect: newerPreschoolRules,
});

/** A choice that another rule asks about, with its reason, is not told of twice. */
const unconfirmed = fieldRule({
  id: 'information/assumption-unconfirmed',
  severity: 'note',
  cause: 'law',
  level: 1,
  inspect: (info, context) => {
    const askedAbout = [successorOf, newerPreschoolRules].flatMap((inspect) =>
      inspect(info, context).map(({ key }) => key),
    );
    return dataFields(thongTin.form).flatMap(([name, { assumption, presetIn }]) => {
      const key = name as Key;
      // A day that was left blank is assumed by nobody.
      const isAssumed = (presetIn === undefined || info[key] !== null) && !askedAbout.includes(key);
      if (assumption === undefined || !isAssumed || info.confirmed.includes(key)) return [];
      return [{ key, values: { reason: assumption.why } }];
    });
  },
});

/** Figures behind the targets that were last compared with their texts in an earlier year than the plan's: one note for all. */
const textsChecked = fieldRule({
  id: 'information/texts-last-checked',
  severity: 'note',
  cause: 'law',
  level: 1,
  inspect: ({ year }, { targets }) => {
    if (year === null) return [];
    const past = [...new Set(targets.flatMap(({ measured }) => measured.figures))]
      .flatMap((id) => figureById(id) ?? [])
      .filter((figure) => usedPastCheck(figure, year));
    const [first] = past.map(({ checkedOn }) => checkedOn).sort();
    if (first === undefined) return [];
    const documents = [...new Set(past.map(({ document }) => document))].join('; ');
    return [{ key: 'year', values: { year: String(year), date: first, documents } }];
  },
});

/** Texts that a new plan offers by what was reported of them. */
const basesNotCompared = custom({
  id: 'information/bases-not-compared',
  severity: 'note',
  cause: 'law',
  level: 1,
  basis: null,
  inspect: (context, findings) => {
    const cited = context
      .rows('paragraphs')
      .flatMap(({ text }, index) => planBasesCited(text ?? '').map(({ number }) => ({ number, index })));
    if (cited.length === 0) return undefined;
    const numbers = [...new Set(cited.map(({ number }) => number))].join(', ');
    findings.add(() => ({
      cells: [...new Set(cited.map(({ index }) => index))].map((index) => context.place('paragraphs', index, 'text')),
      values: { documents: numbers, sheet: context.sheetTitle('paragraphs') },
    }));
    return undefined;
  },
});

export const informationRules: readonly Rule[] = [
  fieldRule({
    id: 'information/plan-number',
    severity: 'note',
    cause: 'missing',
    level: 1,
    basis: [texts.officialPapers],
    inspect: ({ planNumber }) => (isBlank(planNumber) ? [{ key: 'planNumber' }] : []),
  }),
  fieldRule({
    id: 'information/plan-date',
    severity: 'note',
    cause: 'missing',
    level: 1,
    basis: [texts.officialPapers],
    inspect: ({ planDate }) => (planDate === null ? [{ key: 'planDate' }] : []),
  }),
  fieldRule({
    id: 'information/plan-date-in-year',
    severity: 'warning',
    cause: 'contradiction',
    level: 1,
    inspect: ({ planDate, year }) =>
      planDate === null || year === null || yearOf(planDate) === year || yearOf(planDate) === year - 1
        ? []
        : [{ key: 'planDate', values: { date: planDate, year: String(year) } }],
  }),
  fieldRule({
    id: 'information/superior-plan-first',
    severity: 'warning',
    cause: 'contradiction',
    level: 1,
    inspect: ({ planDate, superiorPlanDate }) =>
      planDate === null || superiorPlanDate === null || superiorPlanDate <= planDate
        ? []
        : [{ key: 'superiorPlanDate', values: { date: superiorPlanDate, planDate } }],
  }),
  fieldRule({
    id: 'information/report-date-in-year',
    severity: 'warning',
    cause: 'contradiction',
    level: 1,
    inspect: ({ reportDate, year }) =>
      reportDate === null || year === null || yearOf(reportDate) === year || yearOf(reportDate) === year + 1
        ? []
        : [{ key: 'reportDate', values: { date: reportDate, year: String(year) } }],
  }),
  fieldRule({
    id: 'information/commune-code',
    severity: 'warning',
    cause: 'wrongType',
    level: 1,
    basis: [texts.communeCodes],
    inspect: ({ code }) =>
      code === null || code === '' || /^\d{5}$/.test(code) ? [] : [{ key: 'code', values: { text: code } }],
  }),
  districtBodies,
  codeOfAnother,
  unconfirmed,
  fieldRule({
    id: 'information/denominator-all-residents',
    severity: 'warning',
    cause: 'implausible',
    level: 1,
    basis: qd677.adultsLearningCitizens,
    inspect: ({ learningCitizenDenominator }) =>
      learningCitizenDenominator === 'allResidents' ? [{ key: 'learningCitizenDenominator' }] : [],
  }),
  successorAnnounced,
  preschoolAsked,
  basesNotCompared,
  textsChecked,
];
