import type * as tools from './tools.ts';

/** See `tools.ts`. */
export type Tools = typeof tools;

/**
 * Loads what narrows and saves the map. Bundlers make a file of its own of it; the builds in `dist/cdn` replace this module by one that
 * loads the file lying beside them.
 */
export function loadTools(): Promise<Tools> {
  return import('./tools.ts');
}
