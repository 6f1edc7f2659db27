/** The elements that `netz-map.js` does not bring along itself: they lie in a file of their own, which is loaded with the first one on a page. */
export const FAMILY_TAGS: readonly string[] = [
  'netz-change',
  'netz-compare',
  'netz-coverage',
  'netz-directory',
  'netz-finder',
  'netz-meeting',
  'netz-organisation',
  'netz-representation',
];
