import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readingFailed } from '../input/file-failure.ts';
import type { World } from '../world.ts';
import type { PublicFile } from './public-file.ts';

/** The file a page names; it loads the others. */
export const ENTRY = 'netz-map.js';
/** Everything a server needs: no source maps, nobody else's files. */
const OURS = /^netz-map(?:[.-][a-z0-9.-]+)?\.js$/;

/**
 * The files of the software in a folder.
 *
 * @throws CliError when the folder or one of them cannot be read
 */
export async function scriptsIn(folder: string, names: readonly string[], world: World): Promise<PublicFile[]> {
  const scripts: PublicFile[] = [];
  for (const name of names.filter((one) => OURS.test(one))) {
    const path = join(folder, name);
    try {
      scripts.push({ name, bytes: await world.readFile(path) });
    } catch (error) {
      throw readingFailed(path, error);
    }
  }
  return scripts;
}

/** What a page names beside the address of a script, so that the browser refuses any other (subresource integrity). */
export const integrityOf = ({ bytes }: PublicFile): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** `SRI.txt`: a line for each script, hash first. */
export function integrityList(scripts: readonly PublicFile[]): string {
  if (scripts.length === 0) return `# Noch liegt hier kein Skript von netz-map.\n`;
  return scripts.map((script) => `${integrityOf(script)}  ${script.name}\n`).join('');
}
