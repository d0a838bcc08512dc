import { ASSUMPTIONS, DEFAULT_SETTINGS, isAssumed } from '../../src/domain/settings';

test('the plan starts with the likeliest choices, and with no rule set of its own', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    year: null,
    especiallyDifficult: false,
    illiterate2Convention: 'ROI',
    learningCitizenDenominator: 'adults18',
    pupilsCounted: false,
    technicalTrainingMeaning: 'certified',
    subgroupDenominator: 'ownGroup',
  });
});

test('every choice made for the user says why it is an assumption; the year is no choice', () => {
  const settings = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
  expect(settings.filter((setting) => !isAssumed(setting))).toEqual(['year']);
  expect(Object.keys(ASSUMPTIONS)).toEqual(expect.arrayContaining(['ruleSet', 'preschoolRuleSet']));
  expect(Object.values(ASSUMPTIONS).filter((why) => why.length < 40)).toEqual([]);
});
