/** Opens a workbook that was made here in a window of its own. The workbook at hand is not touched. */

/** `btoa` takes a text of bytes; an argument list has an end. */
const PART = 0x8000;

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += PART)
    text += String.fromCharCode(...bytes.subarray(from, from + PART));
  return btoa(text);
};

/**
 * One round trip. False where this Excel would not: some builds refuse a file (office-js 3646), others say so although they
 * open it (office-js 1562), so that whoever asked offers the file as well and says which of the two was seen.
 */
export const openNewWorkbook = async (bytes: Uint8Array): Promise<boolean> => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    return false;
  }
};
