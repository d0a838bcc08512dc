/** The register of people who are not literate: each person by itself, and its counts against the two tables. */
import { ruleSetById } from '../../../domain/regulations/ruleSet';
import type { LiteracyStandards } from '../../../domain/regulations/standards';
import { texts } from '../../../domain/regulations/texts';
import { readEthnicGroup } from '../../../vietnamese/ethnicGroups';
import type { CellPlace } from '../../../workbook/parsed';
import type { Offer } from '../../report';
import { custom } from '../../engine/kinds/custom';
import { eachRow, inRange } from '../../engine/kinds/rows';
import type { PlanRow } from '../../engine/lists';
import type { Rule } from '../../engine/rule';
import type { RuleContext } from '../../engine/ruleContext';
import { hamletOfPlan } from '../hamletNames';
import { personRules } from '../people';
import { ageKey, definitionOfLiteracy, hamletKey, isWithin, subjectAges, WHOLE_BAND } from './bands';

const list = 'illiteratePeople';
const CLASSES = ['A', 'B'] as const;
type LiteracyClass = (typeof CLASSES)[number];
type Person = PlanRow<'illiteratePeople'>;

const isPerson = ({ name }: Person): boolean => name !== null && name !== '';
const ageOf = ({ birthYear }: Person, { year }: RuleContext): number | null =>
  birthYear === null || year === null ? null : year - birthYear;

/** Year of birth of those who are at one end of the ages that count; `null`: not known. */
const birthYearAt = (context: RuleContext, end: 'from' | 'to'): number | null => {
  const ages = subjectAges(context);
  return context.year === null || ages === null ? null : context.year - ages[end];
};

const ageInScope = inRange({
  id: 'literacy/register-age',
  severity: 'warning',
  cause: 'outOfRange',
  level: 1,
  basis: ({ literacy }) => (literacy === null ? [] : [literacy.subject]),
  list,
  columns: ['birthYear'],
  min: (_, context) => birthYearAt(context, 'to'),
  max: (_, context) => birthYearAt(context, 'from'),
  plainValues: true,
});

/** The class that follows from the highest grade finished; `null`: finished primary school, literate. */
const classOfGrade = (grade: number, literate: LiteracyStandards['literate']): LiteracyClass | null => {
  if (grade < literate[1].value.finishedGrade) return 'A';
  return grade < literate[2].value.finishedGrade ? 'B' : null;
};

const classFitsGrade = eachRow({
  id: 'literacy/register-class-and-grade',
  severity: 'error',
  cause: 'contradiction',
  level: 1,
  basis: definitionOfLiteracy,
  list,
  columns: ['literacyClass', 'highestGrade'],
  inspect: ({ ruleSets, settings }) => {
    const literate = ruleSetById(ruleSets, settings.ruleSet)?.literacy?.literate;
    return ({ literacyClass, highestGrade }) => {
      if (literate === undefined || literacyClass === null || highestGrade === null) return undefined;
      if (classOfGrade(highestGrade, literate) === literacyClass) return undefined;
      return () => ({
        columns: ['literacyClass', 'highestGrade'],
        values: { class: literacyClass, grade: String(highestGrade) },
      });
    };
  },
});

const unknownHamlet = hamletOfPlan('literacy/register-unknown-hamlet', list);

/** Few groups live in one commune: a spelling is looked up once. */
const suggestEthnicGroup = (text: string, context: RuleContext): string | null | undefined => {
  const known = context.once('ethnicGroups', () => new Map<string, string | null | undefined>());
  if (known.has(text)) return known.get(text);
  const reading = readEthnicGroup(text);
  const [only, ...others] = reading.kind === 'unknown' ? reading.suggestions : [];
  const suggestion = reading.kind !== 'unknown' ? null : others.length === 0 ? only?.name : undefined;
  known.set(text, suggestion);
  return suggestion;
};

const ethnicity = eachRow({
  id: 'literacy/register-ethnicity',
  severity: 'warning',
  cause: 'spelling',
  level: 1,
  basis: [texts.ethnicGroups],
  list,
  columns: ['ethnicity'],
  inspect: (context) => (person, index) => {
    const text = person.ethnicity;
    if (text === null || text === '') return undefined;
    const suggestion = suggestEthnicGroup(text, context);
    if (suggestion === null) return undefined;
    if (suggestion === undefined) return () => ({ columns: ['ethnicity'], values: { value: text } });
    const describe = () => {
      const place = context.place(list, index, 'ethnicity');
      const fix = place === undefined ? undefined : { place, before: text, after: suggestion };
      return { columns: ['ethnicity'], values: { value: text }, fix };
    };
    return { describe, fixable: true };
  },
});

/** Positions of persons by a key that begins with their class. */
const positionsBy = (
  context: RuleContext,
  keyOf: (person: Person) => string | null,
): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  context.rows(list).forEach((person, index) => {
    const key = keyOf(person);
    if (key === null || person.literacyClass === null) return;
    const full = `${person.literacyClass}|${key}`;
    const known = positions.get(full);
    if (known === undefined) positions.set(full, [index]);
    else known.push(index);
  });
  return positions;
};

