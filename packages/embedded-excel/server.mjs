/** Serves the page, the add-in and office.js to this machine only. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pageFolder } from './build.mjs';

const officeJs = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${CDN}/lib/1/hosted/office.js`;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file under `folder`, or undefined when there is none or the path leads out of it. */
function fileIn(folder, name) {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${name}`)}`);
  if (!file.startsWith(folder + path.sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The add-in's page loads office.js from Microsoft; here it comes from the installed package. */
function localOfficeJs(html) {
  return html.replaceAll(OFFICE_JS, '/officejs/office.js').replaceAll(` ${CDN}`, '');
}

function find(url, { addinDir, pageDir }) {
  if (url === '/') return fileIn(pageDir, 'index.html');
  if (url.startsWith('/officejs/')) {
    const name = url.slice('/officejs/'.length);
    return fileIn(pageDir, name) ?? fileIn(officeJs, name);
  }
  return fileIn(addinDir, url) ?? fileIn(pageDir, url);
}

function answer(request, response, folders) {
  const url = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = find(url, folders);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`No file ${url}`);
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (path.extname(file) === '.html') response.end(localOfficeJs(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
}

/**
 * Starts the server.
 * @param {{ port: number, addinDir: string, pageDir?: string }} options
 *   port: 0 takes a free one; addinDir: the built add-in; pageDir: what `buildHostPage` wrote
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export function startServer({ port, addinDir, pageDir = pageFolder }) {
  const folders = { addinDir: path.resolve(addinDir), pageDir: path.resolve(pageDir) };
  const server = createServer((request, response) => {
    try {
      answer(request, response, folders);
    } catch {
      response.writeHead(400).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        port: server.address().port,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}
