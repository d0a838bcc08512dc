/**
 * Webpack plugin: writes served.json with every file that a server has to send, for the page server-check.html, and
 * web.config, by which IIS sends them right as they are.
 */
export class ServedFiles {
  constructor({ officeJs }) {
    this.officeJs = officeJs;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ServedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ServedFiles', stage }, () => {
        const files = compilation
          .getAssets()
          .map(({ name }) => name)
          .filter((name) => !/\.map$|^(?:stats|served|third-party)\.json$|^web\.config$/.test(name))
          .sort();
        const list = JSON.stringify({ officeJs: this.officeJs, files }, null, 1);
        compilation.emitAsset('served.json', new sources.RawSource(`${list}\n`));
        compilation.emitAsset('web.config', new sources.RawSource(WEB_CONFIG));
      });
    });
  }
}

/** Every file is asked for again before it is used: IIS tells files with a hash in their name apart only with a module more. */
const WEB_CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".xml" />
      <mimeMap fileExtension=".xml" mimeType="text/xml" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="Access-Control-Allow-Origin" />
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
