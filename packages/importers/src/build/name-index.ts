import { foldName, foldWord } from '@netz-map/core';
import { nearestName } from './nearest-name.ts';

/** What the index keeps of an organisation. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly network: string | undefined;
}

/** Who was found; `ambiguous` when several organisations have that name and the first was taken. */
export interface Found extends Known {
  readonly ambiguous: boolean;
}

/** The folded name by which rows are compared; a name of signs alone ("★") is compared as it stands. */
export const nameKey = (name: string): string => foldName(name) || name;

/** Finds organisations by what people write in a cell: the id exactly, else the name without case, umlaut spelling and legal form. */
export class NameIndex {
  readonly #byId = new Map<string, Found>();
  readonly #byName = new Map<string, Found[]>();
  readonly #byOtherName = new Map<string, Found[]>();
  readonly #memory = new Map<string, readonly Found[]>();

  /** Adds an organisation with its name and whatever else it is called; another name counts only where nobody is really called so. */
  add(organisation: Known, otherNames: readonly string[] = [], key = nameKey(organisation.name)): void {
    const known = { ...organisation, ambiguous: false };
    this.#byId.set(organisation.id, known);
    push(this.#byName, key, known);
    const others = new Set(otherNames);
    others.delete(organisation.name);
    for (const other of new Set([...others].map(nameKey))) if (other !== key) push(this.#byOtherName, other, known);
    this.#memory.clear();
  }

  /**
   * @param text an id or a name
   * @param near the city that is meant when several have an organisation of that name; asked only then
   */
  find(text: string, near?: () => string | undefined): Found | undefined {
    let candidates = this.#memory.get(text);
    if (!candidates) this.#memory.set(text, (candidates = this.#candidates(text)));
    if (candidates.length < 2) return candidates[0];
    const city = near?.();
    const here =
      city === undefined ? [] : candidates.filter(({ network }) => network !== undefined && foldWord(network) === foldWord(city));
    if (here.length === 1) return here[0];
    return { ...(here[0] ?? candidates[0]!), ambiguous: true };
  }

  #candidates(text: string): readonly Found[] {
    const byId = this.#byId.get(text);
    if (byId) return [byId];
    const key = nameKey(text);
    return this.#byName.get(key) ?? this.#byOtherName.get(key) ?? [];
  }

  /** The name that belongs to an id. */
  nameOf(id: string): string {
    return this.#byId.get(id)?.name ?? id;
  }

  has(text: string): boolean {
    return this.find(text) !== undefined;
  }

  /** A known name that looks like the text, for hints. */
  nearest(text: string): string | undefined {
    return nearestName(
      text,
      Array.from(this.#byName, ([folded, [known]]) => [folded, known!.name] as const),
    );
  }
}

function push(map: Map<string, Found[]>, key: string, organisation: Found): void {
  const list = map.get(key);
  if (list) list.push(organisation);
  else map.set(key, [organisation]);
}
