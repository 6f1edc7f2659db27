import { nextTurn } from './next-turn.ts';

/** A page answers and moves without a jolt when work comes in pieces well below a frame. */
const SLICE_MS = 8;

/**
 * Works in slices, with a turn for everybody else between them.
 *
 * @param steps work that stops after each small step
 * @param check called before each slice; what it throws ends the work
 */
export async function runInSlices<Result>(steps: Iterator<unknown, Result>, check: () => void): Promise<Result> {
  for (;;) {
    await nextTurn();
    check();
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}
