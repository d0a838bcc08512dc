import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Style,
  Worksheet,
} from '@cj-tech-master/excelts';
import type { ConditionalFormatInfo } from '../engine/conditionalFormat';
import type { Engine } from '../engine/engine';
import { formatA1 } from '../geometry/a1';
import type { ThemeColors } from './colors';
import { colorOf, fileColor } from './colors';
import type { FormulaSpelling } from './formulaText';
import { OPERATORS, addressOf, rectsOf, storedPart } from './operators';

/** What a file has and Office.js describes in another way is kept as the file has it. */
const AS_IN_FILE = 'asInFile';
const TYPES: Readonly<Record<string, ConditionalFormatInfo['type']>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

function formatLooks(style: Partial<Style> | undefined, theme: ThemeColors): Record<string, unknown> {
  const { fill, font = {}, numFmt } = style ?? {};
  const back = fill?.type === 'pattern' ? (colorOf(fill.bgColor, theme) ?? colorOf(fill.fgColor, theme)) : undefined;
  const front = colorOf(font.color, theme);
  return {
    ...(back === undefined ? {} : { 'fill.color': back }),
    ...(front === undefined ? {} : { 'font.color': front }),
    ...(font.bold === undefined ? {} : { 'font.bold': font.bold }),
    ...(font.italic === undefined ? {} : { 'font.italic': font.italic }),
    ...(font.strike === undefined ? {} : { 'font.strikethrough': font.strike }),
    ...(numFmt === undefined ? {} : { numberFormat: typeof numFmt === 'string' ? numFmt : numFmt.formatCode }),
  };
}

function formatSettings(
  rule: ConditionalFormattingRule,
  spelling: FormulaSpelling,
): Pick<ConditionalFormatInfo, 'type' | 'settings'> {
  if (rule.type === 'expression' && rule.formulae?.[0] !== undefined)
    return { type: 'Custom', settings: { formula: spelling.typed(String(rule.formulae[0])) } };
  const operator = OPERATORS.find(([, , file]) => 'operator' in rule && file === rule.operator)?.[1];
  if (rule.type === 'cellIs' && operator !== undefined) {
    const [formula1, formula2] = (rule.formulae ?? []).map((part) => spelling.typed(String(part)));
    return { type: 'CellValue', settings: { rule: { operator, formula1, ...(formula2 ? { formula2 } : {}) } } };
  }
  if (rule.type === 'containsText' && rule.operator === 'containsText' && rule.text !== undefined)
    return { type: 'ContainsText', settings: { rule: { operator: 'Contains', text: rule.text } } };
  return { type: TYPES[rule.type] ?? 'PresetCriteria', settings: { [AS_IN_FILE]: rule } };
}

export function readConditionals(
  file: Worksheet,
  engine: Engine,
  sheet: string,
  { spelling, theme, newId }: { spelling: FormulaSpelling; theme: ThemeColors; newId: () => string },
): void {
  const all = file.conditionalFormattings.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  all.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  for (const { ref, rule } of all) {
    const ranges = rectsOf(ref);
    if (ranges.length === 0) continue;
    engine.putConditionalFormat(sheet, {
      id: newId(),
      ranges,
      stopIfTrue: false,
      ...formatSettings(rule, spelling),
      format: formatLooks(rule.style, theme),
    });
  }
}

function storedLooks(format: ConditionalFormatInfo['format']): Partial<Style> {
  const { 'fill.color': fill, 'font.color': color, numberFormat } = format;
  const font = {
    ...(typeof color === 'string' ? { color: fileColor(color) } : {}),
    ...(format['font.bold'] === true ? { bold: true } : {}),
    ...(format['font.italic'] === true ? { italic: true } : {}),
    ...(format['font.strikethrough'] === true ? { strike: true } : {}),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(typeof fill === 'string' ? { fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(fill) } } : {}),
    ...(typeof numberFormat === 'string' ? { numFmt: numberFormat } : {}),
  };
}

function textFormula(operator: string, text: string, at: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (operator === 'BeginsWith') return `LEFT(${at},${text.length})=${quoted}`;
  if (operator === 'EndsWith') return `RIGHT(${at},${text.length})=${quoted}`;
  return operator === 'NotContains' ? `ISERROR(SEARCH(${quoted},${at}))` : `NOT(ISERROR(SEARCH(${quoted},${at})))`;
}

function storedFormat(
  info: ConditionalFormatInfo,
  priority: number,
  spelling: FormulaSpelling,
): ConditionalFormattingRule | null {
  const kept = info.settings[AS_IN_FILE] as ConditionalFormattingRule | undefined;
  if (kept !== undefined) return { ...kept, priority };
  const common = { priority, style: storedLooks(info.format) };
  const formula = info.settings['formula'];
  if (info.type === 'Custom' && typeof formula === 'string')
    return { type: 'expression', formulae: [spelling.stored(formula)], ...common };
  const rule = info.settings['rule'] as Readonly<Record<string, unknown>> | undefined;
  const [first] = info.ranges;
  if (rule === undefined || first === undefined) return null;
  const operator = String(rule['operator']);
  if (info.type === 'CellValue') {
    const bounds = [rule['formula1'], rule['formula2']].filter((bound) => bound !== undefined && bound !== '');
    return {
      type: 'cellIs',
      // The library's own list of operators is shorter than what it reads and writes.
      operator: OPERATORS.find(([, office]) => office === operator)?.[2] as 'equal',
      formulae: bounds.map((bound) => storedPart(bound, spelling)),
      ...common,
    };
  }
  if (info.type !== 'ContainsText') return null;
  const at = formatA1({ ...first, rows: 1, columns: 1 });
  return { type: 'expression', formulae: [textFormula(operator, String(rule['text']), at)], ...common };
}

/** @returns how many formats the file does not get: those made through Office.js that are drawn as bars, scales, icons */
export function writeConditionals(file: Worksheet, engine: Engine, sheet: string, spelling: FormulaSpelling): number {
  const formats = engine.conditionalFormats(sheet);
  const stored = formats.map((info, at) => ({ info, rule: storedFormat(info, at + 1, spelling) }));
  file.conditionalFormattings = stored.flatMap(({ info, rule }): ConditionalFormattingOptions[] =>
    rule === null ? [] : [{ ref: addressOf(info.ranges), rules: [rule] }],
  );
  return stored.filter(({ rule }) => rule === null).length;
}
