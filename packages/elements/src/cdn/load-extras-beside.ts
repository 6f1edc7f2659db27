import type { Extras } from '../extras/load-extras.ts';

/** The address of this file when it was loaded as a classic script; known only while it runs for the first time. */
const script = globalThis.document?.currentScript;
const classic = script instanceof HTMLScriptElement ? script.src : undefined;
let loading: Promise<Extras> | undefined;

/**
 * Takes the place of `extras/load-extras.ts` in `dist/cdn`: the rest lies beside the file. A classic script loads a classic script,
 * which works from `file://` too, where browsers refuse modules.
 */
export function loadExtras(): Promise<Extras> {
  if (classic === undefined) return import(new URL('./netz-map-extra.js', import.meta.url).href) as Promise<Extras>;
  loading ??= byScript(new URL('netz-map-extra.iife.js', classic).href);
  // a page that comes back online may try again
  loading.catch(() => (loading = undefined));
  return loading;
}

async function byScript(url: string): Promise<Extras> {
  const further = document.createElement('script');
  further.src = trusted(url);
  await new Promise((resolve, reject) => {
    further.onload = resolve;
    further.onerror = () => reject(new Error(`${url} could not be loaded`));
    document.head.append(further);
  });
  return (globalThis as unknown as { NetzMapExtra: Extras }).NetzMapExtra;
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
let policy: ScriptUrlPolicy | undefined;

/** Pages that enforce Trusted Types let only a policy name a script. Made once: they may refuse a second one of the same name. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy } };
  policy ??= trustedTypes?.createPolicy('netz-karte', { createScriptURL: (address) => address });
  return policy ? policy.createScriptURL(url) : url;
}
