/** Copies to send, for the port: out of the workbook as it is now, checked, as a file. Fetched when it is first asked for. */
import type { RecipientId } from '../../domain/recipients';
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import { slices } from '../../excel/slices';
import { finishInSlices } from '../../workbook/steps';
import { today } from '../../workbook/localDay';
import type { SentCopy, WorkbookPort } from './WorkbookPort';
import { xlsxBlob } from './xlsxBlob';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

const makeSentCopy = async (
  excel: ExcelPort,
  recipient: RecipientId | null,
  options: CheckOptions,
): Promise<SentCopy> => {
  await excel.check(options);
  const { parsed, report } = await excel.checked();
  options.onProgress({ step: 'document', done: 0, total: null });
  const [{ sendSteps }, { formerTemplate }, { sheetOfList }, { sentFileName }] = await Promise.all([
    import('../../files/sendXlsx'),
    import('../../workbook/upgrade/upgradePath'),
    import('../../workbook/sent/stampSheet'),
    import('../../workbook/sent/sentFileName'),
  ]);
  const former = await formerTemplate(parsed.snapshot.templateVersion);
  const { bytes, stamp, masked, kept } = await finishInSlices(
    sendSteps({ parsed, report }, { today: today(), recipient, former }),
    slices(() => options.signal.throwIfAborted()),
  );
  return {
    fileName: sentFileName(parsed.plan.info, stamp),
    file: xlsxBlob(bytes),
    targets: stamp.targets.length,
    errors: stamp.counts.error,
    registers: stamp.registers.map(({ list, persons }) => ({ sheet: sheetOfList(list), persons })),
    masked,
    kept,
    hash: stamp.hash,
  };
};

/** What the port can do with the persons of a workbook. */
export const sentCopies = (excel: ExcelPort): Required<Pick<WorkbookPort, 'makeSentCopy' | 'findRegisters'>> => ({
  makeSentCopy: (recipient, options) => makeSentCopy(excel, recipient, options),
  findRegisters: async (options) => {
    const [{ parsed }, { clearingOf }] = await Promise.all([excel.read(options), import('../../check/sent/clearing')]);
    return clearingOf(parsed);
  },
});
