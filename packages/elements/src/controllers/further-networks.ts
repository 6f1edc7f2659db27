import type { Network, NetworkData, NetworkFile } from '@netz-map/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today } from '../base/today.ts';
import { givenSource } from '../network-source/given-source.ts';
import { urlSource } from '../network-source/url-source.ts';
import type { NetworkState } from '../network-store/network-state.ts';
import { NetworkStore } from '../network-store/network-store.ts';
import type { StoreLease } from '../network-store/store-registry.ts';
import { registry } from './store-binding.ts';

/** Where a further network comes from: files as an element names them, or a network that a program hands over. */
export type FurtherSource =
  | {
      readonly src: string;
      readonly ties?: string | undefined;
      readonly needs?: string | undefined;
      readonly meetings?: string | undefined;
    }
  | { readonly network: Network | NetworkData | NetworkFile };

interface Held {
  readonly lease: StoreLease;
  readonly end: () => void;
}

/**
 * Networks that an element needs besides its own: an older state, other cities. Files that another element of the page shows are fetched
 * once for both. Ask before each rendering; what is not asked for any more is let go.
 */
export class FurtherNetworks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held = new Map<unknown, Held>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The states of these networks, in this order; the host is rendered again when one of them changes. */
  ask(sources: readonly FurtherSource[], allowOrigins: string | undefined): readonly NetworkState[] {
    const held = new Map<unknown, Held>();
    const states = sources.map((source) => {
      const key = keyOf(source, allowOrigins);
      const one = held.get(key) ?? this.#held.get(key) ?? this.#hold(source, key, allowOrigins);
      held.set(key, one);
      return one.lease.store.getState();
    });
    const before = this.#held;
    this.#held = held;
    // only now, so that what stays in use is not dropped in between
    for (const [key, one] of before) if (!held.has(key)) letGo(one);
    return states;
  }

  hostDisconnected(): void {
    // an element that is only moved is connected again before this runs
    setTimeout(() => {
      if (!this.#host.isConnected) this.ask([], undefined);
    });
  }

  #hold(source: FurtherSource, key: unknown, allowOrigins: string | undefined): Held {
    const { ownerDocument: document } = this.#host;
    const create = (): NetworkStore => {
      const store = new NetworkStore({ today });
      const from =
        'network' in source
          ? givenSource(source.network)
          : urlSource({ src: source.src, ties: source.ties, needs: source.needs, meetings: source.meetings, allowOrigins, document });
      store.request({ type: 'load', source: from });
      return store;
    };
    const lease = typeof key === 'string' ? registry.shared(document, key, create) : registry.lease(create());
    return { lease, end: lease.store.subscribe(() => void (this.#host.isConnected && this.#host.requestUpdate())) };
  }
}

/** Files as {@link StoreController} names them, so that both share one store. */
function keyOf(source: FurtherSource, allowOrigins: string | undefined): unknown {
  return 'network' in source ? source.network : JSON.stringify([source.src, source.ties, source.needs, source.meetings, allowOrigins]);
}

function letGo({ lease, end }: Held): void {
  end();
  lease.release();
}
