import type { World } from '../world.ts';
import { readingFailed } from './file-failure.ts';

/**
 * A short text beside the network: a list of names, pairs of an earlier meeting. UTF-8, or what a German editor writes otherwise.
 *
 * @throws CliError when the file cannot be read.
 */
export async function readText(path: string, world: World): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await world.readFile(path);
  } catch (error) {
    throw readingFailed(path, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
