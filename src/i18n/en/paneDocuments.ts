import type { viPaneDocuments } from '../vi/paneDocuments';

export const enPaneDocuments = {
  'shell.tab.documents': 'Documents',
  'documents.heading': 'Documents',
  'documents.kind': 'Kind of document',
  'documents.kind.plan': 'Plan',
  'documents.kind.report': 'Report',
  'documents.plan': 'Written from the sheets of information, targets, tasks, funding and texts.',
  'documents.report':
    'Checks the figures, then writes the report on the results. Causes and proposals are left for the official to write.',
  'documents.names': 'Name people in the document',
  'documents.namesHint': 'Adds an annex that lists people who are not literate. For internal copies only.',
  'documents.internal': 'Add what the check found',
  'documents.internalHint': 'Adds an annex with errors, warnings and settings not confirmed. For internal copies only.',
  'documents.make': 'Write and preview',
  'documents.again': 'Write again',
  'documents.stale': 'Figures have changed since this document was written.',
  'documents.holes': 'The document still leaves open',
  'documents.hole': '{label}: {n} {n|cell|cells} blank.',
  'documents.noHoles': 'Nothing that the workbook could fill in is left open.',
  'documents.preview': 'Preview',
  'documents.previewOf': 'Preview: {title}',
  'documents.ways': 'Take the document out',
  'documents.save': 'A .docx file, laid out by Decree 30/2020/NĐ-CP.',
  'documents.saveBlocked': 'Excel on this machine lets no file be saved from the pane. Use one of the two ways below.',
  'documents.copy': 'Open Word and paste (Ctrl+V); bold text, tables and alignment are kept.',
  'documents.sheet':
    'Writes the document as a sheet of this file. The sheet of the same kind written earlier is replaced.',
  'documents.notYet': 'Not in this version.',
  'action.saveDocument': 'Save Word file',
  'action.copyDocument': 'Copy to paste into Word',
  'action.writeDocumentSheet': 'Write to a sheet',
  'done.makePlan': 'The plan is drafted; the preview and the ways to take it out are below.',
  'done.makeReport': 'The report is drafted; the preview and the ways to take it out are below.',
  'done.saveDocument':
    'The file {file} was handed to the browser. If it is not in the downloads folder, copy it for Word or write it to a sheet instead.',
  'done.saveDocument.failed':
    'The file was not saved: Excel on this machine lets no file be saved from the pane. Copy it for Word or write it to a sheet instead.',
  'done.copyDocument': 'Copied. Open Word and paste (Ctrl+V).',
  'done.copyDocument.failed':
    'Not copied: the browser does not let the pane use the clipboard. Save the Word file or write it to a sheet instead.',
  'done.writeDocumentSheet': 'The document was written to the sheet “{sheet}”.',
} as const satisfies Record<keyof typeof viPaneDocuments, string>;
