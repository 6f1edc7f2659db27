/** The elements that `netz-map.js` does not bring along itself: they lie in a file of their own, which is loaded with the first one on a page. */
export const FAMILY_TAGS: readonly string[] = 'change compare coverage directory finder meeting organisation representation'
  .split(' ')
  .map((name) => `netz-${name}`);
