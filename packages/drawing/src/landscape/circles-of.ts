import { circlesInSteps } from '../layout/circles-in-steps.ts';
import type { WeighedNeighbours } from './neighbours.ts';

/** What {@link circlesInSteps} finds, at once. */
export function circlesOf(neighbours: WeighedNeighbours): Int32Array {
  const search = circlesInSteps(neighbours);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
