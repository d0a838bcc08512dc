/** Every view, dialog and message of the pane, and how a user comes to it; in any language of the pane. */
import type { Locator, Page } from 'playwright-core';
import { carriedXlsx } from '../../../src/files/carriedXlsx';
import type { Catalogue, TextKey } from '../../../src/i18n/translate';
import { twoCommunes } from '../../support/pane/oldCommunes';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type Step = (page: Page, texts: Catalogue) => Promise<unknown>;

export interface PaneView {
  readonly name: string;
  /** What the harness of the pane is asked for. */
  readonly query: string;
  readonly steps: readonly Step[];
}

type Role = 'button' | 'tab' | 'checkbox' | 'textbox';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with whatever is filled in. */
const textOf = (texts: Catalogue, key: TextKey): RegExp =>
  new RegExp(
    `^${texts[key]
      .split(/\{\w+(?:\|[^{}]*)?\}/)
      .map(literally)
      .join('.+')}`,
  );

const found = (page: Page, texts: Catalogue, role: Role, key: TextKey): Locator =>
  page.getByRole(role, { name: textOf(texts, key) }).first();

/** Without the mouse's way there, which takes the time of some frames each time. */
const click = (locator: Locator): Promise<void> => locator.evaluate((element: HTMLElement) => element.click());

const press =
  (key: TextKey): Step =>
  (page, texts) =>
    click(found(page, texts, 'button', key));
const tab =
  (key: TextKey): Step =>
  (page, texts) =>
    click(found(page, texts, 'tab', key));
const tick =
  (key: TextKey): Step =>
  (page, texts) =>
    click(found(page, texts, 'checkbox', key));
const fill =
  (key: TextKey, words: string): Step =>
  (page, texts) =>
    found(page, texts, 'textbox', key).fill(words);
const shown =
  (key: TextKey): Step =>
  (page, texts) =>
    page.getByText(textOf(texts, key)).first().waitFor();
const pressAt =
  (selector: string, nth = 0): Step =>
  (page) =>
    click(page.locator(selector).nth(nth));
const shownAt =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().waitFor();
const edited: Step = (page) =>
  page.evaluate(() => (window as unknown as { paneHarness: { edit: () => void } }).paneHarness.edit());

const checked = [tab('shell.tab.targets'), press('action.runCheck'), shown('targets.met')];
const atDetails = (target: number): readonly Step[] => [
  ...checked,
  pressAt('main li button[aria-expanded]', target),
  shownAt('dl'),
];
const findings = [press('action.runCheck'), shownAt('ul'), tab('shell.tab.findings'), shown('findings.checkedAt')];
const atEntry = (entry: number): readonly Step[] => [...findings, pressAt('h3 button', entry)];
const [FEMALE, AS_TEXT] = [0, 1];
const dialog = shownAt('[role=dialog]');
const accepting = [...atEntry(FEMALE), press('findings.accept'), dialog];
const documents = [tab('shell.tab.documents'), shown('documents.kind')];
const made = [...documents, press('documents.make'), shown('documents.ways')];
const more = [tab('shell.tab.more'), shown('entry.about')];
const following = [...more, press('entry.following'), shown('more.followHint')];
const merging = [...more, press('entry.merge'), shownAt('h2')];
/** Plans of two communes as files. */
const chosen: Step = (page) =>
  page.locator('[type=file]').setInputFiles(
    twoCommunes().map(({ name, plan }) => ({
      name: `${name}.xlsx`,
      mimeType: XLSX,
      buffer: Buffer.from(carriedXlsx(plan, [])),
    })),
  );
/** The last button of a step leads on. */
const goOn: Step = (page) => click(page.locator('main button').last());
const atMapping = [
  ...merging,
  chosen,
  (page: Page) => page.locator('main input[required]').fill('xã Tân Văn'),
  goOn,
  shownAt('main li [type=checkbox]'),
];
/** The button of a group goes when the group is confirmed. */
const confirmAll: Step = async (page) => {
  const button = page.locator('main h3 + button').first();
  while ((await button.count()) > 0) await click(button);
};
const atQuestions = [...atMapping, confirmAll, goOn, shownAt('[role=radiogroup]')];
const sending = [...more, press('entry.send'), shown('send.what')];
const clearing = [...more, press('entry.clear'), shown('clear.what')];
const newYear = [...more, press('entry.newYear'), shown('newYear.year')];
const reader = [...more, press('entry.reader'), shown('reader.or')];
const read = [fill('reader.or', 'KẾ HOẠCH'), press('action.readPlan')];
const LITERACY = 0;
const CITIZENS = 11;

const view = (name: string, query: string, ...steps: readonly Step[]): PaneView => ({ name, query, steps });

