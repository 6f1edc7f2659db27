import type { Snapshot } from '../snapshot/snapshot.ts';
import type { PathSumRequest } from './path-sums.ts';
import type { WorkerLike } from './worker-like.ts';
import type { ToWorker } from './worker-protocol.ts';

/** Work that chunks belong to. */
export interface MemberTask {
  readonly number: number;
  readonly snapshot: Snapshot;
  readonly request: PathSumRequest;
}

/** A worker, and what its team knows about it. */
export class TeamMember {
  readonly worker: WorkerLike;
  /** Chunks that it has in hand. */
  chunks = 0;
  #snapshot: Snapshot | undefined;
  #request: PathSumRequest | undefined;

  constructor(worker: WorkerLike) {
    this.worker = worker;
  }

  /** Gives it a chunk; the graph and what is wanted of it go before, unless it has them. */
  give({ number, snapshot, request }: MemberTask, chunk: number): void {
    this.chunks++;
    if (this.#snapshot !== snapshot) {
      const { order, directed, ends } = snapshot;
      this.#post({ kind: 'graph', order, directed, ends });
      this.#snapshot = snapshot;
    }
    if (this.#request !== request) {
      this.#post({ kind: 'sums', request });
      this.#request = request;
    }
    this.#post({ kind: 'chunk', job: number, chunk });
  }

  #post(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}
