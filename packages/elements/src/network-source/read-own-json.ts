import { readNetwork } from '@netz-map/core';
import type { ReadNetworkResult } from '@netz-map/core';

/**
 * Reads a file that is plainly in the format of this project, without the readers for everything else. `undefined` when it is
 * not, or when anything is wrong with it: the readers look closer and say what.
 */
export function readOwnJson(bytes: Uint8Array): ReadNetworkResult | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof json !== 'object' || json === null || !('schema' in json)) return undefined;
    const read = readNetwork(json);
    return read.network && read.problems.length === 0 ? read : undefined;
  } catch {
    return undefined;
  }
}
