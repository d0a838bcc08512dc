import { defaultTargets } from '../../src/domain/indicators';
import { emptyPlan, newPlan } from '../../src/workbook/newPlan';
import { planDocs } from '../../src/workbook/planDocs';
import { parsePlanJson, readPlanJson } from '../../src/workbook/planJson';
import { planToJson } from '../../src/workbook/planToJson';
import { planJsonSchema } from '../../src/workbook/planSchema';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { buildTemplate } from '../../src/workbook/template';

const problems = (json: unknown) => {
  const result = readPlanJson(json);
  return result.ok ? [] : result.problems.map(({ path, code }) => [path, code]);
};

describe('refused, with the path', () => {
  test.each([
    ['an unknown list', { thon: [] }, 'thon', 'unknownKey'],
    [
      'an unknown key of a row',
      { hamlets: [{ name: 'Nà Mẫu' }, { popullation: 3 }] },
      'hamlets[1].popullation',
      'unknownKey',
    ],
    ['an unknown key of a form', { info: { tinh: 'x' } }, 'info.tinh', 'unknownKey'],
    ['a calculated value', { hamlets: [{ rateLifeSkills: 50 }] }, 'hamlets[0].rateLifeSkills', 'unknownKey'],
    ['a text for a number', { hamlets: [{ population: '48' }] }, 'hamlets[0].population', 'notNumber'],
    ['a number for a text', { hamlets: [{ name: 48 }] }, 'hamlets[0].name', 'notText'],
    ['a text for yes or no', { hamlets: [{ recognised: 'có' }] }, 'hamlets[0].recognised', 'notYesNo'],
    ['a choice that is none', { info: { ruleSet: 'ND99' } }, 'info.ruleSet', 'notInList'],
    ['a date of another form', { info: { planDate: '5/2/2026' } }, 'info.planDate', 'notADate'],
    [
      'a percentage finer than the cell',
      { targets: [{ code: 'A', title: 'a', kind: 'about', tolerance: 0.00001 }] },
      'targets[0].tolerance',
      'doesNotFit',
    ],
    ['an age outside the form', { literacy: [{ age: 14 }] }, 'literacy[0].age', 'unknownRow'],
    [
      'an age twice',
      {
        literacy: [
          { age: 15, scopeTotal: 1 },
          { age: 15, scopeTotal: 2 },
        ],
      },
      'literacy[1].age',
      'duplicateRow',
    ],
    [
      'a figure that there is not',
      { universalEducation: [{ code: 'LA' }] },
      'universalEducation[0].code',
      'unknownRow',
    ],
    [
      'a row of fixed ones without its code',
      { universalEducation: [{ count: 3 }] },
      'universalEducation[0].code',
      'unknownRow',
    ],
    ['a setting confirmed that there is not', { info: { confirmed: ['year'] } }, 'info.confirmed[0]', 'notInList'],
    ['another version', { version: 2 }, 'version', 'notInList'],
    ['a list that is none', { hamlets: {} }, 'hamlets', 'notAList'],
    ['a row that is none', { hamlets: [3] }, 'hamlets[0]', 'notAGroup'],
    ['no object', [], '', 'notAGroup'],
  ])('%s', (_label, json, path, code) => expect(problems(json)).toEqual([[path, code]]));

  test.each([
    ['nothing', '', 1],
    ['an object left open', '{\n"version": 1\n', 3],
    ['a comma too many', '{\n"version": 1,\n}', 3],
    ['a comma missing', '{\n"version": 1\n"info": {}}', 3],
    ['a comma too many in a list', '{"hamlets": [\n{"name": "a"},\n\n]}', 4],
    ['a text left open', '{"info": {\n"commune": "Tân Văn\n}}', 2],
    ['a colon missing', '{\n\n"version" 1}', 3],
    ['a wrong bracket', '{"hamlets": [\n{"population": 3]}]}', 2],
    ['a number with a comma', '{"hamlets": [{\n"population": 03}]}', 2],
    ['something after the end', '{}\n\n{}', 3],
    ['words', 'kế hoạch', 1],
  ])('no JSON, with the line: %s', (_label, text, line) =>
    expect(parsePlanJson(text)).toEqual({ ok: false, problems: [{ path: '', code: 'notJson', values: { line } }] }),
  );

  test.each([
    ['of the whole', '{"info": {},\n"info": {}}', 'info', 2],
    ['of a row', '{"hamlets": [{}, {"name": "a",\n\n"population": 1, "population": 2}]}', 'hamlets[1].population', 3],
    ['written otherwise', '{"info": {"year": 2026, "\\u0079ear": 2027}}', 'info.year', 1],
    ['behind lists and groups', '{"a": [[], {}, [1, {"b": {}, "c": "}"}]],\n"d": [{"e": 1, "e": 1}]}', 'd[0].e', 2],
  ])('a key given twice, with its place: %s', (_label, text, path, line) =>
    expect(parsePlanJson(text)).toMatchObject({
      ok: false,
      problems: [{ path, code: 'duplicateKey', values: { line } }],
    }),
  );

  test('long texts and deep lists take no longer than their length', () => {
    const long = JSON.stringify({ info: { commune: 'a\\"'.repeat(500_000) }, hamlets: 'x' });
    expect(parsePlanJson(long).ok).toBe(false);
    expect(parsePlanJson('['.repeat(100_000)).ok).toBe(false);
  });

  test.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000), [['', 'notAGroup']]],
    ['groups', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), [['a', 'unknownKey']]],
    ['lists that are none', `${'['.repeat(100_000)}${']'.repeat(99_999)}}`, [['', 'notJson']]],
  ])('however deep they are: %s', (_label, text, expected) => {
    const result = parsePlanJson(text);
    expect(result.ok ? [] : result.problems.map(({ path, code }) => [path, code])).toEqual(expected);
  });

  test('a number that no cell holds', () =>
    expect(problems({ hamlets: [{ population: 1e300 }] })).toEqual([['hamlets[0].population', 'outOfRange']]));
});

