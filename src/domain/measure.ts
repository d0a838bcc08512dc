/** Measures an indicator from a plan's tables. */
import { INDICATORS } from './indicators';
import type { FigureRef, IndicatorCode } from './indicators';
import { centreAchievement, centreNeeds } from './learningCentre';
import { countUnits } from './learningUnit';
import { achievedLevel } from './levels';
import type { LevelResult } from './levels';
import { literacyLevel } from './literacyLevel';
import { measureCitizens } from './measureCitizens';
import { measureRatio } from './measureRatio';
import { NEED_SOURCES } from './needSources';
import { NOTHING_MEASURED } from './planFacts';
import type { Measured, PlanFacts } from './planFacts';
import type { Count } from './ratio';
import type { SettingId } from './settings';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from './universalEducation';
import { workingAgeFigure } from './workingAge';

const yes = (answer: boolean | null): Count => (answer === null ? null : Number(answer));

const measuredLevel = (result: LevelResult, assumptions: readonly SettingId[]): Measured => ({
  ...NOTHING_MEASURED,
  achieved: achievedLevel(result),
  needs: result.conditions.flatMap(({ needs }) => needs),
  assumptions,
  warnings: result.warnings,
  ruleSet: result.ruleSet,
  figures: [...new Set(result.conditions.map(({ figure }) => figure))],
});

const GENERAL: readonly SettingId[] = ['especiallyDifficult', 'ruleSet'];
const PRESCHOOL: readonly SettingId[] = ['especiallyDifficult', 'preschoolRuleSet'];

const literacyOf = ({ settings, literacy }: PlanFacts): LevelResult => literacyLevel(literacy, settings);
const primaryOf = ({ settings, universalEducation }: PlanFacts): LevelResult =>
  primaryLevel(universalEducation, settings);

/** The level, with the people literate at level 2 in the band that the standard names as numerator and denominator. */
const measureLiteracy = (facts: PlanFacts): Measured => {
  const result = literacyOf(facts);
  const level2 = result.conditions.find(({ level }) => level === 2);
  return {
    ...measuredLevel(result, GENERAL),
    numerator: level2?.n ?? null,
    denominator: level2?.d ?? null,
  };
};

const measurePreschool = ({ settings, universalEducation }: PlanFacts): Measured => {
  const options = { ...settings, ruleSet: settings.preschoolRuleSet };
  return measuredLevel(preschoolLevel(universalEducation, options), PRESCHOOL);
};

const measureLowerSecondary = (facts: PlanFacts): Measured => {
  const options = { ...facts.settings, primary: primaryOf(facts), literacy: literacyOf(facts) };
  return measuredLevel(lowerSecondaryLevel(facts.universalEducation, options), GENERAL);
};

const measureUnits = ({ units }: PlanFacts): Measured => {
  const rows = units.map((unit) => ({ name: unit.name, n: yes(unit.recognised), d: 1 }));
  const columns = { source: NEED_SOURCES.units, numerator: 'recognised', denominator: null };
  return { ...measureRatio(rows, columns, false), lastYear: countUnits(units).lastYear };
};

const measureInstitutions = ({ institutions }: PlanFacts, of: 'digitalManagement' | 'digitalLessons'): Measured => {
  const rows = institutions.map((row) =>
    of === 'digitalManagement'
      ? { name: row.name, n: yes(row.digitalManagement), d: 1 }
      : { name: row.name, n: row.digitalLessons, d: row.lessons },
  );
  const denominator = of === 'digitalManagement' ? null : 'lessons';
  return measureRatio(rows, { source: NEED_SOURCES.institutions, numerator: of, denominator }, false);
};

type HamletKey = Extract<FigureRef, { table: 'hamlets' }>['key'];

const hamletFigure = (row: PlanFacts['hamlets'][number], key: HamletKey): Count => {
  if (key === 'rows') return 1;
  return key === 'recognised' ? yes(row.recognised) : row[key];
};

const measureHamlets = (
  { hamlets, settings }: PlanFacts,
  numerator: HamletKey,
  denominator: HamletKey,
  byHamlet: boolean,
): Measured => {
  const rows = hamlets.map((row) => ({
    name: row.name,
    n: hamletFigure(row, numerator),
    d: hamletFigure(row, denominator),
  }));
  const columns = { source: NEED_SOURCES.hamlets, numerator, denominator: denominator === 'rows' ? null : denominator };
  const bounds = denominator === 'workingAge' ? workingAgeFigure(settings.year) : undefined;
  return { ...measureRatio(rows, columns, byHamlet), figures: bounds === undefined ? [] : [bounds.id] };
};

/** An indicator without a way of its own is a ratio of two columns of the hamlets' table. */
const measureByCatalogue = (code: IndicatorCode, facts: PlanFacts): Measured => {
  const { numerator, denominator, byHamlet } = INDICATORS[code];
  if (numerator?.table !== 'hamlets' || denominator?.table !== 'hamlets') {
    throw new Error(`Indicator ${code} is no ratio over hamlets: give it a measure of its own.`);
  }
  return measureHamlets(facts, numerator.key, denominator.key, byHamlet);
};

const OWN_MEASURES: Partial<Readonly<Record<IndicatorCode, (facts: PlanFacts) => Measured>>> = {
  XMC: measureLiteracy,
  PCGDMN: measurePreschool,
  PCGDTH: (facts) => measuredLevel(primaryOf(facts), GENERAL),
  PCGDTHCS: measureLowerSecondary,
  CMKT: (facts) => ({ ...measureByCatalogue('CMKT', facts), assumptions: ['technicalTrainingMeaning'] }),
  QLSO: (facts) => measureInstitutions(facts, 'digitalManagement'),
  DHSO: (facts) => measureInstitutions(facts, 'digitalLessons'),
  TTCNTT: ({ centreUsesIt }) => ({
    ...NOTHING_MEASURED,
    achieved: centreAchievement(centreUsesIt),
    needs: centreNeeds(centreUsesIt),
  }),
  CDHT: measureCitizens,
  DVHT: measureUnits,
};

export const measure = (code: IndicatorCode, facts: PlanFacts): Measured =>
  OWN_MEASURES[code]?.(facts) ?? measureByCatalogue(code, facts);
