import type { NetworkStore } from './network-store.ts';

/** The right to use a store. The store is dropped when the last lease on it is released. */
export interface StoreLease {
  readonly store: NetworkStore;
  /** May be called twice. */
  release(): void;
}

/**
 * Who uses which store: elements that name the same files on the same document share one store, and with it one request.
 * Reference counted; knows no DOM (a scope is any object, in practice the document).
 */
export class StoreRegistry {
  readonly #shared = new WeakMap<object, Map<string, NetworkStore>>();
  readonly #uses = new Map<NetworkStore, { count: number; forget: () => void }>();

  /** How many stores are in use. */
  get size(): number {
    return this.#uses.size;
  }

  /** The store of this key in this scope, made by `create` for the first one who asks. */
  shared(scope: object, key: string, create: () => NetworkStore): StoreLease {
    let stores = this.#shared.get(scope);
    if (!stores) this.#shared.set(scope, (stores = new Map()));
    const known = stores.get(key);
    if (known) return this.lease(known);
    const made = create();
    stores.set(key, made);
    return this.lease(made, () => stores.delete(key));
  }

  /** One more use of a store. @param forget called when the last use has ended */
  lease(store: NetworkStore, forget: () => void = () => {}): StoreLease {
    const use = this.#uses.get(store) ?? { count: 0, forget };
    use.count++;
    this.#uses.set(store, use);
    let held = true;
    const release = (): void => {
      if (!held) return;
      held = false;
      if (--use.count > 0) return;
      this.#uses.delete(store);
      use.forget();
      store.dispose();
    };
    return { store, release };
  }
}
