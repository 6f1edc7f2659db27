import type * as check from './check.ts';

/** See `check.ts`. */
export type Check = typeof check;

/**
 * Loads what tells why a page shows nothing. Bundlers make a file of its own of it; the builds in `dist/cdn` replace this module by one that
 * loads the file lying beside them.
 */
export function loadCheck(): Promise<Check> {
  return import('./check.ts');
}
