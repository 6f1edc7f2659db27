/** What modules of the further languages export, by short names, once their file is there. */
const words = new Map<string, object>();

/** Takes in what a language file brings. */
export function arrive(brought: Readonly<Record<string, object>>): void {
  for (const [key, value] of Object.entries(brought)) words.set(key, value);
}

/**
 * Stands in the files of `dist/cdn` for something that a module of a further language exports, so that the module itself can lie in the file
 * of that language (`scripts/languages-later.mjs`). Whoever uses it must have waited for that file, as all elements do before they show
 * anything.
 */
export function said(key: string): object {
  const there = (): object => words.get(key)!;
  return new Proxy(() => {}, {
    get: (_, name) => Reflect.get(there(), name) as unknown,
    apply: (_, self, given) => Reflect.apply(there() as () => unknown, self, given) as unknown,
  });
}
