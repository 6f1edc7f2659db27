import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: paper has all of a list of which a screen shows the beginning. The element is drawn again before and after. */
export class PaperController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #end: AbortController | undefined;
  printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    addEventListener('beforeprint', () => this.#set(true), { signal });
    addEventListener('afterprint', () => this.#set(false), { signal });
  }

  hostDisconnected(): void {
    this.#end?.abort();
  }

  #set(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
  }
}
