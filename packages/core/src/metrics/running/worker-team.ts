import type { Snapshot } from '../snapshot/snapshot.ts';
import { type LongRunOptions, throwIfAborted, untilAborted } from './long-run.ts';
import { addPathSums, chunkAt, chunkCount, noPathSums, type PathSumRequest, type PathSums } from './path-sums.ts';
import { type MemberTask, TeamMember } from './team-member.ts';
import { listenTo, type WorkerLike } from './worker-like.ts';
import type { FromWorker } from './worker-protocol.ts';

/** Chunks that a worker has at a time: the one it computes, and the next one, so that it need not wait for the post. */
const CHUNKS_IN_HAND = 2;
/** How many chunks per worker may be ahead of the slowest one: their parts wait in memory until it is their turn to be added. */
const CHUNKS_AHEAD = 4;

/** The work that is being done. */
interface Job extends MemberTask {
  readonly chunks: number;
  readonly received: (chunk: number, sums: PathSums) => void;
  readonly reject: (error: unknown) => void;
  handedOut: number;
  added: number;
}

/**
 * Workers that sum over sources together, one piece of work after the other. Who computes a chunk is chance; what is added in which
 * order is not.
 */
export class WorkerTeam {
  readonly #makeWorker: () => WorkerLike;
  readonly #size: number;
  readonly #where: string;
  readonly #members: TeamMember[] = [];
  #job: Job | undefined;
  #jobs = 0;
  #last: Promise<unknown> = Promise.resolve();
  #over: Error | undefined;

  constructor(makeWorker: () => WorkerLike, size: number, where: string) {
    this.#makeWorker = makeWorker;
    this.#size = size;
    this.#where = where;
  }

  /** The sums over all sources, after all that was asked for before. */
  sum(snapshot: Snapshot, request: PathSumRequest, options: LongRunOptions): Promise<PathSums> {
    const result = this.#last.then(() => this.#run(snapshot, request, options));
    this.#last = result.catch(() => {});
    return untilAborted(result, options.signal);
  }

  /** Ends all workers; what is not finished rejects. */
  end(error: Error): void {
    this.#over ??= error;
    this.#job?.reject(this.#over);
    for (const { worker } of this.#members) void worker.terminate();
  }

  async #run(snapshot: Snapshot, request: PathSumRequest, { signal, onProgress }: LongRunOptions): Promise<PathSums> {
    throwIfAborted(signal);
    if (this.#over) throw this.#over;
    const total = noPathSums(request, snapshot.order);
    const chunks = chunkCount(snapshot);
    const tell = (done: number): void => onProgress?.({ done, total: snapshot.order });
    if (chunks === 0) return total;
    const abort = (): void => this.#job?.reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      this.#hire();
      for (const { worker } of this.#members) worker.ref?.();
      await new Promise<void>((resolve, reject) => {
        const early = new Map<number, PathSums>();
        const received = (chunk: number, sums: PathSums): void => {
          early.set(chunk, sums);
          for (let part; (part = early.get(job.added)); job.added++) {
            addPathSums(total, part);
            early.delete(job.added);
          }
          tell(job.added === 0 ? 0 : chunkAt(snapshot, job.added - 1).to);
          if (job.added === chunks) resolve();
        };
        const job: Job = { number: ++this.#jobs, chunks, received, reject, snapshot, request, handedOut: 0, added: 0 };
        this.#job = job;
        this.#handOut();
      });
      return total;
    } finally {
      this.#job = undefined;
      signal?.removeEventListener('abort', abort);
      // an idle team keeps no process alive
      for (const { worker } of this.#members) worker.unref?.();
    }
  }

  #hire(): void {
    while (this.#members.length < this.#size) {
      const member = new TeamMember(this.#makeWorker());
      this.#members.push(member);
      listenTo(member.worker, {
        message: (message) => this.#heard(member, message as FromWorker),
        failed: (why) => this.end(new Error(`${this.#where}: a worker failed: ${why}.`)),
      });
    }
  }

  #heard(member: TeamMember, message: FromWorker): void {
    member.chunks--;
    const job = this.#job;
    // what belongs to work that was stopped comes late, and is dropped
    if (job?.number === message.job) {
      try {
        if (message.kind === 'failed') throw new Error(`${this.#where}: a worker failed: ${message.message}.`);
        job.received(message.chunk, message.sums);
      } catch (error) {
        job.reject(error);
        this.#job = undefined;
      }
    }
    this.#handOut();
  }

  /** Gives chunks in their order to whoever has room for one. */
  #handOut(): void {
    const job = this.#job;
    if (!job) return;
    for (let room = CHUNKS_IN_HAND - 1; room >= 0; room--)
      for (const member of this.#members) {
        const ahead = job.handedOut - job.added;
        if (job.handedOut === job.chunks || ahead >= CHUNKS_AHEAD * this.#size) return;
        if (member.chunks >= CHUNKS_IN_HAND - room) continue;
        member.give(job, job.handedOut++);
      }
  }
}
