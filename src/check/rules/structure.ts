/** Is the template intact: tables, columns, names, version, validations, calculation mode, links to other workbooks. */
import type { ValidationProblem } from '../../workbook/parsed';
import { expectedValidation } from '../../workbook/template/expectedValidation';
import { custom } from '../engine/kinds/custom';
import type { Rule } from '../engine/rule';
import { isAsSent } from '../sent/facts';
import type { ValidationFix } from '../report';
import { addressText } from '../engine/wording';
import { headerOfProblem, structureRule } from './problems';

const calculation = custom({
  id: 'structure/manual-calculation',
  severity: 'warning',
  cause: 'structure',
  level: 0,
  basis: null,
  inspect: ({ parsed }, findings) => {
    if (parsed.snapshot.calculation === 'manual') findings.add(() => ({ cells: [], values: {} }));
    return undefined;
  },
});

const links = custom({
  id: 'structure/external-link',
  severity: 'warning',
  cause: 'structure',
  level: 0,
  basis: null,
  inspect: ({ parsed }, findings) => {
    for (const link of parsed.snapshot.externalLinks) {
      findings.add(() => ({ cells: [], values: { link } }));
    }
    return undefined;
  },
});

/** Only the words are needed; where a list is taken from is seen when it is written. */
const anywhere = (): string => '';

const validationFix = ({ source, column, place, range, cells }: ValidationProblem): ValidationFix => ({
  validation: { source, column },
  place: { sheet: place.sheet, address: range },
  cells,
  after: expectedValidation(source, column, anywhere)?.error ?? '',
});

/**
 * A note, however many cells: the check reads every value again, so that nothing wrong passes for want of a validation;
 * only the help while typing is gone.
 */
const validationLost = custom({
  id: 'structure/validation-lost',
  severity: 'note',
  cause: 'structure',
  level: 0,
  basis: null,
  canBeUndecided: true,
  inspect: (context, findings) => {
    for (const found of context.parsed.validationProblems) {
      const { code, place, range, cells } = found;
      const header = headerOfProblem(context, found);
      if (code === 'unknown') findings.cannotTell('notRead', () => ({ sheet: place.sheet, header }));
      else
        findings.add(
          () => ({ cells: [place], values: { sheet: place.sheet, header, range, cells }, fix: validationFix(found) }),
          true,
        );
    }
    return undefined;
  },
});

const mergedCells = custom({
  id: 'structure/merged-cells',
  severity: 'warning',
  cause: 'structure',
  level: 0,
  basis: null,
  inspect: ({ parsed }, findings) => {
    for (const { place, range, cells } of parsed.mergeProblems) {
      findings.add(() => ({
        cells: [place],
        values: { sheet: place.sheet, cell: addressText(place), range, cells },
      }));
    }
    return undefined;
  },
});

/** What nobody can check in a copy is said once: each rule about persons would say it again. */
const sentCopy = custom({
  id: 'structure/sent-copy',
  severity: 'note',
  cause: 'structure',
  level: 0,
  basis: null,
  inspect: ({ parsed: { sent } }, findings) => {
    if (sent === null) return undefined;
    const persons = sent.registers.reduce((sum, register) => sum + register.persons, 0);
    findings.add(() => ({ cells: [], values: { date: sent.made, persons, errors: sent.counts.error } }));
    return undefined;
  },
});

const sentChanged = custom({
  id: 'structure/sent-changed',
  severity: 'error',
  cause: 'structure',
  level: 0,
  basis: null,
  inspect: ({ parsed: { plan, sent } }, findings) => {
    if (sent !== null && !isAsSent(plan, sent)) findings.add(() => ({ cells: [], values: { date: sent.made } }));
    return undefined;
  },
});

export const structureRules: readonly Rule[] = [
  structureRule('noTemplate', 'structure/no-template', 'error'),
  structureRule('missingTable', 'structure/missing-table', 'error'),
  structureRule('missingColumn', 'structure/missing-column', 'error'),
  structureRule('missingRow', 'structure/missing-row', 'error'),
  structureRule('missingLine', 'structure/missing-line', 'warning'),
  structureRule('missingName', 'structure/missing-name', 'warning'),
  structureRule('duplicateColumn', 'structure/duplicate-column', 'error'),
  structureRule('hiddenHeader', 'structure/hidden-header', 'warning'),
  structureRule('olderTemplate', 'structure/older-template', 'warning'),
  structureRule('newerTemplate', 'structure/newer-template', 'warning'),
  sentCopy,
  sentChanged,
  mergedCells,
  validationLost,
  calculation,
  links,
];
