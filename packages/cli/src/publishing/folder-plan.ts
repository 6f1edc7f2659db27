import { join, resolve, sep } from 'node:path';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { readingFailed } from '../input/file-failure.ts';
import type { World } from '../world.ts';

/** The list of what was written, so that the next run knows what is its own. */
export const LIST = 'netz-map-dateien.json';
const SCHEMA = 'netz-map/published/1';

/** What is in the folder before something is written. */
export interface FolderBefore {
  readonly path: string;
  readonly isThere: boolean;
  /** What an earlier run has written and what is still there. */
  readonly own: readonly string[];
  /** Whatever else lies there: it is never touched. */
  readonly foreign: readonly string[];
}

/** @throws CliError when the folder cannot be read, or is none */
export async function lookInto(path: string, world: World): Promise<FolderBefore> {
  const names = await namesIn(path, world);
  if (names === undefined) return { path, isThere: false, own: [], foreign: [] };
  const listed = names.includes(LIST) ? await listedIn(join(path, LIST), world) : new Set<string>();
  return {
    path,
    isThere: true,
    own: names.filter((name) => listed.has(name)),
    foreign: names.filter((name) => !listed.has(name) && name !== LIST),
  };
}

export const listOf = (names: readonly string[]): string => `${JSON.stringify({ schema: SCHEMA, files: [...names].sort() }, null, 1)}\n`;

/**
 * Refuses, before anything is written, a folder in which the tables themselves lie, and one where somebody else's file has the name of ours.
 *
 * @throws CliError naming the file
 */
export function refuseFolder({ path, foreign }: FolderBefore, inputs: readonly string[], names: readonly string[]): void {
  const folder = resolve(path);
  const inside = inputs.find(
    (input) => input !== '-' && `${resolve(input)}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`),
  );
  if (inside !== undefined) throw new CliError(EXIT.usage, ({ publish }) => publish.inputInside(inside));
  const other = names.find((name) => foreign.includes(name));
  if (other !== undefined) throw new CliError(EXIT.usage, ({ publish }) => publish.foreignInTheWay(join(path, other)));
}

/** `undefined`: there is no such folder yet. */
async function namesIn(path: string, world: World): Promise<readonly string[] | undefined> {
  try {
    return await world.listFolder(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw readingFailed(path, error);
  }
}

/** A list that is none, or names something elsewhere, is nobody's: then nothing here is ours. */
async function listedIn(path: string, world: World): Promise<ReadonlySet<string>> {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(await world.readFile(path)));
    if (typeof list !== 'object' || list === null || !('schema' in list) || list.schema !== SCHEMA) return new Set();
    const files: readonly unknown[] = 'files' in list && Array.isArray(list.files) ? list.files : [];
    return new Set(files.filter((name): name is string => typeof name === 'string' && /^[\w.-]+$/.test(name) && !/^\.+$/.test(name)));
  } catch (error) {
    if (error instanceof SyntaxError) return new Set();
    throw readingFailed(path, error);
  }
}
