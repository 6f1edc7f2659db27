import type * as advice from './advice.ts';

/** See `advice.ts`. */
export type Advice = typeof advice;

/**
 * Loads the suggestions. Bundlers make a file of its own of it; the builds in `dist/cdn` replace this module by one that loads the file
 * lying beside them.
 */
export function loadAdvice(): Promise<Advice> {
  return import('./advice.ts');
}
