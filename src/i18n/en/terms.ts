import { indicatorTitles } from '../indicatorTexts';
import type { viTerms } from '../vi/terms';

export const enTerms = {
  'app.language': 'en',
  'app.title': 'Learning society plan',

  'verdict.met': 'Met',
  'verdict.notMet': 'Not met',
  'verdict.cannotTell': 'Cannot be concluded',

  'why.contradicts': 'figures in {n} {n|cell|cells} contradict each other',
  'why.unresolved': '{count} without figures yet',
  'why.blank': '{n} {n|cell|cells} without figures yet',
  'why.emptyDenominator': 'the denominator is 0',
  'why.noFigureForYear': 'no figure of the law for this year',
  'why.noRows': 'no figures yet',
  'why.notEntered': 'something has not been entered',
  'why.someOpen': 'figures are missing or contradict each other, see the check',

  'target.percent': '{value}%',
  'target.percents': '{actual} / {target}%',
  'target.levels': 'Level {actual} / {target}',
  'target.levelUnknown': 'Level – / {target}',
  'target.counts': '{actual} / {target}',
  'target.missing': '{count} missing',
  'target.missingCondition': '{count} missing for the condition: {condition}',

  'severity.error': 'Errors',
  'severity.warning': 'Warnings',
  'severity.note': 'Notes',

  'unit.people': 'people',
  'unit.families': 'families',
  'unit.clans': 'clans',
  'unit.hamlets': 'hamlets',
  'unit.units': 'units',
  'unit.institutions': 'institutions',
  'unit.lessons': 'lessons',
  'unit.centres': 'centres',
  'unit.cases': 'cases',
  'count.people': '{n} {n|person|people}',
  'count.families': '{n} {n|family|families}',
  'count.clans': '{n} {n|clan|clans}',
  'count.hamlets': '{n} {n|hamlet|hamlets}',
  'count.units': '{n} {n|unit|units}',
  'count.institutions': '{n} {n|institution|institutions}',
  'count.lessons': '{n} {n|lesson|lessons}',
  'count.centres': '{n} {n|centre|centres}',
  'count.cases': '{n} {n|case|cases}',

  'answer.yes': 'Yes',
  'answer.no': 'No',

  ...indicatorTitles('en'),

  'communeKind.commune': 'commune',
  'communeKind.ward': 'ward',
  'communeKind.specialZone': 'special zone',
  'communeKind.town': 'township',
} as const satisfies Record<keyof typeof viTerms, string>;
