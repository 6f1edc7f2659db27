import { needsOf } from '../base/needs.ts';

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

/** What further files take from one that is there for several of them. */
interface Giving {
  readonly given?: Readonly<Record<string, unknown>>;
}
type Make = (given: Shared) => Giving;

/**
 * Loads a file that lies beside this one. One that serves this one alone is a function of what this one has, so that it need not bring that
 * a second time (`scripts/shared-code.mjs`).
 *
 * @param part its name without `netz-map-` and ending; what it needs besides is loaded, too
 * @throws an error whose message is the name of the file, when one cannot be loaded
 */
export function beside<Module>(part: string, needs: readonly string[] = needsOf(part)): Promise<Module> {
  let arriving = loading.get(part);
  if (!arriving) {
    const before = needs.map((other) => beside<Giving>(other));
    arriving = Promise.all([fetched(part), ...before]).then(([file, ...others]) =>
      typeof file === 'function' ? (file as Make)(Object.assign({}, shared, ...others.map(({ given }) => given))) : file,
    );
    loading.set(part, arriving);
    // a page that comes back online may try again
    arriving.catch(() => loading.delete(part));
  }
  return arriving as Promise<Module>;
}

/** A classic script loads a classic script, which works from `file://` too, where browsers refuse modules. A cache that still has the file of another build is passed by. */
async function fetched(part: string): Promise<unknown> {
  const file = fileOf(part);
  const at = `${file}?${shared.of}`;
  try {
    if (classic !== undefined) return await byScript(new URL(at, classic).href);
    const module = (await import(new URL(`./${at}`, import.meta.url).href)) as { readonly default?: unknown };
    return module.default ?? module;
  } catch (error) {
    throw new Error(file, { cause: error });
  }
}

const fileOf = (part: string): string => `netz-map-${part}${classic === undefined ? '' : '.iife'}.js`;

/**
 * Starts a file that lies beside this one as a worker: a module as a module, a classic script as a classic one.
 *
 * @throws when the page has no workers for us
 */
export function workerBeside(part: string): Worker {
  return classic === undefined
    ? new Worker(trusted(new URL(`./${fileOf(part)}`, import.meta.url).href), { type: 'module' })
    : new Worker(trusted(new URL(fileOf(part), classic).href));
}

function byScript(url: string): Promise<unknown> {
  const further = document.createElement('script');
  further.src = trusted(url);
  return new Promise((resolve, reject) => {
    // right after it has run, and before any other: so all of them can bear the same name
    further.onload = () => resolve((globalThis as { readonly NetzMapPart?: unknown }).NetzMapPart);
    further.onerror = reject;
    document.head.append(further);
  });
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
