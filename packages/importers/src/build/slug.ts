import { foldName } from '@netz-map/core';

/** The longest id made from a name. */
const LONGEST = 80;

/** Makes an id from a name, the same on every run: "Bürgerhaus Nord e.V." → `buergerhaus-nord`. */
export function slugOf(text: string): string {
  const slug = foldName(text).slice(0, LONGEST).trim().replaceAll(' ', '-');
  return slug === '' ? 'ohne-namen' : slug;
}

/** Hands out each id once; a second wish for the same id gets `-2`, a third `-3`. Complexity: constant per id. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  take(wanted: string): string {
    let id = wanted;
    let n = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(id)) id = `${wanted}-${n++}`;
    if (id !== wanted) this.#next.set(wanted, n);
    this.#taken.add(id);
    return id;
  }
}