describe('written as it is, for the check to report', () => {
  const stillWrong = (json: unknown): readonly (string | undefined)[] => {
    const result = readPlanJson(json);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { cellProblems } = parseWorkbook(
      snapshotOfTemplate(buildTemplate(result.plan, { formulas: 'native', values: true })),
    );
    return cellProblems.filter(({ problem }) => problem.code !== 'required').map(({ problem }) => problem.code);
  };

  test.each([
    ['a count that is not whole', { hamlets: [{ population: 4.5 }] }, 'notWhole'],
    ['a negative count', { hamlets: [{ population: -1 }] }, 'negative'],
    ['a score above 10', { citizens: [{ score1: 11 }] }, 'tooLarge'],
    ['a year before the scheme', { info: { year: 2020 } }, 'tooSmall'],
    ['a date outside the cell', { info: { planDate: '1950-02-05' } }, 'tooSmall'],
    ['a rate above 100', { targets: [{ code: 'A', title: 'a', kind: 'atLeast', value: 135 }] }, 'tooLarge'],
    ['a negative rate', { targets: [{ code: 'A', title: 'a', kind: 'atLeast', value: -5 }] }, 'negative'],
    ['a level that is none', { targets: [{ code: 'A', title: 'a', kind: 'keepLevel', value: 4 }] }, 'tooLarge'],
    ['half a level', { targets: [{ code: 'A', title: 'a', kind: 'keepLevel', value: 1.5 }] }, 'notWhole'],
    ['a name too long', { hamlets: [{ name: 'a'.repeat(121) }] }, 'tooLong'],
  ])('%s', (_label, json, code) => expect(stillWrong(json)).toEqual([code]));
});

describe('accepted', () => {
  test.each([
    ['nothing at all', {}],
    ['the version alone', { version: 1 }],
  ])('%s: settings, targets, tasks and paragraphs of a new plan', (_label, json) => {
    const result = readPlanJson(json);
    const { info, ...rest } = newPlan({ year: 2026 });
    // What depends on the year is left open with it.
    const open = { year: null, communeKind: null, planDue: null, reportDate: null, centreAssessmentDate: null };
    const { paragraphs } = newPlan({ year: 2025 });
    expect(result).toEqual({ ok: true, plan: { ...rest, paragraphs, info: { ...info, ...open } } });
  });

  test('a plan that says its year begins with the days of that year', () => {
    const { info } = newPlan({ year: 2026 });
    expect(info.centreAssessmentDate).toMatch(/^2026-/);
    const result = readPlanJson({ info: { year: 2026, communeKind: 'commune' } });
    if (!result.ok) throw new Error('refused');
    expect(result.plan.info).toEqual(info);
  });

  test('days that were deleted stay so', () => {
    const plan = newPlan({ year: 2026 });
    const cleared = { ...plan, info: { ...plan.info, reportDate: null, centreAssessmentDate: null } };
    expect(readPlanJson(planToJson(cleared))).toEqual({ ok: true, plan: cleared });
  });

  test('no days of a year that no cell holds', () => {
    const result = readPlanJson({ info: { year: 2_026_000 } });
    expect(result.ok && result.plan.info).toMatchObject({ year: 2_026_000, centreAssessmentDate: null });
  });

  test('lists given as empty are empty, settings given as null are blank', () => {
    const blank = { ruleSet: null, learningCitizenDenominator: null, especiallyDifficult: null };
    const result = readPlanJson({ info: blank, targets: [], tasks: [], paragraphs: [] });
    if (!result.ok) throw new Error('refused');
    expect(result.plan).toMatchObject({ info: blank, targets: [], tasks: [], paragraphs: [] });
    expect(planToJson(result.plan)).toMatchObject({ info: blank, targets: [], tasks: [], paragraphs: [] });
  });

  test('left out, null and blank texts are the same', () => {
    const given = readPlanJson({ hamlets: [{ name: 'Nà Mẫu', population: null }, { name: ' ' }] });
    expect(given).toEqual(readPlanJson({ hamlets: [{ name: 'Nà Mẫu' }] }));
  });

  test('texts are tidied', () => {
    const result = readPlanJson({ info: { commune: ' Tân  Va\u0306n' } });
    expect(result.ok && result.plan.info.commune).toBe('Tân Văn');
  });

  test('ages in any order, and some of them only', () => {
    const result = readPlanJson({
      literacy: [
        { age: 20, scopeTotal: 3 },
        { age: 16, scopeTotal: 0 },
      ],
    });
    expect(result.ok && planToJson(result.plan)['literacy']).toEqual([
      { age: 16, scopeTotal: 0 },
      { age: 20, scopeTotal: 3 },
    ]);
  });

  test('a byte order mark before the JSON', () => expect(parsePlanJson('\uFEFF{"version":1}').ok).toBe(true));
});