/** The count of the register in place of what the table has; not while somebody in it could belong anywhere. */
const countListed = (
  context: RuleContext,
  place: CellPlace | undefined,
  before: number,
  after: number,
  needed: readonly (keyof Person)[],
): Offer | undefined =>
  place === undefined ||
  context.rows(list).some((person) => isPerson(person) && needed.some((key) => person[key] === null))
    ? undefined
    : { place, before, after };

/** The difference, with the rows of the register that were counted: among them is the one too many. */
const difference = (
  context: RuleContext,
  left: number,
  positions: readonly number[],
  literacyClass: LiteracyClass,
) => ({
  values: {
    left,
    right: positions.length,
    difference: Math.abs(left - positions.length),
    class: literacyClass,
    lines: {
      registerRows: positions.map((index) => String(context.sheetRow(list, index, 'name') ?? index + 1)).join(', '),
    },
  },
  cells: positions.map((index) => context.place(list, index, 'name')),
});

/** How the register, with the ages of a year, fits the table by age: persons with a year of birth, cells compared, cells equal. */
export const agesOfRegister = (
  context: RuleContext,
  year: number,
): { readonly persons: number; readonly compared: number; readonly same: number } => {
  const positions = positionsBy(context, ({ birthYear }) => (birthYear === null ? null : String(year - birthYear)));
  const persons = [...positions.values()].reduce((sum, { length }) => sum + length, 0);
  let [compared, same] = [0, 0];
  for (const row of context.rows('literacy')) {
    for (const literacyClass of CLASSES) {
      const counted = row[ageKey(`class${literacyClass}`, 'Total')];
      const listed = positions.get(`${literacyClass}|${String(row.age)}`)?.length ?? 0;
      // That nobody is in either says nothing about the year.
      if (counted === null || (counted === 0 && listed === 0)) continue;
      compared += 1;
      if (counted === listed) same += 1;
    }
  }
  return { persons, compared, same };
};

const againstAges = custom({
  id: 'literacy/register-equals-ages',
  severity: 'warning',
  cause: 'registerDiffers',
  level: 1,
  basis: null,
  inspect: (context, findings) => {
    if (context.rows(list).length === 0 || context.year === null) return undefined;
    const positions = positionsBy(context, (person) => {
      const age = ageOf(person, context);
      return age === null ? null : String(age);
    });
    context.rows('literacy').forEach((row, index) => {
      for (const literacyClass of CLASSES) {
        const column = ageKey(`class${literacyClass}`, 'Total');
        const [left, listed] = [row[column], positions.get(`${literacyClass}|${String(row.age)}`) ?? []];
        if (left === null || left === listed.length) continue;
        findings.add(() => {
          const found = difference(context, left, listed, literacyClass);
          const place = context.place('literacy', index, column);
          return {
            cells: [place, ...found.cells],
            values: { ...found.values, age: String(row.age ?? '') },
            offer: countListed(context, place, left, listed.length, ['literacyClass', 'birthYear']),
          };
        });
      }
    });
    return undefined;
  },
});

const againstHamlets = custom({
  id: 'literacy/register-equals-hamlets',
  severity: 'warning',
  cause: 'registerDiffers',
  level: 1,
  basis: null,
  inspect: (context, findings) => {
    if (context.rows(list).length === 0) return undefined;
    const positions = positionsBy(context, (person) => {
      const age = ageOf(person, context);
      if (person.hamlet === null || (age !== null && !isWithin(age, WHOLE_BAND.ages))) return null;
      return context.nameKey(person.hamlet);
    });
    context.rows('illiterateByHamlet').forEach((row, index) => {
      if (row.hamlet === null) return;
      for (const literacyClass of CLASSES) {
        const column = hamletKey(`class${literacyClass}`, WHOLE_BAND.key, 'Total');
        const [left, listed] = [row[column], positions.get(`${literacyClass}|${context.nameKey(row.hamlet)}`) ?? []];
        if (left === null || left === listed.length) continue;
        findings.add(() => {
          const found = difference(context, left, listed, literacyClass);
          const place = context.place('illiterateByHamlet', index, column);
          return {
            cells: [place, ...found.cells],
            values: { ...found.values, row: context.label('illiterateByHamlet', row, index, column) },
            offer: countListed(context, place, left, listed.length, ['literacyClass', 'birthYear', 'hamlet']),
          };
        });
      }
    });
    return undefined;
  },
});

export const literacyRegisterRules: readonly Rule[] = [
  ageInScope,
  classFitsGrade,
  unknownHamlet,
  ethnicity,
  againstAges,
  againstHamlets,
  ...personRules(list, {
    duplicate: 'literacy/register-person-twice',
    sameNumber: 'literacy/register-number-twice',
    numberForm: 'literacy/register-number-form',
    numberContradicts: 'literacy/register-number-contradicts',
  }),
];
