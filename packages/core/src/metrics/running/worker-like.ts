/** A worker as browsers, Node, Deno and Bun have them; a pool needs no more of it. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): unknown;
  /** Workers of browsers. */
  addEventListener?(type: 'message' | 'messageerror' | 'error', listener: (event: WorkerEvent) => void): void;
  /** Worker threads of Node. */
  // with anything but any, the many signatures of Node's own workers do not fit
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  on?(type: string, listener: (news: any) => void): unknown;
  /** Whether the worker keeps a process alive; only in Node. */
  ref?(): void;
  unref?(): void;
}

/** What a worker of a browser tells. */
export interface WorkerEvent {
  readonly data?: unknown;
  readonly message?: string | undefined;
  preventDefault?(): void;
}

/** What a pool wants to hear of a worker. */
export interface WorkerListeners {
  readonly message: (message: unknown) => void;
  /** The worker will not answer any more. */
  readonly failed: (why: string) => void;
}

/** Listens to a worker in the manner of Node or of browsers, whichever it knows. */
export function listenTo(worker: WorkerLike, { message, failed }: WorkerListeners): void {
  if (worker.on) {
    worker.on('message', message);
    worker.on('error', (error: unknown) => failed(error instanceof Error ? error.message : String(error)));
    worker.on('messageerror', () => failed('a message could not be read'));
    worker.on('exit', (code: unknown) => failed(`it ended with code ${String(code)}`));
  } else {
    worker.addEventListener?.('message', ({ data }) => message(data));
    worker.addEventListener?.('error', (event) => {
      // it is told to the caller: not to the console as well
      event.preventDefault?.();
      failed(event.message ?? 'its file could not be loaded (is its address right, and does worker-src of the page allow it?)');
    });
    worker.addEventListener?.('messageerror', () => failed('a message could not be read'));
  }
}
