/** Findings accepted with a reason travel with the file, in the workbook's settings for this add-in. */
import { ACCEPTED_SETTING, acceptedOf, type Accepted } from '../../check/acceptedForm';
import { runExcel } from '../run';

export const findAcceptances = (context: Excel.RequestContext): Excel.Setting => {
  const setting = context.workbook.settings.getItemOrNullObject(ACCEPTED_SETTING);
  setting.load('value');
  return setting;
};

/** What was kept; anything unreadable is left out, and its findings are simply back. */
export const readAcceptances = (setting: Excel.Setting): readonly Accepted[] =>
  setting.isNullObject ? [] : acceptedOf(setting.value);

/** Replaces what is kept. One round trip. */
export const keepAcceptances = (accepted: readonly Accepted[]): Promise<void> =>
  runExcel('keepAcceptances', async (context) => {
    context.workbook.settings.add(ACCEPTED_SETTING, [...accepted]);
    await context.sync();
  });
