import path from 'node:path';
import { root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

const source = 'src/functions/metadata.ts';
const files = { 'functions.json': 'vi', 'functions.en.json': 'en' };

/**
 * Webpack plugin: writes the custom functions' metadata, one file per language.
 *
 * They are made from the definitions of the functions themselves. The generator of
 * custom-functions-metadata reads types from source code instead: it knows one language only,
 * and its names and options would be a second list beside the definitions.
 */
export class FunctionsMetadata {
  constructor({ base }) {
    this.base = base;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        compilation.fileDependencies.add(path.join(root, source));
        const { functionsMetadata } = await importTypeScript(source);
        for (const [file, language] of Object.entries(files)) {
          const text = `${JSON.stringify(functionsMetadata(language, this.base), null, 2)}\n`;
          compilation.emitAsset(file, new sources.RawSource(text));
        }
      });
    });
  }
}
