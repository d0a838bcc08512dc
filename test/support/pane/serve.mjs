/** Serves the pane with a fake port for looking at it: `node test/support/pane/serve.mjs [port]`. */
import { build } from 'esbuild';
import { createServer } from 'node:http';
import path from 'node:path';

const page = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Kế hoạch xã hội học tập</title>
    <style>html, body, #root { height: 100%; } body { margin: 0; }</style>
  </head>
  <body><div id="root"></div><script type="module" src="/harness.js"></script></body>
</html>`;

/** Files by address, built anew. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'harness.tsx')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: '/',
    write: false,
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
}

/** Starts the server; resolves to its address and how to stop it. */
export async function servePane(port = 0) {
  const files = await bundle();
  const server = createServer((request, response) => {
    const script = files.get(path.basename(new URL(request.url, 'http://localhost').pathname));
    // The files do not change while the server runs: a browser may keep them, and what it made of them.
    if (script) response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ?? page);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { address } = await servePane(Number(process.argv[2] ?? 0));
  console.log(address);
}
