import type { planReading as vi } from '../vi/planReading';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Words beside what was read out of an existing plan. */
export const planReading = {
  why: {
    misspelt: 'The sentence is spelt unusually, or without tone marks.',
    looseWording: 'The wording usually means this target, but not always.',
    sharedValue: 'One figure is given for several targets.',
    unclearPairing: 'Figures and targets could be matched in another way.',
    partOfPeople: 'The sentence is about some of the people only (officials, pupils, members…).',
    registration: 'The sentence is about registration, not about recognition.',
    otherYear: 'The figure is for another year than the plan.',
    fromHeading: 'The target is named in the line above, not in the sentence.',
    ownTarget: 'Not in the catalogue of indicators; perhaps a target of the commune’s own.',
    noValue: 'The sentence has no figure.',
    outOfRange: 'The level or percentage cannot exist.',
    upperBound: 'The sentence sets an upper limit; the template has no such kind of target yet.',
    onlyChange: 'The sentence gives a rise or a fall only, not the figure to reach.',
    readTwice: 'The target appears more than once, with different figures.',
    nearly: '“Nearly” may mean about, or the figure to reach.',
    keepOrRaise: 'The sentence speaks of keeping and of raising, or of a minimum.',
    otherUnit: 'The sentence gives a number where the indicator is a share, or the other way about.',
    tableColumn: 'It is not certain which column of the table holds the plan’s figures.',
    noTargetsPart: 'The part with the specific targets was not found.',
    rangeFromLower: 'A range is taken as met from its lower end.',
    fromFraction: 'The percentage is worked out from the numbers in the sentence.',
    assumedTolerance: 'The text does not say how wide “about” is; the tolerance is an assumption.',
    partOfPrevious: 'A part of the target before it.',
  },
  confidence: { sure: 'Sure', ask: 'To be confirmed' },
  kinds: {
    atLeast: 'at least {value} %',
    above: 'above {value} %',
    about: 'about {value} %',
    all: 'all, 100 %',
    keepLevel: 'keep level {value}',
    keepRate: 'keep {value} %',
    yesNo: 'yes or no',
    count: 'number {value}',
  },
  noValue: '…',
  unknownKind: 'kind unknown',
  own: 'Own target',
  problems: {
    protected: 'The file {file} has a password. Open it in Word, remove the password, save it and try again.',
    oldFormat: 'The file {file} is in the old Word format (.doc). Save it as .docx and try again.',
    notDocx: 'The file {file} is not a Word file (.docx). Choose the plan’s file, or save the text as .docx or .txt.',
    damaged: 'The file {file} is damaged. Open it in Word to repair it, save it and try again.',
    tooLarge: 'The file {file} is too large for a plan. Check that it is the right one, or remove pictures.',
  },
} as const satisfies Texts<typeof vi>;
