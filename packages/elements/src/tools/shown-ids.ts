import type { Organisation, Pair } from '@netz-map/core';
import { has } from './facets.ts';
import type { Choice } from './filter-text.ts';

/** The partners that fit: one of the chosen words in each facet in which something is chosen. */
export function fitting(organisations: readonly Organisation[], choice: Choice): ReadonlySet<string> {
  const fits = (organisation: Organisation): boolean => [...choice].every(([facet, keys]) => has(organisation, facet, keys));
  return new Set(organisations.filter(fits).map(({ id }) => id));
}

/** One partner and those up to so many steps away from it. @remarks Complexity: linear in ties per step. */
export function around(id: string, pairs: readonly Pair[], steps: number): ReadonlySet<string> {
  const reached = new Set([id]);
  for (let step = 0; step < steps; step++) {
    const next = pairs.flatMap(({ a, b }) => (reached.has(a) === reached.has(b) ? [] : [a, b]));
    for (const each of next) reached.add(each);
  }
  return reached;
}
