/** The address of this file when it was loaded as a classic script; known only while it runs for the first time. */
const script = globalThis.document?.currentScript;
const classic = script instanceof HTMLScriptElement ? script.src : undefined;
const loading = new Map<string, Promise<unknown>>();

/** What the files beside this one are given, by short names, and of which build it is. */
export type Shared = Readonly<Record<string, unknown>> & { readonly of: string };
let shared: Shared = { of: '' };

/** To be called before anything is loaded. */
export function give(all: Shared): void {
  shared = all;
}

/**
 * Loads a file that lies beside this one. One that serves this one alone is a function of what this one has, so that it need not bring that
 * a second time (`scripts/shared-code.mjs`).
 *
 * @param file its name without ending
 * @param global under which the classic script can be found
 */
export function beside<Module>(file: string, global: string): Promise<Module> {
  let arriving = loading.get(file);
  if (!arriving) {
    arriving = fetched(file, global).then((part) => (typeof part === 'function' ? (part as (given: Shared) => Module)(shared) : part));
    loading.set(file, arriving);
    // a page that comes back online may try again
    arriving.catch(() => loading.delete(file));
  }
  return arriving as Promise<Module>;
}

/** A classic script loads a classic script, which works from `file://` too, where browsers refuse modules. A cache that still has the file of another build is passed by. */
async function fetched(file: string, global: string): Promise<unknown> {
  if (classic !== undefined) return byScript(new URL(`${file}.iife.js?${shared.of}`, classic).href, global);
  const module = (await import(new URL(`./${file}.js?${shared.of}`, import.meta.url).href)) as { readonly default?: unknown };
  return module.default ?? module;
}

/**
 * Starts a file that lies beside this one as a worker: a module as a module, a classic script as a classic one.
 *
 * @throws when the page has no workers for us
 */
export function workerBeside(file: string): Worker {
  return classic === undefined
    ? new Worker(trusted(new URL(`./${file}.js`, import.meta.url).href), { type: 'module' })
    : new Worker(trusted(new URL(`${file}.iife.js`, classic).href));
}

async function byScript(url: string, global: string): Promise<unknown> {
  const further = document.createElement('script');
  further.src = trusted(url);
  await new Promise((resolve, reject) => {
    further.onload = resolve;
    further.onerror = () => reject(new Error(`${url} could not be loaded`));
    document.head.append(further);
  });
  return (globalThis as unknown as Record<string, unknown>)[global];
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
let policy: ScriptUrlPolicy | undefined;

/** Pages that enforce Trusted Types let only a policy name a script or a worker. Made once: they may refuse a second one of the same name. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy } };
  policy ??= trustedTypes?.createPolicy('netz-karte', { createScriptURL: (address) => address });
  return policy ? policy.createScriptURL(url) : url;
}
