/**
 * Small changes that no test can notice, because the code does the same with them. Looked at one by one, with the reason;
 * the trial counts them apart.
 */
export interface EqualMutant {
  readonly file: string;
  /** The line as it stands, without its indentation. */
  readonly line: string;
  /** 'what stands there -> what stands there instead'. */
  readonly change: string;
  readonly why: string;
}

export const EQUAL_MUTANTS: readonly EqualMutant[] = [
  {
    file: 'src/domain/ratio.ts',
    line: 'return difference > 0 ? 1 : -1;',
    change: '> -> >=',
    why: 'A difference of 0 was answered in the line before.',
  },
  {
    file: 'src/workbook/customFunctions/universalEducation.ts',
    line: 'if (found !== null && found > asked && result.level === null && wouldBe.level !== null) {',
    change: '> -> >=',
    why: 'Where the level found is the one asked for, it is met, and the result is what it would be.',
  },
  {
    file: 'src/documents/report/annexes.ts',
    line: '...pair(2),',
    change: '2 -> (2 + 1)',
    why: 'There are two degrees of literacy: the compiler refuses a third.',
  },
  {
    file: 'src/check/rules/targets.ts',
    line: 'const other = whole === null ? -1 : context.targets.findIndex((candidate) => candidate.result.code === whole);',
    change: '1 -> (1 + 1)',
    why: 'Any position will do that no target has.',
  },
  {
    file: 'src/workbook/parse/parse.ts',
    line: 'if (description.derived !== true) {',
    change: 'true -> false',
    why: 'A plan takes its own lists alone from those that were read (assemblePlan).',
  },
  {
    file: 'src/workbook/parse/tableRows.ts',
    line: 'if (description.grows || identity === undefined) return (_raw, row) => row;',
    change: '|| -> &&',
    why: 'A table either grows, and fixes no column, or fixes the one by which its rows are known (descriptions.test.ts).',
  },
  {
    file: 'src/workbook/parse/strayRows.ts',
    line: "const raw = Object.fromEntries(columns.map(([key]) => [key, cells[positions.get(key) ?? -1] ?? '']));",
    change: '1 -> (1 + 1)',
    why: 'Any position will do that no cell has.',
  },
  {
    file: 'src/workbook/formula/twins/universalEducation.ts',
    line: 'const asking = choice.filter(({ ruleSet }) => ruleOn(ruleSet, programme, level, code) !== undefined);',
    change: '!== -> ===',
    why: 'A rule set that does not ask is passed over afterwards: any points do for it.',
  },
  {
    file: 'src/workbook/formula/twins/universalEducation.ts',
    line: 'return rule?.figure.value ?? { normal: 0, especiallyDifficult: 0 };',
    change: '0 -> (0 + 1)',
    why: 'Some rule set asks wherever this is called: the points are never taken.',
  },
  {
    file: 'src/workbook/formula/twins/universalEducation.ts',
    line: 'const shorter = (a: Expr, b: Expr): Expr => (JSON.stringify(b).length < JSON.stringify(a).length ? b : a);',
    change: '< -> <=',
    why: 'Both give the same, and of two that are as long either does.',
  },
  {
    file: 'src/vietnamese/columnEvidence.ts',
    line: "return proofs > 0 ? 'partly' : 'unicode';",
    change: '0 -> (0 + 1)',
    why: 'Where there are any proofs, there are two at least.',
  },
  {
    file: 'src/vietnamese/editDistance.ts',
    line: 'let last = Array.from({ length: b.length + 1 }, (_, at) => at);',
    change: '1 -> (1 + 1)',
    why: 'A place more than there are letters is never looked at.',
  },
  {
    file: 'src/workbook/customFunctions/literacy.ts',
    line: 'const YOUNG_TABLE = ages(15, 35).map((age) => [age, 50, 2, age > 25 ? 5 : 2] as const);',
    change: '2 -> (2 + 1)',
    why: 'A table of an example: its results are the same with these figures.',
  },
  {
    file: 'src/workbook/customFunctions/literacy.ts',
    line: 'const YOUNG_TABLE = ages(15, 35).map((age) => [age, 50, 2, age > 25 ? 5 : 2] as const);',
    change: '35 -> (35 + 1)',
    why: 'A table of an example: its results are the same with an age more.',
  },
  {
    file: 'src/check/rules/literacy/byAge.ts',
    line: 'if (ratios.length > 0 && ratios.every((ratio) => ratio !== null && ratio.n === ratio.d)) {',
    change: '0 -> (0 + 1)',
    why: 'There are three bands of each degree.',
  },
  {
    file: 'src/check/rules/citizens.ts',
    line: 'residents: 0,',
    change: '0 -> (0 + 1)',
    why: 'An age below the youngest is told of by another rule and passed over here.',
  },
  {
    file: 'src/check/rules/citizens.ts',
    line: 'pupilsAndStudents: 0,',
    change: '0 -> (0 + 1)',
    why: 'An age below the youngest is told of by another rule and passed over here.',
  },
  {
    file: 'src/documents/report/models.ts',
    line: "if (from.kind !== 'share' || from.registered === null) return null;",
    change: '|| -> &&',
    why: 'All models are shares; of one without a column of those registered, nothing is added up.',
  },
  {
    file: 'src/workbook/formula/twins/literacyStates.ts',
    line: 'export const OPEN = 2;',
    change: '2 -> (2 + 1)',
    why: 'Written and asked for by this name; any number above the others will do.',
  },
  {
    file: 'src/workbook/formula/twins/literacy.ts',
    line: 'statusOf([{ ruleSet, isMeant: true, judges: true }], standardOf, {',
    change: 'true -> false',
    why: 'Of one rule set alone it is not asked whether it is meant.',
  },
  {
    file: 'src/workbook/formula/twins/universalEducation.ts',
    line: 'choice: [{ ruleSet, isMeant: true, judges: true }],',
    change: 'true -> false',
    why: 'Of one rule set alone it is not asked whether it is meant.',
  },
  {
    file: 'src/workbook/formula/twins/share.ts',
    line: "return only !== undefined && others.length === 0 ? only : call('MIN', ...statuses);",
    change: '!== -> ===',
    why: 'The least of one status is that status.',
  },
  {
    file: 'src/workbook/parse/formulaCells.ts',
    line: 'const spellings = Math.max(0, ...[...byRow.values()].map((texts) => texts.length * 2));',
    change: '2 -> (2 + 1)',
    why: 'A spelling more than there are is none, and is passed over.',
  },
  {
    file: 'src/workbook/parse/tableRows.ts',
    line: 'if (key === undefined || position === undefined) return;',
    change: '|| -> &&',
    why: 'Of a column that is not there nothing is reported (report).',
  },
  {
    file: 'src/workbook/customFunctions/spread.ts',
    line: "{ cells: [[60], [25], [15]], args: [10, { range: 'A1:A3' }], result: [[6], [3], [1]] },",
    change: '25 -> (25 + 1)',
    why: 'A table of an example: the shares are the same with one person more.',
  },
  {
    file: 'src/vietnamese/editDistance.ts',
    line: 'if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {',
    change: '> -> >=',
    why: 'Before the first letter there is none that another could equal.',
  },
];
