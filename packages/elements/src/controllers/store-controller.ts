import type { Network, NetworkData, NetworkFile } from '@netz-map/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today } from '../base/today.ts';
import { NetzErrorEvent } from '../events/netz-error-event.ts';
import { NetzLoadEvent } from '../events/netz-load-event.ts';
import { NetzSelectEvent } from '../events/netz-select-event.ts';
import { childSource } from '../network-source/child-source.ts';
import { givenSource } from '../network-source/given-source.ts';
import { urlSource } from '../network-source/url-source.ts';
import type { LoadFailure } from '../network-store/network-source.ts';
import type { NetworkState } from '../network-store/network-state.ts';
import { NetworkStore } from '../network-store/network-store.ts';
import { sameSelection, type Selection } from '../network-store/selection.ts';
import { directory, StoreBinding } from './store-binding.ts';

/** What the controller needs of its element: where the data come from. */
export interface StoreHost extends ReactiveControllerHost, HTMLElement {
  network: Network | NetworkData | NetworkFile | undefined;
  src: string | undefined;
  ties: string | undefined;
  needs: string | undefined;
  meetings: string | undefined;
  htmlFor: string | undefined;
  asOf: string | undefined;
  allowOrigins: string | undefined;
}

/** Failures that an element has announced, so that several elements on one store do not all interrupt. */
const announced = new WeakMap<LoadFailure, StoreHost>();

/**
 * Finds the store of an element and renders the element again on each change. Sources in this order: `for`, the property
 * `network`, `src`, an inline script, a table between the tags. Elements with equal `src` (and `ties`, `needs`, `meetings`) on
 * one document share a store, and with it one request.
 */
export class StoreController implements ReactiveController {
  readonly #host: StoreHost;
  readonly #binding: StoreBinding;
  /** What there is to see while there is no source. */
  readonly #nothing = new NetworkStore({ today });
  #endListening: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #childrenChanged = true;
  #asked: { store: NetworkStore | undefined; asOf: string | undefined } = { store: undefined, asOf: undefined };
  #told: { network: Network | undefined; error: LoadFailure | undefined } = { network: undefined, error: undefined };

  constructor(host: StoreHost) {
    this.#host = host;
    this.#binding = new StoreBinding(host, () => this.#update());
    host.addController(this);
  }

  get store(): NetworkStore {
    return this.#binding.store ?? this.#nothing;
  }

  get state(): NetworkState {
    return this.store.getState();
  }

  /** Whether the page is still being read, so that the missing source may still come. */
  get waiting(): boolean {
    return !this.#binding.store && this.#host.ownerDocument.readyState === 'loading';
  }

  /** Whether this element is the one that announces the failure (`role="alert"`); the others only show it. */
  get announces(): boolean {
    const { error } = this.state;
    if (!error) return false;
    const first = announced.get(error) ?? this.#host;
    announced.set(error, first);
    return first === this.#host;
  }

  /** Whether another element with this tag shows the same network. */
  sharedWith(tag: string): boolean {
    return this.#sharing(tag).length > 0;
  }

  /** Scrolls to the first other element with this tag that shows the same network, unless one is seen already. The focus stays. */
  bringIntoView(tag: string): void {
    const others = this.#sharing(tag);
    if (!others.some(isSeen)) others[0]?.scrollIntoView({ block: 'start', behavior: 'auto' });
  }

  #sharing(tag: string): Element[] {
    return directory.elementsOf(this.store).filter((element) => element !== this.#host && element.localName === tag);
  }

  /**
   * Selects for all elements of the store, unless a listener of `netz-select` prevents it; `undefined` ends the selection.
   * @returns whether the selection is now as asked
   */
  select(selection: Selection | undefined): boolean {
    const { network, selection: before } = this.state;
    if (sameSelection(selection, before)) return true;
    if (!network || !this.#host.dispatchEvent(new NetzSelectEvent(selection, network))) return false;
    this.store.request({ type: 'select', selection });
    return true;
  }

  /** Loads once more from the same source. */
  retry(): void {
    this.store.request({ type: 'reload' });
  }

  hostConnected(): void {
    const update = (): void => this.#update();
    this.#endListening ??= directory.listen(update);
    this.#observeChildren(update);
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState === 'loading') ownerDocument.addEventListener('DOMContentLoaded', update, { once: true });
    update();
  }

  hostDisconnected(): void {
    // an element that is only moved is connected again before this runs, and keeps its store
    setTimeout(() => {
      if (!this.#host.isConnected) this.#letGo();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#bind();
    const { store } = this.#binding;
    const { asOf } = this.#host;
    const before = this.#asked;
    this.#asked = { store, asOf };
    const asksForDay = asOf !== undefined && (store !== before.store || asOf !== before.asOf);
    const asksNoMore = asOf === undefined && store === before.store && before.asOf !== undefined;
    if (asksForDay || asksNoMore) store?.request({ type: 'set-as-of', asOf });
  }

  hostUpdated(): void {
    const { network, error, problems } = this.state;
    const before = this.#told;
    this.#told = { network, error };
    if (network && network !== before.network) this.#host.dispatchEvent(new NetzLoadEvent(network, problems));
    if (error && error !== before.error) this.#host.dispatchEvent(new NetzErrorEvent(error));
  }

  /** What is not in the page needs no drawing; it is drawn again when it comes back. */
  #update(): void {
    if (this.#host.isConnected) this.#host.requestUpdate();
  }

  #letGo(): void {
    this.#endListening?.();
    this.#endListening = undefined;
    this.#children?.disconnect();
    this.#children = undefined;
    this.#binding.release();
  }

  #observeChildren(update: () => void): void {
    if (this.#children) return;
    this.#childrenChanged = true;
    this.#children = new MutationObserver(() => {
      this.#childrenChanged = true;
      update();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  #bind(): void {
    const host = this.#host;
    const { ownerDocument: document, src, ties, needs, meetings, allowOrigins } = host;
    const fromChildren = !host.htmlFor && !host.network && !src;
    if (fromChildren) return this.#bindToChildren();
    this.#childrenChanged = true;
    if (host.htmlFor) {
      const store = this.#followed(host.htmlFor);
      if (store) this.#binding.follow(store);
      else this.#binding.release();
    } else if (host.network) {
      this.#binding.own(host.network, givenSource(host.network));
    } else {
      const key = JSON.stringify([src, ties, needs, meetings, allowOrigins]);
      this.#binding.share(document, key, () => urlSource({ src: src!, ties, needs, meetings, allowOrigins, document }));
    }
  }

  #bindToChildren(): void {
    // while the parser is at work, a table may be half there
    if (this.#host.ownerDocument.readyState === 'loading' || !this.#childrenChanged) return;
    this.#childrenChanged = false;
    const source = childSource(this.#host);
    if (source) this.#binding.own(source, source);
    else this.#binding.release();
  }

  #followed(id: string): NetworkStore | undefined {
    const root = this.#host.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const target = near ?? this.#host.ownerDocument.getElementById(id);
    return target && target !== this.#host ? directory.within(target) : undefined;
  }
}

/** Whether it takes up half of the window, or half of it is in the window. */
function isSeen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement.clientHeight;
  return Math.min(bottom, view) - Math.max(top, 0) >= Math.min(height, view) / 2;
}
