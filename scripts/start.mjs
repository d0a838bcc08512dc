// npm start: the workbook without Excel. Only Node's own modules may be imported at the top,
// because in a fresh clone the packages are not installed yet.
import path from 'node:path';
import { root } from './freshness.mjs';
import { ensureInstalled } from './installedPackages.mjs';
import { ensureAddinBuilt } from './addinBuild.mjs';

ensureInstalled();
ensureAddinBuilt();

const { buildHostPage } = await import('../src/host/build.mjs');
await buildHostPage();

const { startServer } = await import('../src/host/server.mjs');
const { port } = await startServer({
  port: Number(process.env.PORT ?? 3000),
  addinDir: path.join(root, 'dist'),
});
console.log(`Sổ tính thử đã sẵn sàng tại http://localhost:${port} (Ctrl+C để dừng).`);
