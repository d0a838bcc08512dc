import type { FrameLocator, Page } from 'playwright-core';
import { openPage, type OpenedPage } from '../../support/browser';

type Cell = string | number | boolean | null;

/** What the page keeps on `window` for tests. */
interface PageGlobals {
  readonly embeddedHost: {
    values(sheet: string, address: string): Cell[][];
    formulas(sheet: string, address: string): Cell[][];
    idle(): Promise<void>;
  };
  readonly univerKit: { readonly api: UniverFacade };
}

interface UniverFacade {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getSheetName(): string;
      getRange(...address: [string] | [number, number]): {
        getCellRect(): { x: number; y: number; width: number; height: number };
        getColumn(): number;
      };
      getFreeze(): { xSplit: number };
      getScrollState(): { sheetViewStartColumn: number; offsetX: number };
    };
    getActiveRange(): { getA1Notation(): string } | null;
    getSheets(): { getSheetName(): string }[];
  };
}

const GRID = 'canvas[id^="univer-sheet-main-canvas"]';
const SLOW = 60_000;

/** The page as a person uses it: grid by mouse and keyboard, ribbon, pane. */
export class WorkbookPage {
  readonly page: Page;
  readonly pane: FrameLocator;

  private constructor(readonly opened: OpenedPage) {
    this.page = opened.page;
    this.pane = opened.page.frameLocator('#pane');
  }

  static async open(query = '', prepare?: (page: Page) => Promise<unknown>): Promise<WorkbookPage> {
    const own = new WorkbookPage(await openPage({ query, ...(prepare === undefined ? {} : { prepare }) }));
    await own.paneButton('Tạo bộ biểu mẫu').waitFor({ timeout: SLOW });
    return own;
  }

  close(): Promise<void> {
    return this.opened.close();
  }

  paneButton(name: string | RegExp) {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async waitForText(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor({ timeout: SLOW });
  }

  /** Fills the form of the pane without touching the mouse, and presses Enter in it. */
  async createTemplate({
    year,
    province,
    commune,
    especiallyDifficult = false,
  }: {
    year: number;
    province: string;
    commune: string;
    especiallyDifficult?: boolean;
  }): Promise<void> {
    const { keyboard } = this.page;
    await this.pane.getByRole('combobox').focus();
    await keyboard.type(String(year));
    await keyboard.press('Tab');
    await keyboard.type(province);
    await keyboard.press('Tab');
    await keyboard.type(commune);
    await keyboard.press('Tab');
    if (especiallyDifficult) await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await this.waitForText('Đã thêm');
    await this.settled();
  }

  /** Opens a sheet by its tab below the grid. */
  async openSheet(name: string): Promise<void> {
    const tab = this.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${name}$`) });
    await tab.scrollIntoViewIfNeeded();
    await tab.click();
    await this.page.waitForFunction((wanted) => {
      const { univerKit } = window as unknown as PageGlobals;
      return univerKit.api.getActiveWorkbook().getActiveSheet().getSheetName() === wanted;
    }, name);
  }

  /** Clicks a cell that is in view; the sheet may be scrolled sideways. */
  async clickCell(address: string): Promise<void> {
    const rect = await this.page.evaluate((wanted) => {
      const sheet = (window as unknown as PageGlobals).univerKit.api.getActiveWorkbook().getActiveSheet();
      const range = sheet.getRange(wanted);
      const { x, y, width, height } = range.getCellRect();
      const { xSplit } = sheet.getFreeze();
      const { sheetViewStartColumn, offsetX } = sheet.getScrollState();
      const left = (column: number): number => sheet.getRange(0, column).getCellRect().x;
      const scrolled = range.getColumn() < xSplit ? 0 : left(sheetViewStartColumn) - left(0) + offsetX;
      return { x: x - scrolled + width / 2, y: y + height / 2 };
    }, address);
    const box = await this.page.locator(GRID).first().boundingBox();
    if (box === null) throw new Error('The grid is not drawn.');
    await this.page.mouse.click(box.x + rect.x, box.y + rect.y);
  }

  /** Types values into neighbouring cells of a row, from `address` on; '' leaves a cell as it is. */
  async typeRow(address: string, values: readonly (string | number)[]): Promise<void> {
    await this.clickCell(address);
    for (const value of values) {
      if (value !== '') await this.page.keyboard.type(String(value));
      await this.page.keyboard.press('Tab');
    }
    await this.settled();
  }

  async typeCell(address: string, value: string | number): Promise<void> {
    await this.clickCell(address);
    await this.page.keyboard.type(String(value));
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** Waits until requests are answered and everything is calculated. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as PageGlobals).embeddedHost.idle());
  }

  values(sheet: string, address: string): Promise<Cell[][]> {
    return this.page.evaluate(
      ([name, cells]) => (window as unknown as PageGlobals).embeddedHost.values(name ?? '', cells ?? ''),
      [sheet, address],
    );
  }

  formulas(sheet: string, address: string): Promise<Cell[][]> {
    return this.page.evaluate(
      ([name, cells]) => (window as unknown as PageGlobals).embeddedHost.formulas(name ?? '', cells ?? ''),
      [sheet, address],
    );
  }

  /** Sheet and cell that the selection is on. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const workbook = (window as unknown as PageGlobals).univerKit.api.getActiveWorkbook();
      return `${workbook.getActiveSheet().getSheetName()}!${workbook.getActiveRange()?.getA1Notation() ?? ''}`;
    });
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as PageGlobals).univerKit.api
        .getActiveWorkbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    );
  }

  async waitForSelection(place: string): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      if ((await this.selection()) === place) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`The selection is on ${await this.selection()} and not on ${place}.`);
  }

  /** Loads the pane anew, as Excel does when it is closed and opened. */
  async reloadPane(): Promise<void> {
    await this.page.locator('#pane').evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.location.reload());
  }

  /** Checks by the button of the ribbon. */
  async check(): Promise<void> {
    await this.pressRibbon('Kiểm tra chỉ tiêu');
    await this.waitForText('Kiểm tra xong');
  }

  async showFindings(): Promise<void> {
    await this.pane.getByRole('tab', { name: /Kiểm tra/ }).click();
    await this.waitForText('Kiểm tra lúc');
  }

  /** Presses a button of the ribbon above the grid. */
  async pressRibbon(label: string): Promise<void> {
    await this.page.locator('#ribbon').getByRole('button', { name: label }).click();
  }
}
