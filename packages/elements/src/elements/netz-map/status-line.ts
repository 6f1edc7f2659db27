import type { ReactiveControllerHost } from 'lit';

/** Typing pauses this long before the number of results is said. */
const SAY_AFTER_MS = 400;

/** What the one status line of the element says: what happened elsewhere than at the focus. */
export class StatusLine {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  /** While the element is being drawn. */
  say(text: string): void {
    this.end();
    this.#text = text;
  }

  /** Once somebody has finished typing; what was said before and not yet heard is dropped. */
  sayLater(text: () => string): void {
    this.end();
    this.#later = setTimeout(() => {
      this.#text = text();
      this.#host.requestUpdate();
    }, SAY_AFTER_MS);
  }

  /** Stops the clock. */
  end(): void {
    clearTimeout(this.#later);
  }
}
