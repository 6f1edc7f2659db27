/** How far a long run has come. */
export interface Progress {
  /** Pieces done, from 0 to `total`; never falls. */
  readonly done: number;
  readonly total: number;
}

/** What measures ask of the signal of an `AbortController`. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Options of all long runs. */
export interface LongRunOptions {
  /** Stops the run: its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignalLike | undefined;
  /** Told after each slice of work and at the end. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What a run throws when it was stopped: the reason of the signal, as `fetch` does. */
export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  // the reason is whatever the caller gave to abort()
  if (signal?.aborted) throw signal.reason;
}

/** The promise, or the reason of the signal, whichever comes first. */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignalLike | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise<Value>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
