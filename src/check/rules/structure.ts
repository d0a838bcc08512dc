/** Is the template intact: tables, columns, names, version, validations, calculation mode, links to other workbooks. */
import { custom } from '../engine/kinds/custom';
import type { Rule } from '../engine/rule';
import { structureRule, validationRule } from './problems';

const calculation = custom({
  id: 'structure/manual-calculation',
  severity: 'warning',
  cause: 'structure',
  level: 0,
  basis: null,
  reads: ['problems'],
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
  reads: ['problems'],
  inspect: ({ parsed }, findings) => {
    for (const link of parsed.snapshot.externalLinks) {
      findings.add(() => ({ cells: [], values: { link } }));
    }
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
  structureRule('olderTemplate', 'structure/older-template', 'warning'),
  structureRule('newerTemplate', 'structure/newer-template', 'warning'),
  validationRule,
  calculation,
  links,
];
