import { gzipSync } from 'node:zlib';

/**
 * Webpack plugin: writes stats.json with the size of every script, and which of them the
 * page of these entries loads at first. `npm run bench` and the size test read it.
 */
export class SizeReport {
  constructor(entries) {
    this.entries = entries;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SizeReport', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeReport', stage }, () => {
        const report = this.measure(compilation);
        compilation.emitAsset('stats.json', new sources.RawSource(`${JSON.stringify(report, null, 2)}\n`));
      });
    });
  }

  measure(compilation) {
    const scripts = compilation.getAssets().filter(({ name }) => name.endsWith('.js'));
    const first = new Set();
    for (const entry of this.entries) addFiles(compilation.entrypoints.get(entry), first);
    return {
      scripts: scripts.map(({ name, source }) => ({
        file: name,
        first: first.has(name),
        bytes: source.size(),
        gzip: gzipSync(source.buffer()).length,
      })),
    };
  }
}

/** An entry that depends on others loads their files too. */
function addFiles(group, files) {
  group.getFiles().forEach((file) => files.add(file));
  group.getParents().forEach((parent) => addFiles(parent, files));
}
