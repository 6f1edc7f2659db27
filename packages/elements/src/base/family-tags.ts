import type { Readers } from '../ui-texts/load-language.ts';

/** The elements that `netz-map.js` does not bring along itself: each lies in a file of its own, which is loaded with the first one on a page. */
export const FAMILY_TAGS: readonly string[] = 'change compare coverage directory finder meeting organisation representation suggestions'
  .split(' ')
  .map((name) => `netz-${name}`);

/** What the file of an element is called between `netz-map-` and its ending. */
export const partOfTag = (tag: string): string => tag.slice('netz-'.length);

/** For whom an element is. */
export const readersOf = (tag: string): Readers => (/^netz-(?:map|findings|finder|directory)$/.test(tag) ? 'visitors' : 'team');
