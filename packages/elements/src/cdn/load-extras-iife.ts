import type { Extras } from '../extras/load-extras.ts';

/** Where this script lies; known only while it runs for the first time. */
const script = globalThis.document?.currentScript;
const here = script instanceof HTMLScriptElement ? script.src : undefined;
let loading: Promise<Extras> | undefined;

/** Takes the place of `extras/load-extras.ts` in `netz-map.iife.js`: a classic script, so that it works from `file://`. */
export function loadExtras(): Promise<Extras> {
  loading ??= new Promise<Extras>((resolve, reject) => {
    if (!here) throw new Error('the address of netz-map.iife.js is not known');
    const further = document.createElement('script');
    further.src = trusted(new URL('netz-map-extra.iife.js', here).href);
    further.onload = () => resolve((globalThis as unknown as { NetzMapExtra: Extras }).NetzMapExtra);
    further.onerror = () => reject(new Error(`${further.src} could not be loaded`));
    document.head.append(further);
  });
  // a page that comes back online may try again
  loading.catch(() => (loading = undefined));
  return loading;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Pages that enforce Trusted Types let only a policy name the script; ours knows this one address. */
function trusted(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  return factory ? factory.createPolicy('netz-karte', { createScriptURL: () => url }).createScriptURL(url) : url;
}
