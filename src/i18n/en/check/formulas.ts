import type { RuleText } from '../../ruleText';
import type { formulaTexts as source } from '../../vi/check/formulas';

export const formulaTexts = {
  'formulas/overwritten': {
    title: 'Formula overwritten by a value',
    what: 'Cell {cell} (“{header}”) should be a formula but holds the typed value “{text}”.',
    why: 'A typed value does not change when the figures change.',
    todo: 'Copy the formula from the same kind of cell in the next row; correct the figures in the input cells.',
    mend: 'Choose Fix to put the formula back; correct the figures in the input cells.',
  },
  'formulas/missing': {
    title: 'Formula cell emptied',
    what: 'Cell {cell} (“{header}”) should be a formula but is empty.',
    why: 'Its result is neither shown nor added up.',
    todo: 'Copy the formula from the same kind of cell in the next row.',
    mend: 'Choose Fix to put the formula back.',
  },
  'formulas/changed': {
    title: 'Formula changed',
    what: 'The formula in cell {cell} (“{header}”) is not the template’s.',
    why: 'The figure on the sheet may differ from the one in the report.',
    todo: 'Copy the formula from the same kind of cell in the next row.',
    mend: 'Choose Fix to put the template’s formula back.',
  },
  'formulas/error': {
    title: 'Formula error',
    what: 'The formula in cell {cell} (“{header}”) shows the error {text}; {origin}.',
    why: 'Usually a cell that the formula uses holds something wrong, or the add-in is not switched on.',
    todo: 'Correct that typed cell, if there is one, and the input cells reported above, then look again; if the error is #NAME?, open the add-in and calculate again.',
  },
  'formulas/not-calculated': {
    title: 'XHHT function not calculated',
    what: 'Cell {cell} (“{header}”) has an XHHT function and shows {text}.',
    why: 'The add-in’s functions are busy, have stopped or are not switched on. No target, total or document takes its figure from this cell, so these are right.',
    todo: 'Wait some seconds and check again. If it stays so, open the add-in again, or choose “Change formulas” in the tab More.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
