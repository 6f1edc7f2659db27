import type { ReactiveControllerHost } from 'lit';

/** Nobody waits longer for the list, however long the drawing takes. */
const AT_MOST_MS = 300;
/** Until then the first picture is on the screen. */
const AFTER_PICTURE_MS = 40;

/** The drawing comes first: the list beside it follows when the first picture is on the screen, and soon in any case. */
export class FirstPicture {
  readonly #host: ReactiveControllerHost;
  #end: ReturnType<typeof setTimeout> | undefined;
  #isDrawn = false;
  #isOver = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the list still waits. Once it does not, it never will again. */
  get isAwaited(): boolean {
    return !this.#isOver;
  }

  /** A network is there. @param comes whether there will be a picture that is worth waiting for */
  await(comes: boolean): void {
    if (!comes) this.stop();
    else if (!this.#end) this.#endIn(AT_MOST_MS);
  }

  /** The picture has been drawn: it is on the screen before anything else is done. */
  drawn(): void {
    if (!this.#isDrawn) this.#endIn(AFTER_PICTURE_MS);
    this.#isDrawn = true;
  }

  /** Waits no more, and tells nobody. */
  stop(): void {
    clearTimeout(this.#end);
    this.#isOver = true;
  }

  #endIn(milliseconds: number): void {
    if (this.#isOver) return;
    clearTimeout(this.#end);
    this.#end = setTimeout(() => {
      this.#isOver = true;
      this.#host.requestUpdate();
    }, milliseconds);
  }
}
