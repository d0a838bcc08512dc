import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortVi from '@univerjs/preset-sheets-sort/locales/vi-VN';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import tableEn from '@univerjs/sheets-table-ui/locale/en-US';
import tableVi from '@univerjs/sheets-table-ui/locale/vi-VN';
import type { UniverKit } from '../engine/univer/kit';
import { collectKit } from '../engine/univer/kit';
import type { PluginEntry } from '../engine/univer/plugins';
import { registerPlugins } from '../engine/univer/plugins';
import { emptyWorkbook } from '../engine/univer/unit';
import { keepTyping } from './keepTyping';
import { PROGRESS_TEXTS } from './progressTexts';
import type { PageSettings } from './settings';
import '@univerjs/sheets-table/facade';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';

/**
 * Univer with its screen, in `container`. The grid stays light in the dark theme, as Excel's cells
 * do: Univer's own dark mode would turn the colours of the workbook around.
 */
export function createUiKit(container: HTMLElement, settings: PageSettings): UniverKit {
  const univer = new Univer({
    locale: settings.language === 'vi-VN' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVi, formattingVi, validationVi, sortVi, tableVi, PROGRESS_TEXTS['vi-VN']),
      [LocaleType.EN_US]: mergeLocales(coreEn, formattingEn, validationEn, sortEn, tableEn, PROGRESS_TEXTS['en-US']),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsSortPreset(),
  ];
  registerPlugins(univer, [
    ...presets.flatMap((preset) => preset.plugins as readonly PluginEntry[]),
    UniverSheetsTablePlugin,
    // The tag with the table's name would lie over a frozen first row.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ]);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(emptyWorkbook());
  // Cells show numbers as the machine's region writes them: 1.592 and 50,00% in Vietnamese.
  if (settings.language === 'vi-VN') workbook.setNumfmtLocal('vi');
  keepTyping(univer);
  return collectKit(univer, api, workbook);
}
