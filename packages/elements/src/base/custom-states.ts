/** Custom states of an element (`:state(ready)`); where the browser has none, nothing happens. */
export class CustomStates {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#internals = element.attachInternals();
    } catch {
      this.#internals = undefined;
    }
  }

  /** Sets one of `all` and clears the rest. */
  only(current: string, all: readonly string[]): void {
    for (const state of all) this.set(state, state === current);
  }

  set(state: string, on: boolean): void {
    try {
      if (on) this.#internals?.states.add(state);
      else this.#internals?.states.delete(state);
    } catch {
      // older browsers know only states that begin with two hyphens; the parts carry the same information
    }
  }
}
