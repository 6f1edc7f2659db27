import { today } from '../base/today.ts';
import type { NetworkSource } from '../network-store/network-source.ts';
import { NetworkStore } from '../network-store/network-store.ts';
import { StoreRegistry, type StoreLease } from '../network-store/store-registry.ts';
import { StoreDirectory } from './store-directory.ts';

/** Who uses which store: one register for all elements that this module serves. */
export const registry = new StoreRegistry();
export const directory = new StoreDirectory();

/**
 * Holds the one store that an element uses at a time. Asking for the same again does nothing; a store of one's own stays when only
 * its data are replaced, so that those who follow stay with it.
 */
export class StoreBinding {
  readonly #element: Element;
  readonly #changed: () => void;
  #lease: StoreLease | undefined;
  #kind: 'own' | 'shared' | 'followed' | undefined;
  /** What the store was taken for: the data themselves, the names of the files, or the store that is followed. */
  #origin: unknown;
  #unsubscribe: (() => void) | undefined;

  /** @param changed called when the store or its state is another one */
  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  get store(): NetworkStore | undefined {
    return this.#lease?.store;
  }

  /** A store for this element alone. */
  own(origin: object, source: NetworkSource): void {
    if (this.#kind === 'own' && origin === this.#origin) return;
    if (this.#kind === 'own') this.#origin = origin;
    else this.#take('own', origin, registry.lease(new NetworkStore({ today })));
    this.#lease!.store.request({ type: 'load', source });
  }

  /** The store of all elements in this scope that name the same key. */
  share(scope: object, key: string, source: () => NetworkSource): void {
    if (this.#kind === 'shared' && key === this.#origin) return;
    const create = (): NetworkStore => {
      const store = new NetworkStore({ today, before: this.store?.getState() });
      store.request({ type: 'load', source: source() });
      return store;
    };
    this.#take('shared', key, registry.shared(scope, key, create));
  }

  /** The store of another element. */
  follow(store: NetworkStore): void {
    if (this.#kind === 'followed' && store === this.#origin) return;
    this.#take('followed', store, registry.lease(store));
  }

  release(): void {
    if (this.#lease) this.#take(undefined, undefined, undefined);
  }

  #take(kind: 'own' | 'shared' | 'followed' | undefined, origin: unknown, lease: StoreLease | undefined): void {
    const before = this.#lease;
    this.#unsubscribe?.();
    [this.#kind, this.#origin, this.#lease] = [kind, origin, lease];
    this.#unsubscribe = lease?.store.subscribe(this.#changed);
    // only now, so that a store taken over from oneself is not dropped in between
    before?.release();
    directory.set(this.#element, lease?.store);
    this.#changed();
  }
}
