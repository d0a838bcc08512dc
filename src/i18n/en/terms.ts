import type { viTerms } from '../vi/terms';

export const enTerms = {
  'app.title': 'Learning society plan',

  'verdict.met': 'Met',
  'verdict.notMet': 'Not met',
  'verdict.cannotTell': 'Not enough data',

  'severity.error': 'Errors',
  'severity.warning': 'Warnings',
  'severity.note': 'Notes',

  'unit.people': 'people',
  'unit.institutions': 'institutions',
  'unit.lessons': 'lessons',
  'unit.units': 'units',
  'unit.families': 'families',
  'unit.clans': 'clans',
  'unit.hamlets': 'hamlets',

  'answer.yes': 'Yes',
  'answer.no': 'No',

  'indicator.XMC': 'Literacy',
  'indicator.PCGDMN': 'Universal preschool education, age 5',
  'indicator.PCGDTH': 'Universal primary education',
  'indicator.PCGDTHCS': 'Universal lower secondary education',
  'indicator.NLTT': 'Information competence',
  'indicator.KNS': 'Life skills',
  'indicator.CMKT': 'Technical training',
  'indicator.DH': 'University degree',
  'indicator.QLSO': 'Digital management',
  'indicator.DHSO': 'Digital teaching',
  'indicator.TTCNTT': 'Community learning centre uses IT',
  'indicator.CDHT': 'Learning citizens',
  'indicator.DVHT': 'Learning units',
  'indicator.GDHT': 'Learning families',
  'indicator.DHHT': 'Learning clans',
  'indicator.CDHTT': 'Learning hamlets',

  'communeKind.commune': 'commune',
  'communeKind.ward': 'ward',
  'communeKind.specialZone': 'special zone',
} as const satisfies Record<keyof typeof viTerms, string>;