export const PANE_VIEWS: readonly PaneView[] = [
  view('start', 'state=none', shown('start.title')),
  view('start, fields left empty', 'state=none', press('action.createTemplate'), shown('start.provinceEmpty')),
  view(
    'template created',
    'state=none',
    fill('start.province', 'Lạng Sơn'),
    fill('start.commune', 'Tân Văn'),
    press('action.createTemplate'),
    shown('done.createTemplate'),
  ),
  view('copy to send, made', '', ...sending, press('action.makeSentCopy'), shown('send.hash')),
  view('lists of persons, looked at', '', ...clearing, press('clear.look'), shown('clear.undo')),
  view('support file', '', ...more, press('entry.support'), press('support.make'), shown('support.hint')),
  view('older template', 'state=older', shown('shell.olderTemplate')),
  view('newer template', 'state=newer', shown('shell.newerTemplate')),
  view('tasks', '', shown('tasks.late')),
  view('tasks after a check', '', shown('tasks.late'), press('action.runCheck'), shown('tasks.verdicts')),
  view('targets before the first check', '', tab('shell.tab.targets'), shown('targets.empty')),
  view('targets', '', ...checked),
  view(
    'targets, stale, not followed',
    '',
    ...following,
    tick('more.follow'),
    press('entry.back'),
    ...checked,
    edited,
    shown('targets.stale'),
  ),
  view('target: conditions of its levels', '', ...atDetails(LITERACY)),
  view('target: what if', '', ...atDetails(CITIZENS), fill('whatIf.label', '200'), shown('whatIf.resultMissing')),
  view(
    'target: what if, not a number',
    '',
    ...atDetails(CITIZENS),
    fill('whatIf.label', 'hai'),
    shown('whatIf.notANumber'),
  ),
  view(
    'target: candidates',
    'people=12',
    ...atDetails(CITIZENS),
    shown('candidates.title'),
    pressAt('[type=checkbox]'),
    shown('candidates.thenMissing'),
  ),
  view('target: many candidates', 'people=400', ...atDetails(CITIZENS), shown('candidates.title')),
  view('check runs', 'state=slow', press('action.runCheck'), shown('progress.rules')),
  view('check stops', 'state=fault', press('action.runCheck'), shownAt('[role=alert]')),
  view(
    'a view that cannot be drawn',
    'state=broken',
    tab('shell.tab.targets'),
    press('action.runCheck'),
    shown('shell.notDrawn'),
  ),
  view('findings before the first check', '', tab('shell.tab.findings'), shown('findings.never')),
  view('no finding', 'findings=0', ...findings),
  view('12 findings', 'findings=12', ...findings),
  view('5,000 findings', 'findings=5000', ...findings),
  view('12 findings, an entry open', 'findings=12', ...atEntry(FEMALE), pressAt('main ul ul button', 1)),
  view('5,000 findings, an entry open', 'findings=5000', ...atEntry(AS_TEXT)),
  view(
    'findings, stale',
    '',
    ...checked,
    ...following,
    tick('more.follow'),
    press('entry.back'),
    tab('shell.tab.findings'),
    edited,
    shown('findings.stale'),
  ),
  view('dialog: mend one cell', '', ...atEntry(AS_TEXT), press('findings.fixOneLabel'), dialog),
  view('dialog: mend 6 cells', 'findings=12', ...atEntry(AS_TEXT), press('findings.fixAll'), dialog),
  view('dialog: mend 4,994 cells', 'findings=5000', ...atEntry(AS_TEXT), press('findings.fixAll'), dialog),
  view(
    'mended',
    '',
    ...atEntry(AS_TEXT),
    press('findings.fixOneLabel'),
    pressAt('[role=dialog] button'),
    shown('done.applyFixes'),
  ),
  view('dialog: accept', '', ...accepting),
  view(
    'dialog: accept, without a reason',
    '',
    ...accepting,
    pressAt('[role=dialog] button'),
    shown('accept.reasonEmpty'),
  ),
  view(
    'accepted',
    '',
    ...accepting,
    fill('accept.reason', 'Đã đối chiếu sổ hộ khẩu.'),
    pressAt('[role=dialog] button'),
    shown('findings.acceptedCount'),
    pressAt('h3 button', -1),
    shown('action.withdrawAcceptance'),
  ),
  view('documents', '', ...documents),
  view('documents: report', '', ...documents, pressAt('[type=radio]', 1), shown('documents.names')),
  view('document made', '', ...made),
  view('document made, stale', '', ...made, edited, shown('documents.stale')),
  view('document made, no files', 'blocked', ...made),
  view('more', '', ...more),
  view('more: formulas', '', ...more, press('entry.freeze'), shown('freeze.what')),
  view('more: following edits', '', ...following),
  view('more: language', '', ...more, press('entry.language'), shown('more.language.en')),
  view('more: about', '', ...more, press('entry.about'), shown('more.privacy')),
  view('more of a poor host', 'plain', ...more),
  view('new year', '', ...newYear),
  view('new year: preview', '', ...newYear, press('action.beginYear'), shown('newYear.sheet'), pressAt('summary')),
  view('new year: opened', '', ...newYear, press('action.beginYear'), press('action.openMade'), shown('done.openMade')),
  view('merge', '', ...merging),
  view(
    'merge: hamlets, edited, not confirmed',
    '',
    ...atMapping,
    pressAt('main li button'),
    goOn,
    shownAt('[class*=MessageBar]'),
  ),
  view('merge: answers', '', ...atQuestions),
  view('reader', '', ...reader),
  view('reader: read', '', ...reader, ...read, shown('reader.found')),
  view('reader: sentences not read', '', ...reader, ...read, shown('reader.found'), pressAt('summary')),
  view(
    'reader: nothing chosen',
    '',
    ...reader,
    ...read,
    shown('reader.found'),
    pressAt('li [type=checkbox]:checked'),
    pressAt('li [type=checkbox]:checked'),
    pressAt('li [type=checkbox]:checked'),
  ),
  view('reader: old fonts, no part with targets', 'plan=legacy', ...reader, ...read, shown('reader.converted')),
  view('reader: no target', 'plan=none', ...reader, ...read, shown('reader.none')),
  view('reader: changes', '', ...reader, ...read, press('reader.compare'), shown('reader.changes')),
  view(
    'reader: written',
    '',
    ...reader,
    ...read,
    press('reader.compare'),
    press('reader.write'),
    shown('done.writeTargets.changed'),
  ),
  view('reader without a template', 'state=none', press('entry.reader'), ...read, shown('reader.createIntro')),
];
