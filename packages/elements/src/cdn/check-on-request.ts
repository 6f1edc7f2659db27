import { version } from '../base/version.ts';
import type { CheckNote } from '../check/check-note.ts';
import { loadCheck } from '../check/load-check.ts';

/**
 * Tells at the top of the page why nothing, or not everything, is to be seen: a file that is missing, a policy that forbids it, an element
 * that an editor has taken away. In German; nothing is sent to others.
 *
 * @returns what was found
 * @throws when the file `netz-map-check.js` does not lie beside this one
 */
export async function check(): Promise<readonly CheckNote[]> {
  const { checkOpenPage } = await loadCheck();
  return checkOpenPage(document, version);
}

/** A page whose address ends in `?netz-check` is looked at once all of it is there. */
export function checkOnRequest(): void {
  if (!/[?&]netz-check\b/.test(location.search)) return;
  if (document.readyState === 'complete') void check();
  else addEventListener('load', () => void check());
}
