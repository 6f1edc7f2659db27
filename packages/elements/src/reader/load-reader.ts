import type * as reader from './reader.ts';

/** See `reader.ts`. */
export type Reader = typeof reader;

/**
 * Loads the readers into the page: for tables that stand in it, and for files where there can be no worker. Bundlers make a file of its own
 * of it; the builds in `dist/cdn` replace this module by one that loads the file lying beside them.
 */
export function loadReader(): Promise<Reader> {
  return import('./reader.ts');
}

/**
 * Starts the worker that reads files. Its file lies in `dist/cdn` and brings all it needs, since a worker knows no import map; bundlers know
 * this form and take the file along.
 */
export function startReader(): Worker {
  return new Worker(new URL('../cdn/netz-map-reader.js', import.meta.url), { type: 'module' });
}
