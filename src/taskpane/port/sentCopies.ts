/** Copies to send, for the port: out of the workbook as it is now, checked, as a file. Fetched when one is first asked for. */
import { clearingOf, type Clearing } from '../../check/sent/clearing';
import type { RecipientId } from '../../domain/recipients';
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import { slices } from '../../excel/slices';
import { sendSteps } from '../../files/sendXlsx';
import { sentFileName } from '../../workbook/sent/sentFileName';
import { sheetOfList } from '../../workbook/sent/stampSheet';
import { finishInSlices } from '../../workbook/steps';
import { formerTemplate } from '../../workbook/upgrade/upgradePath';
import { today } from '../../workbook/localDay';
import type { SentCopy } from './WorkbookPort';
import { xlsxBlob } from './xlsxBlob';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

export const makeSentCopy = async (
  excel: ExcelPort,
  recipient: RecipientId | null,
  options: CheckOptions,
): Promise<SentCopy> => {
  await excel.check(options);
  const { parsed, report } = await excel.checked();
  options.onProgress({ step: 'document', done: 0, total: null });
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

/** What emptying the registers would take away. Nothing is written. */
export const findRegisters = async (excel: ExcelPort, options: CheckOptions): Promise<Clearing> =>
  clearingOf((await excel.read(options)).parsed);
