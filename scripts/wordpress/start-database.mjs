// A MariaDB of its own for one run: in a folder that is thrown away, without a port, beside whatever runs on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 30_000;

/**
 * @param {string} folder where it may write; its path must be short, for that of a socket may have 107 characters
 * @returns {Promise<{socket: string, stop: () => Promise<void>}>} a server with an empty database `wp` and a user `wp` without password
 */
export async function startDatabase(folder) {
  const data = path.join(folder, 'db');
  const socket = path.join(folder, 's.sock');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const installed = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) throw new Error(`mariadb-install-db: ${installed.stdout}${installed.stderr}`);
  const log = openSync(path.join(folder, 'mariadb.log'), 'w');
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/mariadb.pid`, '--skip-networking', ...asRoot],
    { stdio: ['ignore', log, log] },
  );
  const ended = new Promise((done) => server.once('exit', done));
  // the test runner waits until nothing is left to wait for
  server.unref();
  const stop = async () => {
    server.ref();
    server.kill('SIGTERM');
    await ended;
  };
  const ask = (sql) => spawnSync('mariadb', ['--no-defaults', '-u', 'root', '-S', socket, '-e', sql], { encoding: 'utf8' });
  for (const end = Date.now() + PATIENCE; ask('select 1').status !== 0; await wait(100)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await stop();
    throw new Error(`mariadbd did not start, see ${folder}/mariadb.log`);
  }
  ask('create database wp character set utf8mb4; create user wp@localhost; grant all on wp.* to wp@localhost');
  return { socket, stop };
}
