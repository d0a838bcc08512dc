/**
 * A report in the shape of the validation report of the European Statistical System: one entry for each rule and
 * place, with the result 1 (holds), 0 (does not hold) or NA (could not be evaluated). For offices that collect such
 * reports by machine; our own form (reportJson.ts) says more.
 */
import type { CheckTexts } from '../i18n/checkTexts';
import { messageOf, notEvaluatedText, textsOfRule } from './message';
import type { CheckReport, FindingGroup, NotEvaluated, Severity } from './report';
import type { Rule } from './engine/rule';
import { RULES } from './rules';

export interface EssEntry {
  readonly id: string;
  readonly event: { readonly time: string | null; readonly actor: 'XHHT' };
  readonly rule: {
    readonly language: 'XHHT';
    readonly expression: string;
    readonly severity: Severity;
    readonly description: string;
    readonly status: 'adopted' | 'trial';
  };
  readonly data: {
    readonly source: readonly string[];
    readonly target: readonly string[];
    readonly description: string;
  };
  readonly value: '0' | '1' | 'NA';
}

export interface EssReport {
  readonly version: 1;
  readonly entries: readonly EssEntry[];
}

const ruleOf = ({ meta }: Rule, texts: CheckTexts): EssEntry['rule'] => ({
  language: 'XHHT',
  expression: meta.id,
  severity: meta.severity,
  description: textsOfRule(texts, meta.id).title,
  status: meta.trial === true ? 'trial' : 'adopted',
});

/** `time`: ISO date or time of the check, as its caller knows it. */
export const toEssReport = (report: CheckReport, texts: CheckTexts, time: string | null): EssReport => {
  const groups = new Map([...report.findings, ...report.accepted].map((group) => [group.ruleId, group] as const));
  const undecided = new Map<string, NotEvaluated>(report.notEvaluated.map((entry) => [entry.ruleId, entry]));
  const entries = RULES.flatMap((rule): readonly EssEntry[] => {
    const { id } = rule.meta;
    const base = { event: { time, actor: 'XHHT' }, rule: ruleOf(rule, texts) } as const;
    const failed = failures(groups.get(id), texts).map((data, index): EssEntry => ({
      ...base,
      id: `${id}#${String(index + 1)}`,
      data,
      value: '0',
    }));
    const open = undecided.get(id);
    const none = { source: [], target: [] };
    if (open !== undefined) {
      failed.push({
        ...base,
        id: `${id}#NA`,
        data: { ...none, description: notEvaluatedText(texts, open) },
        value: 'NA',
      });
    }
    return failed.length > 0 ? failed : [{ ...base, id: `${id}#1`, data: { ...none, description: '' }, value: '1' }];
  });
  return { version: 1, entries };
};

const failures = (group: FindingGroup | undefined, texts: CheckTexts): readonly EssEntry['data'][] =>
  (group?.occurrences ?? []).map((occurrence) => {
    const cells = occurrence.cells.map(({ sheet, address }) => `${sheet}!${address}`);
    return {
      source: cells,
      target: cells.slice(0, 1),
      description: messageOf(texts, group?.ruleId ?? '', occurrence).what,
    };
  });
