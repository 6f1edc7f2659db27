import type { Context } from '../findings/context.ts';
import { neighboursOf } from '../metrics/snapshot/snapshot.ts';
import { compareText } from '../shared/compare.ts';
import type { Limits } from './limits.ts';

/** Who could introduce two organisations to each other. */
export interface Introducers {
  /** Ids, best first, at most three. */
  readonly ids: readonly string[];
  /** Whether even the best one was named by one side only. */
  readonly oneSided: boolean;
}

/** At most this many people to ask for an introduction. */
const MOST = 3;

/**
 * Prepares the search for introducers: partners with an active tie to both, those first whom both sides have named, then those with the
 * stronger ties. Nobody introduces those from whom it is to be kept apart.
 *
 * Complexity: linear in the ties of the one with fewer of them, the neighbours of each partner once.
 */
export function introducersIn(context: Context, limits: Limits): (a: string, b: string) => Introducers {
  const { active } = context;
  const known = new Map<number, ReadonlySet<number>>();
  const neighbours = (v: number): ReadonlySet<number> => {
    let found = known.get(v);
    if (!found) known.set(v, (found = new Set(neighboursOf(active, v))));
    return found;
  };
  return (a, b) => {
    let [fewer, more] = [neighbours(active.indexOf.get(a)!), neighbours(active.indexOf.get(b)!)];
    if (fewer.size > more.size) [fewer, more] = [more, fewer];
    const found: { readonly id: string; readonly oneSided: number; readonly ease: number }[] = [];
    for (const v of fewer) {
      const id = active.ids[v]!;
      if (!more.has(v) || limits.never(id, a) || limits.never(id, b)) continue;
      const [toA, toB] = [context.pair(id, a)!, context.pair(id, b)!];
      found.push({ id, oneSided: Number(toA.oneSided || toB.oneSided), ease: (toA.strength ?? 0) + (toB.strength ?? 0) });
    }
    found.sort((p, q) => p.oneSided - q.oneSided || q.ease - p.ease || compareText(p.id, q.id)).splice(MOST);
    return { ids: found.map(({ id }) => id), oneSided: found[0]?.oneSided === 1 };
  };
}
