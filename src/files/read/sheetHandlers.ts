/** What a parser finds in a worksheet part: its cells, what of them is merged, and which have data validation. */
import type { Rect } from '../../workbook/templateModel';
import { FileProblem } from '../fileProblem';
import { rectOf } from '../package/grid';
import { attribute, type RawAttributes, type XmlHandlers } from '../xml/readXml';
import type { CellCollector } from './cellCollector';
import { cellValue } from './cellValue';

/** A sheet of ours has some fifty; files that were pasted into for years have thousands. */
const MOST_VALIDATED = 200_000;
const MOST_MERGES = 200_000;

const A = 65;
const LETTERS = 26;

/** Position of `BC17`, without a pattern: a large sheet has a million. */
const columnIn = (address: string): number => {
  let column = 0;
  for (let place = 0; place < address.length; place += 1) {
    const code = address.charCodeAt(place) & ~0x20;
    if (code < A || code >= A + LETTERS) break;
    column = column * LETTERS + code - A + 1;
  }
  return column - 1;
};

const tooLarge = (): FileProblem => new FileProblem('tooLarge');

/** What a parser reads of a worksheet part; rows may be read from their bytes beside it. */
export class SheetHandlers implements XmlHandlers {
  readonly merges: Rect[] = [];
  validated: Rect[] | null = [];
  /** In the data of the sheet, and in no row of it. */
  isBetweenRows = false;
  /** The formula that was read last in each column. */
  private readonly formulas: ({ readonly xml: string; readonly text: string } | undefined)[] = [];

  private inData = false;
  private isWanted = false;
  private type = '';
  private style = 0;
  private value = '';
  private inline = '';
  private formula: string | null = null;
  private share: string | undefined;
  private phonetic = 0;
  private into: 'value' | 'inline' | 'formula' | 'area' | null = null;
  private rule: string | null = null;

  constructor(private readonly collector: CellCollector) {}

  readonly open = (name: string, attributes: () => RawAttributes): void => {
    if (this.inData) this.openInData(name, attributes);
    else if (name === 'sheetData') [this.inData, this.isBetweenRows] = [true, true];
    else if (name === 'mergeCell') this.addMerge(attribute(attributes(), 'ref') ?? '');
    else if (name === 'dataValidation') this.openRule(attributes());
    else if (name === 'sqref' && this.rule !== null) this.into = 'area';
  };

  readonly text = (xml: string, meaning: (xml: string) => string): void => {
    if (this.into === null) return;
    if (this.into === 'value') this.value += meaning(xml);
    else if (this.into === 'formula') this.formula = (this.formula ?? '') + this.formulaText(xml, meaning);
    else if (this.into === 'area') this.rule = `${this.rule ?? ''} ${meaning(xml)}`;
    else if (this.phonetic === 0) this.inline += meaning(xml);
  };

  /** A column mostly repeats the formula of the row before: what that says is found out once. */
  private formulaText(xml: string, meaning: (xml: string) => string): string {
    const { collector } = this;
    const known = this.formulas[collector.column];
    if (known?.xml === xml) return known.text;
    const text = collector.kept(meaning(xml));
    this.formulas[collector.column] = { xml, text };
    return text;
  }

  readonly close = (name: string): void => {
    if (this.inData) this.closeInData(name);
    else if (name === 'sqref') this.into = null;
    else if (name === 'dataValidation') this.closeRule();
  };

  private openInData(name: string, attributes: () => RawAttributes): void {
    switch (name) {
      case 'c':
        return this.openCell(attributes());
      case 'row':
        return this.openRow(attributes());
      case 'v':
        this.into = 'value';
        return;
      case 't':
        this.into = 'inline';
        return;
      case 'f':
        return this.openFormula(attributes());
      case 'rPh':
        this.phonetic += 1;
    }
  }

  private closeInData(name: string): void {
    switch (name) {
      case 'v':
      case 't':
      case 'f':
        this.into = null;
        return;
      case 'c':
        return this.closeCell();
      case 'row':
        this.isBetweenRows = this.into === null;
        return;
      case 'rPh':
        this.phonetic -= 1;
        return;
      case 'sheetData':
        [this.inData, this.isBetweenRows] = [false, false];
    }
  }

  private openRow(own: RawAttributes): void {
    const [row, hidden] = [attribute(own, 'r'), attribute(own, 'hidden')];
    this.isBetweenRows = false;
    this.collector.openRow(row === undefined ? undefined : Number(row) - 1, hidden === '1' || hidden === 'true');
  }

  private openCell(own: RawAttributes): void {
    const { r, t, s } = own;
    this.isWanted = this.collector.openCell(r === undefined ? undefined : columnIn(r));
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = '';
    this.inline = '';
    this.formula = null;
    this.share = undefined;
  }

  private openFormula(own: RawAttributes): void {
    this.into = 'formula';
    this.formula = '';
    this.share = attribute(own, 't') === 'shared' ? attribute(own, 'si') : undefined;
  }

  private closeCell(): void {
    const { type, style, share, formula, collector } = this;
    const filled = formula !== null || this.value !== '' || this.inline !== '';
    const content = { filled, style, formula: formula ?? '', shared: share };
    collector.share(content);
    if (!this.isWanted) return;
    const value = cellValue(type, this.value, this.inline, collector.strings);
    collector.keep(typeof value === 'string' ? collector.kept(value) : value, content);
  }

  private addMerge(reference: string): void {
    const merge = rectOf(reference);
    if (merge === undefined) return;
    const touches = this.collector.wanted.some(
      ({ top, left, rows, columns }) =>
        top < merge.top + merge.rows &&
        merge.top < top + rows &&
        left < merge.left + merge.columns &&
        merge.left < left + columns,
    );
    if (touches) this.merges.push(merge);
    if (this.merges.length > MOST_MERGES) throw tooLarge();
  }

  /** A rule that lets any value in is none. In the extension that Excel writes for lists on other sheets the cells follow. */
  private openRule(own: RawAttributes): void {
    this.rule = (attribute(own, 'type') ?? 'none') === 'none' ? null : (attribute(own, 'sqref') ?? '');
  }

  private closeRule(): void {
    const references = this.rule?.split(/\s+/) ?? [];
    this.rule = null;
    if (this.validated === null) return;
    if (this.validated.length + references.length > MOST_VALIDATED) {
      this.validated = null;
      return;
    }
    for (const reference of references) {
      const rect = rectOf(reference);
      if (rect !== undefined) this.validated.push(rect);
    }
  }
}
