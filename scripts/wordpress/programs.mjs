// What a real WordPress needs, as Debian has it. Nothing is fetched here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The package of Debian that brings each. */
const PROGRAMS = { php: 'php-cli', mariadbd: 'mariadb-server', 'mariadb-install-db': 'mariadb-server', mariadb: 'mariadb-client' };
const MODULES = { mysqli: 'php-mysql', gd: 'php-gd', dom: 'php-xml', zip: 'php-zip', mbstring: 'php-mbstring' };

/** Where WordPress lies: another version can be unpacked anywhere and named by WORDPRESS. */
export const WORDPRESS = process.env.WORDPRESS || '/usr/share/wordpress';

/** What is missing, each with the package that brings it; empty when all is there. */
export function missing() {
  const found = Object.entries(PROGRAMS).filter(([name]) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error);
  const list = found.map(([name, from]) => `${name} (${from})`);
  if (!found.some(([name]) => name === 'php')) {
    const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout;
    for (const [name, from] of Object.entries(MODULES))
      if (!new RegExp(`^${name}$`, 'im').test(modules)) list.push(`PHP module ${name} (${from})`);
  }
  if (!existsSync(`${WORDPRESS}/wp-settings.php`)) list.push(`${WORDPRESS} (wordpress)`);
  return list;
}

/** Of what the test is made, for the first line of its report. */
export function versions() {
  const first = (command, pattern) => pattern.exec(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? '?';
  const wordpress = /\$wp_version = '([^']+)'/.exec(readFileSync(`${WORDPRESS}/wp-includes/version.php`, 'utf8'))?.[1];
  return `WordPress ${wordpress}, PHP ${first('php', /PHP (\S+)/)}, MariaDB ${first('mariadbd', /Ver (\S+?)-/)}`;
}
