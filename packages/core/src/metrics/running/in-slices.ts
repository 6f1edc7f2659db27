import { giveWay } from './give-way.ts';
import { type LongRunOptions, type Progress, throwIfAborted } from './long-run.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface SliceOptions extends LongRunOptions {
  /**
   * How to let others have their turn between two slices.
   * @default a message to itself, or `setImmediate` where there is one
   */
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * Long work, cut into slices: it stops after each slice to say how far it is. The cutting must not change the result.
 *
 * @typeParam Result what is there at the end
 */
export type SlicedWork<Result> = Generator<Progress, Result, void>;

/**
 * Does long work slice by slice. Between two slices everybody else has their turn, progress is told and the signal is looked at.
 *
 * @throws the reason of the signal
 */
export async function inSlices<Result>(work: SlicedWork<Result>, options: SliceOptions = {}): Promise<Result> {
  const { signal, onProgress, pause = giveWay } = options;
  for (;;) {
    throwIfAborted(signal);
    const slice = work.next();
    if (slice.done) return slice.value;
    onProgress?.(slice.value);
    await pause();
  }
}

/**
 * How many arcs and nodes a slice may visit: 2 to 4 ms on a laptop, and still tolerable where that takes four times as long. Work, not
 * time: core knows no clock, and the same graph is always cut alike.
 */
export const VISITS_PER_SLICE = 600_000;

/** What a search from one source visits at most. */
export function visitsPerSource({ order, targets }: Snapshot): number {
  return order + targets.length + 1;
}
