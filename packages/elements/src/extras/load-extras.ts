import type * as extras from './extras.ts';

/** See `extras.ts`. */
export type Extras = typeof extras;

/**
 * Loads what not every page needs. Bundlers make a file of its own of it; the builds in `dist/cdn` replace this module by one
 * that loads the file lying beside them.
 */
export function loadExtras(): Promise<Extras> {
  return import('./extras.ts');
}
