import { basename, dirname, extname, join } from 'node:path';
import type { WrittenFile } from '@netz-map/importers';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { writingFailed } from '../input/file-failure.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import { oneLine } from './terminal-safe.ts';
import { refuseToOverwrite } from './write-result.ts';

export interface Destination {
  /** What stood after `-o`; without it standard output, which has room for one file. */
  readonly output: string | undefined;
  /** Files that were read, and are never written over. */
  readonly paths: readonly string[];
}

/**
 * Writes files where somebody wants them: one under the name that was given; several into the folder, or beside each other with that name in
 * front (`netz-akteure.csv`). Which ones they are is said when their names were not given.
 *
 * @throws CliError when a file cannot be written, is one of those that were read, or when standard output would get several.
 */
export async function writeFilesTo(
  files: readonly WrittenFile[],
  { output, paths }: Destination,
  world: World,
  texts: CliTexts,
): Promise<void> {
  const [only, ...others] = files;
  if (output === undefined) {
    if (others.length > 0) throw new CliError(EXIT.usage, (say) => say.severalFiles(files.map(({ name }) => name)));
    if (world.stdout.isTerminal && only!.name.endsWith('.xlsx')) throw new CliError(EXIT.usage, (say) => say.outputMissing);
    return world.stdout.write(only!.bytes);
  }
  const folder = isFolder(output) ? output : undefined;
  const named = files.map(({ name, bytes }) => ({ path: pathOf(name, output, folder, others.length > 0), bytes }));
  for (const { path } of named) refuseToOverwrite(paths, path, world);
  try {
    if (folder !== undefined) await world.makeFolder(folder);
  } catch (error) {
    throw writingFailed(folder!, error);
  }
  for (const { path, bytes } of named) {
    try {
      await world.writeFile(path, bytes);
    } catch (error) {
      throw writingFailed(path, error);
    }
  }
  if (named.length > 1 || folder !== undefined) world.stderr.write(`${oneLine(texts.filesWritten(named.map(({ path }) => path)))}\n`);
}

/** A name without an ending is that of a folder; a day at its end (`Stand 15.05.2026`) is none. */
function isFolder(output: string): boolean {
  return /[/\\]$/.test(output) || !/\.[a-z]\w*$/i.test(extname(output));
}

function pathOf(name: string, output: string, folder: string | undefined, several: boolean): string {
  if (folder !== undefined) return join(folder, name);
  if (!several) return output;
  const stem = basename(output, extname(output));
  // the pages of "netz.hsds.json" are "netz.hsds-1.json" and so on
  const repeated = `${stem.split('.').at(-1)!}-`;
  return join(dirname(output), `${stem}-${name.startsWith(repeated) ? name.slice(repeated.length) : name}`);
}
