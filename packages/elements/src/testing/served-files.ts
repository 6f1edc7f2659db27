type Answer = string | (() => Response | Promise<Response>);

/** Stands in for the server: answers requests for these files, and keeps a list of what was asked for. */
export class ServedFiles {
  readonly requests: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #files: Record<string, Answer>;
  readonly #real = globalThis.fetch;

  constructor(files: Record<string, Answer>) {
    this.#files = files;
    globalThis.fetch = (input, init) => {
      const name = new URL(String(input), document.baseURI).pathname.split('/').at(-1)!;
      this.requests.push(name);
      if (init?.signal) this.signals.push(init.signal);
      const answer = this.#files[name];
      if (answer === undefined) return Promise.resolve(new Response('', { status: 404 }));
      return Promise.resolve(typeof answer === 'string' ? new Response(answer) : answer());
    };
  }

  /** Another answer from now on. */
  set(name: string, answer: Answer): void {
    this.#files[name] = answer;
  }

  /** Gives the real server back. */
  end(): void {
    globalThis.fetch = this.#real;
  }
}
