// npm start: the workbook without Excel. Only Node's own modules may be imported at the top,
// because in a fresh clone the packages are not installed yet.
import path from 'node:path';
import { isFresh, root } from './freshness.mjs';
import { ensureInstalled } from './installedPackages.mjs';
import { ensureAddinBuilt } from './addinBuild.mjs';

ensureInstalled();
ensureAddinBuilt();

const { buildHostPage, pageFolder, pageSources } = await import('@xhht/embedded-excel/build.mjs');
if (!isFresh(path.join(pageFolder, 'index.html'), [...pageSources, 'package-lock.json'])) {
  console.log('Đang biên dịch sổ tính thử…');
  await buildHostPage();
}

const { startServer } = await import('@xhht/embedded-excel/server.mjs');
const wanted = Number(process.env.PORT ?? 3000);
try {
  const { port } = await startServer({ port: wanted, addinDir: path.join(root, 'dist') });
  console.log(`Sổ tính thử đã sẵn sàng tại http://localhost:${port} (Ctrl+C để dừng).`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Cổng ${wanted} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=3001 npm start`);
  process.exitCode = 1;
}
