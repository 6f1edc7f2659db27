import { cutOffBy, cutPoints } from '../metrics/cohesion/cut-points.ts';
import { degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import type { Need } from '../model/need.ts';
import type { Context } from './context.ts';

/** What breaks when one partner closes; ids in rising order. */
export interface LossWithoutOne {
  /** Who would lose the way to the rest. */
  readonly cutOff: readonly string[];
  /** Whose only tie it was. */
  readonly withoutTie: readonly string[];
  /** Open needs of others that nobody else can meet. */
  readonly needs: readonly Need[];
}

/**
 * A function from an id to what its absence would break; for many partners of one network. The same as the question what-if, which can
 * take away several at once.
 *
 * Complexity: linear once, then linear in the component of a partner that holds it together, and in the ties of any other.
 */
export function lossWithoutOne({ active, needs }: Context): (id: string) => LossWithoutOne {
  const holdsTogether = new Set(cutPoints(active).articulationPoints);
  const metByOne = new Map<string, Need[]>();
  for (const { need, providers } of needs) {
    const [only, ...others] = providers;
    if (only === undefined || others.length > 0) continue;
    const here = metByOne.get(only);
    if (here) here.push(need);
    else metByOne.set(only, [need]);
  }
  return (id) => {
    const v = active.indexOf.get(id)!;
    const cutOff = holdsTogether.has(v) ? cutOffBy(active, v).flat() : [];
    const left = Array.from(neighboursOf(active, v)).filter((w) => degreeOf(active, w) === 1);
    const ids = (nodes: readonly number[]): string[] => [...nodes].sort((p, q) => p - q).map((node) => active.ids[node]!);
    return { cutOff: ids(cutOff), withoutTie: ids(left), needs: metByOne.get(id) ?? [] };
  };
}
