import type * as findings from './findings.ts';

/** See `findings.ts`. */
export type Findings = typeof findings;

/**
 * Loads the findings. Bundlers make a file of its own of it; the builds in `dist/cdn` replace this module by one that loads the file lying
 * beside them.
 */
export function loadFindings(): Promise<Findings> {
  return import('./findings.ts');
}
