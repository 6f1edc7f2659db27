import type { Network } from '@netz-map/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StoreController } from '../../controllers/store-controller.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import type { Selection } from '../../network-store/selection.ts';

/** What the controller needs of its element. */
export interface HighlightHost extends ReactiveControllerHost {
  readonly highlight: string | undefined;
}

/**
 * Selects what the attribute `highlight`, or a `select()` that came too early, asked for, once there is a network. Before the
 * element is drawn, so that it is drawn once; to be added after the controller that finds the store.
 */
export class HighlightController implements ReactiveController {
  readonly #host: HighlightHost;
  readonly #stores: StoreController;
  #followed: Pick<NetworkState, 'findings' | 'advice'> & { readonly highlight: string | undefined; readonly network: Network | undefined } =
    {
      highlight: undefined,
      network: undefined,
      findings: 'not-asked',
      advice: 'not-asked',
    };
  #wanted: string | undefined;

  constructor(host: HighlightHost, stores: StoreController) {
    this.#host = host;
    this.#stores = stores;
    host.addController(this);
  }

  /** Selects the organisation as soon as there is a network that has it. */
  want(id: string | undefined): void {
    this.#wanted = id;
  }

  hostUpdate(): void {
    const { network, analysis, suggestions, findings, advice, selection } = this.#stores.state;
    if (!network) return;
    const request = (next: Selection | undefined): void => this.#stores.store.request({ type: 'select', selection: next });
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined && network.organisation(wanted)) request({ type: 'organisation', id: wanted });
    const { highlight: id } = this.#host;
    const before = this.#followed;
    const same = before.findings === findings && before.advice === advice;
    if (before.highlight === id && before.network === network && same) return;
    this.#followed = { highlight: id, network, findings, advice };
    if (id && analysis?.findings.some((finding) => finding.id === id)) request({ type: 'finding', id });
    else if (id && suggestions.some((suggestion) => suggestion.id === id)) request({ type: 'suggestion', id });
    else if (id && findings === 'not-asked') this.#stores.store.request({ type: 'findings' });
    else if (id && findings !== 'asked' && advice === 'not-asked') this.#stores.store.request({ type: 'suggestions' });
    else if (before.highlight && before.highlight !== id && selection && 'id' in selection && selection.id === before.highlight)
      request(undefined);
  }
}
