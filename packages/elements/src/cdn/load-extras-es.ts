import type { Extras } from '../extras/load-extras.ts';

/** Takes the place of `extras/load-extras.ts` in `netz-map.js`: the rest lies beside it. */
export function loadExtras(): Promise<Extras> {
  return import(new URL('./netz-map-extra.js', import.meta.url).href) as Promise<Extras>;
}
