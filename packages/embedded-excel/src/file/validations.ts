import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../engine/engine';
import type { ValidationInfo, ValidationRule } from '../engine/validation';
import { formatA1 } from '../geometry/a1';
import { CellBlocks } from '../geometry/blocks';
import type { Rect } from '../geometry/rect';
import { WHOLE_SHEET, isSingleCell } from '../geometry/rect';
import type { FormulaSpelling } from './formulaText';
import { OPERATORS, rectsOf, storedPart } from './operators';

const KINDS = [
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['textLength', 'textLength'],
  ['date', 'date'],
  ['list', 'list'],
  ['custom', 'custom'],
] as const;
const ALERTS = [
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
] as const;

/** A bound or a source as it is typed. Days stay days: a file counts them, Office.js writes them out. */
function typedPart(part: unknown, spelling: FormulaSpelling): string | number | null {
  if (part instanceof Date) return Number.isNaN(part.getTime()) ? null : part.toISOString().slice(0, 10);
  // What the library cannot read as a number it gives as none: the formula itself is lost there.
  if (typeof part === 'number') return Number.isNaN(part) ? null : part;
  const text = String(part);
  return text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : spelling.typed(text);
}

function listSource(part: unknown, spelling: FormulaSpelling): string {
  const quoted = /^"([\s\S]*)"$/.exec(String(part));
  return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : spelling.typed(String(part));
}

function typedRule(rule: DataValidation, spelling: FormulaSpelling): ValidationRule | null {
  if (rule.type === 'any') return {};
  const kind = KINDS.find(([, file]) => file === rule.type)?.[0];
  const [first, second] = rule.formulae;
  if (kind === undefined || first === undefined) return null;
  if (kind === 'list') return { list: { inCellDropDown: true, source: listSource(first, spelling) } };
  if (kind === 'custom') return { custom: { formula: spelling.typed(String(first)) } };
  const bounds = [first, second].map((part) => (part === undefined ? undefined : typedPart(part, spelling)));
  if (bounds.includes(null)) return null;
  return {
    [kind]: {
      formula1: bounds[0],
      ...(bounds[1] === undefined ? {} : { formula2: bounds[1] }),
      operator: OPERATORS.find(([, , file]) => file === (rule.operator ?? 'between'))?.[0] ?? 'Between',
    },
  };
}

/** @returns how many validations are of a kind that is not known here */
export function readValidations(file: Worksheet, engine: Engine, sheet: string, spelling: FormulaSpelling): number {
  const places = new Map<DataValidation, { blocks: Rect[]; cells: CellBlocks }>();
  for (const [key, rule] of Object.entries(file.dataValidations.model)) {
    if (rule === undefined) continue;
    const place = places.get(rule) ?? { blocks: [], cells: new CellBlocks() };
    places.set(rule, place);
    for (const rect of rectsOf(key.replace(/^range:/, ''))) {
      if (isSingleCell(rect)) place.cells.add(rect.row, rect.column);
      else place.blocks.push(rect);
    }
  }
  let unknown = 0;
  for (const [given, { blocks, cells }] of places) {
    const rule = typedRule(given, spelling);
    if (rule === null) unknown += 1;
    else
      for (const rect of [...blocks, ...cells.blocks()]) {
        engine.setValidation(sheet, rect, {
          rule,
          errorAlert: {
            message: given.error ?? '',
            showAlert: given.showErrorMessage === true,
            style: ALERTS.find(([, name]) => name === (given.errorStyle ?? 'stop'))?.[0] ?? 'Stop',
            title: given.errorTitle ?? '',
          },
          prompt: {
            message: given.prompt ?? '',
            showPrompt: given.showInputMessage === true,
            title: given.promptTitle ?? '',
          },
          ignoreBlanks: given.allowBlank === true,
        });
      }
  }
  return unknown;
}

function storedRule(
  info: ValidationInfo,
  spelling: FormulaSpelling,
): Pick<Extract<DataValidation, { formulae: unknown[] }>, 'type' | 'formulae' | 'operator'> | null {
  const [kind, part = {}] = Object.entries(info.rule)[0] ?? [];
  const type = KINDS.find(([office]) => office === kind)?.[1];
  if (type === undefined) return null;
  if (type === 'list') {
    const source = String(part['source']);
    const quoted = `"${source.replace(/"/g, '""')}"`;
    return { type, formulae: [source.startsWith('=') ? spelling.stored(source) : quoted] };
  }
  if (type === 'custom') return { type, formulae: [spelling.stored(String(part['formula']))] };
  const bounds = [part['formula1'], part['formula2']].filter((bound) => bound !== undefined && bound !== '');
  return {
    type,
    operator: OPERATORS.find(([office]) => office === part['operator'])?.[2] ?? 'between',
    formulae: bounds.map((bound) => (type === 'date' ? String(bound) : storedPart(bound, spelling))),
  };
}

export function writeValidations(file: Worksheet, engine: Engine, sheet: string, spelling: FormulaSpelling): void {
  file.dataValidations.model = {};
  for (const info of engine.validations(sheet, WHOLE_SHEET)) {
    const { errorAlert, prompt, ignoreBlanks } = info;
    const validation: DataValidation = {
      ...(storedRule(info, spelling) ?? { type: 'any' }),
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: ALERTS.find(([office]) => office === errorAlert.style)?.[1] ?? 'stop',
      errorTitle: errorAlert.title,
      error: errorAlert.message,
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
    };
    for (const range of info.ranges) file.dataValidations.add(`range:${formatA1(range)}`, validation);
  }
}
