import type { GestureHint } from './gesture.ts';

/** How long a hint is seen; long enough to read five words twice. */
export const HINT_MS = 2200;
/** Whoever only passes is not told again and again. */
export const AGAIN_MS = 20_000;

/** When a hint on gestures is given: as long as it is needed, once in a while, and no more when somebody has done what it says. */
export class GestureHints {
  readonly #show: (hint: GestureHint | undefined) => void;
  readonly #given = new Map<GestureHint, number>();
  readonly #known = new Set<GestureHint>();
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (hint: GestureHint | undefined) => void) {
    this.#show = show;
  }

  /** @param now in milliseconds of any clock */
  want(hint: GestureHint, now: number): void {
    if (this.#known.has(hint) || now - (this.#given.get(hint) ?? -Infinity) < AGAIN_MS) return;
    this.#given.set(hint, now);
    clearTimeout(this.#hiding);
    this.#hiding = setTimeout(() => this.#show(undefined), HINT_MS);
    this.#show(hint);
  }

  /** Somebody knows it: what is shown goes, and it does not come again. */
  met(hint: GestureHint): void {
    if (this.#known.has(hint)) return;
    this.#known.add(hint);
    if (this.#given.has(hint)) this.end();
  }

  end(): void {
    clearTimeout(this.#hiding);
    this.#show(undefined);
  }
}
