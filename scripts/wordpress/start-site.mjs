// WordPress as Debian packs it, copied into a folder that is thrown away and served by PHP itself on this machine only.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WORDPRESS } from './programs.mjs';

const PATIENCE = 30_000;
const SETUP = path.resolve('scripts/wordpress/set-up.php');
const BESIDE = ['strict-policy.php', 'german-words.php'];

/**
 * @param {string} folder where it may write
 * @param {string} socket of the database
 * @returns {Promise<{url: string, log: () => string, run: (php: string) => string, stop: () => Promise<void>}>} `log`: what PHP has complained
 *   about; `run`: what a few lines of PHP print inside this WordPress
 */
export async function startSite(folder, socket) {
  const root = path.join(folder, 'www');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(WORDPRESS))
    if (name !== 'wp-config.php' && name !== 'wp-config-sample.php')
      cpSync(path.join(WORDPRESS, name), path.join(root, name), { recursive: true, dereference: true });
  writeFileSync(path.join(root, 'wp-config.php'), config({ folder, socket, url }));
  mkdirSync(path.join(root, 'wp-content/mu-plugins'), { recursive: true });
  for (const name of BESIDE) cpSync(path.resolve('scripts/wordpress', name), path.join(root, 'wp-content/mu-plugins', name));
  rmSync(path.join(root, 'wp-content/uploads'), { recursive: true, force: true });
  const php = (args) => {
    const done = spawnSync('php', ['-d', 'memory_limit=512M', ...args], { encoding: 'utf8', env: { ...process.env, NETZ_WWW: root } });
    if (done.status !== 0) throw new Error(`php ${args.at(-1)}: ${done.stdout}${done.stderr}`);
    return done.stdout;
  };
  php([SETUP]);
  const out = openSync(path.join(folder, 'php.log'), 'w');
  const server = spawn('php', ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: ['ignore', out, out],
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    // with its workers in a group of its own, which is ended as one
    detached: true,
  });
  const ended = new Promise((done) => server.once('exit', done));
  // the test runner waits until nothing is left to wait for
  server.unref();
  const stop = async () => {
    server.ref();
    if (server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await ended;
  };
  for (const end = Date.now() + PATIENCE; !(await answers(`${url}/wp-login.php`)); await wait(100)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await stop();
    throw new Error(`WordPress did not answer, see ${folder}/php.log`);
  }
  const log = path.join(folder, 'debug.log');
  return {
    url,
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    run: (code) => php(['-r', `require getenv('NETZ_WWW') . '/wp-load.php'; ${code}`]),
    stop,
  };
}

const answers = (url) =>
  fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );

/** PHP's server takes no "any port". */
function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** Nothing is asked of wordpress.org, nothing runs by itself, and whatever PHP complains about is kept. */
function config({ folder, socket, url }) {
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'wp',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_LOG: `${folder}/debug.log`,
    WP_DEBUG_DISPLAY: false,
    FS_METHOD: 'direct',
    AUTH_KEY: 'a key of a site that lives for a minute',
  };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${value === true ? 'true' : `'${value}'`});`);
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}
