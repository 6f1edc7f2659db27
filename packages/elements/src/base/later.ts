/** A part of the program that is loaded when it is first needed, once for the page. */
export class Later<Part> {
  readonly #load: () => Promise<Part>;
  #loading: Promise<void> | undefined;
  #part: Part | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part, once it is there. */
  get now(): Part | undefined {
    return this.#part;
  }

  /** Loads it. Fulfilled in any case; a page that comes back online may try again. */
  fetch(): Promise<void> {
    this.#loading ??= this.#load().then(
      (part) => void (this.#part = part),
      (error: unknown) => {
        console.warn(error);
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }
}
