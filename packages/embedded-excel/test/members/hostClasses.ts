import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface HostMember {
  /** `Chart.title`: the name of Office.js. */
  readonly member: string;
  /** Where its class stands, from the package. */
  readonly file: string;
}

const folder = path.resolve(__dirname, '../../src/model');

/** Classes of the model that carry another name than their class of Office.js. */
const OFFICE_NAMES: Readonly<Record<string, string>> = {
  AxisTitle: 'ChartAxisTitle',
  ColorScale: 'ColorScaleConditionalFormat',
  CustomFormat: 'CustomConditionalFormat',
  DataBar: 'DataBarConditionalFormat',
  RangeBlock: 'Range',
  VerticalPageBreak: 'PageBreak',
  VerticalPageBreakCollection: 'PageBreakCollection',
};

/**
 * What the classes of the model share for themselves, the names under which the library sends two setters, and what it
 * asks for itself where `Excel.createWorkbook` is called, which is a function and no member.
 */
const NOT_OF_OFFICE = new Set([
  ...['Range.located', 'Worksheet.gridlines', 'Worksheet.headings'],
  ...['Application.createWorkbook', 'WorkbookCreated.id', 'WorkbookCreated.open'],
]);

interface Source {
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly classes: readonly ts.ClassDeclaration[];
}

const read = (file: string, text: string): Source => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return { file, source, classes: source.statements.filter(ts.isClassDeclaration) };
};

/** The model's own files. */
export const modelSources = (): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`src/model/${file.replaceAll(path.sep, '/')}`, readFileSync(path.join(folder, file), 'utf8')));

/** One class as it would stand in a file. */
export const modelSource = (file: string, text: string): Source => read(file, text);

/**
 * What the classes offer to an add-in: public, not inherited from the base of all, not internal to the library. A member
 * that leads to another object of the model needs no line: the members it leads to have theirs.
 */
export function offeredMembers(sources: readonly Source[], officeMembers: ReadonlyMap<string, unknown>): HostMember[] {
  const own = new Set(['HostObject', ...sources.flatMap(({ classes }) => classes.map((one) => one.name?.text ?? ''))]);
  const officeClasses = new Set([...officeMembers.keys()].map((member) => member.split('.')[0]));
  const isHidden = (member: ts.ClassElement): boolean =>
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword || kind === ts.SyntaxKind.OverrideKeyword,
    );
  const leadsOn = (member: ts.ClassElement): boolean =>
    ts.isGetAccessor(member) && own.has((member.type?.getText() ?? '').replace(/ \| null$/, ''));
  const found = new Map<string, string>();
  for (const { file, classes } of sources) {
    for (const one of classes) {
      const name = OFFICE_NAMES[one.name?.text ?? ''] ?? one.name?.text ?? '';
      if (!one.heritageClauses || !officeClasses.has(name)) continue;
      for (const member of one.members) {
        if (!member.name || !ts.isIdentifier(member.name) || isHidden(member) || leadsOn(member)) continue;
        const key = `${name}.${member.name.text}`;
        if (!member.name.text.startsWith('_') && !NOT_OF_OFFICE.has(key)) found.set(key, file);
      }
    }
  }
  return [...found].map(([member, file]) => ({ member, file }));
}
