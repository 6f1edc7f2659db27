import { readFiles, type InputFile, type ReadOptions, type ReadResult } from '@netz-map/importers';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import { readingFailed } from './file-failure.ts';

/** What the files gave. `network` is missing when nothing in them could be used. */
export interface Input extends ReadResult {
  /** The files as they were read, for who wants to say what they were. */
  readonly files: readonly InputFile[];
}

/**
 * Reads all files as the sheets of one network. The dash, or no file at all and something in the pipe, is standard input.
 *
 * @throws CliError when a file cannot be read, or when there is nothing to read at all.
 */
export async function readInput(
  command: string,
  files: readonly string[],
  world: World,
  texts: CliTexts,
  options: ReadOptions = {},
): Promise<Input> {
  const paths = files.length === 0 && !world.stdin.isTerminal ? ['-'] : files;
  if (paths.length === 0) throw new CliError(EXIT.usage, (say) => say.noFiles(command));
  if (paths.filter((path) => path === '-').length > 1) throw new CliError(EXIT.usage, (say) => say.stdinTwice);
  const contents: InputFile[] = [];
  // one after the other: the first file that is missing is the one that is named
  for (const path of paths) contents.push(await readOne(path, world, texts));
  return { ...(await (world.reader?.read(contents, options) ?? readFiles(contents, options))), files: contents };
}

/** One file, or standard input for the dash. @throws CliError when it cannot be read. */
export async function readOne(path: string, world: World, texts: CliTexts): Promise<InputFile> {
  try {
    if (path === '-') return { name: texts.stdinName, bytes: await world.stdin.read() };
    return { name: path, bytes: await world.readFile(path) };
  } catch (error) {
    throw readingFailed(path === '-' ? texts.stdinName : path, error);
  }
}
