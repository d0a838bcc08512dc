/**
 * Where Excel's builds differ from each other, so that no one behaviour can be called Excel's: one line a switch, with
 * what is known of it. The first value is that of a workbook that is opened without saying otherwise. `calculates`: only a workbook that
 * calculates shows the difference.
 */
export const SWITCHES = {
  /** A batch that asks for one undo step. */
  undoGroups: {
    values: ['kept', 'refused'],
    source:
      'excel-add-ins-undo-capabilities: UndoNotSupported for a call without undo, to be handled; office-js#6491, #6711: for ordinary calls too',
  },
  /** Formulas that the add-in, or a person, writes into a column of a table. */
  calculatedColumns: {
    values: ['filled', 'kept'],
    source:
      'office-js#2093, #1916, #5909, #6745: one formula fills the column while "Fill formulas in tables to create calculated columns" is on, as it is by default',
  },
  /** An array that is written over rows of which a filter hides some. */
  filteredWrites: {
    values: ['everyCell', 'visibleCells'],
    source:
      'office-js#224: values misplaced under a filter; NetOffice#2, xlwings#747: each visible part is filled from the beginning of the array',
  },
  /** What `onChanged` says of a value that was chosen from the list of a cell. */
  listChoiceEvents: {
    values: ['sent', 'missing'],
    source: 'office-js#3888, #4066, #420: not fired for list choices on the web',
  },
  /** What a custom function gets for a blank cell. */
  blanks: {
    values: ['null', 'zero', 'emptyText'],
    calculates: true,
    source: 'office-js#1951, #5262: desktop 0; #4702: web null or ""',
  },
  /** A chart series over cells without a figure. */
  blankSeries: {
    values: ['drawn', 'refused'],
    source: 'application-specific-api-error-handling (excel-add-ins): EmptyChartSeries is among the errors',
  },
  /** What cells with a custom function show. */
  functionResults: {
    values: ['calculated', 'busy', 'disconnected', 'failing', 'unknown', 'stale'],
    calculates: true,
    source:
      'office-js#6930: busy for long, and what depends on it waits; #4004, #6935: the runtime stops; #5686: #VALUE! at first; #6395: #NAME? where the add-in is missing',
  },
  /** `TableRowCollection.add` while somebody else edits the workbook. */
  addedRows: {
    values: ['kept', 'conflict'],
    source: 'co-authoring-in-excel-add-ins: adding rows that way risks merge conflicts',
  },
  /** `Excel.createWorkbook` with a file. */
  newWorkbooks: {
    values: ['opened', 'refused'],
    source:
      'office-js#3646: an internal error on the web; #1562: Not Implemented on iPad, although the workbook opened',
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly values: readonly [string, ...string[]]; readonly calculates?: true; readonly source: string }
  >
>;

type SwitchName = keyof typeof SWITCHES;
export type Switches = { readonly [Name in SwitchName]: (typeof SWITCHES)[Name]['values'][number] };

export const STANDARD_SWITCHES = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { values }]) => [name, values[0]]),
) as Switches;

/** Whether the memory engine, which keeps formulas without computing them, is the same with either value. */
export const needsCalculation = (name: string): boolean => {
  const found = Object.entries(SWITCHES).find(([known]) => known === name);
  if (found === undefined) throw new Error(`No switch is named ${name}.`);
  return 'calculates' in found[1];
};
