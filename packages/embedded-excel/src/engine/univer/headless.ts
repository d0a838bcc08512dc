import './iteratorPolyfill';
import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { collectKit } from './kit';
import type { UniverKit } from './kit';
import { registerPlugins } from './plugins';
import { emptyWorkbook } from './unit';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-table/facade';

/** Univer without a screen. The package of presets is avoided: it brings commercial packages. */
export function createHeadlessKit(): UniverKit {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {},
    logLevel: 1,
  });
  registerPlugins(univer, [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsTablePlugin,
  ]);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(emptyWorkbook());
  return collectKit(univer, api, workbook);
}
