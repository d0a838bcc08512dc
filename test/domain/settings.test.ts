import { ASSUMPTIONS, DEFAULT_SETTINGS, isAssumed } from '../../src/domain/settings';

test('the plan starts with the likeliest choices', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    year: null,
    especiallyDifficult: false,
    ruleSet: 'ND20-2014',
    preschoolRuleSet: 'ND20-2014',
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
  expect(Object.values(ASSUMPTIONS).filter((why) => why.length < 40)).toEqual([]);
});
