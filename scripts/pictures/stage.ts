import type { FrameLocator, Page } from 'playwright-core';
import { viCarry } from '../../src/i18n/vi/carry';
import { viPaneMerge } from '../../src/i18n/vi/paneMerge';
import type { Catalogue, TextKey } from '../../src/i18n/translate';

interface PageGlobals {
  readonly embeddedHost: { idle(): Promise<void> };
  readonly univerKit: {
    readonly api: { getActiveWorkbook(): { getActiveSheet(): { getRange(address: string): { activate(): void } } } };
  };
}

/** The machine that draws may be busy. */
const SLOW = 300_000;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The page of the embedded workbook as the list of pictures speaks of it: by the keys of the pane's texts. */
export class Stage {
  private readonly pane: FrameLocator;

  /**
   * @param sample a file with the invented commune
   * @param communes files of communes that become one
   */
  constructor(
    readonly page: Page,
    private readonly texts: Catalogue,
    private readonly sample: string,
    private readonly communes: readonly string[],
  ) {
    this.pane = page.frameLocator('#pane');
  }

  async begin(): Promise<void> {
    await this.pane.getByRole('button', { name: this.texts['action.createTemplate'] }).waitFor({ timeout: SLOW });
  }

  /** Nothing is calculated or asked for any more. */
  async calm(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as PageGlobals).embeddedHost.idle());
    await this.pane.locator('[role=progressbar]').first().waitFor({ state: 'detached', timeout: SLOW });
    await this.page.waitForTimeout(400);
  }

  press(key: TextKey): Promise<void> {
    return this.pressText(this.pattern(key));
  }

  pressText(name: RegExp): Promise<void> {
    return this.pane.getByRole('button', { name }).first().click({ timeout: SLOW });
  }

  /** Opens the line at that place, counted from 0, of those that show more below them. */
  async open(place: number): Promise<void> {
    const line = this.pane.locator('main button[aria-expanded]').nth(place);
    await line.click({ timeout: SLOW });
    await this.calm();
    await line.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await this.page.waitForTimeout(300);
  }

  /** Goes to a tab, out of whatever fills the pane. */
  async tab(key: TextKey): Promise<void> {
    const back = this.pane.getByRole('button', { name: this.texts['entry.back'] });
    if ((await back.count()) > 0) await back.first().click({ timeout: SLOW });
    await this.pane.getByRole('tab', { name: this.pattern(key) }).click({ timeout: SLOW });
  }

  async entry(key: TextKey): Promise<void> {
    await this.tab('shell.tab.more');
    await this.press(key);
  }

  fill(key: TextKey, words: string): Promise<void> {
    return this.pane
      .getByRole('textbox', { name: this.pattern(key) })
      .first()
      .fill(words, { timeout: SLOW });
  }

  shown(words: string | RegExp): Promise<void> {
    return this.pane.getByText(words).first().waitFor({ timeout: SLOW });
  }

  shownKey(key: TextKey): Promise<void> {
    return this.shown(this.pattern(key));
  }

  async sheet(name: string): Promise<void> {
    const tab = this.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${name}$`) });
    await tab.click({ timeout: SLOW });
    await this.calm();
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((cell) => {
      const { api } = (window as unknown as PageGlobals).univerKit;
      api.getActiveWorkbook().getActiveSheet().getRange(cell).activate();
    }, address);
    await this.calm();
  }

  /** Opens the invented commune in place of what is open. */
  async openSample(): Promise<void> {
    this.page.once('dialog', (dialog) => void dialog.accept());
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.keyboard.press('Control+o');
    await (await choosing).setFiles(this.sample);
    await this.shownKey('tasks.phase.figures');
    await this.calm();
  }

  /** Shows what is told of one kind in the preview of a new workbook. */
  async pressKind(kind: keyof typeof viCarry.kinds): Promise<void> {
    const summary = this.pane.locator('summary').filter({ hasText: viCarry.kinds[kind] });
    await summary.click({ timeout: SLOW });
    await summary.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await this.page.waitForTimeout(300);
  }

  async chooseCommunes(): Promise<void> {
    const chosen = this.pane.getByLabel(this.pattern('action.readCommunes'));
    await chosen.setInputFiles([...this.communes], { timeout: SLOW });
    await this.pane.getByRole('textbox', { name: viPaneMerge.newCommune }).waitFor({ timeout: SLOW });
    await this.calm();
  }

  /** Names the new commune and goes on to its hamlets. */
  async nameMerged(commune: string): Promise<void> {
    await this.pane.getByRole('textbox', { name: viPaneMerge.newCommune }).fill(commune);
    await this.pane.getByRole('button', { name: viPaneMerge.next }).click();
    await this.pane.getByRole('button', { name: viPaneMerge.confirmGroup }).first().waitFor({ timeout: SLOW });
  }

  /** The text of a key, with whatever is filled in. */
  private pattern(key: TextKey): RegExp {
    const parts = this.texts[key].split(/\{\w+\}/).map(literally);
    return new RegExp(`^${parts.join('.+')}`);
  }
}
