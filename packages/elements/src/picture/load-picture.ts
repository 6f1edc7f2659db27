import type * as picture from './picture.ts';

/** See `picture.ts`. */
export type Picture = typeof picture;

/**
 * Loads what makes regions and shapes. Bundlers make a file of its own of it; the builds in `dist/cdn` replace this module by one that loads
 * the file lying beside them.
 */
export function loadPicture(): Promise<Picture> {
  return import('./picture.ts');
}
