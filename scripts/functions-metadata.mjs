import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

const descriptions = 'src/functions/metadata.ts';
const files = { 'functions.json': 'vi-VN', 'functions.en.json': 'en-US' };

/**
 * Webpack plugin: completes the custom functions' metadata.
 *
 * The generator reads the signatures in src/functions/functions.ts and writes functions.json.
 * It knows one language and not every option, so what it wrote passes through
 * `localizeMetadata(metadata, locale, base)` of src/functions/metadata.ts, once per language.
 */
export class FunctionsMetadata {
  constructor({ base }) {
    this.base = base;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    // The generator hands its file to child compilations (the page's template) as well, where
    // it would clash with the completed one.
    compiler.hooks.compilation.tap('FunctionsMetadata', (compilation) => {
      if (compilation.compiler !== compiler) compilation.deleteAsset('functions.json');
    });
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        compilation.fileDependencies.add(path.join(root, descriptions));
        const generated = JSON.parse(compilation.getAsset('functions.json').source.source());
        const localize = await localizer();
        for (const [file, locale] of Object.entries(files)) {
          const text = `${JSON.stringify(localize(generated, locale, this.base), null, 2)}\n`;
          const write = compilation.getAsset(file) ? 'updateAsset' : 'emitAsset';
          compilation[write](file, new sources.RawSource(text));
        }
      });
    });
  }
}

async function localizer() {
  if (!existsSync(path.join(root, descriptions))) return (metadata) => metadata;
  return (await importTypeScript(descriptions)).localizeMetadata;
}
