import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groundOf } from '../stage/ground.ts';

/**
 * Keeps the colour of the ground in `--_ground`, for heads of tables that stand while the rest scrolls under them; also when the device turns
 * dark, or the page switches by a class or slowly.
 */
export class GroundController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #end: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const look = (): void => this.hostUpdated();
    for (const type of ['load', 'transitionend']) addEventListener(type, look, { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
    const page = new MutationObserver(look);
    for (const element of [document.documentElement, document.body]) page.observe(element, { attributes: true });
    signal.addEventListener('abort', () => page.disconnect());
  }

  hostDisconnected(): void {
    this.#end?.abort();
  }

  hostUpdated(): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>('.base')?.style.setProperty('--_ground', groundOf(this.#host).colour);
  }
}
