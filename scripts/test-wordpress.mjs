// `node scripts/run.mjs test:wordpress`, after `build`: the plugin in a real WordPress from Debian with a MariaDB of its own, used in Chromium
// as an association uses it. Not part of `npm test`: it needs `apt-get install wordpress wordpress-l10n mariadb-server php-cli php-mysql php-gd
// php-xml php-zip php-mbstring` and says in one line when one of them is missing. `--pictures` renews the pictures in docs/bilder/einbetten.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNodeTests } from './node-tests.mjs';
import { writePluginZip } from './plugin-zip.mjs';
import { missing, versions } from './wordpress/programs.mjs';
import { startDatabase } from './wordpress/start-database.mjs';
import { startSite } from './wordpress/start-site.mjs';

/** In this order: each stands on those before it. */
const TESTS = ['install', 'visit', 'remove'].map((part) => path.resolve(`examples/wordpress/${part}.wordpress.mjs`));

const absent = missing();
if (absent.length > 0) {
  console.log(`test:wordpress skipped: there is no ${absent.join(', no ')}`);
  process.exit(0);
}
const began = performance.now();
const folder = mkdtempSync(path.join(tmpdir(), 'netz-wp-'));
const running = [];
/** Also when somebody stops the run: no server and no folder stays. */
async function end() {
  for (const { stop } of running.splice(0).reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().then(() => process.exit(1)));
let ok;
try {
  const zip = writePluginZip();
  const database = await startDatabase(folder);
  running.push(database);
  const site = await startSite(folder, database.socket);
  running.push(site);
  console.log(`${versions()}: ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  globalThis.netzWordPress = { ...site, zip, folder, pictures: process.argv.includes('--pictures') };
  process.env.BROWSERS = 'chromium';
  ok = await runNodeTests('WordPress tests', TESTS, {
    isolation: 'none',
    timeout: 120_000,
  });
} finally {
  await end();
}
console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
process.exit(ok ? 0 : 1);
