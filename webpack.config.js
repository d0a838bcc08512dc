import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import LicensePlugin from 'webpack-license-plugin';
import { FunctionsMetadata } from './scripts/functions-metadata.mjs';
import { ServedFiles } from './scripts/servedFiles.mjs';
import { SizeReport } from './scripts/sizeReport.mjs';
import { isPermissive, noticesText } from './scripts/thirdPartyNotices.mjs';

const developmentBase = 'https://localhost:3000';
const officeJsCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Options: --env base=https://…   address the add-in will be served from (written to the manifest)
 *          --env officeJs=https://…   or OFFICE_JS_URL: office.js of an intranet mirror
 */
export default async function configuration(env, { mode = 'production' }) {
  const base = baseAddress(env.base);
  const officeJs = env.officeJs ?? process.env.OFFICE_JS_URL ?? officeJsCdn;
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: 'source-map',
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(import.meta.dirname, 'build/webpack'),
      buildDependencies: { config: [import.meta.filename] },
      version: `${base} ${officeJs}`,
    },
    // One page holds functions, commands and pane (shared runtime). Functions come first, so that formulas are
    // registered before the pane is drawn. Whatever the page loads carries a hash of its content in its name: an old
    // script cannot meet a new page. The two files that stand outside of that hold all they need:
    //   opening          says what is the matter while the others do not come
    //   functionsScript  functions.js of the manifest, whose name is fixed and which Excel may keep for a day
    entry: {
      opening: './src/taskpane/opening/opening.ts',
      functionsScript: { import: './src/functions/functions.ts', filename: 'functions.js' },
      functions: { import: './src/functions/functions.ts', runtime: 'runtime' },
      commands: { import: './src/commands/commands.ts', dependOn: 'functions' },
      taskpane: { import: './src/taskpane/index.tsx', dependOn: ['functions', 'commands'] },
      conformance: { import: './src/conformance/entry.ts', dependOn: 'functions' },
      // Stands alone, as it must be there where something else is not.
      serverCheck: './src/serverCheck/entry.ts',
    },
    output: {
      path: path.resolve(import.meta.dirname, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader() },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    // Half the time of webpack's own choice, for files of the same size.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      new FunctionsMetadata({ base }),
      page('taskpane.html', ['opening', 'functions', 'commands', 'taskpane'], officeJs, {
        title: 'Kế hoạch xã hội học tập',
        wait: 'Đang mở ngăn kế hoạch…',
      }),
      page('conformance.html', ['opening', 'functions', 'conformance'], officeJs, {
        title: 'Đối chiếu với Excel',
        wait: 'Đang mở…',
      }),
      new HtmlPlugin({
        template: './src/serverCheck/page.html',
        filename: 'server-check.html',
        chunks: ['serverCheck'],
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/help', to: 'help' },
          // The guide shows them.
          { from: 'docs/pictures', to: 'help/pictures', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(developmentBase, base),
          },
        ],
      }),
      // The licence texts of every package in the scripts; one that asks for more than to be named stops the build.
      new LicensePlugin({
        outputFilename: 'third-party.json',
        additionalFiles: { 'third-party.txt': noticesText },
        excludedPackageTest: (name) => name.startsWith('@xhht/'),
        unacceptableLicenseTest: (license) => !isPermissive(license),
        includeNoticeText: true,
      }),
      new SizeReport(['opening', 'taskpane']),
      new ServedFiles({ officeJs }),
    ],
    // The page stays readable: whoever serves it may exchange the address of office.js.
    experiments: { html: false },
    performance: { hints: false },
    devServer: env.WEBPACK_SERVE ? await httpsServer() : undefined,
  };
}

/** `wait`: what it says until its scripts are there. */
function page(filename, chunks, officeJs, { title, wait }) {
  return new HtmlPlugin({
    template: './src/taskpane/page.html',
    filename,
    chunks,
    chunksSortMode: 'manual',
    inject: false,
    minify: false,
    templateParameters: { title, wait, officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs) },
  });
}

function baseAddress(base = developmentBase) {
  if (!URL.canParse(base) || new URL(base).protocol !== 'https:') {
    throw new Error(`--env base=${base}: Excel loads add-ins from https addresses only.`);
  }
  return base.replace(/\/+$/, '');
}

/**
 * Scripts come from us and from office.js's own address, which loads the part for each platform
 * and its language file from beside itself, and may fetch from there. Nothing else may be
 * reached: neither figures nor names can leave through the pane, and the library's telemetry
 * stays out as well. Fluent UI writes its styles at run time, hence 'unsafe-inline' for styles.
 */
function contentSecurityPolicy(officeJs) {
  const office = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function swcLoader() {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

async function httpsServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    // Without it the add-in is served to the whole network.
    host: 'localhost',
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
  };
}
