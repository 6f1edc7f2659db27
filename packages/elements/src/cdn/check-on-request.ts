import type { CheckNote } from '../check/check-note.ts';
import { loadCheck } from '../check/load-check.ts';

/**
 * Tells at the top of the page why nothing, or not everything, is to be seen: a file that is missing, a policy that forbids it, an element
 * that an editor has taken away. In German; nothing is sent to others.
 *
 * @returns what was found
 * @throws when the file `netz-map-check.js` does not lie beside this one
 */
export const check = (): Promise<readonly CheckNote[]> => loadCheck().then(({ checkOpenPage }) => checkOpenPage(document));

/** Until then the elements have taken their place. */
const SOON_MS = 1000;

/** A page whose address ends in `?netz-check` is looked at when all of it should be there. */
export function checkOnRequest(): void {
  if (/[?&]netz-check\b/.test(location.search)) setTimeout(check, SOON_MS);
}