describe('written', () => {
  test('an empty plan comes back as one', () =>
    expect(readPlanJson(planToJson(emptyPlan()))).toEqual({ ok: true, plan: emptyPlan() }));

  test('a plan with everything that is assumed otherwise comes back as it was', () => {
    const json = {
      version: 1,
      info: {
        year: 2024,
        commune: 'Tân Văn',
        especiallyDifficult: true,
        ruleSet: 'ND20-2014',
        preschoolRuleSet: 'ND20-2014',
        illiterate2Convention: 'ROI',
        learningCitizenDenominator: 'adults18',
        pupilsCounted: false,
        technicalTrainingMeaning: 'trained',
        subgroupDenominator: null,
        functionCells: 'display',
        planDue: null,
        reportDate: null,
        centreAssessmentDate: null,
        confirmed: ['especiallyDifficult'],
      },
      centre: { usesIt: false },
      targets: [{ code: 'NLTT', title: '50 % người trong độ tuổi lao động', kind: 'atLeast', value: 50 }],
      hamlets: [{ name: 'Nà Mẫu', population: 0, recognised: true }],
      universalEducation: [{ code: 'TH_6T_VAO_LOP1', count: 41, population: 42 }],
      assessmentScale: { good: 85, fair: 70, average: 55 },
      selfAssessment: [],
      tasks: [],
      paragraphs: [],
    };
    const result = readPlanJson(json);
    expect(result.ok && planToJson(result.plan)).toEqual(json);
  });

  test('a new plan has the default targets, the tasks and the paragraphs', () => {
    const json = planToJson(newPlan({ year: 2026, commune: 'Tân Văn' }));
    expect(json).toMatchObject({
      version: 1,
      info: { year: 2026, commune: 'Tân Văn', ruleSet: 'ND20-2014', especiallyDifficult: false },
    });
    expect(json['targets']).toHaveLength(defaultTargets().length);
    expect(Object.keys(json)).toEqual([
      'version',
      'info',
      'assessmentScale',
      'targets',
      'selfAssessment',
      'tasks',
      'paragraphs',
    ]);
  });
});

describe('documented', () => {
  test('as a JSON Schema that refuses unknown keys', () =>
    expect(planJsonSchema()).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { hamlets: { type: 'array' } },
    }));

  test('list by list, with the header and the choices of each value', () => {
    const docs = planDocs();
    expect(docs.map(({ json }) => json)).toEqual([
      'info',
      'targets',
      'hamlets',
      'literacy',
      'illiterateByHamlet',
      'illiteratePeople',
      'universalEducation',
      'citizens',
      'units',
      'institutions',
      'centre',
      'classes',
      'assessmentScale',
      'selfAssessment',
      'tasks',
      'budget',
      'paragraphs',
      'correctedReadings',
    ]);
    const kind = docs.find(({ json }) => json === 'targets')?.fields.find(({ key }) => key === 'kind');
    expect(kind).toMatchObject({ label: 'Loại chỉ tiêu', required: true, role: 'input' });
    expect(kind?.choices).toContainEqual(expect.objectContaining({ id: 'about', label: 'Khoảng' }));
  });
});
