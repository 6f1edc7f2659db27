import type { NetworkStore } from '../network-store/network-store.ts';

/** Which element has which store, so that `for="id"` can follow an element, also one that appears later or is replaced. */
export class StoreDirectory {
  readonly #stores = new Map<Element, NetworkStore>();
  readonly #listeners = new Set<() => void>();

  /** The store of this element, or of the first one inside it: `<div data-netz-map id="…">` can be followed as well. */
  within(element: Element): NetworkStore | undefined {
    const inside = [...this.#stores].find(([other]) => element.contains(other));
    return this.#stores.get(element) ?? inside?.[1];
  }

  /** The elements that have this store. */
  elementsOf(store: NetworkStore): Element[] {
    return [...this.#stores].flatMap(([element, its]) => (its === store ? [element] : []));
  }

  /** @param store `undefined`: the element has none any more */
  set(element: Element, store: NetworkStore | undefined): void {
    if (this.#stores.get(element) === store) return;
    if (store) this.#stores.set(element, store);
    else this.#stores.delete(element);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` whenever an element gains, changes or loses its store. @returns a function that ends it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
