/** Runs the examples of one rule, and refuses examples that would prove nothing. */
import { check } from '../../src/check/check';
import type { CellName, PlanPart, RuleExamples } from './examples/example';
import { TABLE_OF } from '../../src/check/engine/lists';
import type { ListKey } from '../../src/check/engine/lists';
import { messageOf } from '../../src/check/message';
import type { CheckReport, FindingGroup } from '../../src/check/report';
import type { Rule } from '../../src/check/engine/rule';
import { viCheck } from '../../src/i18n/vi/check';
import { viPane } from '../../src/i18n/vi/pane';
import { enCheck } from '../../src/i18n/en/check';
import type { CellPlace, ParsedWorkbook } from '../../src/workbook/parsed';
import { workbookOf } from './examples/workbookOf';

const OFFER = new RegExp(`(?:chọn|nút) ${viPane['action.applyFixes']}`, 'iu');

/** One cell called several, or several called one. */
const MISCOUNTED =
  /(?<!các |hai |\p{L})ô [A-Z]+\d+, [A-Z]+\d|\bcell [A-Z]+\d+, [A-Z]+\d|(?:các ô|\bcells) [A-Z]+\d+(?!\d|:|, [A-Z]| và | and )/u;

const runOne = (rule: Rule, part: PlanPart): { readonly parsed: ParsedWorkbook; readonly report: CheckReport } => {
  const parsed = workbookOf(part);
  return { parsed, report: check(parsed, { today: part.today ?? null }, { rules: [rule] }) };
};

const CELL_NAME = /^(\w+)\[(\d+)\]\.(\w+)$/;

const placeNamed = ({ places }: ParsedWorkbook, name: CellName): CellPlace => {
  const known = /^(TT|HTCD)_/.test(name) ? places.field(name) : places.tableCorner(name);
  if (known !== undefined) return known;
  const match = CELL_NAME.exec(name);
  if (match === null) {
    const [sheet = '', address = ''] = name.split('!');
    return { sheet, address };
  }
  const place = places.cell(TABLE_OF[match[1] as ListKey], Number(match[2]), match[3] ?? '');
  if (place === undefined) throw new Error(`The example names a cell that is not there: ${name}`);
  return place;
};

/** The places that a finding in one part of the rule points to, of whichever row. */
const placesOfPart = (rule: Rule, part: readonly string[], { places, plan }: ParsedWorkbook): readonly string[] => {
  const [name = ''] = part;
  if (/^(TT|HTCD)_/.test(name)) return [JSON.stringify(part.map((one) => places.field(one)))];
  const list = rule.scans ?? rule.columns[0]?.list;
  if (list === undefined) throw new Error(`A part of ${rule.meta.id} names columns of no list.`);
  return plan[list].map((_, row) => JSON.stringify(part.map((column) => places.cell(TABLE_OF[list], row, column))));
};

/** Of several pairs, fields or branches, each one fails somewhere: an example that only ever fails in one proves one. */
const demandEveryPart = (rule: Rule, { fails }: RuleExamples): void => {
  const parts = rule.parts ?? [];
  if (parts.length < 2) return;
  test('examples fail in every part', () => {
    const found = fails.flatMap(([, plan]) => {
      const { parsed, report } = runOne(rule, plan);
      const cells = (onlyGroup(report)?.occurrences ?? []).map((one) => JSON.stringify(one.cells));
      return parts.filter((part) => placesOfPart(rule, part, parsed).some((places) => cells.includes(places)));
    });
    expect(parts.filter((part) => !found.includes(part))).toEqual([]);
  });
};

const onlyGroup = (report: CheckReport): FindingGroup | undefined => report.findings[0];

const refuseEmpty = (examples: RuleExamples, rule: Rule): void => {
  const { passes, fails, cannotTell = [] } = examples;
  test('examples prove something', () => {
    expect(passes.length).toBeGreaterThan(0);
    expect(fails.length).toBeGreaterThan(0);
    expect(cannotTell.length > 0).toBe(rule.canBeUndecided);
    const plans = [...passes, ...fails, ...cannotTell].map(([, plan]) => JSON.stringify(plan));
    expect(new Set(plans).size).toBe(plans.length);
    const titles = [...passes, ...fails, ...cannotTell].map(([title]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
};

/** Three tables a rule: what passes, what fails with its cells and its exact sentence, what cannot be told. */
export const describeRule = (rule: Rule, examples: RuleExamples): void => {
  describe(rule.meta.id, () => {
    refuseEmpty(examples, rule);
    demandEveryPart(rule, examples);

    test.each(examples.passes)('passes: %s', (_, part) => {
      const { report } = runOne(rule, part);
      expect(report.findings).toEqual([]);
      expect(report.notEvaluated).toEqual([]);
    });

    test.each(examples.fails)('fails: %s', (_, part, finds) => {
      const { parsed, report } = runOne(rule, part);
      const group = onlyGroup(report);
      const [first] = group?.occurrences ?? [];
      if (group === undefined || first === undefined) throw new Error('Nothing was found.');
      const { what, why, todo } = messageOf(viCheck, rule.meta.id, first);
      expect(what).toBe(finds.what);
      expect(first.cells).toEqual(finds.cells.map((name) => placeNamed(parsed, name)));
      expect(group.count).toBe(finds.count ?? 1);
      expect(first.fix?.after).toEqual(finds.after);
      expect(first.fix !== undefined && 'numberFormat' in first.fix ? first.fix.numberFormat : undefined).toBe(
        finds.format,
      );
      expect(group.fixable > 0).toBe(finds.after !== undefined);
      expect(OFFER.test(todo)).toBe(first.fix !== undefined);
      for (const occurrence of group.occurrences) {
        const english = messageOf(enCheck, rule.meta.id, occurrence);
        const texts = [what, why, todo, english.what, english.why, english.todo];
        expect(texts.filter((text) => text === '' || /[{}]|undefined|NaN|null|: –/.test(text))).toEqual([]);
        expect(texts.filter((text) => MISCOUNTED.test(text))).toEqual([]);
      }
    });

    if (examples.cannotTell !== undefined) {
      test.each(examples.cannotTell)('cannot tell: %s', (_, part, why) => {
        const { report } = runOne(rule, part);
        expect(report.findings).toEqual([]);
        expect(report.notEvaluated.map((entry) => entry.why)).toEqual([why]);
      });
    }
  });
};
