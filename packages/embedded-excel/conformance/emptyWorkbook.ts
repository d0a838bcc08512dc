/** The workbook in which questions are asked: it must hold nothing, and holds nothing afterwards. */

/** The name that the probes of members know their sheet by. */
export const SHEET = 'Sheet1';
/** What the probes lock sheets and workbooks with, where they do. */
const PASSWORDS = [undefined, 'mật khẩu'];

/** What a blank workbook brought along, and keeps: labels of an organisation stand in its properties. */
export interface Belongings {
  /** Of its first sheet. */
  readonly sheet: string;
  readonly properties: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly title: string;
  readonly author: string;
}

/**
 * What the workbook brought along; `null` where somebody has something in it: a cell with a content, a table, a chart, a
 * name. Two round trips. A workbook of several blank sheets counts as empty.
 */
export const belongingsOfEmpty = (library: typeof Excel): Promise<Belongings | null> =>
  library.run(async (context) => {
    const { worksheets, names, tables, settings, properties } = context.workbook;
    worksheets.load('items/name');
    settings.load('items/key');
    properties.load('title,author');
    properties.custom.load('items/key');
    const counts = [names.getCount(), tables.getCount()];
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load('address');
    const ofSheets = worksheets.items.flatMap((sheet) => [sheet.charts.getCount(), sheet.names.getCount()]);
    await context.sync();
    const isEmpty =
      used.every(({ isNullObject }) => isNullObject) && [...counts, ...ofSheets].every(({ value }) => value === 0);
    if (!isEmpty) return null;
    return {
      sheet: worksheets.items[0]?.name ?? SHEET,
      properties: new Set(properties.custom.items.map(({ key }) => key)),
      settings: new Set(settings.items.map(({ key }) => key)),
      title: properties.title,
      author: properties.author,
    };
  });

const unlockWorkbook = async (library: typeof Excel): Promise<void> => {
  for (const password of PASSWORDS) {
    const open = await library.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      if (!protection.protected) return true;
      protection.unprotect(password);
      await context.sync();
      return true;
    });
    if (open) return;
  }
};

/** Away with everything but what it brought along, and one blank sheet in its place. `name`: what that is called. */
export const emptyWorkbook = async (
  library: typeof Excel,
  { properties: ownProperties, settings: ownSettings, title, author }: Belongings,
  name = SHEET,
): Promise<void> => {
  await unlockWorkbook(library);
  await library.run(async (context) => {
    const { worksheets, names, settings, properties, application } = context.workbook;
    context.runtime.enableEvents = true;
    application.calculationMode = 'Automatic';
    worksheets.load('items/name');
    names.load('items/name');
    settings.load('items/key');
    properties.custom.load('items/key');
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    let bridge = 'XHHT_0';
    for (let number = 1; taken.has(bridge.toLowerCase()); number += 1) bridge = `XHHT_${number}`;
    const standIn = worksheets.add(bridge);
    standIn.activate();
    for (const sheet of worksheets.items) sheet.delete();
    for (const item of names.items) item.delete();
    for (const setting of settings.items) if (!ownSettings.has(setting.key)) setting.delete();
    for (const { key } of properties.custom.items) {
      if (!ownProperties.has(key)) properties.custom.getItem(key).delete();
    }
    properties.title = title;
    properties.author = author;
    worksheets.add(name).activate();
    standIn.delete();
    await context.sync();
  });
};
