import { loadExtras, type Extras } from './load-extras.ts';

let extras: Extras | undefined;

/** What not every page needs, once somebody has asked for it. */
export function extrasNow(): Extras | undefined {
  return extras;
}

/** Loads it. @throws when it cannot be loaded */
export async function fetchExtras(): Promise<Extras> {
  return (extras = await loadExtras());
}
