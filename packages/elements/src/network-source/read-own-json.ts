import { readNetworkInSteps } from '@netz-map/core';
import type { ReadNetworkResult } from '@netz-map/core';
import { runInSlices } from '../drawing-worker/run-in-slices.ts';

/** What an address or a telephone number has in it: the readers look whether it is about a person. */
const CONTACT = /@|(?:\+|\b0)\d[\d ()/.-]{6}/;

/**
 * Reads a file that is plainly in the format of this project, without the readers for everything else. `undefined` when it is
 * not, or when anything is wrong with it: the readers look closer and say what. In slices, between which the page has its turn.
 */
export async function readOwnJson(bytes: Uint8Array): Promise<ReadNetworkResult | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    if (CONTACT.test(text) || typeof json !== 'object' || json === null || !('schema' in json)) return undefined;
    const read = await runInSlices(readNetworkInSteps(json), () => {});
    return read.network && read.problems.length === 0 ? read : undefined;
  } catch {
    return undefined;
  }
}
