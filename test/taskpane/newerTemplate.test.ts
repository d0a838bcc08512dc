import { acceptFinding } from '../../src/taskpane/actions/acceptFinding';
import { applyFixes } from '../../src/taskpane/actions/applyFixes';
import { compareTargets } from '../../src/taskpane/actions/compareTargets';
import { createTemplate } from '../../src/taskpane/actions/createTemplate';
import { freezeFormulas } from '../../src/taskpane/actions/freezeFormulas';
import { makeReport } from '../../src/taskpane/actions/makeReport';
import { runCheck } from '../../src/taskpane/actions/runCheck';
import { upgradeTemplate } from '../../src/taskpane/actions/upgradeTemplate';
import { withdrawAcceptance } from '../../src/taskpane/actions/withdrawAcceptance';
import { writeDocumentSheet } from '../../src/taskpane/actions/writeDocumentSheet';
import { writeFindingsSheet } from '../../src/taskpane/actions/writeFindingsSheet';
import { writeTargets } from '../../src/taskpane/actions/writeTargets';
import type { PortCapabilities } from '../../src/taskpane/port/WorkbookPort';
import type { PaneState } from '../../src/taskpane/state/paneState';

const everything = new Proxy({}, { get: () => true }) as PortCapabilities;

/** Everything that an action may wait for is there. */
const stateOf = (age: 'current' | 'newer'): PaneState =>
  ({
    workbook: { kind: 'present', version: '2.0', age, year: 2026, commune: null, communeKind: null },
    checked: {},
    draft: {},
    opened: 'reader',
    reader: {},
  }) as unknown as PaneState;

const isAllowed = (
  action: { readonly isAllowed: (state: PaneState, capabilities: PortCapabilities) => boolean },
  age: 'current' | 'newer',
): boolean => action.isAllowed(stateOf(age), everything);

const WRITING = {
  acceptFinding,
  applyFixes,
  createTemplate,
  freezeFormulas,
  withdrawAcceptance,
  writeDocumentSheet,
  writeFindingsSheet,
  writeTargets,
};

test.each(Object.entries(WRITING))('%s is for workbooks of this template and not of a newer one', (_name, action) => {
  expect([isAllowed(action, 'current'), isAllowed(action, 'newer')]).toEqual([true, false]);
});

test.each(Object.entries({ runCheck, compareTargets, makeReport }))('%s only reads', (_name, action) => {
  expect(isAllowed(action, 'newer')).toBe(true);
});

test('an upgrade is for older ones', () => {
  expect(isAllowed(upgradeTemplate, 'newer')).toBe(false);
});
