import { basename, dirname, join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { writingFailed } from '../input/file-failure.ts';
import type { World } from '../world.ts';
import { LIST, listOf, type FolderBefore } from './folder-plan.ts';
import { publicFile, type PublicFile } from './public-file.ts';

export interface FolderChange {
  readonly files: readonly PublicFile[];
  /** Names of our files that stay as they are. */
  readonly staying: readonly string[];
  /** Names of our files that go. */
  readonly stale: readonly string[];
}

/**
 * Puts the files into the folder and takes out of it what an earlier run has left. They are written beside it first, so that a full disk
 * changes nothing; then each takes its place at once. Where that ends half-way it is said, and the next run finishes it: the list of our
 * files is written before the first of them.
 *
 * @throws CliError when something cannot be written or replaced
 */
export async function writeFolder(before: FolderBefore, { files, staying, stale }: FolderChange, world: World): Promise<void> {
  const folder = resolve(before.path);
  const beside = join(dirname(folder), `.${basename(folder)}.netz-map-neu`);
  const names = files.map(({ name }) => name);
  const list = publicFile(LIST, listOf([...names, ...staying]));
  await tryTo(before.path, async () => {
    await world.remove(beside);
    await world.makeFolder(beside);
    try {
      for (const { name, bytes } of [...files, list]) await world.writeFile(join(beside, name), bytes);
      if (before.isThere) await world.writeFile(join(beside, BOTH), listOf([...new Set([...names, ...before.own])]));
      else await world.rename(beside, folder);
    } catch (error) {
      await world.remove(beside);
      throw error;
    }
  });
  if (!before.isThere) return;
  await tryToReplace(join(before.path, LIST), () => world.rename(join(beside, BOTH), join(folder, LIST)));
  // what is to be gone goes first
  for (const name of stale) await tryToReplace(join(before.path, name), () => world.remove(join(folder, name)));
  for (const name of names) await tryToReplace(join(before.path, name), () => world.rename(join(beside, name), join(folder, name)));
  await tryToReplace(join(before.path, LIST), () => world.rename(join(beside, LIST), join(folder, LIST)));
  await tryToReplace(beside, () => world.remove(beside));
}

/** The list of what is ours while the folder is neither the old nor the new one. */
const BOTH = 'beide.json';

async function tryTo(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw writingFailed(path, error);
  }
}

async function tryToReplace(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    const reason = error.code;
    throw new CliError(EXIT.files, ({ publish }) => publish.halfWritten(path, reason));
  }
}
