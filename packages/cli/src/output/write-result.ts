import { resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { writingFailed } from '../input/file-failure.ts';
import type { World } from '../world.ts';

/** Refuses, before anything is read, to write the result over one of the files that it is made of. */
export function refuseToOverwrite(files: readonly string[], output: string | undefined, world: World): void {
  if (output === undefined) return;
  const isSame = (file: string): boolean => resolve(file) === resolve(output) || (world.isSameFile?.(file, output) ?? false);
  const same = files.find((file) => file !== '-' && isSame(file));
  if (same !== undefined) throw new CliError(EXIT.usage, (texts) => texts.outputIsInput(same));
}

/** To the file, or to standard output. @throws CliError when the file cannot be written */
export async function writeResult(text: string, output: string | undefined, world: World): Promise<void> {
  if (output === undefined) return world.stdout.write(text);
  try {
    await world.writeFile(output, text);
  } catch (error) {
    throw writingFailed(output, error);
  }
}
