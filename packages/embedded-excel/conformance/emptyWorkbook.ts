/** The workbook in which questions are asked: it must hold nothing, and holds nothing afterwards. */
import type { Belongings } from './belongings';

/** The name that the probes of members know their sheet by. */
export const SHEET = 'Sheet1';
/** What the probes lock sheets and workbooks with, where they do. */
const PASSWORDS = [undefined, 'mật khẩu'];

/** Rejects where no password opens it. */
const unlockWorkbook = async (library: typeof Excel): Promise<void> => {
  let refusal: unknown;
  for (const password of PASSWORDS) {
    try {
      await library.run(async (context) => {
        const { protection } = context.workbook;
        protection.load('protected');
        await context.sync();
        if (!protection.protected) return;
        protection.unprotect(password);
        await context.sync();
      });
      return;
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
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
